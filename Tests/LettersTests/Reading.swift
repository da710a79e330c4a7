import Letters

/// The document of a sample.
func document(_ text: String, _ source: String = "letter.txt") throws -> Document {
  try Document(parsing: Array(text.utf8), source: source)
}

/// What the reader sees, line by line.
func contents(_ text: String, _ source: String = "letter.txt") throws -> [String] {
  try document(text, source).lines.map(\.content)
}
