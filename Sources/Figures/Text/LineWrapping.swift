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
    guard isBalanced, (2...8).contains(lines.count) else { return lines }
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

  /// The lines of parts with " · " between them: one line where they fit, else one part a line.
  static func lines(
    parts text: String, width: Double, size: Double, weight: TextMetrics.Weight = .regular
  ) -> [String] {
    if TextMetrics.width(text, size: size, weight: weight) <= width { return [text] }
    return text.split(separator: " · ").flatMap {
      lines(String($0), width: width, size: size, weight: weight)
    }
  }

  /// The words with what belongs together on one line, where that is no wider than `width`: a
  /// number with what it counts (`17 letters`), else with the word before it (`seed 7`); a sign or
  /// an initial with the word before it (`α = 0.05`, `A. C.`).
  private static func glued(
    _ words: [String], width: Double, size: Double, weight: TextMetrics.Weight
  ) -> [String] {
    var glued: [String] = []
    var index = 0
    while index < words.count {
      var word = words[index]
      let next = index + 1 < words.count ? words[index + 1] : ""
      func fits(_ text: String) -> Bool {
        TextMetrics.width(trimmed(text), size: size, weight: weight) <= width
      }
      if isCount(word), isCounted(next), fits(word + next) {
        word += next
        index += 1
      } else if let last = glued.last, last.last == " ", clings(word), fits(last + word) {
        word = last + word
        glued.removeLast()
      }
      glued.append(word)
      index += 1
    }
    return glued
  }

  /// Whether a word is a whole number and a space.
  private static func isCount(_ word: String) -> Bool {
    word.count > 1 && word.last == " "
      && word.dropLast().allSatisfy { $0.isASCII && $0.isNumber || $0 == "," }
      && word.first?.isNumber == true && word.dropLast().last != ","
  }

  /// Whether a word can be what a number counts: in lower case and no particle, or a month.
  private static func isCounted(_ word: String) -> Bool {
    let bare = trimmed(word)
    return word.first?.isLowercase == true && bare.count > 3 || months.contains(bare)
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Whether a word must not begin a line: a number, a sign, an initial.
  private static func clings(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if (0x30...0x39).contains(first.value) || first == "=" || first == "%" || first == "·" {
      return true
    }
    let bare = trimmed(word)
    return bare.count == 2 && bare.last == "." && bare.first?.isUppercase == true
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
        let rest = carried(of: piece)
        pieces.append(String(piece.dropLast(rest.count)))
        piece = rest
        used = TextMetrics.width(rest, size: size, weight: weight)
      }
      piece.append(character)
      used += advance
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// The end of a piece that goes to the next line: what follows its last point, underscore or
  /// change to a capital, where at least a third stays; else a few letters, so that none is alone.
  private static func carried(of piece: String) -> String {
    let characters = Array(piece)
    let least = max(2, characters.count / 3)
    guard let last = characters.last, characters.count > least, !"._@".contains(last) else {
      return ""
    }
    for cut in stride(from: characters.count - 1, through: least, by: -1) {
      let (before, after) = (characters[cut - 1], characters[cut])
      let parts = "._@".contains(before) || before.isLowercase && after.isUppercase
      if parts { return String(characters[cut...]) }
    }
    return characters.count > 6
      ? String(characters.suffix(2)) : characters.count > 3 ? String(characters.suffix(1)) : ""
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
