import Signatories
import Testing

/// All pairs of names in one bare list, as a spreadsheet holds them.
@Suite struct NamePairTests {
  private static let names = NamePair.all.flatMap { [$0.a, $0.b] }
  private static let resolution = Resolution(resolving: names.map { NameOccurrence(name: $0) })

  private static func bodies(_ index: Int) -> (a: Int, b: Int) {
    (resolution.entities[2 * index], resolution.entities[2 * index + 1])
  }

  @Test func `the table is read whole`() {
    #expect(NamePair.all.count > 200)
    #expect(Set(NamePair.all.map(\.kind)).count > 60)
  }

  @Test func `no two bodies are joined`() {
    for (index, pair) in NamePair.all.enumerated() where pair.truth == .apart {
      let (a, b) = Self.bodies(index)
      #expect(a != b, "\(pair.kind): \(pair.a) and \(pair.b)")
    }
  }

  @Test func `nine in ten of those that names alone can tell are joined`() {
    let same = NamePair.all.indices.filter { NamePair.all[$0].truth == .same }
    let apart = same.filter { Self.bodies($0).a != Self.bodies($0).b }
    let missed = apart.map { "\(NamePair.all[$0].a) <> \(NamePair.all[$0].b)" }
    #expect(10 * apart.count <= same.count, "\(missed.joined(separator: "\n"))")
  }

  @Test func `names of different pairs stay apart`() {
    var pairsOfBody: [Int: Set<Int>] = [:]
    for index in NamePair.all.indices where NamePair.all[index].kind != "umbrella translated" {
      pairsOfBody[Self.bodies(index).a, default: []].insert(index)
      pairsOfBody[Self.bodies(index).b, default: []].insert(index)
    }
    for (body, pairs) in pairsOfBody where pairs.count > 1 {
      let names = Set(pairs.flatMap { [NamePair.all[$0].a, NamePair.all[$0].b] })
      let known = Self.resolution.organizations[body].names
      // The same string may stand in two pairs.
      #expect(
        pairs.allSatisfy { pair in
          pairs.allSatisfy { other in
            pair == other
              || !Set([NamePair.all[pair].a, NamePair.all[pair].b])
                .isDisjoint(with: [NamePair.all[other].a, NamePair.all[other].b])
          }
        }, "\(known) of \(names)")
    }
  }
}
