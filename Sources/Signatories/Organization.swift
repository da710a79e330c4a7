/// A real-world body and the forms its name takes.
public struct Organization: Hashable, Sendable, Identifiable {
  /// A readable slug that does not change when documents are added.
  public let id: String
  /// The name it is shown under.
  public var label: String
  /// The names as written, most frequent first, then alphabetically.
  public var names: [String]
  /// Organization or person.
  public var type: SignatoryType
  /// Further columns of the authority file (kind, country, parent …), in file order.
  public var attributes: [(name: String, value: String)] {
    get { attributeStorage.map { ($0.name, $0.value) } }
    set { attributeStorage = newValue.map(Attribute.init) }
  }
  private var attributeStorage: [Attribute]

  private struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// Makes an organization.
  public init(
    id: String, label: String, names: [String], type: SignatoryType = .organization,
    attributes: [(name: String, value: String)] = []
  ) {
    self.id = id
    self.label = label
    self.names = names
    self.type = type
    attributeStorage = attributes.map(Attribute.init)
  }
}
