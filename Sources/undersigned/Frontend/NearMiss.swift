import Signatories

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

  private static func distance(_ left: String, _ right: String) -> Int {
    EditDistance.between(Array(left.lowercased().utf8), Array(right.lowercased().utf8))
  }
}
