/// Names written as the address of a site.
enum WebAddress {
  /// The words without what makes them an address: `www.` before, `.org` or `.org.mx` behind.
  static func siteName(in words: [NameWord]) -> [NameWord] {
    var site = words[...]
    if site.count > 2, let second = site.dropFirst().first, site.first?.text == "www",
      second.boundary == .dot
    {
      site = site.dropFirst()
    }
    if site.count > 2, isDomain(site[site.endIndex - 2]), let last = site.last,
      last.boundary == .dot, last.text.utf8.count == 2
    {
      site = site.dropLast()
    }
    if site.count > 1, let last = site.last, isDomain(last),
      site.dropLast().contains(where: { $0.text.utf8.count >= 4 })
    {
      site = site.dropLast()
    }
    return site.count < words.count ? Array(site) : words
  }

  private static func isDomain(_ word: NameWord) -> Bool {
    word.boundary == .dot && word.capitals == 0 && domains.contains(word.text)
  }

  private static let domains: Set<String> = [
    "org", "com", "net", "info", "eu", "ong", "ngo", "coop", "int",
  ]
}
