/// The alphabet names are listed in: case, accents and leading signs don't count.
///
/// `Érablières` stands with E, `(The) River Fund` with T.
enum LabelOrder {
  /// What a label is sorted by.
  ///
  /// - Complexity: O(characters).
  static func key(_ label: String) -> String {
    if let plain = asciiKey(label) { return plain }
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

  /// The same of a label without marks and signs, for which Unicode need not be asked; nil for any
  /// other.
  private static func asciiKey(_ label: String) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(label.utf8.count)
    for unit in label.utf8 {
      switch unit {
      case 0x30...0x39, 0x61...0x7A: key.append(unit)
      case 0x41...0x5A: key.append(unit + 0x20)
      case 0x80...: return nil
      default: if !key.isEmpty { key.append(0x20) }
      }
    }
    return String(decoding: key, as: UTF8.self)
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
