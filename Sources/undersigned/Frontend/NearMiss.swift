/// The known word a mistyped one most resembles.
enum NearMiss {
  /// A sentence that offers the nearest of the known words, or lists them all.
  static func sentence(for word: String, among known: [String]) -> String {
    let nearest = known.min {
      (distance(word, $0), $0) < (distance(word, $1), $1)
    }
    let list = known.joined(separator: ", ")
    guard let nearest, distance(word, nearest) <= max(2, word.count / 3) else {
      return "use one of \(list)"
    }
    return "did you mean \(nearest)? Known are \(list)"
  }

  /// The least number of letters to insert, delete or exchange (Levenshtein 1966).
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.lowercased()), Array(right.lowercased()))
    var row = Array(0...right.count)
    for (i, one) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let change = diagonal + (one == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
