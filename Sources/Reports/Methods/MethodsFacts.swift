public import Networks
public import Signatories

/// The settings and figures of a run that its methods paragraph is written from.
///
/// What is nil or empty did not take place and is not mentioned.
public struct MethodsFacts: Hashable, Sendable {
  /// Documents read, and what became of them.
  public var corpus: Corpus
  /// Names found and joined.
  public var names: Names
  /// The network that was built.
  public var network: Network
  /// The test of pairs, if there was one.
  public var test: Test?
  /// Whether closed groups were ranked.
  public var hasGroups: Bool
  /// Whether centralities were computed.
  public var hasMeasures: Bool
  /// The clusters, if they were computed.
  public var clusters: Clusters?
  /// Whether maps were drawn.
  public var hasMaps: Bool
  /// What an audit by hand tells of the extraction, if there was one.
  public var audit: AuditEstimate?
  /// The version of the program.
  public var version: String

  /// Makes facts of a run.
  public init(
    corpus: Corpus, names: Names, network: Network, test: Test? = nil, hasGroups: Bool = false,
    hasMeasures: Bool = false, clusters: Clusters? = nil, hasMaps: Bool = false,
    audit: AuditEstimate? = nil, version: String
  ) {
    self.corpus = corpus
    self.names = names
    self.network = network
    self.test = test
    self.hasGroups = hasGroups
    self.hasMeasures = hasMeasures
    self.clusters = clusters
    self.hasMaps = hasMaps
    self.audit = audit
    self.version = version
  }

  /// What was read.
  public struct Corpus: Hashable, Sendable {
    /// Documents read.
    public var documents: Int
    /// The earliest date stated, ISO 8601.
    public var firstDate: String?
    /// The latest date stated.
    public var lastDate: String?
    /// Documents that state no date.
    public var undated: Int
    /// Documents folded into another as copies, translations or versions.
    public var copies: Int
    /// Files that were not read.
    public var skipped: Int

    /// Describes what was read.
    public init(
      documents: Int, firstDate: String? = nil, lastDate: String? = nil, undated: Int = 0,
      copies: Int = 0, skipped: Int = 0
    ) {
      self.documents = documents
      self.firstDate = firstDate
      self.lastDate = lastDate
      self.undated = undated
      self.copies = copies
      self.skipped = skipped
    }
  }

  /// What was found in it.
  public struct Names: Hashable, Sendable {
    /// Mentions found.
    public var mentions: Int
    /// Names as written that differ.
    public var forms: Int
    /// Organizations they stand for.
    public var organizations: Int
    /// Persons.
    public var persons: Int
    /// Human corrections of the extraction.
    public var corrections: Int
    /// Human decisions on names.
    public var decisions: Int
    /// Questions still open; these names were kept apart.
    public var openQuestions: Int

    /// Describes what was found.
    public init(
      mentions: Int, forms: Int, organizations: Int, persons: Int = 0, corrections: Int = 0,
      decisions: Int = 0, openQuestions: Int = 0
    ) {
      self.mentions = mentions
      self.forms = forms
      self.organizations = organizations
      self.persons = persons
      self.corrections = corrections
      self.decisions = decisions
      self.openQuestions = openQuestions
    }
  }

  /// What was built of it.
  public struct Network: Hashable, Sendable {
    /// The roles that made an edge.
    public var roles: Set<Role>
    /// What a role weighs in the ties of the projection; 1 where nothing is said.
    public var roleWeights: [Role: Double]
    /// Organizations of the network.
    public var organizations: Int
    /// Documents of the network.
    public var documents: Int
    /// Whether persons are vertices.
    public var includesPersons: Bool
    /// Pairs that share a document.
    public var pairs: Int

    /// Describes the network.
    public init(
      roles: Set<Role>, roleWeights: [Role: Double] = [:], organizations: Int, documents: Int,
      includesPersons: Bool = false, pairs: Int
    ) {
      self.roles = roles
      self.roleWeights = roleWeights
      self.organizations = organizations
      self.documents = documents
      self.includesPersons = includesPersons
      self.pairs = pairs
    }
  }

  /// How pairs were tested.
  public struct Test: Hashable, Sendable {
    /// What chance is taken to be.
    public var nullModel: NullModel
    /// How many tests are allowed for.
    public var correction: Correction
    /// The level of significance.
    public var alpha: Double
    /// The tests corrected for.
    public var tests: Int
    /// The pairs that are significant.
    public var significant: Int

    /// Describes a test.
    public init(
      nullModel: NullModel, correction: Correction, alpha: Double, tests: Int, significant: Int
    ) {
      self.nullModel = nullModel
      self.correction = correction
      self.alpha = alpha
      self.tests = tests
      self.significant = significant
    }
  }

  /// How clusters were found.
  public struct Clusters: Hashable, Sendable {
    /// How many there are.
    public var count: Int
    /// Barber's modularity of the partition.
    public var modularity: Double?
    /// How many seeded optimisations were compared.
    public var runs: Int
    /// The seed.
    public var seed: UInt64

    /// Describes the clusters.
    public init(count: Int, modularity: Double? = nil, runs: Int, seed: UInt64) {
      self.count = count
      self.modularity = modularity
      self.runs = runs
      self.seed = seed
    }
  }
}
