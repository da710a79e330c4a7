/// Finds claimed numbers of signers in one line.
struct ClaimScanner {
  let line: Line
  let words: WordSequence
  let numbers: [Number]
  let position: ClaimReader.Position

  private var entries: [WordSequence.Entry] { words.entries }

  /// A number and its words.
  struct Number {
    let value: Int
    let words: Range<Int>
  }

  /// The numbers among some words, in order.
  static func numbers(in words: WordSequence) -> [Number] {
    var numbers: [Number] = []
    var index = 0
    while index < words.entries.count {
      guard let number = NumberWords.number(at: index, in: words) else {
        index += 1
        continue
      }
      numbers.append(Number(value: number.value, words: index..<(index + number.count)))
      index += number.count
    }
    return numbers
  }

  /// The claims of the line with their weights, in order.
  var candidates: [ClaimReader.Candidate] {
    numbers.compactMap { candidate($0.value, $0.words) }
  }

  private func candidate(_ value: Int, _ number: Range<Int>) -> ClaimReader.Candidate? {
    guard (3...5_000_000).contains(value), !isYearOrPart(value, number),
      let noun = noun(behind: number.upperBound)
    else { return nil }
    let relation = relation(number)
    let start = relation.start
    let weight = weight(start: start, noun: noun.index, isPerson: noun.isPerson)
    guard weight > 0 else { return nil }
    let part = entries[start].range.lowerBound..<entries[noun.index].range.upperBound
    let content = Array(line.content.utf8)
    return ClaimReader.Candidate(
      claim: ClaimedCount(
        count: value, relation: relation.kind, text: String(decoding: content[part], as: UTF8.self),
        range: line.sourceRange(of: part)),
      weight: weight, isTitle: position.isTitle)
  }

  /// Money, percentages, decimals, and what is bound to a letter or a bracket.
  private func isYearOrPart(_ value: Int, _ number: Range<Int>) -> Bool {
    if !isSpaced(number.lowerBound) {
      let gap = words.gap(before: number.lowerBound)
      if Self.bindingBefore.stand(in: gap) && !gap.hasSuffix(" ") { return true }
    }
    guard !isSpaced(number.upperBound) else { return false }
    return Self.bindingBehind.stand(in: words.gap(before: number.upperBound))
  }

  private static let bindingBefore: SignSet = "$€£(.#№/-"
  private static let bindingBehind: SignSet = "%$€£°/"

  /// Whether nothing but a space stands before a word.
  private func isSpaced(_ index: Int) -> Bool {
    index < entries.count && entries[index].isSpaced
  }

  // MARK: The noun

  /// The first word for signers behind the number, with only describing words between.
  private func noun(behind index: Int) -> (index: Int, isPerson: Bool)? {
    for (offset, entry) in entries[min(index, entries.count)...].prefix(14).enumerated() {
      if !entry.isSpaced, Self.parting.stand(in: words.gap(entry)) { return nil }
      if ClaimWords.never.contains(entry.key) || entry.number != nil { return nil }
      if ClaimWords.isBody(entry, of: words) {
        let next = index + offset + 1
        if next < entries.count, ClaimWords.never.contains(entries[next].key) { return nil }
        return (index + offset, false)
      }
      if ClaimWords.persons.contains(entry.key) { return (index + offset, true) }
      if ClaimWords.breaking.contains(entry.key) && offset > 0 { return nil }
    }
    return nil
  }

  private static let parting: SignSet = ".:;()[]\"“”«»?!—"

  // MARK: The relation

  private func relation(_ number: Range<Int>) -> (kind: ClaimedCount.Relation, start: Int) {
    let behind = number.upperBound < entries.count ? entries[number.upperBound] : nil
    let gap = words.gap(before: number.upperBound)
    if gap.hasPrefix("+") || behind?.key == ClaimWords.plus { return (.atLeast, number.lowerBound) }
    for length in [4, 3, 2, 1] where number.lowerBound >= length {
      let start = number.lowerBound - length
      let phrase = phrase(entries[start..<number.lowerBound])
      if ClaimWords.atLeast.contains(phrase) { return (.atLeast, start) }
      if ClaimWords.about.contains(phrase) { return (.about, start) }
    }
    return (.exactly, number.lowerBound)
  }

  // MARK: What speaks for it

  private func weight(start: Int, noun: Int, isPerson: Bool) -> Int {
    let sentence = sentence(around: start)
    let before = entries[sentence.lowerBound..<start]
    let after = entries[(noun + 1)..<max(noun + 1, sentence.upperBound)]
    let near = phrase(before.suffix(6))
    if isNetworkSize(before, near) || isInQuotation(start) { return 0 }
    let signs =
      ClaimWords.signingAgents.contains(where: near.hasWords)
      || ClaimWords.isSigning(after.first?.key ?? 0)
    // In a letter, "on behalf of 30 groups" far down is about something else.
    let isReport = position.kind == .pressRelease || position.isEarly
    let joins = isReport && ClaimWords.otherAgents.contains(where: near.hasWords)
    if (signs || joins) && !tellsOfAnother(before, after) { return isPerson ? 4 : 5 }
    if position.followsSigning && entries.count <= 14 && start <= 2 { return 4 }
    let acts = after.prefix(14).contains { ClaimWords.acts($0, of: words) }
    if isPerson { return acts && signsNearby(after) ? 2 : 0 }
    guard acts, !tellsOfAnother(before, after) else {
      return position.isTitle && start <= 6 ? 2 : 0
    }
    if position.isTitle { return 3 }
    switch position.kind {
    case .letter, .statement, .list: return position.isEarly ? 3 : 0
    case .pressRelease: return position.isEarly ? 4 : 2
    case .other: return position.isEarly ? 2 : 0
    }
  }

  private func signsNearby(_ after: ArraySlice<WordSequence.Entry>) -> Bool {
    after.prefix(6).contains { ClaimWords.isSigning($0.key) || ClaimWords.acts($0, of: words) }
  }

  /// The words of the sentence around a place.
  private func sentence(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, !endsSentence(entries[start]) { start -= 1 }
    var end = index + 1
    while end < entries.count, !endsSentence(entries[end]) { end += 1 }
    return start..<end
  }

  /// The words with single spaces.
  private func phrase(_ part: ArraySlice<WordSequence.Entry>) -> String {
    part.map(words.text).joined(separator: " ")
  }

  /// Whether a sentence ends before a word.
  private func endsSentence(_ next: WordSequence.Entry) -> Bool {
    if next.isSpaced { return false }
    let gap = words.gap(next)
    guard Self.ending.stand(in: gap) else { return false }
    guard next.isCapital else { return gap.contains(";") }
    return [". ", "! ", "? ", "; ", ".” ", ".\" ", ".» "].contains { gap.contains($0) }
  }

  private static let ending: SignSet = ".!?;"

  /// "Alianza, a coalition of 56 groups", "composed of more than 100 organizations".
  private func isNetworkSize(_ before: ArraySlice<WordSequence.Entry>, _ near: String) -> Bool {
    let bare = near.hasSuffix(" the") ? near.dropLast(4) : near[...]
    if ClaimWords.sizes.contains(where: { near.hasSuffix($0) || bare.hasSuffix($0) }) {
      return true
    }
    guard let last = before.last, ClaimWords.ofWords.contains(last.key),
      let collective = before.dropLast().last, ClaimWords.collectives.contains(collective.key)
    else { return false }
    // "A group of 94 organizations asked …" opens its sentence; an apposition does not.
    let lead = before.dropLast(2)
    let opens = lead.count <= 5 && lead.dropFirst().allSatisfy { !words.gap($0).contains(",") }
    let names = lead.dropFirst().contains { $0.isCapital && !position.isTitle }
    return !opens || names || lead.contains { ClaimWords.breaking.contains($0.key) }
  }

  /// An odd number of quotation marks before the place: somebody is speaking.
  private func isInQuotation(_ index: Int) -> Bool {
    var depth = 0
    for entry in entries[...index] where !entry.isSpaced {
      let gap = words.gap(entry)
      guard Self.quotation.stand(in: gap) else { continue }
      for character in gap {
        if "“«„".contains(character) { depth += 1 }
        if "”»".contains(character) { depth = max(0, depth - 1) }
      }
    }
    return depth > 0
  }

  private static let quotation: SignSet = "“«„”»"

  /// "had already called", "last year", "an earlier letter": another letter than this.
  private func tellsOfAnother(
    _ before: ArraySlice<WordSequence.Entry>, _ after: ArraySlice<WordSequence.Entry>
  ) -> Bool {
    if before.contains(where: { ClaimWords.past.contains($0.key) }) { return true }
    if before.contains(where: { entry in
      entry.number.map { (1900...2100).contains($0) && entry.range.count == 4 } ?? false
    }) {
      return true
    }
    return after.prefix(16).contains { ClaimWords.already.contains($0.key) }
  }
}
