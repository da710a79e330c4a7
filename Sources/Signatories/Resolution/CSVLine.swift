/// One line of a CSV file as people's own files are written: quoted only where needed.
enum CSVLine {
  /// The fields as a line with its end.
  static func text(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  private static func field(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { scalar in
      [",", ";", "\t", "\"", "\n", "\r"].contains(scalar)
    }
    guard needsQuotes || text.first?.isWhitespace == true || text.last?.isWhitespace == true else {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
