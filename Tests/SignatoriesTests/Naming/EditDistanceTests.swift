import Signatories
import Testing

@Suite struct EditDistanceTests {
  /// All words over two letters up to length four, against a definition by trying every edit.
  @Test func `one edit is told from none and from two`() {
    let letters: [UInt8] = [97, 98]
    var words: [[UInt8]] = [[]]
    var last: [[UInt8]] = [[]]
    for _ in 0..<4 {
      last = last.flatMap { word in letters.map { word + [$0] } }
      words += last
    }
    for left in words {
      let near = edits(of: left, letters)
      for right in words {
        #expect(EditDistance.isOne(left, right) == (left != right && near.contains(right)))
      }
    }
  }

  private func edits(of word: [UInt8], _ letters: [UInt8]) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    for place in word.indices {
      var changed = word
      changed.remove(at: place)
      found.insert(changed)
      for letter in letters {
        changed = word
        changed[place] = letter
        found.insert(changed)
      }
      if place + 1 < word.count {
        changed = word
        changed.swapAt(place, place + 1)
        found.insert(changed)
      }
    }
    for place in 0...word.count {
      for letter in letters {
        var changed = word
        changed.insert(letter, at: place)
        found.insert(changed)
      }
    }
    return found
  }
}
