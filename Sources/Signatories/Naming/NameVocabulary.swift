/// The words of all names of a run as numbers, with what the lexicon knows of each.
package struct NameVocabulary: Sendable {
  /// A word's number.
  package typealias Token = UInt32

  /// A phrase that starts with a certain word.
  package struct Phrase: Sendable {
    package let tokens: [Token]
    package let meaning: Lexicon.PhraseMeaning
  }

  /// The folded, American spelling of each token.
  package private(set) var texts: [String] = []
  /// What the lexicon knows of each token.
  package private(set) var entries: [Lexicon.Entry] = []
  /// The index into `Places.all` of tokens that stand for a place, else -1.
  package private(set) var places: [Int32] = []
  private var tokens: [String: Token] = [:]
  private var respelled: [String: Token] = [:]
  private var phrases: [Token: [Phrase]] = [:]
  private var legalForms: [Token: [[Token]]] = [:]
  private var leadingForms: [Token: [[Token]]] = [:]
  private var placeTokens: [Int: Token] = [:]
  private var umbrellaTokens: [Int: Token] = [:]

  package init() {
    let lexicon = Lexicon.shared
    for (words, meaning) in lexicon.phrases {
      let phrase = words.map { token(for: $0) }
      guard let first = phrase.first else { continue }
      phrases[first, default: []].append(Phrase(tokens: phrase, meaning: meaning))
    }
    for first in phrases.keys {
      phrases[first]?.sort { $0.tokens.count > $1.tokens.count }
    }
    for form in LegalForms.trailing {
      let form = form.map { token(for: $0) }
      if let last = form.last { legalForms[last, default: []].append(form) }
    }
    for last in legalForms.keys { legalForms[last]?.sort { $0.count > $1.count } }
    for form in LegalForms.leading {
      let form = form.map { token(for: $0) }
      if let first = form.first { leadingForms[first, default: []].append(form) }
    }
  }

  /// How many tokens there are.
  package var count: Int { texts.count }

  /// The token of a folded word.
  package mutating func token(for word: String) -> Token {
    if let token = tokens[word] { return token }
    let american = Spelling.american(word)
    let token =
      american == word ? add(word, Lexicon.shared.entry(for: word)) : self.token(for: american)
    tokens[word] = token
    return token
  }

  /// The token that stands for a place under all its names.
  package mutating func token(forPlace index: Int) -> Token {
    if let token = placeTokens[index] { return token }
    let token = add(Places.all[index].names[0].lowercased(), Lexicon.Entry())
    places[Int(token)] = Int32(index)
    placeTokens[index] = token
    return token
  }

  /// The token that stands for an umbrella body under all its names.
  package mutating func token(forUmbrella index: Int) -> Token {
    if let token = umbrellaTokens[index] { return token }
    let token = add(Umbrellas.names[index][0], Lexicon.Entry())
    umbrellaTokens[index] = token
    return token
  }

  /// The phrases that begin with a token, longest first.
  package func phrases(from token: Token) -> [Phrase] { phrases[token] ?? [] }

  /// The token of the place a single word names, if a name of the run has that place.
  package func placeToken(ofWord token: Token) -> Token? {
    for phrase in phrases(from: token) where phrase.tokens.count == 1 {
      if case .place(let index) = phrase.meaning { return placeTokens[index] }
    }
    return nil
  }

  /// How many of the last tokens are a legal form.
  package func lengthOfLegalForm(endingIn tail: ArraySlice<Token>) -> Int {
    guard let last = tail.last else { return 0 }
    return legalForms[last]?.first { tail.suffix($0.count).elementsEqual($0) }?.count ?? 0
  }

  /// How many of the first tokens are a legal form that may lead.
  package func lengthOfLegalForm(leading head: ArraySlice<Token>) -> Int {
    guard let first = head.first else { return 0 }
    return leadingForms[first]?.first { head.prefix($0.count).elementsEqual($0) }?.count ?? 0
  }

  /// The place a token stands for.
  package func place(of token: Token) -> Places.Place? {
    let index = places[Int(token)]
    return index < 0 ? nil : Places.all[Int(index)]
  }

  /// Whether words say no more than what many bodies could be called.
  package func isGeneric(_ words: [Token]) -> Bool {
    words.count <= 2 && words.contains { entries[Int($0)].isTypeWord }
      && words.allSatisfy { !entries[Int($0)].meanings.isEmpty }
  }

  private mutating func add(_ text: String, _ entry: Lexicon.Entry) -> Token {
    texts.append(text)
    entries.append(entry)
    places.append(-1)
    return Token(texts.count - 1)
  }
}
