/// Names of tables and columns in SQL.
enum SQLName {
  /// The name in quotes.
  static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  /// The names, made different where SQLite, which ignores case, would take two for one.
  static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { name in
      let plain = String(String.UnicodeScalarView(name.unicodeScalars.filter { $0.value != 0 }))
      let base = plain.isEmpty ? "column" : plain
      var candidate = base
      var number = 2
      while !seen.insert(candidate.lowercased()).inserted {
        candidate = "\(base)_\(number)"
        number += 1
      }
      return candidate
    }
  }
}
