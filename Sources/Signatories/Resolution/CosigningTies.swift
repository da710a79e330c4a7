/// Who stands on a list with whom, to tell how much an answer would change.
struct CosigningTies {
  private var listsOf: [Int: [Int32]] = [:]
  private var signers: [Int32: [Int]] = [:]

  /// - Complexity: O(entries · lists).
  init(_ index: NameIndex, numbers: [Int], among bodies: Set<Int>) {
    for (entry, body) in zip(index.entries, numbers) where body >= 0 {
      if bodies.contains(body) { listsOf[body, default: []] += entry.lists }
      for list in entry.lists { signers[list, default: []].append(body) }
    }
  }

  /// With how many bodies a body stands on a list.
  func count(of body: Int) -> Int {
    var others: Set<Int> = []
    for list in Set(listsOf[body] ?? []) { others.formUnion(signers[list] ?? []) }
    others.remove(body)
    return others.count
  }
}
