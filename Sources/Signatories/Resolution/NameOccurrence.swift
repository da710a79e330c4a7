/// One name in one place, as resolution sees it.
public struct NameOccurrence: Hashable, Sendable {
  /// The name as written.
  public var name: String
  /// The document it stands in; nil in a bare list of names, where nothing follows from names
  /// standing together.
  public var document: String?
  /// What the name does there.
  public var role: Role
  /// Organization or person; the two are never one.
  public var type: SignatoryType
  /// The place beside the name.
  public var place: String?
  /// The list heading it stands under.
  public var group: String?
  /// The language of the document, ISO 639-1.
  public var language: String?

  /// Makes an occurrence.
  public init(
    name: String, document: String? = nil, role: Role = .signatory,
    type: SignatoryType = .organization, place: String? = nil, group: String? = nil,
    language: String? = nil
  ) {
    self.name = name
    self.document = document
    self.role = role
    self.type = type
    self.place = place
    self.group = group
    self.language = language
  }

  /// Makes the occurrence of a mention; an empty document id stands for a bare list.
  public init(_ mention: Mention, language: String? = nil) {
    self.init(
      name: mention.name, document: mention.document.isEmpty ? nil : mention.document,
      role: mention.role, type: mention.type, place: mention.place, group: mention.group,
      language: language)
  }
}
