/// The words that speak of signing, folded, in the languages that are read.
enum SigningWords {
  /// Whether a folded word is one of them.
  static func contains(_ word: String) -> Bool {
    words.contains(word) || stems.contains { word.hasPrefix($0) }
  }

  /// Whether a line may hold one: a quick look at how its words begin.
  ///
  /// - Complexity: O(length).
  static func mayStand(in content: String) -> Bool {
    var content = content
    return content.withUTF8 { utf8 in
      var begins = true
      for (offset, byte) in utf8.enumerated() {
        if begins, offset + 4 <= utf8.count, heads.contains(head(utf8, offset)) { return true }
        begins = !ASCII.isWordByte(byte)
      }
      return false
    }
  }

  private static func head(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
    var head: UInt32 = 0
    for byte in utf8[offset..<(offset + 4)] { head = head << 8 | UInt32(byte | 0x20) }
    return head
  }

  private static let heads: [UInt32] = {
    let beginnings = Set((Array(words) + stems).map { Array($0.utf8.prefix(4)) })
    return beginnings.map { $0.reduce(0) { $0 << 8 | UInt32($1) } }.sorted()
  }()

  private static let words: Set<String> = [
    "signed", "sincerely", "undersigned", "signatories", "signatory", "signers", "signees",
    "endorsed", "endorsers", "endorses", "firman", "firmantes", "firmamos", "firmado", "firmas",
    "signatarios", "signatarias", "atentamente", "suscriben", "suscribimos", "adhieren",
    "adhesiones",
    "assinam", "assinado", "assinada", "assinaturas", "subscrevem", "subscritores", "signataires",
    "signataire", "signe", "signent", "premiers", "soussignes", "soussignees", "firmatari",
  ]

  private static let stems = ["unterzeichn", "erstunterzeichn", "mitunterzeichn", "soussign"]
}
