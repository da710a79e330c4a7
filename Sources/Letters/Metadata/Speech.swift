/// Tells whether a line quotes a speaker.
enum Speech {
  /// Whether a verb of speech stands beside a quotation mark.
  static func quotes(_ content: String) -> Bool {
    guard content.utf8.contains(where: { $0 == 0x22 || $0 >= 0xC2 }),
      content.contains(where: { marks.contains($0) })
    else { return false }
    let words = WordSequence(content).entries
    for (index, word) in words.enumerated() where verbs.contains(word.text) {
      // "…,” said Maria" and "…,” Maria López said"; "Maria said: “…".
      let before = words[max(0, index - 3)...index].contains { Self.closes($0.gap) }
      let after = words[(index + 1)...].prefix(10).contains { Self.opens($0.gap) }
      if before || after { return true }
    }
    return false
  }

  private static let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", "‟"]

  private static func closes(_ gap: String) -> Bool {
    gap.contains { "\"”“»".contains($0) } && gap.contains { ",?!.—–-".contains($0) }
  }

  private static func opens(_ gap: String) -> Bool {
    gap.contains { "\"“„«".contains($0) } && gap.contains { ":,".contains($0) }
  }

  private static let verbs: Set<String> = [
    "said", "says", "stated", "states", "added", "adds", "explained", "explains", "commented",
    "noted", "notes", "declared", "remarked", "concluded", "warned", "continued", "told", "dijo",
    "afirmo", "senalo", "expreso", "declaro", "comento", "agrego", "explico", "sostuvo", "indico",
    "manifesto", "advirtio", "afirma", "senala", "dice", "disse", "afirmou", "declarou", "explicou",
    "destacou", "acrescentou", "explica", "diz", "ressaltou", "declare", "affirme", "explique",
    "souligne", "ajoute", "rappelle", "deplore", "estime", "alerte", "sagte", "sagt", "erklarte",
    "erklart", "betont", "betonte", "kommentiert", "kritisiert", "meint",
  ]
}
