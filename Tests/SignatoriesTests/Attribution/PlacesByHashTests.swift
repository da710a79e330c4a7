import Signatories
import Testing

struct PlacesByHashTests {
  @Test func `every place of a hash is found, the last one first`() {
    // Hashes that share a slot lead to each other; whoever asks compares.
    let hashes: [UInt64] = [7, 9, 7, 1 << 20 | 7, 7]
    let places = PlacesByHash(hashes)
    var found: [Int] = []
    var next = places.last(of: 7)
    while let place = next {
      if hashes[place] == 7 { found.append(place) }
      next = places.earlier(than: place)
    }
    #expect(found == [4, 2, 0])
  }

  @Test func `no place is found among none`() {
    #expect(PlacesByHash([]).last(of: 3) == nil)
  }
}
