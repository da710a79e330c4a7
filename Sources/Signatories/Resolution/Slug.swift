/// Readable ids.
package enum Slug {
  /// Words as an id: letters and digits parted by hyphens, at most 80 bytes, cut between words.
  package static func text(of words: [String]) -> String {
    var slug = ""
    for word in words {
      let piece = word.utf8.allSatisfy(isPlainASCII) ? word : parted(word)
      if piece.isEmpty { continue }
      if slug.utf8.count + piece.utf8.count >= 80 {
        if slug.isEmpty { slug = String(piece.unicodeScalars.prefix(24)) }
        break
      }
      slug += slug.isEmpty ? piece : "-" + piece
    }
    return slug
  }

  /// The letters and digits of a word, parted by hyphens where something else stood between them.
  private static func parted(_ word: String) -> String {
    word.unicodeScalars.split { !isPlain($0) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
  }

  private static func isPlainASCII(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
  }

  /// Six hexadecimal digits that depend on a text alone (FNV-1a).
  package static func mark(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash & 0xFFFFFF, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}

/// Hands out ids, each once.
struct SlugRegistry {
  private var taken: Set<String> = []

  /// The fixed id, the slug itself, or the slug with a mark that depends on the name alone where it
  /// is taken.
  mutating func unique(_ draft: Resolver.Draft) -> String {
    if let id = draft.id, taken.insert(id).inserted { return id }
    let base = draft.slug.isEmpty ? "name-" + Slug.mark(of: draft.label) : draft.slug
    let marked = draft.split.isEmpty ? base : base + "-" + draft.split.lowercased()
    var id = marked
    if taken.contains(id), draft.type == .person { id = marked + "-person" }
    var round = 0
    while !taken.insert(id).inserted {
      round += 1
      id = marked + "-" + Slug.mark(of: round == 1 ? draft.label : draft.label + "#\(round)")
    }
    return id
  }
}
