/// Finds the text of a structure tree among the words that are drawn.
///
/// Both are in about the same order, but differ in white space, and each may lack what the other
/// has: the tree has no running heads, and the words have no text that is drawn outside the page.
struct TextAlignment {
  /// A part of a word that belongs to a piece of text.
  struct Piece {
    var text: String
    let word: Int
    /// Where it begins and ends in the word, as shares of its width.
    let from: Double
    let to: Double
    /// Whether white space stands before it in the tree.
    let isParted: Bool
  }

  /// The words without white space, one after the other.
  private var drawn: [UInt8] = []
  /// The word each byte is of.
  private var owners: [Int] = []
  private var starts: [Int] = []
  private var isTaken: [Bool]
  private var cursor = 0
  private var work = 0
  /// How many bytes of text were looked for, and found.
  private(set) var sought = 0
  private(set) var found = 0

  /// Text that is longer is looked for everywhere, shorter text nearby.
  private static let distinctive = 12
  private static let near = 600
  private static let mostWork = 200_000_000

  /// Takes the words in the order in which they are drawn.
  init(_ words: [String]) {
    for (index, word) in words.enumerated() {
      starts.append(drawn.count)
      let bytes = Self.packed(word)
      drawn += bytes
      owners += Array(repeating: index, count: bytes.count)
    }
    isTaken = Array(repeating: false, count: drawn.count)
  }

  /// Whether a word is part of any text that was found.
  func holds(_ word: Int) -> Bool {
    let end = word + 1 < starts.count ? starts[word + 1] : drawn.count
    return starts[word] == end || isTaken[starts[word]..<end].contains(true)
  }

  /// The share of all drawn bytes that were found.
  var coverage: Double {
    drawn.isEmpty ? 0 : Double(isTaken.count { $0 }) / Double(drawn.count)
  }

  /// Letters as they are compared: without white space, ligatures taken apart.
  private static func packed(_ text: String) -> [UInt8] {
    TextComposer.folded(text).filter { $0 != 0x20 }
  }

  /// The pieces of the next text; none where it is not drawn.
  ///
  /// - Complexity: O(drawn bytes) at worst; a bound on all searches together holds.
  mutating func pieces(of text: String) -> [Piece] {
    let folded = TextComposer.folded(text)
    let wanted = folded.filter { $0 != 0x20 }
    sought += wanted.count
    guard !wanted.isEmpty, let places = places(of: wanted) else { return [] }
    found += wanted.count
    cursor = (places.last ?? cursor) + 1
    for place in places { isTaken[place] = true }
    return pieces(
      folded, places, isParted: text.unicodeScalars.first?.properties.isWhitespace ?? false)
  }

  private func pieces(_ folded: [UInt8], _ places: [Int], isParted: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var (bytes, first, index) = ([UInt8](), 0, 0)
    var (isApart, parts) = (isParted, isParted)
    func close() {
      guard !bytes.isEmpty else { return }
      let word = owners[places[first]]
      let end = word + 1 < starts.count ? starts[word + 1] : drawn.count
      let length = Double(max(1, end - starts[word]))
      pieces.append(
        Piece(
          text: String(decoding: bytes, as: UTF8.self), word: word,
          from: Double(places[first] - starts[word]) / length,
          to: min(1, Double(places[index - 1] + 1 - starts[word]) / length), isParted: parts))
      bytes = []
    }
    for byte in folded {
      if byte == 0x20 {
        isApart = true
        continue
      }
      let isNew = isApart || bytes.isEmpty || owners[places[index]] != owners[places[index - 1]]
      // A letter of several bytes is not parted.
      if isNew, byte & 0xC0 != 0x80 {
        close()
        (first, parts) = (index, isApart)
      }
      isApart = false
      bytes.append(byte)
      index += 1
    }
    close()
    return pieces
  }

  // MARK: Search

  private mutating func places(of wanted: [UInt8]) -> [Int]? {
    if let here = followed(wanted, from: cursor) { return here }
    let isDistinctive = wanted.count >= Self.distinctive
    let head = Array(wanted.prefix(Self.distinctive))
    let reach = isDistinctive ? drawn.count : Self.near
    for range in [cursor..<min(drawn.count, cursor + reach), max(0, cursor - reach)..<cursor] {
      for start in range where drawn[start] == head[0] && !isTaken[start] {
        work += head.count
        guard work < Self.mostWork else { return nil }
        guard drawn[start...].starts(with: head), let places = followed(wanted, from: start) else {
          continue
        }
        return places
      }
      work += range.count
    }
    return nil
  }

  /// The places of the text from a place on; letters that are written otherwise, such as an accent
  /// that is drawn for itself, are passed over.
  private func followed(_ wanted: [UInt8], from start: Int) -> [Int]? {
    var places: [Int] = []
    places.reserveCapacity(wanted.count)
    var (index, place) = (0, start)
    var faults = 0
    while index < wanted.count {
      guard place < drawn.count else { return nil }
      if drawn[place] == wanted[index], !isTaken[place] {
        places.append(place)
        (index, place) = (index + 1, place + 1)
        continue
      }
      faults += 1
      guard !places.isEmpty, faults * 30 <= wanted.count,
        let (more, skipped) = resumed(wanted, index, place)
      else { return nil }
      for _ in 0..<more { places.append(min(place, drawn.count - 1)) }
      (index, place) = (index + more, place + skipped)
    }
    return places
  }

  private func resumed(_ wanted: [UInt8], _ index: Int, _ place: Int) -> (Int, Int)? {
    for step in 1...8 {
      for more in 0...min(step, wanted.count - index) {
        let (next, at) = (index + more, place + step - more)
        let tail = wanted[next...].prefix(6)
        guard at < drawn.count, !tail.isEmpty, drawn[at...].starts(with: tail) else { continue }
        return (more, step - more)
      }
    }
    return nil
  }
}
