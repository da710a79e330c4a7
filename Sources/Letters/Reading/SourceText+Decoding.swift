extension SourceText {
  /// The most bytes a file may have; libxml2 and 32-bit offsets end there.
  package static let sizeLimit = 2_000_000_000

  /// Decodes the bytes of a file.
  ///
  /// The encoding follows from the byte order mark, else from what is valid UTF-8, else from the
  /// bytes' statistics; a declared charset is believed where the bytes do not contradict it.
  /// Broken sequences in a file that is mostly UTF-8 become U+FFFD and are counted.
  ///
  /// - Throws: ``ReadingError/binary(source:seems:remedy:)``, ``ReadingError/empty(source:)`` and
  ///   ``ReadingError/tooLarge(source:bytes:limit:)``.
  /// - Complexity: O(bytes).
  public init(decoding bytes: [UInt8], source: String) throws(ReadingError) {
    guard bytes.count <= Self.sizeLimit else {
      throw .tooLarge(source: source, bytes: bytes.count, limit: Self.sizeLimit)
    }
    if let signature = FileSignature(of: bytes) {
      throw .binary(source: source, seems: signature.seems, remedy: signature.remedy)
    }
    let guess = EncodingGuess(of: bytes)
    if let refusal = guess.refusal {
      throw .binary(source: source, seems: refusal.seems, remedy: refusal.remedy)
    }
    let body = bytes[guess.markLength...]
    let utf8: [UInt8]
    switch guess.encoding {
    case .utf8:
      utf8 =
        guess.repairs > 0
        ? Array(String(decoding: body, as: UTF8.self).utf8)
        : guess.markLength > 0 ? Array(body) : bytes
    case .utf16LittleEndian: utf8 = Self.fromUTF16(body) { UInt16($1) << 8 | UInt16($0) }
    case .utf16BigEndian: utf8 = Self.fromUTF16(body) { UInt16($0) << 8 | UInt16($1) }
    case .windows1252, .latin1: utf8 = Self.fromWindows1252(body)
    }
    guard utf8.contains(where: { !ASCII.isSpace($0) && $0 != 0 }) else {
      throw .empty(source: source)
    }
    self.init(utf8: utf8, source: source, encoding: guess.encoding, repairs: guess.repairs)
  }

  private static func fromUTF16(
    _ bytes: ArraySlice<UInt8>, _ join: (UInt8, UInt8) -> UInt16
  ) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      join(bytes[$0], bytes[$0 + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func fromWindows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
      } else {
        utf8.append(contentsOf: UTF8.encode(Windows1252.scalar(byte)) ?? .init())
      }
    }
    return utf8
  }
}
