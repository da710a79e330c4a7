/// What is known of words and phrases before any name is read.
package struct Lexicon: Sendable {
  /// What a word may mean.
  package struct Entry: Sendable {
    /// The meanings it has beside each other ("Menschenrechte": human, right); empty if unknown.
    package var meanings: [UInt16] = []
    /// Whether it says what kind of body a name names.
    package var isTypeWord = false
    /// Whether it is an article, conjunction or preposition.
    package var isFunctionWord = false
    /// The languages it belongs to.
    package var languages: NameLanguage = []
  }

  /// What a phrase stands for.
  package enum PhraseMeaning: Hashable, Sendable {
    /// An index into `Places.all`.
    case place(Int)
    /// An index into `Umbrellas.names`.
    case umbrella(Int)
    /// A type of body written in several words, replaced by one.
    case typeWord(String)
  }

  /// The lexicon of this build.
  package static let shared = Lexicon()

  private let entries: [String: Entry]
  package let phrases: [([String], PhraseMeaning)]

  private init() {
    var entries: [String: Entry] = [:]
    for (language, words) in FunctionWords.byLanguage {
      for word in words.split(separator: " ") {
        entries[String(word), default: Entry()].isFunctionWord = true
        entries[String(word), default: Entry()].languages.formUnion(language)
      }
    }
    for mark in FunctionWords.marks { entries[mark, default: Entry()].isFunctionWord = true }
    var meaning: UInt16 = 0
    for (table, isType) in [(TypeWords.table, true), (Vocabulary.table, false)] {
      for line in table.split(separator: "\n") {
        meaning += 1
        let columns = line.split(separator: "|", omittingEmptySubsequences: false)
        for (language, column) in zip(NameLanguage.columns, columns) {
          for word in column.split(separator: " ") {
            var entry = entries[String(word)] ?? Entry()
            if entry.meanings.isEmpty { entry.meanings = [meaning] }
            entry.isTypeWord = entry.isTypeWord || isType
            entry.languages.formUnion(language)
            entries[String(word)] = entry
          }
        }
      }
    }
    self.entries = entries
    phrases = Self.phrases()
  }

  /// What is known of a folded word; German compounds are read as their two halves.
  package func entry(for word: String) -> Entry {
    entries[word] ?? compound(word) ?? Entry()
  }

  private func compound(_ word: String) -> Entry? {
    guard (8...40).contains(word.utf8.count), word.utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    let letters = Array(word.utf8)
    for cut in 4...(letters.count - 4) {
      guard let right = germanEntry(letters[cut...]) else { continue }
      let halves =
        [letters[..<cut]]
        + ["s", "n", "en"].compactMap { joint in
          cut > 5 && letters[..<cut].reversed().starts(with: joint.utf8.reversed())
            ? letters[..<(cut - joint.utf8.count)] : nil
        }
      if let left = halves.lazy.compactMap({ self.germanEntry($0) }).first {
        return Entry(
          meanings: left.meanings + right.meanings, isTypeWord: false, isFunctionWord: false,
          languages: .german)
      }
    }
    return nil
  }

  private func germanEntry(_ letters: ArraySlice<UInt8>) -> Entry? {
    guard let entry = entries[String(decoding: letters, as: UTF8.self)],
      entry.languages.contains(.german), !entry.meanings.isEmpty
    else { return nil }
    return entry
  }

  private static func phrases() -> [([String], PhraseMeaning)] {
    var phrases: [([String], PhraseMeaning)] = []
    var scanner = NameScanner()
    for (index, place) in Places.all.enumerated() {
      for name in place.names {
        let words = scanner.words(of: name).map(\.text)
        if !words.isEmpty { phrases.append((words, .place(index))) }
      }
    }
    for (index, names) in Umbrellas.names.enumerated() {
      for name in names {
        phrases.append((name.split(separator: " ").map(String.init), .umbrella(index)))
      }
    }
    for (phrase, word) in [
      ("working group", "workinggroup"), ("grupo de trabajo", "grupodetrabajo"),
      ("grupo de trabalho", "grupodetrabalho"), ("groupe de travail", "groupedetravail"),
      ("gruppo di lavoro", "gruppodilavoro"), ("latin american", "latinamerican"),
      ("vie privee", "vieprivee"), ("congregation of the sisters", "sisters"),
      ("congregation of sisters", "sisters"), ("congregacion de las hermanas", "hermanas"),
      ("congregacion de hermanas", "hermanas"), ("congregacao das irmas", "irmas"),
      ("congregation des soeurs", "soeurs"), ("congregazione delle suore", "suore"),
    ] {
      phrases.append((phrase.split(separator: " ").map(String.init), .typeWord(word)))
    }
    return phrases
  }
}
