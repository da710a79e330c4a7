internal import GRDB

/// The parts of the database that outlive a run, version by version.
enum ArchiveSchema {
  /// Brings an archive of any earlier version up to date.
  ///
  /// The tables of a run are made anew by every run and need no migration.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: what a run leaves") { db in
      try db.execute(
        sql: """
          CREATE TABLE contents (
            name TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, note TEXT
          ) WITHOUT ROWID
          """)
    }
    migrator.registerMigration("2: what was read, so that it need not be read again") { db in
      try db.execute(
        sql: """
          CREATE TABLE readings (
            conditions BLOB NOT NULL, key BLOB NOT NULL, reading BLOB NOT NULL,
            PRIMARY KEY (conditions, key)
          )
          """)
    }
    migrator.registerMigration("3: which files were read, so that they need not be opened") { db in
      try db.execute(
        sql: """
          CREATE TABLE files (
            device INTEGER NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL,
            modified INTEGER NOT NULL, changed INTEGER NOT NULL, named TEXT NOT NULL,
            key BLOB NOT NULL, PRIMARY KEY (device, inode)
          ) WITHOUT ROWID
          """)
    }
    return migrator
  }

  /// Notes a table, view or index of words that the run makes.
  static func note(
    _ name: String, kind: String, title: String, note: String?, in db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO contents VALUES (?, ?, ?, ?)", arguments: [name, kind, title, note])
  }

  /// Removes what an earlier run made, and nothing that others added to the file.
  static func removeContents(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT name, kind FROM contents ORDER BY name") {
      let (name, kind): (String, String) = (row["name"], row["kind"])
      let type = kind == "view" ? "VIEW" : "TABLE"
      try db.execute(sql: "DROP \(type) IF EXISTS \(SQLName.quoted(name))")
    }
    try db.execute(sql: "DELETE FROM contents")
  }
}
