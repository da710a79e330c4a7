import Figures
import Foundation

/// Turns Graphviz's SVG into ours: size in millimetres, words for screen readers, fonts by name,
/// no version, no comments.
struct SVGFinishing {
  private let figure: Figure
  private let prefix: String

  init(_ figure: Figure, idPrefix: String) {
    self.figure = figure
    prefix = idPrefix
  }

  func finished(_ raw: String) -> String {
    var lines = figure.svgHead(idPrefix: prefix)
    var isInside = false
    var isComment = false
    var tooltipsOpen = 0
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
      lines.append(mended(line))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func mended(_ line: Substring) -> String {
    var text = line.replacing(" font-family=\"Arial\"", with: "")
    text = text.replacing(" font-family=\"Helvetica,sans-Serif\"", with: "")
    text = text.replacing("&#45;", with: "-")
    text = text.replacing("stroke=\"transparent\"", with: "stroke=\"none\"")
    if !prefix.isEmpty, text.hasPrefix("<g id=\"") {
      text = "<g id=\"\(prefix)" + text.dropFirst("<g id=\"".count)
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

extension Substring {
  /// The quoted value after a name.
  fileprivate func quoted(after name: String) -> Substring? {
    guard let start = firstRange(of: name + "\"") else { return nil }
    let rest = self[start.upperBound...]
    return rest.firstIndex(of: "\"").map { rest[..<$0] }
  }
}
