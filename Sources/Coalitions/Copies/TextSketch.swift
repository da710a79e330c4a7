package import Letters

/// A text boiled down to a sample of its phrases, so that texts can be compared fast.
///
/// The phrases are runs of four words without regard to case; the sample is the smallest hashes
/// (Broder 1997, "On the resemblance and containment of documents",
/// doi:10.1109/SEQUEN.1997.666900).
package struct TextSketch: Hashable, Sendable {
  /// The smallest distinct hashes, ascending.
  package let sample: [UInt64]
  /// How many distinct phrases the text has.
  package let phraseCount: Int

  private static let size = 512
  private static let phraseLength = 4

  /// Puts a sketch together that was taken apart.
  package init(sample: [UInt64], phraseCount: Int) {
    self.sample = sample
    self.phraseCount = phraseCount
  }

  /// Boils down the lines of a document outside the given ranges, so that a list of signers does
  /// not count as text.
  ///
  /// - Complexity: O(bytes · log phrases).
  package init(_ document: Document, without signers: [SourceRange]) {
    let starts = signers.map(\.start).sorted()
    var words: [UInt64] = []
    for line in document.lines where !line.content.isEmpty {
      let range = line.sourceRange
      if Self.holds(starts, from: range.start, to: range.end) { continue }
      words += Self.words(of: line.content)
    }
    var phrases: Set<UInt64> = []
    if words.count >= Self.phraseLength {
      for start in 0...words.count - Self.phraseLength {
        phrases.insert(Self.mixed(words[start..<start + Self.phraseLength]))
      }
    }
    phraseCount = phrases.count
    sample = Array(phrases.sorted().prefix(Self.size))
  }

  /// The estimated share of the phrases of either text that both have.
  package func resemblance(to other: TextSketch) -> Double {
    guard !sample.isEmpty, !other.sample.isEmpty else { return 0 }
    var left = 0
    var right = 0
    var seen = 0
    var shared = 0
    while seen < Self.size, left < sample.count || right < other.sample.count {
      seen += 1
      if right == other.sample.count
        || left < sample.count && sample[left] < other.sample[right]
      {
        left += 1
      } else if left == sample.count || other.sample[right] < sample[left] {
        right += 1
      } else {
        shared += 1
        left += 1
        right += 1
      }
    }
    return Double(shared) / Double(seen)
  }

  /// The estimated share of the shorter text's phrases that the longer has.
  package func containment(in other: TextSketch) -> Double {
    let smaller = min(phraseCount, other.phraseCount)
    guard smaller > 0 else { return 0 }
    let resemblance = resemblance(to: other)
    let shared = resemblance * Double(phraseCount + other.phraseCount) / (1 + resemblance)
    return min(1, shared / Double(smaller))
  }

  /// A few hashes by which texts that may be the same find each other.
  package var keys: ArraySlice<UInt64> { sample.prefix(24) }

  private static func holds(_ starts: [Int], from low: Int, to high: Int) -> Bool {
    var bottom = 0
    var top = starts.count
    while bottom < top {
      let middle = (bottom + top) / 2
      if starts[middle] < low { bottom = middle + 1 } else { top = middle }
    }
    return bottom < starts.count && starts[bottom] < high
  }

  /// The words of a line, hashed in lower case; most lines are ASCII, whose letters bytes tell.
  private static func words(of text: String) -> [UInt64] {
    var text = text
    if let words = text.withUTF8({ asciiWords(of: $0) }) { return words }
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      var hash = FoldedHash()
      for byte in word.utf8 { hash.add(byte) }
      return hash.value
    }
  }

  private static func asciiWords(of utf8: UnsafeBufferPointer<UInt8>) -> [UInt64]? {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var words: [UInt64] = []
    var hash = FoldedHash()
    var length = 0
    for byte in utf8 {
      if ASCII.isWordByte(byte) {
        hash.add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        length += 1
      } else if length > 0 {
        words.append(hash.value)
        (hash, length) = (FoldedHash(), 0)
      }
    }
    return length > 0 ? words + [hash.value] : words
  }

  private static func mixed(_ words: ArraySlice<UInt64>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in words {
      hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return hash
  }
}
