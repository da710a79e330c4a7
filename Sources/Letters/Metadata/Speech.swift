/// Tells whether a line quotes a speaker.
enum Speech {
  /// Whether a verb of speech stands beside a quotation mark.
  static func quotes(_ content: String) -> Bool {
    guard holdsMark(content) else { return false }
    let line = WordSequence(content)
    let words = line.entries
    for (index, word) in words.enumerated() where verbs.contains(word.key) {
      // "…,” said Maria" and "…,” Maria López said"; "Maria said: “…".
      let before = words[max(0, index - 3)...index].contains { closes(line.gap($0)) }
      let after = words[(index + 1)...].prefix(10).contains { opens(line.gap($0)) }
      if before || after { return true }
    }
    return false
  }

  /// Whether one of `"`, `“`, `”`, `„`, `«`, `»` stands in the line.
  private static func holdsMark(_ content: String) -> Bool {
    var content = content
    return content.withUTF8 { utf8 in
      utf8.indices.contains { index in
        switch utf8[index] {
        case 0x22: return true
        case 0xC2:
          return index + 1 < utf8.count && (utf8[index + 1] == 0xAB || utf8[index + 1] == 0xBB)
        case 0xE2:
          return index + 2 < utf8.count && utf8[index + 1] == 0x80
            && (0x9C...0x9F).contains(utf8[index + 2])
        default: return false
        }
      }
    }
  }

  private static func closes(_ gap: String) -> Bool {
    gap.contains { "\"”“»".contains($0) } && gap.contains { ",?!.—–-".contains($0) }
  }

  private static func opens(_ gap: String) -> Bool {
    gap.contains { "\"“„«".contains($0) } && gap.contains { ":,".contains($0) }
  }

  private static let verbs: WordSet = [
    "said", "says", "stated", "states", "added", "adds", "explained", "explains", "commented",
    "noted", "notes", "declared", "remarked", "concluded", "warned", "continued", "told", "dijo",
    "afirmo", "senalo", "expreso", "declaro", "comento", "agrego", "explico", "sostuvo", "indico",
    "manifesto", "advirtio", "afirma", "senala", "dice", "disse", "afirmou", "declarou", "explicou",
    "destacou", "acrescentou", "explica", "diz", "ressaltou", "declare", "affirme", "explique",
    "souligne", "ajoute", "rappelle", "deplore", "estime", "alerte", "sagte", "sagt", "erklarte",
    "erklart", "betont", "betonte", "kommentiert", "kritisiert", "meint",
  ]
}
