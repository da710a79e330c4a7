internal import CLibXML2

/// libxml2's HTML parser.
enum HTMLParser {
  /// The character of a named reference such as `eacute`.
  static func character(named name: String) -> Unicode.Scalar? {
    guard let entity = htmlEntityLookup(name) else { return nil }
    return Unicode.Scalar(entity.pointee.value)
  }
}
