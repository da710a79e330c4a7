import Networks
import Reports
import Signatories
import Testing

struct MethodsStatementTests {
  private func works(_ statement: MethodsStatement) -> [String] {
    statement.references.map { "\($0.authors.prefix { $0 != "," }) \($0.year)" }
  }

  @Test func `the paragraphs tell what was done with its figures`() {
    let statement = MethodsStatement(ReportSample.facts)
    #expect(
      statement.paragraphs == [
        "The corpus consists of 3 documents dated 2021-03-04 to 2022-09. 1 document is undated.",
        "Signatories, quoted speakers and issuers were identified by rules, without a statistical "
          + "language model; every name keeps its document and place. 9 mentions with 6 written "
          + "forms were found. Written forms were joined only on evidence that can be printed "
          + "(spelling, acronyms, legal forms, places), never along a chain alone; they stand for "
          + "5 organizations. 1 question whether two names are one is open; these names were kept "
          + "apart.",
        "The network is two-mode (Breiger 1974): 5 organizations and the 3 documents in which at "
          + "least one of them has the roles signatory, speaker. Documents without signers do not "
          + "enter it. In its projection 9 pairs of organizations share at least one document.",
        "The number of documents a pair shares was compared with its distribution under the "
          + "stochastic degree sequence model (Neal 2014; Neal et al. 2021), which keeps the "
          + "expected number of documents of each organization and of signers of each document; "
          + "its probabilities are those of the bipartite configuration model (Saracco et al. "
          + "2015), its tails exact Poisson-binomial tails (Hong 2013). Tests are one-sided (upper "
          + "tail, α = 0.05), corrected by Benjamini and Hochberg (1995) over all 10 pairs of the "
          + "network, also those that share nothing. 0 pairs are significant.",
        "Groups are closed sets: no other organization signed all of their shared documents "
          + "(Pasquier et al. 1999). Betweenness (Freeman 1977) and closeness were computed on the "
          + "two-mode network and normalised by their largest possible values (Borgatti & Halgin "
          + "2011); strength, eigenvector centrality (Bonacich 1972) and PageRank (Brin & Page "
          + "1998) on the projection weighted by 1/(k−1) for each shared document with k signers "
          + "(Newman 2001); harmonic centrality and core numbers (Seidman 1983) on the unweighted "
          + "projection. Ranks are given with the range they take when each document in turn is "
          + "left out. 2 clusters were found by maximising Barber's (2007) two-mode modularity (Q "
          + "= 0.25) over 100 optimisations from seed 7; stability is the share of them that keep "
          + "an organization with its cluster.",
        "Maps were drawn with Graphviz (Gansner & North 2000). All steps were carried out with "
          + "undersigned 0.1.0; the same input gives the same output.",
      ])
  }

  @Test func `what is cited is listed, and nothing else`() {
    #expect(
      works(MethodsStatement(ReportSample.facts)) == [
        "Barber 2007", "Benjamini 1995", "Bonacich 1972", "Borgatti 2011", "Breiger 1974",
        "Brin 1998", "Freeman 1977", "Gansner 2000", "Hong 2013", "Neal 2014", "Neal 2021",
        "Newman 2001", "Pasquier 1999", "Saracco 2015", "Seidman 1983",
      ])
    let plain = MethodsFacts(
      corpus: .init(documents: 1), names: .init(mentions: 1, forms: 1, organizations: 1),
      network: .init(roles: [.signatory], organizations: 1, documents: 1, pairs: 0),
      version: "0.1.0")
    let statement = MethodsStatement(plain)
    #expect(works(statement) == ["Breiger 1974"])
    #expect(statement.paragraphs[0] == "The corpus consists of 1 document.")
    #expect(statement.paragraphs.count == 4)
  }

  @Test(arguments: [
    (NullModel.fixedFill, Correction.none, ["Neal 2021"], "under the fixed fill model"),
    (.fixedRow, .holm, ["Holm 1979", "Neal 2021", "Tumminello 2011"], "(hypergeometric"),
    (.fixedColumn, .bonferroni, ["Dunn 1961", "Neal 2021"], "its signers at random"),
    (
      .stochasticDegreeSequence(.refinedNormal), .benjaminiYekutieli,
      ["Benjamini 2001", "Neal 2014", "Neal 2021", "Saracco 2015", "Volkova 1996"],
      "a refined normal approximation (Volkova 1996)"
    ),
    (
      .fixedDegreeSequence(trials: 10_000, seed: 7), .none, ["Neal 2014", "Strona 2014"],
      "10,000 random networks with the same margins from seed 7"
    ),
  ])
  func `each null model and correction cites its own works`(
    model: NullModel, correction: Correction, cited: [String], words: String
  ) {
    var facts = ReportSample.facts
    facts.hasMeasures = false
    facts.hasGroups = false
    facts.hasMaps = false
    facts.clusters = nil
    facts.test = .init(
      nullModel: model, correction: correction, alpha: 0.01, tests: 10, significant: 1)
    let statement = MethodsStatement(facts)
    #expect(works(statement) == (cited + ["Breiger 1974"]).sorted())
    #expect(statement.paragraphs[3].contains(words))
    #expect(statement.paragraphs[3].hasSuffix(" 1 pair is significant."))
  }

  @Test func `Markdown has the paragraphs and a list of references with their addresses`() {
    let markdown = MethodsStatement(ReportSample.facts).markdown
    #expect(markdown.hasPrefix("## Methods\n\nThe corpus consists"))
    #expect(markdown.contains("\n\n## References\n\n- Barber, M. J. (2007). Modularity and"))
    #expect(markdown.contains("https://doi.org/10.1103/PhysRevE.76.066102\n"))
    #expect(MethodsStatement().markdown == "## Methods\n\n\n")
  }
}
