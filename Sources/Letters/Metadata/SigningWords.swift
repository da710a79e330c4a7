/// The words that speak of signing, folded, in the languages that are read.
enum SigningWords {
  /// Whether a word of a line is one of them.
  static func contains(_ word: WordSequence.Entry, of line: WordSequence) -> Bool {
    keys.contains(word.key)
      || word.range.count >= 8 && stems.contains(where: line.text(word).hasPrefix)
  }

  /// Whether a line may hold one: a quick look at how its words begin.
  ///
  /// - Complexity: O(length).
  static func mayStand(in content: String) -> Bool {
    var content = content
    let heads = heads
    return content.withUTF8 { utf8 in
      var begins = true
      for (offset, byte) in utf8.enumerated() {
        if begins, offset + 4 <= utf8.count, heads[head(utf8, offset)] != nil { return true }
        begins = !ASCII.isWordByte(byte)
      }
      return false
    }
  }

  private static func head(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
    var hash = FoldedHash()
    for place in offset..<(offset + 4) { hash.add(utf8[place] | 0x20) }
    return hash.value
  }

  private static let heads: HashedTable<Bool> = {
    let heads = (words + stems).map { word in
      Array(word.utf8.prefix(4)).withUnsafeBufferPointer { head($0, 0) }
    }
    return HashedTable(
      Dictionary(heads.map { ($0, true) }, uniquingKeysWith: { first, _ in first }))
  }()

  private static let keys = WordSet(words)
  private static let words = [
    "signed", "sincerely", "undersigned", "signatories", "signatory", "signers", "signees",
    "endorsed", "endorsers", "endorses", "firman", "firmantes", "firmamos", "firmado", "firmas",
    "signatarios", "signatarias", "atentamente", "suscriben", "suscribimos", "adhieren",
    "adhesiones",
    "assinam", "assinado", "assinada", "assinaturas", "subscrevem", "subscritores", "signataires",
    "signataire", "signe", "signent", "premiers", "soussignes", "soussignees", "firmatari",
  ]

  private static let stems = ["unterzeichn", "erstunterzeichn", "mitunterzeichn", "soussign"]
}
