/// Everything a report shows, as a value; the writers only set it.
public struct ReportContent: Sendable {
  /// The title of the page.
  public var title: String
  /// What was read, found and skipped, one sentence each; the first is the most important.
  public var summary: [String]
  /// What the corpus can't support, one sentence each.
  public var limits: [String]
  /// The figures that stand before the sections, in order.
  public var figures: [ReportFigure]
  /// The tables, in order.
  public var sections: [ReportSection]
  /// The lines of the letters behind organizations and ties.
  public var evidence: ReportEvidence
  /// How the results came about.
  public var methods: MethodsStatement
  /// The files written beside the report.
  public var files: [ReportFile]

  /// Makes the content of a report.
  public init(
    title: String, summary: [String], limits: [String] = [], figures: [ReportFigure] = [],
    sections: [ReportSection] = [], evidence: ReportEvidence = ReportEvidence(),
    methods: MethodsStatement = MethodsStatement(), files: [ReportFile] = []
  ) {
    self.title = title
    self.summary = summary
    self.limits = limits
    self.figures = figures
    self.sections = sections
    self.evidence = evidence
    self.methods = methods
    self.files = files
  }
}

/// A figure of a report.
public struct ReportFigure: Sendable {
  /// A short name, as in its files.
  public let name: String
  /// What stands above it.
  public let title: String
  /// What it shows and what was left out.
  public let caption: String
  /// The same in words for who can't see it.
  public let alternativeText: String
  /// The drawing.
  public let svg: String
  /// What of the drawing can be pointed at; then it stands in the page itself, not as an image.
  public let map: ReportMap?
  /// The same figure as files beside the report.
  public let files: [ReportFile]

  /// Makes a figure.
  public init(
    name: String, title: String, caption: String, alternativeText: String, svg: String,
    map: ReportMap? = nil, files: [ReportFile] = []
  ) {
    self.name = name
    self.title = title
    self.caption = caption
    self.alternativeText = alternativeText
    self.svg = svg
    self.map = map
    self.files = files
  }
}

/// A file beside the report.
public struct ReportFile: Hashable, Sendable {
  /// Its path relative to the report.
  public let path: String
  /// What it is, in a few words.
  public let title: String

  /// Makes an entry.
  public init(path: String, title: String) {
    self.path = path
    self.title = title
  }
}

/// Figures and tables that belong together.
public struct ReportSection: Sendable {
  /// A short name, for links.
  public let name: String
  /// The heading.
  public let title: String
  /// Sentences before the figures and tables.
  public let introduction: [String]
  /// The figures, before the tables.
  public let figures: [ReportFigure]
  /// The tables.
  public let tables: [ReportTable]

  /// Makes a section.
  public init(
    name: String, title: String, introduction: [String] = [], figures: [ReportFigure] = [],
    tables: [ReportTable]
  ) {
    self.figures = figures
    self.name = name
    self.title = title
    self.introduction = introduction
    self.tables = tables
  }
}

/// A table of a report, and the file that has all of its rows.
public struct ReportTable: Sendable {
  /// The table.
  public let table: Table
  /// The path of the file relative to the report, or nil.
  public let file: String?
  /// How many rows the page shows; the others are in the file.
  public let top: Int
  /// What is said where the table has no row.
  public let emptyWords: String
  /// The names of columns that only the file has.
  public let hidden: Set<String>

  /// Makes a table of a report; columns without any value are hidden too.
  public init(
    _ table: Table, file: String? = nil, top: Int = 200, emptyWords: String = "None.",
    hiding hidden: Set<String> = []
  ) {
    self.table = table
    self.file = file
    self.top = top
    self.emptyWords = emptyWords
    self.hidden = hidden
  }

  /// The indices of the columns that the page shows.
  var shownColumns: [Int] {
    table.columns.indices.filter { index in
      !hidden.contains(table.columns[index].name)
        && table.rows.prefix(top).contains { $0[index].holdsValue }
    }
  }
}
