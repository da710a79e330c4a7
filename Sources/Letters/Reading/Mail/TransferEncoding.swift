/// The encodings that carry bytes through mail (RFC 2045, RFC 2047).
enum TransferEncoding {
  /// Bytes of base64; what does not belong to it is passed over.
  static func base64(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      guard let value = sextet(byte) else { continue }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func sextet(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - 65)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - 97 + 26)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 48 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// Bytes of quoted-printable; in fields of the head `_` is a space.
  static func quotedPrintable(_ text: some Collection<UInt8>, inHead: Bool = false) -> [UInt8] {
    let text = Array(text)
    var bytes: [UInt8] = []
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      guard byte == UInt8(ascii: "=") else {
        bytes.append(inHead && byte == UInt8(ascii: "_") ? 0x20 : byte)
        continue
      }
      if let code = hexadecimal(text[offset...].prefix(2)) {
        bytes.append(code)
        offset += 2
      } else if text[offset...].first == 0x0A {
        offset += 1
      } else if text[offset...].starts(with: [0x0D, 0x0A]) {
        offset += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, !digits.contains(UInt8(ascii: "+")),
      !digits.contains(UInt8(ascii: "-"))
    else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A field of the head with its encoded words, such as `=?utf-8?q?caf=C3=A9?=`, decoded.
  static func head(_ field: String) -> String {
    var text = ""
    var rest = Substring(field)
    var followsWord = false
    while let start = rest.firstRange(of: "=?") {
      let fields = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      let before = rest[..<start.lowerBound]
      guard fields.count == 4, fields[3].hasPrefix("="), fields[1].count == 1 else {
        text += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      if !(followsWord && before.allSatisfy(\.isWhitespace)) { text += before }
      let bytes =
        fields[1].lowercased() == "b"
        ? base64(fields[2].utf8) : quotedPrintable(fields[2].utf8, inHead: true)
      text += MailReader.decoded(bytes, charset: String(fields[0]))
      rest = fields[3].dropFirst()
      followsWord = true
    }
    return text + rest
  }
}
