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
  ///
  /// - Complexity: O(occurrences), each string hashed once.
  init(
    _ occurrences: [NameOccurrence], known: [NameOccurrence] = [], asWritten: Bool = false
  ) {
    let all = known.isEmpty ? occurrences : occurrences + known
    var forms = DistinctForms()
    let formOfOccurrence = all.map { forms.number(of: $0, &parser, asWritten: asWritten) }
    let countryOfOccurrence = countries(of: all)
    let usualCountries = UsualCountries(
      keys: formOfOccurrence.map { forms.keyOfForm[$0] }, countries: countryOfOccurrence)
    var entryOfSplit: [SplitKey: Int] = [:]
    var entryOfKey = [Int](repeating: -1, count: forms.keyCount)
    var placeOfForm: [FormInEntry: Int] = [:]
    var numberOfDocument: [String: Int32] = [:]
    entryOfOccurrence.reserveCapacity(all.count)
    for (index, occurrence) in all.enumerated() {
      let form = formOfOccurrence[index]
      let key = forms.keyOfForm[form]
      let country = countryOfOccurrence[index] ?? usualCountries.usual(of: key)
      let split = usualCountries.isSplit(key) ? SplitKey(key: key, country: country ?? "") : nil
      let entry: Int
      if let known = split.map({ entryOfSplit[$0] }) ?? entryOfKey[key], known >= 0 {
        entry = known
      } else {
        entry = entries.count
        entries.append(
          Entry(
            name: forms.nameOfKey[key], type: occurrence.type, forms: [], country: country,
            split: split?.country ?? ""))
        if let split { entryOfSplit[split] = entry } else { entryOfKey[key] = entry }
      }
      entryOfOccurrence.append(entry)
      let count = index < occurrences.count ? 1 : 0
      let place = FormInEntry(form: form, entry: entry)
      if let known = placeOfForm[place] {
        entries[entry].forms[known].count += count
      } else {
        placeOfForm[place] = entries[entry].forms.count
        entries[entry].forms.append((occurrence.name, count))
      }
      note(occurrence, in: entry, &numberOfDocument)
    }
    for index in entries.indices where entries[index].documents.count > 1 {
      entries[index].documents = Self.sortedUnique(entries[index].documents)
      entries[index].lists = Self.sortedUnique(entries[index].lists)
    }
  }

  private mutating func countries(of occurrences: [NameOccurrence]) -> [String?] {
    var countryOfPlace: [String: String?] = [:]
    return occurrences.map { occurrence in
      guard let place = occurrence.place else { return nil }
      if let known = countryOfPlace[place] { return known }
      let country = parser.country(in: place)
      countryOfPlace[place] = .some(country)
      return country
    }
  }

  private mutating func note(
    _ occurrence: NameOccurrence, in entry: Int, _ numberOfDocument: inout [String: Int32]
  ) {
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

  private struct SplitKey: Hashable {
    let key: Int
    let country: String
  }

  private struct FormInEntry: Hashable {
    let form: Int
    let entry: Int
  }
}

/// The different writings of names, and which of them are one name after normalisation.
private struct DistinctForms {
  /// For each writing, the number of its key.
  private(set) var keyOfForm: [Int] = []
  /// For each key, the name taken apart.
  private(set) var nameOfKey: [ParsedName] = []
  private var numberOfForm: [NameAndType: Int] = [:]
  private var numberOfKey: [Key: Int] = [:]

  var keyCount: Int { nameOfKey.count }

  /// The number of the writing an occurrence has.
  mutating func number(
    of occurrence: NameOccurrence, _ parser: inout NameParser, asWritten: Bool
  ) -> Int {
    let form = NameAndType(name: occurrence.name, type: occurrence.type)
    if let known = numberOfForm[form] { return known }
    let parsed = parser.parse(occurrence.name)
    let words = parsed.isEmpty ? [] : parsed.full
    let key = Key(
      words: words, literal: words.isEmpty || asWritten ? occurrence.name : "",
      isBareCommonName: !parsed.hasLegalForm && parser.vocabulary.isGeneric(words),
      type: occurrence.type)
    let number = numberOfKey[key] ?? nameOfKey.count
    if number == nameOfKey.count {
      numberOfKey[key] = number
      nameOfKey.append(parsed)
    } else if nameOfKey[number].markedPlaces.count > parsed.markedPlaces.count {
      // Of several forms the one that shows its place as part of the name tells most.
      nameOfKey[number] = parsed
    }
    numberOfForm[form] = keyOfForm.count
    keyOfForm.append(number)
    return keyOfForm.count - 1
  }

  private struct NameAndType: Hashable {
    let name: String
    let type: SignatoryType
  }

  private struct Key: Hashable {
    let words: [NameVocabulary.Token]
    let literal: String
    let isBareCommonName: Bool
    let type: SignatoryType
  }
}

/// In which countries each name stands.
private struct UsualCountries {
  private var usualOfKey: [Int: String] = [:]
  private var split: Set<Int> = []

  init(keys: [Int], countries: [String?]) {
    var counts: [Int: [String: Int]] = [:]
    for (key, country) in zip(keys, countries) {
      if let country { counts[key, default: [:]][country, default: 0] += 1 }
    }
    for (key, counts) in counts {
      usualOfKey[key] = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      if counts.count > 1 { split.insert(key) }
    }
  }

  /// The country a name stands in most often.
  func usual(of key: Int) -> String? { usualOfKey[key] }

  /// Whether a name stands in several countries, so that each is a body of its own.
  func isSplit(_ key: Int) -> Bool { split.contains(key) }
}
