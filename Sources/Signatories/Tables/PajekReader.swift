/// Two-mode networks in Pajek's `.net` form: `*Vertices N n` with the first n organizations.
enum PajekReader {
  /// The ties that are not 0.
  ///
  /// - Complexity: O(bytes).
  static func entries(of text: String) throws(IncidenceFault) -> [IncidenceEntry] {
    var labels: [Int: String] = [:]
    var lines: [Int: Int] = [:]
    var organizations: Int?
    var section = ""
    var entries: [IncidenceEntry] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let fields = QuotedFields.of(line, separators: " \t")
      guard let first = fields.first, !first.hasPrefix("%") else { continue }
      if first.hasPrefix("*") {
        section = first.lowercased()
        if section == "*vertices" { organizations = fields.count > 2 ? Int(fields[2]) : nil }
      } else if section == "*vertices" {
        guard let number = Int(first) else {
          throw IncidenceFault(line: index + 1, reason: "begins with no number of a vertex")
        }
        labels[number] = fields.count > 1 ? decoded(fields[1]) : first
        lines[number] = index + 1
      } else if section.hasPrefix("*edges") || section.hasPrefix("*arcs") {
        guard let organizations else {
          throw IncidenceFault(
            line: index + 1,
            reason: "joins vertices of one mode; write *Vertices N n, n organizations")
        }
        entries += try tie(
          fields, labels, organizations, line: index + 1, isList: section.hasSuffix("list"))
      }
    }
    let tied = Set(entries.map(\.organization))
    let isolated = labels.sorted { $0.key < $1.key }
      .filter { $0.key <= organizations ?? 0 && !tied.contains($0.value) }
    return entries + isolated.map { .isolated($0.value, line: lines[$0.key] ?? 1) }
  }

  private static func tie(
    _ fields: [String], _ labels: [Int: String], _ organizations: Int, line: Int, isList: Bool
  ) throws(IncidenceFault) -> [IncidenceEntry] {
    let ends = (isList ? fields[...] : fields.prefix(2)).compactMap { Int($0) }
    guard ends.count >= 2, isList ? ends.count == fields.count : true else {
      throw IncidenceFault(line: line, reason: "has no two numbers of vertices")
    }
    if !isList, fields.count > 2, let weight = Double(fields[2]),
      try !IncidenceEntry.exists(weighing: weight, line: line)
    {
      return []
    }
    var entries: [IncidenceEntry] = []
    for other in ends.dropFirst() {
      let (one, two) = (min(ends[0], other), max(ends[0], other))
      guard one <= organizations, two > organizations, let name = labels[one],
        let document = labels[two]
      else {
        throw IncidenceFault(
          line: line,
          reason: "joins \(ends[0]) and \(other), which are no organization and a document")
      }
      entries.append(IncidenceEntry(organization: name, document: document, line: line))
    }
    return entries
  }

  /// `&#38;` and its like as characters.
  private static func decoded(_ label: String) -> String {
    var text = ""
    var rest = Substring(label)
    while let mark = rest.firstRange(of: "&#") {
      text += rest[..<mark.lowerBound]
      let digits = rest[mark.upperBound...].prefix(7).prefix { $0.isNumber }
      let end = rest.index(mark.upperBound, offsetBy: digits.count)
      guard let value = UInt32(digits), let scalar = Unicode.Scalar(value), end < rest.endIndex,
        rest[end] == ";"
      else {
        text += "&#"
        rest = rest[mark.upperBound...]
        continue
      }
      text.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }
}
