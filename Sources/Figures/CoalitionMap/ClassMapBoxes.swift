/// Type sizes and distances of a class map, all in points.
struct ClassMapStyle {
  let nameSize: Double
  /// Room for a mark before each name.
  var indent = 0.0
  var headingSize: Double { nameSize + 1 }
  var letterSize: Double { nameSize + 0.5 }
  let padding = 5.0
  let columnGap = 9.0
  let boxGap = 10.0
  /// A column is at least so wide; about 24 characters.
  var minimumColumn: Double { nameSize * 12.5 }
}

/// A class measured for columns of one width.
struct ClassBox {
  let group: ClassMapContent.Group
  let headingLines: [String]
  let columns: NameColumns
  let moreLine: String?
  let columnWidth: Double
  let width: Double
  let height: Double

  /// Sets the names of a class in `count` columns.
  init(
    _ group: ClassMapContent.Group, columns count: Int, columnWidth: Double, style: ClassMapStyle,
    wrapped: [[String]]
  ) {
    self.group = group
    self.columnWidth = columnWidth
    columns = NameColumns(wrapped, count: count, size: style.nameSize)
    let inner = Double(columns.columns.count) * (columnWidth + style.columnGap) - style.columnGap
    width = inner + 2 * style.padding
    headingLines = LineWrapping.lines(
      group.heading, width: inner, size: style.headingSize, weight: .bold)
    moreLine = group.hidden == 0 ? nil : "and \(Numerals.grouped(group.hidden)) more"
    height =
      2 * style.padding + TextMetrics.height(lines: headingLines.count, size: style.headingSize) + 2
      + columns.height
      + (moreLine == nil ? 0 : TextMetrics.height(lines: 1, size: style.nameSize))
  }
}

/// A letter measured for a width.
struct LetterBox {
  let letter: ClassMapContent.Letter
  let titleLines: [String]
  let factLines: [String]
  let width: Double
  let height: Double

  /// Sets title and facts of a letter in a box of a width.
  init(_ letter: ClassMapContent.Letter, width: Double, style: ClassMapStyle) {
    self.letter = letter
    self.width = width
    let inner = width - 2 * style.padding - 2
    titleLines = LineWrapping.lines(
      letter.title, width: inner, size: style.letterSize, weight: .bold)
    factLines = letter.facts.flatMap { fact -> [String] in
      // A fact of two halves that is too long is parted between them.
      let halves = fact.split(separator: " · ").map(String.init)
      let fits = TextMetrics.width(fact, size: style.letterSize) <= inner
      return (fits ? [fact] : halves).flatMap {
        LineWrapping.lines($0, width: inner, size: style.letterSize)
      }
    }
    height =
      2 * style.padding
      + TextMetrics.height(lines: titleLines.count + factLines.count, size: style.letterSize)
  }
}

/// Names wrapped once for each column width.
struct WrappedNames {
  let content: ClassMapContent
  let size: Double
  let indent: Double

  /// The lines of every name of every class.
  func callAsFunction(width: Double) -> [[[String]]] {
    content.groups.map { group in
      group.names.map { LineWrapping.lines($0.label, width: width - indent, size: size) }
    }
  }

  /// The width of the widest name on one line.
  var widest: Double {
    content.groups.lazy.flatMap(\.names)
      .map { TextMetrics.width($0.label, size: size) + indent }.max() ?? 0
  }
}
