/// A work a method comes from.
public struct Reference: Hashable, Sendable {
  /// The authors, family name first.
  public let authors: String
  /// The year.
  public let year: Int
  /// The title.
  public let title: String
  /// Journal, volume and pages, or book.
  public let source: String
  /// The DOI without `https://doi.org/`, or nil.
  public let doi: String?

  /// Makes a reference.
  public init(authors: String, year: Int, title: String, source: String, doi: String?) {
    self.authors = authors
    self.year = year
    self.title = title
    self.source = source
    self.doi = doi
  }

  /// The reference on one line.
  public var text: String {
    "\(authors) (\(year)). \(title). \(source)."
      + (doi.map { " https://doi.org/\($0)" } ?? "")
  }
}

extension Reference {
  static let breiger = Reference(
    authors: "Breiger, R. L.", year: 1974, title: "The duality of persons and groups",
    source: "Social Forces 53(2), 181–190", doi: "10.1093/sf/53.2.181")
  static let newman = Reference(
    authors: "Newman, M. E. J.", year: 2001,
    title: "Scientific collaboration networks. II. Shortest paths, weighted networks, "
      + "and centrality",
    source: "Physical Review E 64(1), 016132", doi: "10.1103/PhysRevE.64.016132")
  static let tumminello = Reference(
    authors: "Tumminello, M., Miccichè, S., Lillo, F., Piilo, J., & Mantegna, R. N.", year: 2011,
    title: "Statistically validated networks in bipartite complex systems",
    source: "PLoS ONE 6(3), e17994", doi: "10.1371/journal.pone.0017994")
  static let neal = Reference(
    authors: "Neal, Z.", year: 2014,
    title: "The backbone of bipartite projections: Inferring relationships from co-authorship, "
      + "co-sponsorship, co-attendance and other co-behaviors",
    source: "Social Networks 39, 84–97", doi: "10.1016/j.socnet.2014.06.001")
  static let nealComparison = Reference(
    authors: "Neal, Z. P., Domagalski, R., & Sagan, B.", year: 2021,
    title: "Comparing alternatives to the fixed degree sequence model for extracting the backbone "
      + "of bipartite projections",
    source: "Scientific Reports 11, 23929", doi: "10.1038/s41598-021-03238-3")
  static let saracco = Reference(
    authors: "Saracco, F., Di Clemente, R., Gabrielli, A., & Squartini, T.", year: 2015,
    title: "Randomizing bipartite networks: the case of the World Trade Web",
    source: "Scientific Reports 5, 10595", doi: "10.1038/srep10595")
  static let hong = Reference(
    authors: "Hong, Y.", year: 2013,
    title: "On computing the distribution function for the Poisson binomial distribution",
    source: "Computational Statistics & Data Analysis 59, 41–51",
    doi: "10.1016/j.csda.2012.10.006")
  static let strona = Reference(
    authors: "Strona, G., Nappo, D., Boccacci, F., Fattorini, S., & San-Miguel-Ayanz, J.",
    year: 2014,
    title: "A fast and unbiased procedure to randomize ecological binary matrices with fixed row "
      + "and column totals",
    source: "Nature Communications 5, 4114", doi: "10.1038/ncomms5114")
  static let benjaminiHochberg = Reference(
    authors: "Benjamini, Y., & Hochberg, Y.", year: 1995,
    title: "Controlling the false discovery rate: a practical and powerful approach to multiple "
      + "testing",
    source: "Journal of the Royal Statistical Society B 57(1), 289–300",
    doi: "10.1111/j.2517-6161.1995.tb02031.x")
  static let holm = Reference(
    authors: "Holm, S.", year: 1979,
    title: "A simple sequentially rejective multiple test procedure",
    source: "Scandinavian Journal of Statistics 6(2), 65–70", doi: nil)
  static let volkova = Reference(
    authors: "Volkova, A. Yu.", year: 1996,
    title: "A refinement of the central limit theorem for sums of independent random indicators",
    source: "Theory of Probability & Its Applications 40(4), 791–794", doi: "10.1137/1140093")
  static let dunn = Reference(
    authors: "Dunn, O. J.", year: 1961, title: "Multiple comparisons among means",
    source: "Journal of the American Statistical Association 56(293), 52–64",
    doi: "10.1080/01621459.1961.10482090")
  static let benjaminiYekutieli = Reference(
    authors: "Benjamini, Y., & Yekutieli, D.", year: 2001,
    title: "The control of the false discovery rate in multiple testing under dependency",
    source: "The Annals of Statistics 29(4), 1165–1188", doi: "10.1214/aos/1013699998")
  static let barber = Reference(
    authors: "Barber, M. J.", year: 2007,
    title: "Modularity and community detection in bipartite networks",
    source: "Physical Review E 76(6), 066102", doi: "10.1103/PhysRevE.76.066102")
  static let borgattiHalgin = Reference(
    authors: "Borgatti, S. P., & Halgin, D. S.", year: 2011,
    title: "Analyzing affiliation networks",
    source: "In J. Scott & P. J. Carrington (Eds.), The SAGE Handbook of Social Network Analysis, "
      + "417–433",
    doi: "10.4135/9781446294413.n28")
  static let freeman = Reference(
    authors: "Freeman, L. C.", year: 1977,
    title: "A set of measures of centrality based on betweenness",
    source: "Sociometry 40(1), 35–41", doi: "10.2307/3033543")
  static let bonacich = Reference(
    authors: "Bonacich, P.", year: 1972,
    title: "Factoring and weighting approaches to status scores and clique identification",
    source: "Journal of Mathematical Sociology 2(1), 113–120",
    doi: "10.1080/0022250X.1972.9989806")
  static let brinPage = Reference(
    authors: "Brin, S., & Page, L.", year: 1998,
    title: "The anatomy of a large-scale hypertextual Web search engine",
    source: "Computer Networks and ISDN Systems 30(1–7), 107–117",
    doi: "10.1016/S0169-7552(98)00110-X")
  static let seidman = Reference(
    authors: "Seidman, S. B.", year: 1983, title: "Network structure and minimum degree",
    source: "Social Networks 5(3), 269–287", doi: "10.1016/0378-8733(83)90028-X")
  static let pasquier = Reference(
    authors: "Pasquier, N., Bastide, Y., Taouil, R., & Lakhal, L.", year: 1999,
    title: "Discovering frequent closed itemsets for association rules",
    source: "Database Theory – ICDT’99, LNCS 1540, 398–416", doi: "10.1007/3-540-49257-7_25")
  static let gansnerNorth = Reference(
    authors: "Gansner, E. R., & North, S. C.", year: 2000,
    title: "An open graph visualization system and its applications to software engineering",
    source: "Software: Practice and Experience 30(11), 1203–1233",
    doi: "10.1002/1097-024X(200009)30:11<1203::AID-SPE338>3.0.CO;2-N")
}
