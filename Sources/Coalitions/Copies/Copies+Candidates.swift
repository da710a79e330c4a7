internal import Letters
internal import Signatories

extension Copies {
  /// The documents with what is compared of them.
  static func compared(
    of documents: [Document], mentions: [Mention], entities: [Int],
    sketches: [Document.ID: KnownSketch]
  ) -> [ComparedDocument] {
    var signers: [Document.ID: [Int]] = [:]
    var ranges: [Document.ID: [SourceRange]] = [:]
    for (mention, entity) in zip(mentions, entities) where mention.role == .signatory {
      signers[mention.document, default: []].append(entity)
      ranges[mention.document, default: []].append(mention.range)
    }
    return documents.map { document in
      let ranges = ranges[document.id] ?? []
      let known = sketches[document.id].flatMap { $0.signers == ranges ? $0.sketch : nil }
      return ComparedDocument(
        document: document, signers: Set(signers[document.id] ?? []).sorted(),
        sketch: known ?? TextSketch(document, without: ranges))
    }
  }

  /// The pairs that share signers or phrases, in order.
  static func candidates(among sheets: [ComparedDocument]) -> [(Int, Int)] {
    var bySigner: [Int: [Int]] = [:]
    var byPhrase: [UInt64: [Int]] = [:]
    for (index, sheet) in sheets.enumerated() {
      for signer in sheet.signers { bySigner[signer, default: []].append(index) }
      for key in sheet.sketch.keys { byPhrase[key, default: []].append(index) }
    }
    var shared: [Int: Int] = [:]
    for group in bySigner.values { count(group, among: sheets.count, in: &shared) }
    var keys = Set(
      shared.filter { key, number in
        let (one, other) = (key / sheets.count, key % sheets.count)
        return 2 * number >= min(sheets[one].signers.count, sheets[other].signers.count)
      }.keys)
    var phrases: [Int: Int] = [:]
    for group in byPhrase.values { count(group, among: sheets.count, in: &phrases) }
    keys.formUnion(phrases.filter { $0.value > 2 }.keys)
    return keys.sorted().map { ($0 / sheets.count, $0 % sheets.count) }
  }

  private static func count(_ group: [Int], among total: Int, in pairs: inout [Int: Int]) {
    for (place, one) in group.enumerated() {
      for other in group[(place + 1)...] { pairs[one * total + other, default: 0] += 1 }
    }
  }
}
