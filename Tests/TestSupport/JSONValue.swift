public import Foundation

/// Any JSON, read leniently: what is absent is `null`, whose number is NaN.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Parses a JSON text.
  public init(parsing data: Data) throws {
    self.init(try JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed]))
  }

  private init(_ value: Any) {
    switch value {
    case let value as [String: Any]: self = .object(value.mapValues(JSONValue.init))
    case let value as [Any]: self = .array(value.map(JSONValue.init))
    case let value as String: self = .string(value)
    case let value as NSNumber: self = .number(value.doubleValue)
    default: self = .null
    }
  }

  /// The member of an object, or null.
  public subscript(key: String) -> JSONValue {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  /// The element of an array, or null.
  public subscript(index: Int) -> JSONValue {
    let all = elements
    return all.indices.contains(index) ? all[index] : .null
  }

  /// The number, or NaN; truth is 1 and 0.
  public var number: Double {
    if case .number(let value) = self { value } else { .nan }
  }

  /// The number as an integer; 0 where there is none.
  public var integer: Int { number.isNaN ? 0 : Int(number) }

  /// The string, or an empty one.
  public var string: String {
    if case .string(let value) = self { value } else { "" }
  }

  /// The elements of an array, or none.
  public var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }

  /// The names of an object's members, sorted.
  public var keys: [String] {
    if case .object(let members) = self { members.keys.sorted() } else { [] }
  }

  /// The elements of an array as numbers; null is NaN.
  public var numbers: [Double] { elements.map(\.number) }

  /// The elements of an array as integers.
  public var integers: [Int] { elements.map(\.integer) }

  /// Whether it is an array.
  public var isArray: Bool {
    if case .array = self { true } else { false }
  }
}
