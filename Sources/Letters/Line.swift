/// One line as a reader sees it: tags removed, entities decoded, white space folded.
///
/// `<br>`, block elements, list items and table cells end a line. A line remembers where each of
/// its bytes came from, so a name found in it can be followed back into the file.
public struct Line: Sendable {
  /// The visible text: no markup, no list mark, white space folded to single spaces, trimmed.
  public var content: String { parts.content }
  /// How many bytes of UTF-8 the visible text has.
  package var length: Int { parts.content.utf8.count }
  /// How the markup presents the line.
  public internal(set) var structure: LineStructure {
    get { parts.structure }
    set { parts = Parts(parts, structure: newValue, scan: parts.scan) }
  }
  /// What was read of the content's bytes, once it was; see ``scanned``.
  var scan: LineScan? { parts.scan }

  // Lines are handed about all the time: one reference is counted, and not one for each part.
  private var parts: Parts

  private final class Parts: Sendable {
    let content: String
    let structure: LineStructure
    let scan: LineScan?
    let first: Segment
    let rest: [Segment]

    init(content: String, structure: LineStructure, segments: [Segment]) {
      self.content = content
      self.structure = structure
      scan = nil
      first =
        segments.first ?? Segment(content: 0, contentLength: 0, source: 0, sourceLength: 0)
      rest = segments.count > 1 ? Array(segments.dropFirst()) : []
    }

    init(_ parts: Parts, structure: LineStructure, scan: LineScan?) {
      content = parts.content
      self.structure = structure
      self.scan = scan
      first = parts.first
      rest = parts.rest
    }
  }

  /// The runs of `content` and their places in the file, in order, without gaps in `content`.
  ///
  /// Most lines have one, which is held without an array.
  package var segments: [Segment] { [parts.first] + parts.rest }

  /// The same without the first.
  package var laterSegments: [Segment] { parts.rest }

  /// A run of `content` and where it stands in the file.
  package struct Segment: Hashable, Sendable {
    /// Where the run begins in `content.utf8`.
    package var content: Int { Int(packedContent) }
    /// How many bytes of `content.utf8` it covers.
    package var contentLength: Int { Int(packedContentLength) }
    /// Where the run begins in the decoded file.
    package var source: Int { Int(packedSource) }
    /// How many bytes of the file it covers; equal to `contentLength` where text is copied
    /// unchanged, different for entities and folded white space.
    package var sourceLength: Int { Int(packedSourceLength) }

    // Files are smaller than 2³¹ bytes; half the width makes lines a good deal smaller.
    private let packedContent: UInt32
    private let packedContentLength: UInt32
    private let packedSource: UInt32
    private let packedSourceLength: UInt32

    package init(content: Int, contentLength: Int, source: Int, sourceLength: Int) {
      packedContent = UInt32(content)
      packedContentLength = UInt32(contentLength)
      packedSource = UInt32(source)
      packedSourceLength = UInt32(sourceLength)
    }
  }

  package init(content: String, structure: LineStructure, segments: [Segment]) {
    parts = Parts(content: content, structure: structure, segments: segments)
  }

  private init(_ parts: Parts) {
    self.parts = parts
  }

  /// The line with its bytes scanned.
  var withScan: Line { Line(Parts(parts, structure: parts.structure, scan: scanned)) }

  /// The place in the file of a part of `content`, given in UTF-8 offsets of `content`.
  ///
  /// - Precondition: the part is not empty and lies inside `content`.
  /// - Complexity: O(segments).
  public func sourceRange(of part: Range<Int>) -> SourceRange {
    precondition(!part.isEmpty, "An empty part has no place in the file.")
    let head = parts.rest.last { $0.content <= part.lowerBound } ?? parts.first
    let last = parts.rest.last { $0.content < part.upperBound } ?? parts.first
    let copiedHead = head.contentLength == head.sourceLength
    let copiedLast = last.contentLength == last.sourceLength
    let start = head.source + (copiedHead ? part.lowerBound - head.content : 0)
    let end = last.source + (copiedLast ? part.upperBound - last.content : last.sourceLength)
    return SourceRange(start: start, end: max(start, end))
  }

  /// The place of the whole line in the file.
  public var sourceRange: SourceRange { sourceRange(of: 0..<content.utf8.count) }
}

/// How the markup presents a line.
///
/// Plain text knows paragraphs, bullets and numbers only.
public struct LineStructure: Hashable, Sendable {
  /// What kind of element the line stands in.
  public enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    /// `number` is the printed or implied number of an ordered list.
    case listItem(number: Int?, depth: Int)
    case tableCell(row: Int, column: Int, isHeader: Bool)
    /// The alternative text of an image.
    case imageText
    /// `<dt>` and `<dd>`, `<figcaption>`, `<blockquote>` and other blocks that mean something.
    case other(element: String)
  }

  /// What kind of element the line stands in.
  public var kind: Kind
  /// The innermost block element; lines of one block are parted by `<br>` or wrapping only.
  public var block: Int
  /// The innermost list, table or section around the block.
  public var container: Int
  /// How many blank lines (or empty blocks) stand before the line.
  public var blankLinesBefore: Int
  /// Whether the whole line is bold.
  public var isBold: Bool
  /// Whether the whole line is italic.
  public var isItalic: Bool
  /// Whether the whole line is one link, and where it leads.
  public var link: String?
  /// Whether an explicit break ends the line (`<br>`, two spaces or a backslash in Markdown) and
  /// not mere wrapping.
  public var hasHardBreak: Bool

  /// Makes a structure; all but the kind have plain defaults.
  public init(
    kind: Kind = .paragraph, block: Int = 0, container: Int = 0, blankLinesBefore: Int = 0,
    isBold: Bool = false, isItalic: Bool = false, link: String? = nil, hasHardBreak: Bool = false
  ) {
    self.kind = kind
    self.block = block
    self.container = container
    self.blankLinesBefore = blankLinesBefore
    self.isBold = isBold
    self.isItalic = isItalic
    self.link = link
    self.hasHardBreak = hasHardBreak
  }
}
