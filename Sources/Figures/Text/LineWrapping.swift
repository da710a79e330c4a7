/// Breaking a text into lines of a given width, whole words first, never losing a character.
public enum LineWrapping {
  /// The lines of a text, none wider than `width` where that is possible at all.
  ///
  /// Breaks after spaces, hyphens, dashes and slashes and between ideographs; a word wider than the
  /// line is broken between characters. Line breaks in the text count as spaces.
  ///
  /// - Complexity: O(characters).
  public static func lines(
    _ text: String, width: Double, size: Double, weight: TextMetrics.Weight = .regular
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for word in words(of: text) {
      let wordWidth = TextMetrics.width(word, size: size, weight: weight)
      let visible = TextMetrics.width(trimmed(word), size: size, weight: weight)
      if used + visible <= width || line.isEmpty && visible <= width {
        line += word
        used += wordWidth
        continue
      }
      if !line.isEmpty { lines.append(trimmed(line)) }
      (line, used) = ("", 0)
      for piece in pieces(of: word, width: width, size: size, weight: weight) {
        if !line.isEmpty { lines.append(trimmed(line)) }
        line = piece
      }
      used = TextMetrics.width(line, size: size, weight: weight)
    }
    let rest = trimmed(line)
    if !rest.isEmpty || lines.isEmpty { lines.append(rest) }
    return lines
  }

  /// The text in words that keep the space or hyphen after them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      if character.isWhitespace {
        if !word.isEmpty {
          words.append(word + " ")
          word = ""
        } else if let last = words.popLast() {
          words.append(last.last == " " ? last : last + " ")
        }
        continue
      }
      if isIdeograph(character), !word.isEmpty {
        words.append(word)
        word = ""
      }
      word.append(character)
      if "-–—/".contains(character) || isIdeograph(character) {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func pieces(
    of word: String, width: Double, size: Double, weight: TextMetrics.Weight
  ) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0.0
    for character in word {
      let advance = TextMetrics.width(String(character), size: size, weight: weight)
      if used + advance > width, !piece.isEmpty, character != " " {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += advance
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x2E80...0x9FFF).contains($0.value) } ?? false
  }

  private static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }
}
