/// Groups of documents that are joined pair by pair, but never against a veto.
struct CopyGroups {
  private var members: [[Int]]
  private var group: [Int]
  private let isForbidden: (Int, Int) -> Bool

  init(_ count: Int, isForbidden: @escaping (Int, Int) -> Bool) {
    members = (0..<count).map { [$0] }
    group = Array(0..<count)
    self.isForbidden = isForbidden
  }

  mutating func join(_ one: Int, _ other: Int) {
    let left = min(group[one], group[other])
    let right = max(group[one], group[other])
    guard left != right else { return }
    for member in members[left] {
      if members[right].contains(where: { isForbidden(member, $0) }) { return }
    }
    for member in members[right] { group[member] = left }
    members[left] += members[right]
    members[right] = []
  }

  var groups: [[Int]] { members.filter { !$0.isEmpty } }
}
