/// Finds the title of a document.
///
/// In order: what front matter states; the page's main heading; the page's title without the
/// site's name; the first line of the head that stands alone and is no date, label, address or
/// recipient; what the page's JSON-LD or the file's properties call it.
struct TitleReader {
  let lines: [Line]
  let properties: [ReadContent.Property]
  let format: DocumentFormat
  let head: DocumentHead

  /// The title and where it comes from, or nil where there is none.
  var title: Stated<String>? {
    if format.hasFrontMatter, let stated { return Stated(value: stated, origin: .frontMatter) }
    if format == .html, let title = pageTitle { return title }
    if let title = headingTitle ?? textTitle { return Stated(value: title, origin: .text) }
    if let headline = property("jsonld:headline") {
      return Stated(value: headline, origin: .jsonLD)
    }
    return fileTitle
  }

  private func property(_ key: String) -> String? {
    properties.first { $0.key == key }?.value
  }

  /// What the properties of an office document or PDF call it.
  private var fileTitle: Stated<String>? {
    properties.first { $0.key == "title" && $0.origin == .fileProperties }
      .flatMap { FileTitle.title($0.value) }
      .map { Stated(value: $0, origin: .fileProperties) }
  }

  private var stated: String? {
    guard let title = property("title"), !["null", "~", "\"\"", "''"].contains(title),
      !title.isEmpty
    else { return nil }
    return title
  }

  // MARK: Pages

  private var pageTitle: Stated<String>? {
    if let title = shownTitle { return Stated(value: title, origin: .text) }
    return headTitle.map { Stated(value: $0, origin: .pageMetadata) }
  }

  /// The title as the page shows it.
  private var shownTitle: String? {
    let tag = property("title")
    let headings = mainHeadings
    if let tag, let match = headings.first(where: { Self.overlap($0, tag) }) { return match }
    if let heading = headings.first(where: { $0 != property("og:site_name") }) { return heading }
    return tag.flatMap(visibleBeginning)
  }

  /// The title as the head of the page has it.
  private var headTitle: String? {
    guard let tag = property("title") else { return property("og:title") }
    if let social = property("og:title"), tag.hasPrefix(social) { return social }
    return Self.withoutSite(tag, site: property("og:site_name"))
  }

  /// The headings of the first level, those over several lines joined.
  private var mainHeadings: [String] {
    var headings: [(block: Int, text: String)] = []
    for line in lines.prefix(400) {
      guard case .heading(level: 1) = line.structure.kind else { continue }
      if let last = headings.last, last.block == line.structure.block {
        headings[headings.count - 1].text += " " + line.content
      } else {
        headings.append((line.structure.block, line.content))
      }
    }
    return headings.map(\.text)
  }

  private static func overlap(_ heading: String, _ tag: String) -> Bool {
    let (left, right) = (WordSequence(heading).phrase, WordSequence(tag).phrase)
    guard left.utf8.count >= 12 else { return left == right }
    return right.contains(left) || left.contains(right)
  }

  /// A line of the head that the page's title begins with and then goes on.
  private func visibleBeginning(of tag: String) -> String? {
    let phrase = WordSequence(tag).phrase
    return head.lines.prefix(20).first { entry in
      let beginning = entry.words.phrase
      return beginning.utf8.count >= 20 && beginning.utf8.count * 4 >= phrase.utf8.count
        && phrase.hasPrefix(beginning)
    }?.line.content
  }

  /// `Title | Site`, `Title - Site` → `Title`.
  private static func withoutSite(_ tag: String, site: String?) -> String {
    for mark in [" | ", " » ", " :: ", " · ", " — ", " – ", " - "] {
      guard let place = tag.ranges(of: mark).last else { continue }
      let rest = String(tag[place.upperBound...])
      let words = rest.split(separator: " ").count
      let isDash = mark.contains("-") || mark.contains("–") || mark.contains("—")
      if rest == site || words <= (isDash ? 4 : 6) { return String(tag[..<place.lowerBound]) }
    }
    return tag
  }

  // MARK: Text

  /// The first heading, where it stands before the running text.
  private var headingTitle: String? {
    for entry in head.lines.prefix(min(head.lines.count, head.bodyStart + 1)) {
      if case .heading = entry.line.structure.kind, entry.words.entries.count >= 2 {
        return entry.line.content
      }
    }
    return nil
  }

  private var textTitle: String? {
    var subject: String?
    var sawDate = false
    var index = 0
    while index < head.bodyStart {
      if index == head.salutation { break }
      let first = head.lines[index]
      let block = head.lines[index..<head.bodyStart].prefix {
        $0.line.structure.block == first.line.structure.block
      }
      index += block.count
      if let text = subjectText(block) { subject = subject ?? text }
      if block.contains(where: isDate) { sawDate = true }
      if sawDate && head.salutation != nil && !block.contains(where: namesItself) { continue }
      if let title = title(of: block) { return title }
    }
    return subject
  }

  private func namesItself(_ entry: DocumentHead.HeadLine) -> Bool {
    HeadCues.isLetterTitle(entry.words) || HeadCues.isStatementTitle(entry.words)
  }

  private func isDate(_ entry: DocumentHead.HeadLine) -> Bool {
    entry.words.entries.count <= 8 && !DateScanner(entry.words).matches().isEmpty
  }

  /// "Re: the land of the river people" → what stands behind the label.
  private func subjectText(_ block: ArraySlice<DocumentHead.HeadLine>) -> String? {
    for entry in block {
      let content = entry.line.content
      guard let label = entry.words.entries.first?.key, Self.subjects.contains(label),
        let colon = content.firstIndex(of: ":")
      else { continue }
      let text = content[content.index(after: colon)...].drop { $0 == " " }
      if text.split(separator: " ").count >= 3 { return String(text) }
    }
    return nil
  }

  private static let subjects: WordSet = [
    "re", "ref", "subject", "asunto", "assunto", "objet", "betreff", "betr", "oggetto",
  ]

  private func title(of block: ArraySlice<DocumentHead.HeadLine>) -> String? {
    guard let first = block.first, block.count <= 4 else { return nil }
    if block.count > 1, first.line.content.hasSuffix(":"), isTitleLine(first) {
      return String(first.line.content.dropLast())
    }
    guard block.dropLast().allSatisfy({ $0.line.length >= 40 }),
      isTitleLine(first), block.dropFirst().allSatisfy({ !isExcluded($0) })
    else { return nil }
    let text = block.map(\.line.content).joined(separator: " ")
    return text.utf8.count <= 400 ? text : nil
  }

  private func isTitleLine(_ entry: DocumentHead.HeadLine) -> Bool {
    guard entry.words.entries.count >= 4, entry.line.length >= 20 else { return false }
    let first = entry.line.content.first ?? " "
    if "«\"“„(".contains(first) && entry.line.length > 110 { return false }
    return !isExcluded(entry) && !HeadCues.isLabel(entry)
      && !(HeadCues.isRecipient(entry) && !namesItself(entry) && head.salutation != nil)
  }

  private func isExcluded(_ entry: DocumentHead.HeadLine) -> Bool {
    HeadCues.isContact(entry) || isDate(entry) || HeadCues.isSalutation(entry)
  }
}
