internal import Letters
internal import Signatories

/// What is compared of a document.
struct ComparedDocument {
  let document: Document
  /// The organizations that sign it, ascending.
  let signers: [Int]
  let sketch: TextSketch

  func pair(with other: ComparedDocument) -> DocumentPair {
    DocumentPair(document.id, other.document.id)
  }

  /// Earlier dates first, undated last; then the one with more signers, then the smaller id.
  func precedes(_ other: ComparedDocument) -> Bool {
    switch (document.date, other.document.date) {
    case (let mine?, let theirs?) where mine != theirs: return mine < theirs
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    if signers.count != other.signers.count { return signers.count > other.signers.count }
    return document.id < other.document.id
  }

  func fold(into original: ComparedDocument, _ words: String) -> Finding {
    Finding(
      kind: "copy", document: document.id,
      message: "“\(document.id)” is counted as a copy of “\(original.document.id)”: \(words).")
  }

  func proposal(besides other: ComparedDocument, _ words: String) -> Finding {
    Finding(
      kind: "possible-copy", document: document.id,
      message: "“\(document.id)” may be a copy of “\(other.document.id)” and is kept apart: "
        + "\(words). Decide in documents.csv, column same_as.")
  }
}
