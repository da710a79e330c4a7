import ArgumentParser

/// What is read, and the human judgements that go with it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A document, a folder, - for standard input, a .jsonl corpus, or an incidence table.",
      discussion: """
        A folder is read at any depth. A table (.csv or .tsv) has a column organization and, \
        where it has one, a column document.
        """, valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "The project file with settings for this folder.",
      discussion: "Usual place: undersigned.yaml in the folder that is read.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var project: String?

  @Option(help: "Read only files whose path fits this pattern, for example '*.html'. May repeat.")
  var include: [String] = []

  @Option(help: "Pass over files whose path fits this pattern. May repeat.")
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp(
      "Human corrections of the extraction.",
      discussion: "Usual place: mentions.csv in the folder that is read.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var mentionsFile: String?

  @Option(
    help: ArgumentHelp(
      "What the documents lack or get wrong.",
      discussion: "Usual place: documents.csv in the folder that is read.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var documentsFile: String?

  @Option(
    help: ArgumentHelp(
      "Human decisions on names.",
      discussion: "Usual place: decisions.csv in the folder that is read.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var decisionsFile: String?

  @Option(
    help: ArgumentHelp(
      "The authority file of organizations.",
      discussion: "Usual place: organizations.csv in the folder that is read.",
      valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var organizationsFile: String?

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: """
      Make persons vertices; or leave their names out of every output. Without either they are \
      counted and listed, and no vertices.
      """)
  var persons: Bool?

  @Flag(help: "Count copies and translations of one letter as documents of their own.")
  var keepCopies = false

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError("Name a document, a folder, a table, or - for standard input.")
    }
  }
}
