import Networks
import Signatories

/// The methods paragraphs of a run and the works they cite, ready for a paper or an appendix.
public struct MethodsStatement: Hashable, Sendable {
  /// The paragraphs.
  public let paragraphs: [String]
  /// The works cited in them, and no others, by author.
  public let references: [Reference]

  /// An empty statement.
  public init() {
    paragraphs = []
    references = []
  }

  /// Writes the statement from what was done.
  public init(_ facts: MethodsFacts) {
    var draft = Draft()
    draft.describeCorpus(facts)
    draft.describeNames(facts.names)
    if let audit = facts.audit { draft.describe(audit) }
    draft.describeNetwork(facts)
    if let test = facts.test { draft.describe(test) }
    draft.describeResults(facts)
    draft.describeProgram(facts)
    paragraphs = draft.paragraphs.map { $0.joined(separator: " ") }
    references = draft.references.sorted { ($0.authors, $0.year) < ($1.authors, $1.year) }
  }

  /// The statement as Markdown.
  public var markdown: String {
    let list = references.map { "- \($0.text)" }.joined(separator: "\n")
    return "## Methods\n\n" + paragraphs.joined(separator: "\n\n")
      + (references.isEmpty ? "\n" : "\n\n## References\n\n\(list)\n")
  }
}

/// A statement being written.
private struct Draft {
  var paragraphs: [[String]] = []
  var references: Set<Reference> = []

  mutating func describeCorpus(_ facts: MethodsFacts) {
    let corpus = facts.corpus
    let dates: String =
      switch (corpus.firstDate, corpus.lastDate) {
      case (let first?, let last?) where first != last: " dated \(first) to \(last)"
      case (let date?, _): " dated \(date)"
      default: ""
      }
    var sentences = ["The corpus consists of \(count(corpus.documents, "document"))\(dates)."]
    if corpus.undated > 0, !dates.isEmpty {
      sentences.append("\(count(corpus.undated, "document")) \(isAre(corpus.undated)) undated.")
    }
    if corpus.skipped > 0 {
      sentences.append("\(count(corpus.skipped, "file")) could not be read.")
    }
    if corpus.copies > 0 {
      sentences.append(
        "\(count(corpus.copies, "document")) \(isAre(corpus.copies)) a copy, translation or "
          + "version of another and folded into it for the network.")
    }
    paragraphs.append(sentences)
  }

  mutating func describeNames(_ names: MethodsFacts.Names) {
    let persons = names.persons == 0 ? "" : " and \(count(names.persons, "person"))"
    var sentences = [
      "Signatories, quoted speakers and issuers were identified by rules, without a statistical "
        + "language model; every name keeps its document and place.",
      "\(count(names.mentions, "mention")) with \(count(names.forms, "written form")) were found.",
      "Written forms were joined only on evidence that can be printed (spelling, acronyms, legal "
        + "forms, places), never along a chain alone; they stand for "
        + "\(count(names.organizations, "organization"))\(persons).",
    ]
    if names.corrections > 0 {
      sentences.append(
        "\(count(names.corrections, "correction")) of the extraction \(wasWere(names.corrections)) "
          + "made by hand.")
    }
    if names.decisions > 0 {
      sentences.append(
        "\(count(names.decisions, "name decision")) \(wasWere(names.decisions)) made by hand.")
    }
    if names.openQuestions > 0 {
      sentences.append(
        "\(count(names.openQuestions, "question")) whether two names are one "
          + "\(isAre(names.openQuestions)) open; these names were kept apart.")
    }
    paragraphs.append(sentences)
  }

  mutating func describe(_ audit: AuditEstimate) {
    references.formUnion(audit.references)
    if !audit.sentences.isEmpty { paragraphs.append(audit.sentences) }
  }

  mutating func describeNetwork(_ facts: MethodsFacts) {
    let network = facts.network
    references.insert(.breiger)
    let actors = network.includesPersons ? "organizations and persons" : "organizations"
    let roles = network.roles.sorted().map(\.rawValue).joined(separator: ", ")
    let role = network.roles.count == 1 ? "the role \(roles)" : "the roles \(roles)"
    let weights = network.roleWeights.filter { network.roles.contains($0.key) && $0.value != 1 }
      .sorted { $0.key < $1.key }
      .map { "the role \($0.key.rawValue) weighs \(DecimalText.significant($0.value, digits: 3))" }
    paragraphs.append(
      [
        "The network is two-mode (Breiger 1974): \(DecimalText.grouped(network.organizations)) "
          + "\(actors) and the \(count(network.documents, "document")) in which at least one of "
          + "them has \(role).",
        "Documents without signers do not enter it.",
        "In its projection \(count(network.pairs, "pair")) of \(actors) "
          + "\(network.pairs == 1 ? "shares" : "share") at least one document.",
      ] + (weights.isEmpty ? [] : ["In its weights \(weights.joined(separator: ", "))."]))
  }

  mutating func describe(_ test: MethodsFacts.Test) {
    references.formUnion(test.nullModel.references + test.correction.references)
    paragraphs.append([
      "The number of documents a pair shares was compared with its distribution under "
        + test.nullModel.sentence,
      "Tests are one-sided (upper tail, α = \(DecimalText.significant(test.alpha, digits: 3))), "
        + test.correction.clause(over: count(test.tests, "pair")),
      "\(count(test.significant, "pair")) \(isAre(test.significant)) significant.",
    ])
  }

  mutating func describeResults(_ facts: MethodsFacts) {
    var sentences: [String] = []
    if facts.hasGroups {
      references.insert(.pasquier)
      sentences.append(
        "Groups are closed sets: no other organization signed all of their shared documents "
          + "(Pasquier et al. 1999).")
    }
    if facts.hasMeasures {
      references.formUnion([
        .newman, .borgattiHalgin, .freeman, .bonacich, .brinPage, .seidman,
      ])
      sentences += [
        "Betweenness (Freeman 1977) and closeness were computed on the two-mode network and "
          + "normalised by their largest possible values (Borgatti & Halgin 2011); strength, "
          + "eigenvector centrality (Bonacich 1972) and PageRank (Brin & Page 1998) on the "
          + "projection weighted by 1/(k−1) for each shared document with k signers (Newman 2001); "
          + "harmonic centrality and core numbers (Seidman 1983) on the unweighted projection.",
        "Ranks are given with the range they take when each document in turn is left out.",
      ]
    }
    if let clusters = facts.clusters {
      references.insert(.barber)
      let modularity = clusters.modularity.map {
        " (Q = \(DecimalText.significant($0, digits: 3)))"
      }
      sentences.append(
        "\(count(clusters.count, "cluster")) \(wasWere(clusters.count)) found by maximising "
          + "Barber's (2007) two-mode modularity\(modularity ?? "") over "
          + "\(count(clusters.runs, "optimisation")) from seed \(clusters.seed); stability is the "
          + "share of them that keep an organization with its cluster.")
    }
    if !sentences.isEmpty { paragraphs.append(sentences) }
  }

  mutating func describeProgram(_ facts: MethodsFacts) {
    var sentences: [String] = []
    if facts.hasMaps {
      references.insert(.gansnerNorth)
      sentences.append("Maps were drawn with Graphviz (Gansner & North 2000).")
    }
    sentences.append(
      "All steps were carried out with undersigned \(facts.version); the same input gives the same "
        + "output.")
    paragraphs.append(sentences)
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(DecimalText.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private func isAre(_ number: Int) -> String { number == 1 ? "is" : "are" }
  private func wasWere(_ number: Int) -> String { number == 1 ? "was" : "were" }
}
