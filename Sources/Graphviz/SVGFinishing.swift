import Figures
import Foundation

/// Turns Graphviz's SVG into ours: size in millimetres, words for screen readers, fonts by name,
/// no version, no comments, texts where the figure has them.
///
/// Graphviz measures texts with the fonts of the machine and shifts those it takes for wider than
/// their nodes: far, where no font has their script. The figure knows where these begin or end.
struct SVGFinishing {
  private let figure: Figure
  private let prefix: String
  /// Where the lines of texts in such scripts begin or end, by the id of their node.
  private let edges: [String: Double]

  init(_ figure: Figure, idPrefix: String) {
    self.figure = figure
    prefix = idPrefix
    edges = Dictionary(
      figure.drawing.nodes.compactMap { node in
        node.textEdge.map { (XMLText.escaped(node.id.description), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func finished(_ raw: String) -> String {
    var lines = figure.svgHead(idPrefix: prefix)
    var isInside = false
    var isComment = false
    var tooltipsOpen = 0
    var edge: Double?
    for line in raw.split(separator: "\n", omittingEmptySubsequences: true) {
      if !isInside {
        isInside = line.hasPrefix(" viewBox=")
        continue
      }
      if isComment || line.hasPrefix("<!--") {
        isComment = !line.hasSuffix("-->")
        continue
      }
      if line.hasPrefix("<title>") { continue }
      if line.hasPrefix("<g id=\"a_"), let tooltip = line.quoted(after: "xlink:title=") {
        lines.append("<title>\(tooltip.replacing("&#45;", with: "-"))</title>")
        tooltipsOpen += 1
        continue
      }
      if line == "</a>" { continue }
      if line == "</g>", tooltipsOpen > 0, lines.last != "<g>" {
        tooltipsOpen -= 1
        continue
      }
      if line.hasPrefix("<g id=\"") { edge = self.edge(ofGroup: line) }
      lines.append(mended(line, edge: edge))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The edge of the texts in the node whose group begins in a line.
  private func edge(ofGroup line: Substring) -> Double? {
    line.quoted(after: "<g id=").flatMap { edges[String($0.replacing("&#45;", with: "-"))] }
  }

  private func mended(_ line: Substring, edge: Double?) -> String {
    var text = line.replacing(" font-family=\"Arial\"", with: "")
    text = text.replacing(" font-family=\"Helvetica,sans-Serif\"", with: "")
    text = text.replacing("&#45;", with: "-")
    text = text.replacing("stroke=\"transparent\"", with: "stroke=\"none\"")
    if !prefix.isEmpty, text.hasPrefix("<g id=\"") {
      text = "<g id=\"\(prefix)" + text.dropFirst("<g id=\"".count)
    }
    if let edge, text.hasPrefix("<text "), let x = text.quoted(after: " x=") {
      text.replaceSubrange(x.startIndex..<x.endIndex, with: Numerals.decimal(edge))
    }
    return figure.drawing.font == nil ? String(text) : withFixedWidth(String(text))
  }

  /// A line of text with the width it was measured with.
  private func withFixedWidth(_ line: String) -> String {
    guard line.hasPrefix("<text "), let open = line.firstIndex(of: ">"),
      let close = line.range(of: "</text>"),
      let size = line[...].quoted(after: " font-size=").flatMap({ Double($0) })
    else { return line }
    let content = XMLText.unescaped(String(line[line.index(after: open)..<close.lowerBound]))
    let weight: TextMetrics.Weight = line.contains("font-weight=\"bold\"") ? .bold : .regular
    return line[..<open] + Drawing.fixedWidth(of: content, size: size, weight: weight)
      + line[open...]
  }
}

extension Drawing.Node {
  /// Where the lines of a text of unknown width begin or end that stands at one side of a node
  /// without outline.
  fileprivate var textEdge: Double? {
    guard let text, shape == .none, text.hasForeignScript else { return nil }
    return switch text.alignment {
    case .left: frame.x
    case .right: frame.maxX
    case .center: nil
    }
  }
}

extension Substring {
  /// The quoted value after a name.
  fileprivate func quoted(after name: String) -> Substring? {
    guard let start = firstRange(of: name + "\"") else { return nil }
    let rest = self[start.upperBound...]
    return rest.firstIndex(of: "\"").map { rest[..<$0] }
  }
}
