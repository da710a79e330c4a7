/// What would spoil a figure in print, as sentences; empty where nothing would.
///
/// Type below the smallest of the page, text beyond its edge, text too pale for its ground
/// (4.5 : 1, WCAG 2.2, success criterion 1.4.3), and colours that print as one grey.
public struct FigureCheck: Sendable {
  private let drawing: Drawing
  private let size: FigureSize

  /// Checks a figure that is meant for a page.
  public init(_ figure: Figure, size: FigureSize) {
    drawing = figure.drawing
    self.size = size
  }

  /// What was found.
  ///
  /// - Complexity: O(texts · filled shapes).
  public var findings: [String] { typeFindings + edgeFindings + contrastFindings }

  private var texts: [(node: Drawing.Node, text: Drawing.Text)] {
    drawing.nodes.compactMap { node in node.text.map { (node, $0) } }
  }

  private var typeFindings: [String] {
    let small = texts.filter { $0.text.size < size.minimumTypeSize - 1e-9 }
    guard let smallest = small.map(\.text.size).min() else { return [] }
    return [
      "\(Numerals.counted(small.count, "text")) set in \(Numerals.decimal(smallest)) pt, below the "
        + "\(Numerals.decimal(size.minimumTypeSize)) pt that were asked for"
    ]
  }

  private var edgeFindings: [String] {
    let page = Rectangle(x: 0, y: 0, width: drawing.width, height: drawing.height)
    let beyond = texts.filter { !page.expanded(by: 0.5).contains(Drawing.extent(of: $0.node)) }
    return beyond.prefix(3).map {
      "“\($0.text.lines.joined(separator: " "))” runs over the edge of the page"
    }
  }

  private var contrastFindings: [String] {
    let grounds = drawing.nodes.filter { $0.fill != nil }
    let pale = texts.filter { node, text in
      let ground =
        grounds.last { $0.frame.contains(node.frame.center) }?.fill ?? drawing.palette.paper
      return text.color.contrast(with: ground) < 4.5
    }
    guard let first = pale.first else { return [] }
    return [
      "\(Numerals.counted(pale.count, "text")) with less than 4.5 : 1 against the ground, "
        + "“\(first.text.lines.joined(separator: " "))” the first"
    ]
  }
}

extension Palette {
  /// Which of the first so many categories print as the same grey, as sentences.
  ///
  /// Two greys are the same here if their lightness (CIE L*) differs by less than `least`.
  public func greyFindings(categories count: Int, least: Double = 8) -> [String] {
    let used = categories.prefix(count).enumerated().map { (number: $0 + 1, color: $1) }
    let alike = used.indices.flatMap { first in
      used.indices.dropFirst(first + 1)
        .filter { abs(used[first].color.lightness - used[$0].color.lightness) < least }
        .map { "\(used[first].number) and \(used[$0].number)" }
    }
    guard !alike.isEmpty else { return [] }
    return [
      "printed without colour, categories \(alike.joined(separator: ", ")) come out as almost the "
        + "same grey; shapes and labels tell them apart"
    ]
  }
}

extension Color {
  /// The contrast of two colours, 1 (none) to 21, as WCAG 2 defines it.
  public func contrast(with other: Color) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }
}
