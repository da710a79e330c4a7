import Coalitions
import Figures
import Graphviz
import Letters
import Signatories
import TestSupport
import Testing

/// What holds for every figure, whatever it shows.
@Suite struct AllFiguresTests {
  private static let sizes: [FigureSize] = [.oneColumn, .twoColumns, .slide, .square]

  /// Sparse and dense, with few letters and with many: organizations, letters, clusters.
  private static let networks = [(6, 3, 1), (30, 12, 3), (50, 2, 2), (120, 40, 9)]

  @Test(arguments: sizes, networks)
  func `no text meets another or leaves the page`(
    size: FigureSize, network: (organizations: Int, letters: Int, clusters: Int)
  ) throws {
    let network = SyntheticNetwork(
      organizations: network.organizations, letters: network.letters, clusters: network.clusters
    ).network
    for figure in try AllFigures.of(network, options: FigureOptions(size: size)) {
      try PictureChecks.textsAreApart(figure)
      #expect(FigureCheck(figure, size: size).findings == [], "\(figure.name)")
      #expect(figure.drawing.height <= size.maximumHeight / 25.4 * 72, "\(figure.name)")
    }
  }

  @Test
  func
    `every figure has a title, a caption with its notes, words for who can't see it, and numbers`()
    throws
  {
    let network = SyntheticNetwork(organizations: 30, letters: 12, clusters: 3).network
    let options = FigureOptions(notes: ["Corpus: twelve letters of our own."])
    for figure in try AllFigures.of(network, options: options) {
      #expect(!figure.title.isEmpty && figure.alternativeText.count > 40, "\(figure.name)")
      #expect(figure.caption.contains("Corpus: twelve letters of our own."), "\(figure.name)")
      #expect(!figure.table.rows.isEmpty, "\(figure.name)")
      let svg = try figure.svg()
      #expect(svg.contains("role=\"img\" aria-labelledby="), "\(figure.name)")
      #expect(svg.contains("mm\""), "\(figure.name)")
    }
  }

  @Test func `dark figures are read as well as light ones`() throws {
    let network = SyntheticNetwork(organizations: 20, letters: 6, clusters: 2).network
    for palette in [Palette.dark, .light.greys, .dark.greys, .light.bright] {
      let options = FigureOptions(style: FigureStyle(palette: palette))
      for figure in try AllFigures.of(network, options: options) {
        #expect(FigureCheck(figure, size: options.size).findings == [], "\(figure.name)")
      }
    }
  }

  @Test func `two runs give the same bytes`() throws {
    let network = SyntheticNetwork(organizations: 20, letters: 6, clusters: 2).network
    let runs = try [1, 2].map { _ in try AllFigures.of(network).map { try $0.svg() } }
    #expect(runs[0] == runs[1])
  }

  private static let names = [
    "A & B <Union>", "\"Quoted\" Trust", "Back\\slash\\N Society", "Комитет защиты рек",
    "河流保护协会", "اتحاد المزارعين", "नदी संघ", "🌊 Tide Watch", "Same Name", "Same Name ",
    String(repeating: "Committee of the Friends of the ", count: 9) + "Estuary",
  ]

  @Test func `names in any script come through whole`() throws {
    let network = Self.network(Self.names, letters: 2)
    let wanted = Set(Self.names.map(Self.bare))
    for figure in try AllFigures.of(network) {
      let picture = try #require(SVGPicture(figure.svg()), "\(figure.name) is no XML")
      let shown = Set(picture.groups.map { Self.bare($0.label) })
      let dropped = Set(figure.droppedLabels.map(Self.bare))
      let missing = wanted.subtracting(shown).subtracting(dropped)
      if Self.namesAll.contains(figure.name) { #expect(missing.isEmpty, "\(figure.name)") }
    }
  }

  /// Figures that name every organization they don't report as left out.
  private static let namesAll: Set<String> = [
    "coalition-map", "bipartite-map", "matrix", "incidence", "ranking", "compare", "periods",
  ]

  @Test func `names that the figures' font lacks are told by their scripts`() throws {
    let network = Self.network(Self.names, letters: 2)
    let figure = BipartiteMap(network).figure
    #expect(figure.foreignScripts.map(\.script) == [.arabic, .devanagari, .han, .emoji])
    #expect(
      try AllFigures.of(Self.network(["Érable", "Łódź – “Αθήνα”"], letters: 2))
        .allSatisfy { $0.foreignScripts.isEmpty })
  }

  @Test func `two organizations of one name are told apart in every figure`() throws {
    let network = Self.network(["Same Name", "Same Name", "Other"], letters: 2).withDistinctLabels
    #expect(network.organizations.map(\.label) == ["Same Name (o0)", "Same Name (o1)", "Other"])
    for figure in try AllFigures.of(network) where Self.namesAll.contains(figure.name) {
      let shown = try #require(SVGPicture(figure.svg())).groups.map { Self.bare($0.label) }
      #expect(shown.contains("SameName(o0)") && shown.contains("SameName(o1)"), "\(figure.name)")
    }
  }

  private static func bare(_ label: String) -> String { label.filter { $0 != " " } }

  @Test func `one organization, no tie, no date, a hundred signers of one letter`() throws {
    let hostile = [
      Self.network(["Alone"], letters: 1), Self.network(["One", "Two"], letters: 2, apart: true),
      Self.network(["One", "Two", "Three"], letters: 2, dated: false),
      Self.network((1...120).map { "Signer number \($0) of the same letter" }, letters: 1),
    ]
    for network in hostile {
      for figure in try AllFigures.of(network) {
        try PictureChecks.textsAreApart(figure)
        #expect(figure.drawing.height <= FigureSize.twoColumns.maximumHeight / 25.4 * 72)
      }
    }
  }

  @Test func `beside words of a page figures go without title and caption, whole`() throws {
    let network = SyntheticNetwork(organizations: 24, letters: 8, clusters: 3).network
    for figure in try AllFigures.of(network) {
      let bare = figure.withoutWords.drawing
      #expect(bare.nodes.count == figure.drawing.nodes.count - 2, "\(figure.name)")
      let page = Rectangle(x: 0, y: 0, width: bare.width, height: bare.height)
      #expect(bare.nodes.allSatisfy { page.contains($0.frame) }, "\(figure.name)")
      #expect(bare.height < figure.drawing.height)
    }
  }

  /// Everybody signs every letter; `apart`: everybody a letter of their own.
  private static func network(
    _ names: [String], letters: Int, apart: Bool = false, dated: Bool = true
  ) -> SigningNetwork {
    SigningNetwork(
      organizations: names.enumerated().map {
        Organization(id: "o\($0)", label: $1, names: [$1])
      },
      documents: (0..<letters).map {
        SigningNetwork.Letter(
          id: "d\($0)", title: "Letter \($0)", date: dated ? PartialDate(year: 2010 + $0) : nil,
          kind: .letter)
      },
      signings: names.indices.flatMap { organization in
        (0..<letters).filter { !apart || $0 == organization }.map {
          SigningNetwork.Signing(
            organization: organization, document: $0, roles: [.signatory], mentions: [])
        }
      })
  }
}
