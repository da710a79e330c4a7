/// Which encoding bytes are in, or why they are no text.
struct EncodingGuess {
  private(set) var encoding = TextEncoding.utf8
  /// The length of the byte order mark.
  private(set) var markLength = 0
  /// How many broken sequences of UTF-8 are to be replaced.
  private(set) var repairs = 0
  /// Why the bytes can not be read.
  private(set) var refusal: FileSignature?

  private static let sample = 65_536

  /// Looks at the bytes of a file.
  ///
  /// - Complexity: O(bytes).
  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, markLength) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, markLength) = (.utf16BigEndian, 2)
    } else if let wide = Self.wideEncoding(of: bytes.prefix(Self.sample)) {
      encoding = wide
    } else if Self.isBinary(bytes.prefix(Self.sample)) {
      refusal = .unknown
    } else {
      examine(bytes)
    }
  }

  /// UTF-8, whole or with a few broken places, or else a single-byte encoding.
  private mutating func examine(_ bytes: [UInt8]) {
    markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let validity = UTF8Validity(of: bytes[markLength...])
    if validity.isValid { return }
    let isMostlyUTF8 = validity.wellFormed >= 4 * validity.broken
    if markLength > 0 || validity.wellFormed > 0 && isMostlyUTF8 {
      repairs = validity.broken + (validity.isCutOff ? 1 : 0)
      return
    }
    if let charset = Self.foreignCharset(declaredIn: bytes.prefix(2048)) {
      refusal = FileSignature(
        seems: "text in the encoding \(charset)", remedy: "save it as UTF-8")
    } else if Self.isMostlyHigh(bytes.prefix(Self.sample)) {
      refusal = FileSignature(
        seems: "text in an encoding other than UTF-8, UTF-16, Windows-1252 and Latin-1",
        remedy: "save it as UTF-8")
    }
    encoding = bytes.contains { (0x80...0x9F).contains($0) } ? .windows1252 : .latin1
  }

  /// UTF-16 without a mark: text in Latin letters has a zero in every second byte.
  private static func wideEncoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    guard bytes.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (offset, byte) in bytes.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    let half = bytes.count / 2
    if zeros[1] * 10 >= half * 4, zeros[0] * 20 <= half { return .utf16LittleEndian }
    if zeros[0] * 10 >= half * 4, zeros[1] * 20 <= half { return .utf16BigEndian }
    return nil
  }

  /// More than a stray control character.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let zeros = bytes.count { $0 == 0 }
    let controls = bytes.count { $0 < 0x20 && !ASCII.isSpace($0) && $0 != 0x1B }
    return zeros * 500 > bytes.count || controls * 20 > bytes.count
  }

  /// Letters of a Western language are mostly ASCII; those of Cyrillic or Greek are not.
  private static func isMostlyHigh(_ bytes: ArraySlice<UInt8>) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    let letters = bytes.count { ASCII.isLetter($0) }
    return high > 16 && high * 2 > letters
  }

  /// A charset that is declared and is none of ours.
  private static func foreignCharset(declaredIn head: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: ASCII.lowercased(head), as: UTF8.self)
    for key in ["charset=", "encoding="] {
      guard let place = text.firstRange(of: key) else { continue }
      let name = text[place.upperBound...].drop { "\"' ".contains($0) }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if !name.isEmpty && !ours.contains(String(name)) { return String(name) }
    }
    return nil
  }

  private static let ours: Set<String> = [
    "utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "iso_8859-1", "latin1",
    "latin-1", "windows-1252", "cp1252", "iso-8859-15", "x-user-defined",
  ]
}
