/// The title in a file's properties, where a person seems to have set it.
///
/// Programs write the name of the file, their own name or a word for “none” there; those are no
/// titles.
enum FileTitle {
  /// The title, or nil.
  static func title(_ property: String) -> String? {
    var title = property.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for program in ["Microsoft Word - ", "Microsoft PowerPoint - "] where title.hasPrefix(program) {
      title = String(title.dropFirst(program.count))
    }
    let folded = title.lowercased()
    guard title.split(separator: " ").count >= 2, title.utf8.count >= 8,
      !placeholders.contains(where: { folded.hasPrefix($0) }),
      !endings.contains(where: { folded.hasSuffix("." + $0) }), !folded.contains("://")
    else { return nil }
    return title
  }

  private static let placeholders = [
    "untitled", "(unspecified)", "(anonymous)", "about:", "document ", "dokument ", "documento ",
    "sin título", "sans titre", "unbenannt", "sem título", "file:", "print ",
  ]

  private static let endings = [
    "doc", "docx", "docm", "odt", "rtf", "pdf", "txt", "indd", "qxd", "pages", "wpd", "tex", "dvi",
    "htm", "html", "pub", "ppt", "pptx", "fm", "p65",
  ]
}
