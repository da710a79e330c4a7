public import Letters
public import Networks
public import Signatories

/// The two-mode network of organizations and the documents they signed, spoke in or issued.
///
/// Rows of `incidence` are `organizations`, columns are `documents`, in the same order.
public struct SigningNetwork: Sendable {
  /// One organization's part in one document.
  public struct Signing: Hashable, Sendable {
    /// Index into `organizations`.
    public let organization: Int
    /// Index into `documents`.
    public let document: Int
    /// What it did there.
    public let roles: Set<Role>
    /// Indices into `mentions` of the evidence.
    public let mentions: [Int]

    /// Makes a signing.
    public init(organization: Int, document: Int, roles: Set<Role>, mentions: [Int]) {
      self.organization = organization
      self.document = document
      self.roles = roles
      self.mentions = mentions
    }
  }

  /// A column of the network: one letter, after folding its copies.
  public struct Letter: Hashable, Sendable, Identifiable {
    /// The document's id.
    public let id: String
    /// Its title, or nil.
    public let title: String?
    /// Its date, or nil.
    public let date: PartialDate?
    /// What kind of document.
    public let kind: DocumentKind
    /// The further columns of `documents.csv` that are filled, in the order of the file.
    public let attributes: [DocumentRecords.Attribute]

    /// Makes a letter.
    public init(
      id: String, title: String?, date: PartialDate?, kind: DocumentKind,
      attributes: [DocumentRecords.Attribute] = []
    ) {
      self.id = id
      self.title = title
      self.date = date
      self.kind = kind
      self.attributes = attributes
    }
  }

  /// The organizations in the chosen roles, in order of id.
  public let organizations: [Organization]
  /// The documents with at least one signer in the chosen roles, by date, then id.
  public let documents: [Letter]
  /// Who did what where, sorted by organization, then document.
  public let signings: [Signing]
  /// All mentions of the run, for the way back to the text.
  public let mentions: [Mention]
  /// The roles that make an edge.
  public let roles: Set<Role>
  /// What a part in a document weighs by its role; 1 where nothing is said.
  public let roleWeights: [Role: Double]
  /// Organizations × documents, 0 or 1.
  public let incidence: Incidence
  /// The weight of each edge by its role, or nil where every edge weighs 1.
  public let weights: IncidenceWeights?

  /// Makes a network of parts that are already chosen and ordered.
  ///
  /// - Precondition: every signing points inside `organizations` and `documents`; weights are
  ///   positive and finite.
  public init(
    organizations: [Organization], documents: [Letter], signings: [Signing],
    mentions: [Mention] = [], roles: Set<Role> = [.signatory], roleWeights: [Role: Double] = [:]
  ) {
    self.roleWeights = roleWeights
    self.organizations = organizations
    self.documents = documents
    self.signings = signings
    self.mentions = mentions
    self.roles = roles
    incidence = Incidence(
      rowCount: organizations.count, columnCount: documents.count,
      pairs: signings.map { (UInt32($0.organization), UInt32($0.document)) })
    weights = Self.edgeWeights(of: signings, in: incidence, roles: roles, roleWeights)
  }
}
