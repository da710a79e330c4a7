/// The alphabet names are listed in: case, accents and leading signs don't count.
///
/// `Érablières` stands with E, `(The) River Fund` with T.
enum LabelOrder {
  /// What a label is sorted by.
  ///
  /// - Complexity: O(characters).
  static func key(_ label: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in label.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        key.append(contentsOf: base(of: scalar).properties.lowercaseMapping.unicodeScalars)
      } else if !key.isEmpty, scalar.properties.generalCategory != .nonspacingMark {
        key.append(" ")
      }
    }
    return String(key)
  }

  /// The letter below the marks of a Latin one, by its name in Unicode.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix("LATIN ") else {
      return scalar
    }
    let words = name.split(separator: " ")
    guard let with = words.firstIndex(of: "WITH"), with > 0, words[with - 1].count == 1 else {
      return scalar
    }
    return words[with - 1].unicodeScalars.first ?? scalar
  }

  /// The places of some labels in the alphabet, equal ones in the order given.
  ///
  /// - Complexity: O(n log n).
  static func ranks(of labels: [String]) -> [Int] {
    let keys = labels.map(key)
    var ranks = labels.map { _ in 0 }
    for (rank, index) in labels.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) }).enumerated()
    {
      ranks[index] = rank
    }
    return ranks
  }
}
