internal import Synchronization

/// The text of a document and its lines: read, or packed until somebody asks for them.
///
/// Most of what is made of a letter that was read in an earlier run needs neither.
package enum DocumentContent: Sendable {
  case read(SourceText, [Line])
  case packed(PackedContent)

  /// The decoded file.
  package var text: SourceText {
    switch self {
    case .read(let text, _): text
    case .packed(let content): content.unpacked.text
    }
  }

  /// The visible lines in reading order.
  package var lines: [Line] {
    switch self {
    case .read(_, let lines): lines
    case .packed(let content): content.unpacked.lines
    }
  }
}

/// A text that is unpacked the first time it is asked for.
package final class PackedContent: Sendable {
  /// A text and its lines.
  package typealias Content = (text: SourceText, lines: [Line])

  private let state = Mutex<Content?>(nil)
  private let unpack: @Sendable () -> Content

  /// Keeps what gives the text; it is called once.
  package init(_ unpack: @escaping @Sendable () -> Content) {
    self.unpack = unpack
  }

  /// The text and its lines.
  package var unpacked: Content {
    state.withLock { content in
      if let content { return content }
      let unpacked = unpack()
      content = unpacked
      return unpacked
    }
  }
}
