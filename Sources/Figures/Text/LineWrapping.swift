/// Breaking a text into lines of a given width, whole words first, never losing a character.
public enum LineWrapping {
  /// The lines of a text, none wider than `width` where that is possible at all.
  ///
  /// Breaks after spaces, hyphens, dashes and slashes and between ideographs, but neither before a
  /// number nor inside a date; a word wider than the line is broken between characters. Line breaks
  /// in the text count as spaces. Lines of a short text are of about equal length, so that none
  /// holds a single short word; `isBalanced` is false for paragraphs, which fill their lines.
  ///
  /// - Complexity: O(characters).
  public static func lines(
    _ text: String, width: Double, size: Double, weight: TextMetrics.Weight = .regular,
    isBalanced: Bool = true
  ) -> [String] {
    let words = glued(words(of: text), width: width * 0.7, size: size, weight: weight)
    let lines = filled(words, width: width, size: size, weight: weight)
    guard isBalanced, (2...4).contains(lines.count) else { return lines }
    let widest = words.map { TextMetrics.width(trimmed($0), size: size, weight: weight) }.max() ?? 0
    var (low, high) = (min(widest, width), width)
    for _ in 0..<6 {
      let middle = (low + high) / 2
      if filled(words, width: middle, size: size, weight: weight).count == lines.count {
        high = middle
      } else {
        low = middle
      }
    }
    return high < width ? filled(words, width: high, size: size, weight: weight) : lines
  }

  /// Lines filled one after the other.
  private static func filled(
    _ words: [String], width: Double, size: Double, weight: TextMetrics.Weight
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for word in words {
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

  /// The words with every number and sign set firmly behind the word before it, where both are no
  /// wider than `width`: `Undersigned 0.1.0`, `α = 0.05`.
  private static func glued(
    _ words: [String], width: Double, size: Double, weight: TextMetrics.Weight
  ) -> [String] {
    var glued: [String] = []
    for word in words {
      guard let first = word.unicodeScalars.first, let last = glued.last, last.last == " ",
        (0x30...0x39).contains(first.value) || first == "=" || first == "%",
        TextMetrics.width(trimmed(last + word), size: size, weight: weight) <= width
      else {
        glued.append(word)
        continue
      }
      glued[glued.count - 1] = last + word
    }
    return glued
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
      if word.isEmpty, character.isASCII, character.isNumber, let last = words.last,
        endsInsideDate(last)
      {
        word = words.removeLast()
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

  /// Whether a word ends with a digit and a hyphen, as the parts of a date do.
  private static func endsInsideDate(_ word: String) -> Bool {
    let end = word.suffix(2)
    return end.count == 2 && "-–".contains(end.last ?? " ")
      && (end.first.map { $0.isASCII && $0.isNumber } ?? false)
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
