/// One tie of an incidence that was read from a network file: who, where, and on which line; or,
/// with an empty document, somebody who has none.
struct IncidenceEntry: Hashable {
  let organization: String
  let document: String
  /// The line it was read from, from 1.
  let line: Int
  var date: String?
  var title: String?
}

/// Why a network file holds no incidence.
struct IncidenceFault: Error {
  /// The line, from 1.
  let line: Int
  /// What is wrong and how to mend it.
  let reason: String
}

extension IncidenceEntry {
  /// Who has no tie: a name without a document.
  static func isolated(_ organization: String, line: Int) -> IncidenceEntry {
    IncidenceEntry(organization: organization, document: "", line: line)
  }

  /// Whether a weight says that there is a tie; 0 says that there is none.
  static func exists(weighing weight: Double, line: Int) throws(IncidenceFault) -> Bool {
    guard weight.isFinite, weight >= 0 else {
      throw IncidenceFault(
        line: line, reason: "holds the weight \(weight); write 0 or a positive number")
    }
    return weight > 0
  }
}

/// The formats of networks that an incidence is read from.
enum IncidenceFormat {
  case table
  case dl
  case pajek
  case graphML

  /// The format by the text's first words, or else by the file's name.
  init(source: String, text: String) {
    let head = text.prefix(400).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    let name = source.lowercased()
    if head.hasPrefix("dl ") || head.hasPrefix("dl\n") || name.hasSuffix(".dl") {
      self = .dl
    } else if head.hasPrefix("*vertices") || head.hasPrefix("*network") || name.hasSuffix(".net") {
      self = .pajek
    } else if head.contains("<graphml") || name.hasSuffix(".graphml") {
      self = .graphML
    } else {
      self = .table
    }
  }

}

extension IncidenceTable {
  /// Whether a file name is one of a table or network file.
  public static func reads(fileName: String) -> Bool {
    let ending = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return fileName.contains(".") && ["csv", "tsv", "dl", "net", "graphml"].contains(ending)
  }
}
