import Foundation
import Letters
import Signatories
import TestSupport

/// The signers that are found in a sample.
func signers(_ sample: MarkedText, in source: String = "letter.txt") throws -> [Mention] {
  try Document(parsing: Array(sample.text.utf8), source: source).mentions
    .filter { $0.role == .signatory }
}

/// A body of two paragraphs, to which a list can be added.
let body = """
  Dear Minister,

  We write with great concern about the new law. It would close the harbours to small boats.

  We therefore ask you to withdraw it, and we remain at your disposal.


  """
