import Letters

/// Cards whose heading is the name and whose lines below tell of it: what a body does, where it is,
/// what a person is.
struct HeadedCards {
  let entries: [ListEntry]

  /// Reads lines as cards, if at least three headings stand in them, one or two lines below most.
  init?(_ indices: [Int], of lines: [Line]) {
    var cards: [[Int]] = []
    for index in indices {
      if case .heading = lines[index].structure.kind {
        cards.append([index])
      } else if cards.isEmpty {
        return nil
      } else {
        cards[cards.count - 1].append(index)
      }
    }
    guard cards.count > 2, cards.allSatisfy({ $0.count <= 3 }),
      cards.count(where: { $0.count > 1 }) * 3 >= cards.count * 2
    else { return nil }
    entries = cards.map { card in
      HeadedCards.entry(card.map { EntryText(line: $0, of: lines) }, of: lines)
    }
  }

  /// The lines below a body describe it; those below a person say for whom the person speaks.
  private static func entry(_ texts: [EntryText], of lines: [Line]) -> ListEntry {
    let below = texts.dropFirst()
    let tells = below.contains { text in
      let part = EntryReading.Part(0..<text.utf8.count, of: text)
      return part.isOffice || part.isProfession
    }
    let name = EntryReading.cleaned(0..<texts[0].utf8.count, of: texts[0])
    if let person = PersonName(name, of: texts[0], isTold: tells), person.isKnown || tells {
      return ListEntry(card: texts, of: lines)
    }
    let place = below.first { ItemAside.isPlace($0, after: texts[0]) }
    return ListEntry(
      texts[0], layout: .card, columnPlace: place.map { $0.string(0..<$0.utf8.count) })
  }
}
