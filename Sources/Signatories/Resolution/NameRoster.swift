internal import Foundation

/// The distinct names of a run, taken apart, and where each stands.
struct NameRoster {
  typealias Token = NameVocabulary.Token

  /// All occurrences that are one name after normalisation and don't stand in different countries.
  struct Entry {
    var name: ParsedName
    var type: SignatoryType
    /// The forms as written, with their number, in order of appearance.
    var forms: [(text: String, count: Int)]
    /// Documents as numbers, sorted, without repetition.
    var documents: [Int32] = []
    /// Documents whose list of signers names it, sorted.
    var lists: [Int32] = []
    /// The country code of the places beside it.
    var country: String?
    /// The part of the key that keeps equal names of several countries apart.
    var split: String = ""
  }

  private(set) var parser = NameParser()
  private(set) var entries: [Entry] = []
  /// For every occurrence, its entry.
  private(set) var entryOfOccurrence: [Int] = []
  /// The documents by number.
  private(set) var documents: [String] = []

  var vocabulary: NameVocabulary { parser.vocabulary }

  /// Lists occurrences, and known names that take part without standing in a document.
  ///
  /// As written, only names of equal letters are one.
  init(
    _ occurrences: [NameOccurrence], known: [NameOccurrence] = [], asWritten: Bool = false
  ) {
    let all = occurrences + known
    var entryOfKey: [EntryKey: Int] = [:]
    var keyOfName: [NameAndType: EntryKey] = [:]
    var parsedOfKey: [EntryKey: ParsedName] = [:]
    var numberOfDocument: [String: Int32] = [:]
    var countryOfPlace: [String: String?] = [:]
    var countries: [EntryKey: [String: Int]] = [:]
    var keys: [EntryKey] = []
    var countryOfOccurrence: [String?] = []
    keys.reserveCapacity(all.count)
    for occurrence in all {
      let nameAndType = NameAndType(name: occurrence.name, type: occurrence.type)
      let key: EntryKey
      if let known = keyOfName[nameAndType] {
        key = known
      } else {
        let parsed = parser.parse(occurrence.name)
        let words = parsed.isEmpty ? [] : parsed.full
        key = EntryKey(
          words: words, literal: words.isEmpty || asWritten ? occurrence.name : "",
          isBareCommonName: !parsed.hasLegalForm && parser.vocabulary.isGeneric(words),
          type: occurrence.type)
        keyOfName[nameAndType] = key
        // Of several forms the one that shows its place as part of the name tells most.
        if (parsedOfKey[key]?.markedPlaces.count ?? .max) > parsed.markedPlaces.count {
          parsedOfKey[key] = parsed
        }
      }
      keys.append(key)
      var country: String?
      if let place = occurrence.place {
        if let known = countryOfPlace[place] {
          country = known
        } else {
          country = parser.country(in: place)
          countryOfPlace[place] = .some(country)
        }
      }
      countryOfOccurrence.append(country)
      if let country { countries[key, default: [:]][country, default: 0] += 1 }
    }
    for (index, occurrence) in all.enumerated() {
      var key = keys[index]
      let parsed = parsedOfKey[key] ?? ParsedName()
      var country = countryOfOccurrence[index]
      if let counts = countries[key] {
        let usual = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        country = country ?? usual
        if counts.count > 1 { key.split = country ?? "" }
      }
      let entry: Int
      if let known = entryOfKey[key] {
        entry = known
      } else {
        entry = entries.count
        entries.append(
          Entry(name: parsed, type: occurrence.type, forms: [], country: country, split: key.split))
        entryOfKey[key] = entry
      }
      entryOfOccurrence.append(entry)
      note(occurrence, in: entry, index < occurrences.count ? 1 : 0, &numberOfDocument)
    }
    for index in entries.indices {
      entries[index].documents = Self.sortedUnique(entries[index].documents)
      entries[index].lists = Self.sortedUnique(entries[index].lists)
    }
  }

  private mutating func note(
    _ occurrence: NameOccurrence, in entry: Int, _ count: Int,
    _ numberOfDocument: inout [String: Int32]
  ) {
    if let form = entries[entry].forms.firstIndex(where: { $0.text == occurrence.name }) {
      entries[entry].forms[form].count += count
    } else {
      entries[entry].forms.append((occurrence.name, count))
    }
    guard let document = occurrence.document, !document.isEmpty else { return }
    let number: Int32
    if let known = numberOfDocument[document] {
      number = known
    } else {
      number = Int32(documents.count)
      numberOfDocument[document] = number
      documents.append(document)
    }
    if entries[entry].documents.last != number { entries[entry].documents.append(number) }
    if occurrence.role == .signatory, entries[entry].lists.last != number {
      entries[entry].lists.append(number)
    }
  }

  static func sortedUnique(_ numbers: [Int32]) -> [Int32] {
    var unique: [Int32] = []
    for number in numbers.sorted() where unique.last != number { unique.append(number) }
    return unique
  }

  private struct NameAndType: Hashable {
    let name: String
    let type: SignatoryType
  }

  private struct EntryKey: Hashable {
    let words: [Token]
    let literal: String
    var isBareCommonName = false
    let type: SignatoryType
    var split = ""
  }
}
