/// A strict reader of RFC 4180, for reading back what was written.
enum CSVRecords {
  struct Broken: Error {}

  static func read(_ text: String) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var scalars = text.unicodeScalars[...]
    while !scalars.isEmpty {
      record.append(try field(&scalars))
      guard let next = scalars.popFirst() else { throw Broken() }
      if next == "," { continue }
      guard next == "\r", scalars.popFirst() == "\n" else { throw Broken() }
      records.append(record)
      record = []
    }
    guard record.isEmpty else { throw Broken() }
    return records
  }

  private static func field(_ scalars: inout Substring.UnicodeScalarView) throws -> String {
    var result = String.UnicodeScalarView()
    guard scalars.first == "\"" else {
      while let next = scalars.first, next != ",", next != "\r" {
        if next == "\"" || next == "\n" { throw Broken() }
        result.append(scalars.removeFirst())
      }
      return String(result)
    }
    scalars.removeFirst()
    while let next = scalars.popFirst() {
      if next == "\"" {
        guard scalars.first == "\"" else { return String(result) }
        scalars.removeFirst()
      }
      result.append(next)
    }
    throw Broken()
  }
}
