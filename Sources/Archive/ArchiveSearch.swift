internal import GRDB

/// Full-text search over letters and names, without regard to case and accents.
enum ArchiveSearch {
  /// Makes and fills the two indexes of words.
  static func write(_ contents: ArchiveContents, to db: Database) throws {
    try make(
      "letter_search", columns: "document UNINDEXED, title, text",
      title: "Full-text search over the letters", in: db)
    let letter = try db.makeStatement(sql: "INSERT INTO letter_search VALUES (?, ?, ?)")
    for one in contents.letters {
      try letter.execute(arguments: [one.document, one.title, one.text])
    }
    try make(
      "name_search", columns: "name, organization UNINDEXED",
      title: "Full-text search over the names as written", in: db)
    try db.execute(sql: "INSERT INTO name_search SELECT name, organization FROM names")
  }

  private static func make(
    _ name: String, columns: String, title: String, in db: Database
  ) throws {
    try ArchiveSchema.note(name, kind: "search", title: title, note: nil, in: db)
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE \(name) USING fts5(
          \(columns), tokenize = 'unicode61 remove_diacritics 2')
        """)
  }
}
