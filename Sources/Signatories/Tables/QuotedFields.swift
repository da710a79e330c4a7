/// Cuts a line at white space and commas; double quotes hold words together.
enum QuotedFields {
  /// The fields of a line.
  ///
  /// - Complexity: O(length).
  static func of(_ line: Substring, separators: String = " \t,") -> [String] {
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var isOpen = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
        isOpen = true
      } else if !isQuoted, separators.contains(character) {
        if isOpen { fields.append(field) }
        (field, isOpen) = ("", false)
      } else {
        field.append(character)
        isOpen = true
      }
    }
    if isOpen { fields.append(field) }
    return fields
  }
}
