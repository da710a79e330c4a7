import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A page of ours read as XML, once void elements are closed and style and script are taken out.
final class PageReader: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    let path: [String]
  }

  private(set) var elements: [Element] = []
  private(set) var text = ""
  private(set) var error: (any Error)?
  let style: String
  let script: String
  private var path: [String] = []

  init(_ page: String) {
    style = Self.content(of: "style", in: page)
    script = Self.content(of: "script", in: page)
    super.init()
    let body = page.replacing("<!DOCTYPE html>\n", with: "")
      .replacing(style, with: "").replacing(script, with: "")
      .replacing(/<(meta|img|br)([^>]*)>/) { "<\($0.output.1)\($0.output.2)/>" }
    let parser = XMLParser(data: Data(body.utf8))
    parser.delegate = self
    if !parser.parse() { error = parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  private static func content(of element: String, in page: String) -> String {
    guard let start = page.firstRange(of: "<\(element)>"),
      let end = page[start.upperBound...].firstRange(of: "</\(element)>")
    else { return "" }
    return String(page[start.upperBound..<end.lowerBound])
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes, path: path))
    path.append(name)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    path.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
