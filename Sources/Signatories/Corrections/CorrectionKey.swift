public import Letters

extension Document {
  /// Sixteen hexadecimal digits that change when the decoded text changes: 64-bit FNV-1a.
  ///
  /// Corrections keyed by it survive a move of the file.
  ///
  /// - Complexity: O(bytes).
  public var contentHash: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// How names and documents are compared when corrections are applied.
enum CorrectionKey {
  /// A name without regard to case, kinds of quotation marks and dashes, and white space.
  static func name(_ name: String) -> String {
    if let plain = asciiName(name) { return plain }
    let unified = name.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "’", "‘", "ʼ", "`", "´": "'"
      case "“", "”", "„", "«", "»": "\""
      case "‐", "‑", "‒", "–", "—", "−": "-"
      case "\u{00AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": " "
      default: Character(scalar)
      }
    }
    return String(unified).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The same for a name of plain ASCII, as most are; nil for others.
  private static func asciiName(_ name: String) -> String? {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    var isParted = false
    for byte in name.utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isParted = !key.isEmpty
        continue
      }
      if isParted { key.append(0x20) }
      isParted = false
      let isCapital = (0x41...0x5A).contains(byte)
      key.append(isCapital ? byte | 0x20 : byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The rows that speak of each document, by its id, its content hash, or its file name where
  /// only one document bears it.
  static func documents(_ documents: [Document]) -> [String: Document.ID] {
    var keys: [String: Document.ID] = [:]
    var ambiguous: Set<String> = []
    for document in documents {
      let file = document.id.split(separator: "/").last.map(String.init) ?? document.id
      if let earlier = keys[file], earlier != document.id { ambiguous.insert(file) }
      keys[file] = document.id
    }
    for file in ambiguous { keys[file] = nil }
    for document in documents { keys[document.contentHash] = document.id }
    for document in documents { keys[document.id] = document.id }
    return keys
  }
}

/// A row of a table of corrections that could not be used.
public struct CorrectionProblem: Hashable, Sendable, CustomStringConvertible {
  /// The table.
  public let source: String
  /// The line the row begins on, from 1.
  public let line: Int
  /// What is wrong and how to mend it.
  public let message: String

  /// `file:line: message`.
  public var description: String { "\(source):\(line): \(message)" }
}
