/// What a line is for in a letter.
public enum LineLabel: UInt8, Sendable, CaseIterable {
  /// Who writes: sender, address, reference, title.
  case letterhead
  case date
  /// Whom the letter is addressed to, and who gets copies of it.
  case recipients
  case salutation
  case body
  /// "Sincerely", "Signed by": the words that lead over to the signers.
  case closing
  /// A heading inside a signature list.
  case listHeading
  /// An entry of a signature list, or a part of one.
  case signature
  /// Footnotes, contacts, disclaimers, "about us".
  case notes
  /// Navigation, page numbers, site footers.
  case furniture
}
