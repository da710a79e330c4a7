public import Coalitions
import Signatories

/// The coalition map of few letters: organizations that stand in exactly the same letters are one
/// box, the letters stand between the boxes.
///
/// Lines between organizations would be as many as there are pairs; lines between letters and
/// classes say the same without loss.
public struct ClassMap: Sendable {
  private let network: SigningNetwork
  private let options: FigureOptions

  /// Makes the map of a network.
  public init(_ network: SigningNetwork, options: FigureOptions = FigureOptions()) {
    self.network = network
    self.options = options
  }

  /// The figure.
  ///
  /// Type is as large as the page allows, and never below the page's smallest; where even that is
  /// too much the largest classes name only their first organizations and count the rest.
  ///
  /// - Complexity: O(signings + organizations · log organizations), and O(names that could find
  ///   room · layouts tried), layouts at most some forty.
  public var figure: Figure {
    let (content, layout) = fitted
    let page = ClassMapPage(network, content: content, layout: layout, options: options)
    return Figure(
      name: "coalition-map", title: page.title, caption: page.caption,
      alternativeText: page.alternativeText, drawing: page.drawing, table: table,
      droppedLabels: content.dropped)
  }

  /// Whether the letters and classes find room on the page at all.
  var fitsPage: Bool { fitted.1.height <= contentHeight }

  private var contentWidth: Double { options.size.widthInPoints - 2 * Page.margin }
  /// Room for the map itself: the page without title, legend and caption.
  private var contentHeight: Double { options.size.maximumHeightInPoints - 92 }

  private var fitted: (ClassMapContent, ClassMapLayout) {
    let source = ClassMapSource(network, options: options)
    let smallest = options.size.minimumTypeSize
    if source.largestClass <= mostNames, let whole = laidOutWhole(ClassMapContent(source)) {
      return whole
    }
    var low = 2
    var high = max(low, min(source.largestClass, mostNames + 1))
    while high > low {
      let middle = (low + high + 1) / 2
      let content = ClassMapContent(source, cap: middle)
      if laidOut(content, nameSize: smallest).height <= contentHeight {
        low = middle
      } else {
        high = middle - 1
      }
    }
    let content = ClassMapContent(source, cap: low)
    return (content, laidOut(content, nameSize: smallest))
  }

  /// All names in the largest type for which there is room.
  private func laidOutWhole(_ whole: ClassMapContent) -> (ClassMapContent, ClassMapLayout)? {
    for extra in [2.0, 1.5, 1, 0.5, 0] {
      let layout = laidOut(whole, nameSize: options.size.minimumTypeSize + extra)
      let target = extra > 1 ? contentHeight * 0.8 : contentHeight
      if layout.height <= target { return (whole, layout) }
    }
    return nil
  }

  /// The most names of a class for which there could be room: columns of one line a name.
  private var mostNames: Int {
    let style = ClassMapStyle(nameSize: options.size.minimumTypeSize)
    let row = TextMetrics.height(lines: 1, size: style.nameSize) + NameColumns.nameGap
    let columns = max(ClassMapLayout.mostColumns, Int(contentWidth / style.minimumColumn))
    return columns * max(1, Int(contentHeight / row))
  }

  private func laidOut(_ content: ClassMapContent, nameSize: Double) -> ClassMapLayout {
    ClassMapLayout(
      content, width: contentWidth,
      style: ClassMapStyle(nameSize: nameSize, indent: options.style.coloring == nil ? 0 : 7))
  }

  private var table: FigureTable {
    let rows = network.structuralClasses.enumerated().flatMap { index, structural in
      structural.organizations.map { organization in
        let body = network.organizations[organization]
        return [
          String(index + 1), String(structural.organizations.count), body.id, body.label,
          structural.parts.map { part in
            let roles = part.roles.map(\.rawValue).joined(separator: "+")
            return "\(network.documents[part.document].id) (\(roles))"
          }.joined(separator: " | "),
        ]
      }
    }
    return FigureTable(
      header: ["class", "class_size", "organization", "label", "documents"], rows: rows)
  }
}
