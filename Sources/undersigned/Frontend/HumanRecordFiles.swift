import Coalitions
import Foundation
import Letters
import Signatories

/// Finds and reads the tables of human judgements: where a flag says, or beside the letters.
struct HumanRecordFiles {
  let input: InputOptions

  /// Reads those that are there; one that was named and can't be read is an error.
  func read() throws -> HumanRecords {
    var records = HumanRecords()
    if let file = try bytes(of: "mentions.csv", named: input.mentionsFile) {
      records.mentions = .init(DelimitedText(utf8: file.bytes, source: file.path))
    }
    if let file = try bytes(of: "documents.csv", named: input.documentsFile) {
      records.documents = .init(DelimitedText(utf8: file.bytes, source: file.path))
    }
    if let file = try bytes(of: "decisions.csv", named: input.decisionsFile) {
      records.decisions = DecisionLog(utf8: file.bytes, source: file.path)
    }
    if let file = try bytes(of: "organizations.csv", named: input.organizationsFile) {
      records.authority = AuthorityFile(utf8: file.bytes, source: file.path)
    }
    if let file = try bytes(of: "audit.csv", named: input.auditFile) {
      records.audit = AuditLog(utf8: file.bytes, source: file.path)
    }
    return records
  }

  /// Whether there are tables that change what is found in a document.
  var changeExtraction: Bool {
    get throws {
      try bytes(of: "mentions.csv", named: input.mentionsFile) != nil
        || bytes(of: "documents.csv", named: input.documentsFile) != nil
    }
  }

  private func bytes(
    of usual: String, named: String?
  ) throws -> (path: String, bytes: [UInt8])? {
    if let named {
      guard let data = FileManager.default.contents(atPath: named) else {
        throw Failure.unreadable("\(named): cannot be read; check the path and its permissions")
      }
      return (named, Array(data))
    }
    for path in input.paths {
      let beside = path + "/" + usual
      if let data = FileManager.default.contents(atPath: beside) { return (beside, Array(data)) }
    }
    return nil
  }
}
