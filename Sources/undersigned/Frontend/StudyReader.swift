import Archive
import Coalitions
import Foundation
import Letters
import Signatories

/// Reads what the paths name and makes a study of it.
struct StudyReader {
  /// A study and what could not be read for it.
  struct Outcome {
    let study: Study
    let skipped: [ReadingError]
    let input: InputOptions
    /// The human judgements.
    let records: HumanRecords
    /// The archive that remembers the letters, if there is one.
    let archive: Archive?
  }

  let input: InputOptions

  /// Reads documents and tables.
  func read() throws -> Outcome {
    if input.paths.isEmpty { throw Failure.noPath }
    let tables = try input.paths.filter(Self.isTable).map(table)
    let archive = try input.archive.map(ArchiveFile.open)
    let (readings, skipped) = try readings(
      of: input.paths.filter { !Self.isTable($0) },
      remembering: archive.map { ArchiveFile.memory(of: $0, readsScans: input.ocr) })
    guard !readings.isEmpty || !tables.isEmpty else { throw Failure.nothingRead(skipped) }
    let records = try HumanRecordFiles(input: input).read()
    let study = Study(
      readings: readings, tables: tables, records: records,
      settings: StudySettings(
        includesPersons: input.persons != false, keepsCopies: input.keepCopies,
        takesNamesAsWritten: input.namesAsWritten))
    return Outcome(study: study, skipped: skipped, input: input, records: records, archive: archive)
  }

  private func readings(
    of paths: [String], remembering memory: ReadingMemory?
  ) throws -> ([Study.Reading], [ReadingError]) {
    guard !paths.isEmpty else { return ([], []) }
    var readings: [Study.Reading] = []
    var skipped: [ReadingError] = []
    let results = try corpusReader(paths).results(
      threads: input.threads, remembering: memory
    ) { Study.Reading($0) }
    for outcome in results {
      switch outcome {
      case .success(let reading): readings.append(reading)
      case .failure(let error): skipped.append(error)
      }
    }
    if let memory { try ArchiveFile.keep(memory) }
    return (readings, skipped)
  }

  func corpusReader(_ paths: [String]) throws -> CorpusReader {
    if paths.isEmpty { throw Failure.noPath }
    do throws(ReadingError) {
      return try CorpusReader(
        paths: paths, include: input.include, exclude: input.exclude + Self.results(among: paths),
        options: ReadingOptions(recognizesScans: input.ocr))
    } catch {
      throw Failure.unreadable(error.description)
    }
  }

  /// In a campaign folder, known by its folder `letters`, results are no letters.
  private static func results(among paths: [String]) -> [String] {
    let isCampaign = paths.contains { isFolder($0 + "/letters") }
    return isCampaign ? ["output/*"] : []
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Whether a path names an incidence: a file, not a folder, called `.csv`, `.tsv`, `.dl`, `.net`
  /// or `.graphml`, and no table of whole documents.
  static func isTable(_ path: String) -> Bool {
    !isFolder(path) && IncidenceTable.reads(fileName: path)
      && !CorpusReader.isTableOfDocuments(path)
  }

  private func table(_ path: String) throws -> IncidenceTable {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw Failure.unreadable("\(path): cannot be read; check the path and its permissions")
    }
    do throws(IncidenceTableError) {
      return try IncidenceTable(utf8: Array(bytes), source: path, columns: input.columns)
    } catch {
      throw Failure.unreadable(error.description)
    }
  }
}

extension Failure {
  /// No document at all could be read, for these reasons.
  static func nothingRead(_ reasons: [ReadingError]) -> Failure {
    if reasons.contains(where: { if case .missingProgram = $0 { true } else { false } }) {
      return .missing("no document could be read" + reasons.map { "\n\($0)" }.joined())
    }
    return .unreadable(
      "no document could be read; name files or folders with .txt, .md or .html letters"
        + reasons.map { "\n\($0)" }.joined())
  }
}

extension Failure {
  /// Nothing was named to be read.
  fileprivate static let noPath = Failure.usage(
    "name the path of a document, a folder or a table, or - for standard input")
}
