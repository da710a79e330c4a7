import Archive
import Foundation
import GRDB
import TestSupport
import Testing

/// The database of a run.
@Suite struct ArchiveTests {
  func withArchive<Value>(_ body: (URL) throws -> Value) throws -> Value {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "coalition.sqlite")
      let archive = try Archive(path: file.path)
      try archive.write(try ArchiveSample.contents(try ArchiveSample.readings()))
      return try body(file)
    }
  }

  func strings(_ file: URL, _ sql: String) throws -> [String] {
    try DatabaseQueue(path: file.path).read { try String.fetchAll($0, sql: sql) }
  }

  @Test func `who signs with whom is one SELECT`() throws {
    try withArchive { file in
      let rows = try strings(file, "SELECT a || ' + ' || b || ' ' || shared FROM pairs LIMIT 1")
      #expect(rows == ["Green Coast Alliance + Water Justice Forum 2"])
      let partners = try strings(
        file, "SELECT partner_label FROM partners WHERE label = 'Water Justice Forum'")
      #expect(partners.first == "Green Coast Alliance")
      #expect(partners.count == 3)
    }
  }

  @Test func `the letters behind a tie and the lines behind a name are found`() throws {
    try withArchive { file in
      let letters = try strings(
        file,
        """
        SELECT document FROM shared_letters
        WHERE a = 'green-coast-alliance' AND b = 'water-justice-forum'
        """)
      #expect(letters == ["harbour.txt", "tide.md"])
      let lines = try strings(
        file, "SELECT document || ':' || line FROM evidence WHERE label = 'Water Justice Forum'")
      #expect(lines == ["harbour.txt:12", "tide.md:10"])
    }
  }

  @Test func `letters and names are searched without regard to case and accents`() throws {
    try withArchive { file in
      let letters = try strings(
        file, "SELECT document FROM letter_search WHERE letter_search MATCH 'Moratorium'")
      #expect(letters == ["reef.html"])
      let names = try strings(
        file, "SELECT name FROM name_search WHERE name_search MATCH 'ocean'")
      #expect(names == ["Élan Océan"])
    }
  }

  @Test func `every tie is what a join of the signings counts`() throws {
    try withArchive { file in
      let counted = try strings(
        file,
        """
        SELECT one.organization || ' ' || other.organization || ' ' || count(DISTINCT one.document)
        FROM signings AS one JOIN signings AS other
          ON other.document = one.document AND other.organization > one.organization
        GROUP BY one.organization, other.organization ORDER BY 1
        """)
      let ties = try strings(file, "SELECT a || ' ' || b || ' ' || shared FROM ties ORDER BY 1")
      #expect(ties == counted && !ties.isEmpty)
    }
  }

  @Test func `a second run takes the place of the first and leaves what others added`() throws {
    try withArchive { file in
      try DatabaseQueue(path: file.path).write {
        try $0.execute(sql: "CREATE TABLE mine (note TEXT); INSERT INTO mine VALUES ('kept')")
      }
      let count = "SELECT CAST(count(*) AS TEXT) FROM mentions"
      let first = try strings(file, count)
      try Archive(path: file.path).write(
        try ArchiveSample.contents(try ArchiveSample.readings()))
      #expect(try strings(file, count) == first)
      #expect(try strings(file, "SELECT note FROM mine") == ["kept"])
      #expect(try strings(file, "PRAGMA integrity_check") == ["ok"])
    }
  }

  @Test func `two archives of the same run have the same bytes`() throws {
    let files = try (0..<2).map { _ in try withArchive { try Data(contentsOf: $0) } }
    #expect(files[0] == files[1])
  }

  @Test func `an archive of the first version is brought up to date`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "old.sqlite")
      // What the first version left, statement by statement.
      try DatabaseQueue(path: file.path).write {
        try $0.execute(
          sql: """
            PRAGMA application_id = \(0x556E_7364);
            CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
            INSERT INTO grdb_migrations VALUES ('1: what a run leaves');
            CREATE TABLE contents (
              name TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, note TEXT
            ) WITHOUT ROWID;
            INSERT INTO contents VALUES ('ties', 'table', 'Ties', NULL), ('gone', 'view', 'G', NULL);
            CREATE TABLE ties (a TEXT, b TEXT, old_column INTEGER);
            CREATE VIEW gone AS SELECT a FROM ties;
            """)
      }
      let archive = try Archive(path: file.path)
      try archive.write(try ArchiveSample.contents(try ArchiveSample.readings()))
      #expect(try strings(file, "SELECT name FROM pragma_table_info('ties')").contains("newman"))
      let names = try strings(file, "SELECT name FROM sqlite_master")
      #expect(!names.contains("gone") && names.contains("readings"))
    }
  }

  @Test func `a file that was only marked when its run was killed is an archive`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "begun.sqlite")
      try DatabaseQueue(path: file.path).write {
        try $0.execute(sql: "PRAGMA application_id = \(0x556E_7364)")
      }
      try Archive(path: file.path).write(
        try ArchiveSample.contents(try ArchiveSample.readings()))
      #expect(try strings(file, "PRAGMA integrity_check") == ["ok"])
    }
  }

  @Test func `files of others, of later versions and broken ones are refused untouched`() throws {
    try TemporaryFolder.with { folder in
      let foreign = folder.appending(path: "foreign.sqlite")
      try DatabaseQueue(path: foreign.path).write { try $0.execute(sql: "CREATE TABLE t (a)") }
      let later = folder.appending(path: "later.sqlite")
      _ = try Archive(path: later.path)
      try DatabaseQueue(path: later.path).write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: later')")
      }
      let broken = folder.appending(path: "broken.sqlite")
      try Data(repeating: 0x41, count: 5000).write(to: broken)
      let expected: [(URL, ArchiveError)] = [
        (foreign, .foreign(path: foreign.path)), (later, .newer(path: later.path)),
        (broken, .foreign(path: broken.path)),
      ]
      for (file, error) in expected {
        let bytes = try Data(contentsOf: file)
        #expect(throws: error) { _ = try Archive(path: file.path) }
        #expect(try Data(contentsOf: file) == bytes)
      }
    }
  }

  @Test func `while another run writes, an archive is busy`() throws {
    try withArchive { file in
      let contents = try ArchiveSample.contents(try ArchiveSample.readings())
      try DatabaseQueue(path: file.path).inDatabase { other in
        try other.execute(sql: "BEGIN EXCLUSIVE")
        #expect(throws: ArchiveError.busy(path: file.path)) {
          try Archive(path: file.path, patience: 0.1).write(contents)
        }
        try other.execute(sql: "COMMIT")
      }
      try Archive(path: file.path, patience: 0.1).write(contents)
    }
  }
}
