import ArgumentParser
import Foundation

/// What is read, and the human judgements that go with it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A document, a folder, - for standard input, a .jsonl corpus, or an incidence table.",
      discussion: """
        A folder is read at any depth; so is a .zip or .tar of one. A table (.csv or .tsv) has a \
        column organization and, where it has one, a column document, or is a matrix of 0 and 1; \
        a table with a column text holds documents. Networks (.dl, .net, .graphml) need two modes.
        """, valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: .beside("The project file with settings for this folder.", usually: ProjectFile.name),
    completion: .file(extensions: ["yaml", "yml"]))
  var project: String?

  @Option(help: "Read only files whose path fits this pattern, for example '*.html'. May repeat.")
  var include: [String] = []

  @Option(help: "Pass over files whose path fits this pattern. May repeat.")
  var exclude: [String] = []

  @Option(
    name: .customLong("column"),
    help: ArgumentHelp(
      "What a column of a table is called, for example organization=Org. May repeat.",
      valueName: "meaning=header"))
  var columnNames: [String] = []

  /// The headers of `--column` by what they mean.
  var columns: [String: String] {
    Dictionary(
      columnNames.map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
        return (parts[0], parts.count > 1 ? parts[1] : "")
      }, uniquingKeysWith: { $1 })
  }

  static let columnMeanings = [
    "organization", "document", "role", "type", "place", "group", "affiliation", "language",
    "title", "date",
  ]

  @Flag(help: "Have tesseract recognise the text of scanned PDF pages, some seconds a page.")
  var ocr = false

  @Option(
    help: .beside("Human corrections of the extraction.", usually: "mentions.csv"),
    completion: .file(extensions: ["csv"]))
  var mentionsFile: String?

  @Option(
    help: .beside("What the documents lack or get wrong.", usually: "documents.csv"),
    completion: .file(extensions: ["csv"]))
  var documentsFile: String?

  @Option(
    help: .beside("Human decisions on names.", usually: "decisions.csv"),
    completion: .file(extensions: ["csv"]))
  var decisionsFile: String?

  @Option(
    help: .beside("The authority file of organizations.", usually: "organizations.csv"),
    completion: .file(extensions: ["csv"]))
  var organizationsFile: String?

  @Option(
    help: .beside("Judgements of a sample by hand, made with audit.", usually: "audit.csv"),
    completion: .file(extensions: ["csv"]))
  var auditFile: String?

  @Option(
    help: ArgumentHelp(
      "How many threads read and compute; without it as many as there are cores.",
      discussion: "What comes out is the same, byte for byte, on any number.",
      valueName: "count"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Remember the letters in this SQLite database: only new ones are read again.",
      discussion: "map also writes its results into it.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var archive: String?

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: """
      Make persons vertices; or leave their names out of every output. Without either they are \
      counted and listed, and no vertices.
      """)
  var persons: Bool?

  @Flag(
    help: """
      Take every different writing as an organization of its own; for tables whose names are \
      already settled.
      """)
  var namesAsWritten = false

  @Flag(help: "Count copies and translations of one letter as documents of their own.")
  var keepCopies = false

  /// Where a table of human judgements is kept: where a flag says, or in the first folder read.
  func place(of usual: String, named: String?) -> String {
    if let named { return named }
    var isFolder: ObjCBool = false
    let folder = paths.first {
      FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
    }
    return folder.map { $0 + "/" + usual } ?? usual
  }

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads takes a number from 1.") }
    for pair in columnNames {
      let meaning = String(pair.prefix { $0 != "=" })
      guard pair.contains("="), Self.columnMeanings.contains(meaning), !pair.hasSuffix("=") else {
        throw ValidationError(
          "--column takes meaning=header, such as organization=Org; meanings are "
            + Self.columnMeanings.joined(separator: ", ") + ".")
      }
    }
  }
}

extension ArgumentHelp {
  /// The help of a file that is found in the folder that is read, unless a flag names another.
  fileprivate static func beside(_ abstract: String, usually name: String) -> ArgumentHelp {
    ArgumentHelp(
      "\(abstract)", discussion: "Usual place: \(name) in the folder that is read.",
      valueName: "file")
  }
}
