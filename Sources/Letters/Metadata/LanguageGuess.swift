/// Guesses the language of a document from its function words, or from its script.
///
/// Only sentences count: a list of foreign names says nothing of the language of the letter.
/// A word that several languages share gives each its part.
///
/// Evidence in the manner of Ingle, "A language identification table" (The Incorporated Linguist
/// 15, 1976): the share of each language's commonest words.
struct LanguageGuess {
  private static let sentenceLength = 8
  private static let enough = 4.0
  private static let limit = 400_000

  /// ISO 639-1, or nil where nothing tells.
  let code: String?
  /// Whether it is what the file says of itself.
  let isDeclared: Bool

  /// Looks at lines; `declared` is what the file says of itself, believed where the text is mute.
  ///
  /// - Complexity: O(bytes), at most 400 KB of them.
  init(_ lines: [Line], declared: String?) {
    var prose = Evidence()
    var other = Evidence()
    var bytes = 0
    var reading = Reading()
    for line in lines {
      reading.read(line.content)
      if line.isInTable || line.isInList {
        other.add(reading, sentencesOnly: false)
      } else {
        prose.add(reading, sentencesOnly: true)
        if line.length < 60 { other.add(reading, sentencesOnly: false) }
      }
      bytes += line.length
      if bytes > Self.limit { break }
    }
    other.merge(prose)
    let told =
      other.script
      ?? [prose.best, other.best].lazy.compactMap { $0 }.first { $0.score >= Self.enough }?.code
    let declared = told == nil ? Self.normalized(declared) : nil
    code = told ?? declared ?? other.best?.code
    isDeclared = declared != nil
  }

  private static func normalized(_ declared: String?) -> String? {
    guard let code = declared?.lowercased().prefix(while: \.isLetter), code.count == 2 else {
      return nil
    }
    return String(code)
  }

  /// What is read of one line; its storage serves all lines.
  private struct Reading {
    var words = 0
    /// The languages of each function word, as bits.
    var found: [UInt16] = []
    var scripts = [Int](repeating: 0, count: ScriptShare.codes.count + 1)

    mutating func read(_ content: String) {
      var content = content
      content.withUTF8 { utf8 in
        for index in scripts.indices { scripts[index] = 0 }
        found.removeAll(keepingCapacity: true)
        let scan = FunctionWords.scan(utf8) { found.append($0) }
        words = scan.words
        if let letters = scan.letters {
          scripts[0] = letters
        } else {
          scripts.withUnsafeMutableBufferPointer { ScriptShare.count(utf8, into: $0) }
        }
      }
    }
  }

  /// What the words and letters say.
  private struct Evidence {
    var scores = [Double](repeating: 0, count: FunctionWords.languages.count)
    var scripts = [Int](repeating: 0, count: ScriptShare.codes.count + 1)

    mutating func add(_ line: Reading, sentencesOnly: Bool) {
      for index in scripts.indices { scripts[index] += line.scripts[index] }
      guard !sentencesOnly || line.words >= LanguageGuess.sentenceLength else { return }
      for mask in line.found { add(mask) }
    }

    private mutating func add(_ mask: UInt16) {
      let share = 1 / Double(mask.nonzeroBitCount)
      var rest = mask
      while rest != 0 {
        scores[rest.trailingZeroBitCount] += share
        rest &= rest - 1
      }
    }

    mutating func merge(_ other: Evidence) {
      for index in scores.indices { scores[index] += other.scores[index] }
      for index in scripts.indices { scripts[index] += other.scripts[index] }
    }

    /// The language with most evidence; the first of the table where two are equal.
    var best: (code: String, score: Double)? {
      guard let top = scores.max(), top > 0, let index = scores.firstIndex(of: top) else {
        return nil
      }
      return (FunctionWords.languages[index], top)
    }

    /// The language of a script other than Latin that most letters are written in.
    var script: String? {
      let total = scripts.reduce(0, +)
      guard total >= 20, let top = scripts.dropFirst().max(), top * 2 > total,
        let index = scripts.dropFirst().firstIndex(of: top)
      else { return nil }
      // Japanese mixes its own signs with Chinese ones.
      if ScriptShare.codes[index - 1] == "zh", let kana = ScriptShare.codes.firstIndex(of: "ja"),
        scripts[kana + 1] * 10 > top
      {
        return "ja"
      }
      return ScriptShare.codes[index - 1]
    }
  }
}
