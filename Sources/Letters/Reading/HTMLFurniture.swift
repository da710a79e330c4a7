/// Tells what belongs to the site and not to the letter: menus, footers, banners, comments.
enum HTMLFurniture {
  /// How sure the markup is.
  enum Certainty: Equatable {
    /// The element is made for it, such as `<nav>`.
    case element
    /// A class or id sounds like it; never where most of the text stands.
    case name
    /// The head of the page; its heading is the letter's where no other is.
    case pageHead
  }

  /// What an element with these attributes is, if it is furniture.
  ///
  /// In `<article>` and `<main>`, header, footer and asides belong to the text.
  static func certainty(
    _ name: String, _ attributes: HTMLAttributes, isInArticle: Bool
  ) -> Certainty? {
    switch attributes["role"]?.lowercased() {
    case "navigation", "search", "contentinfo", "menu", "menubar": return .element
    case "banner": return .pageHead
    case "complementary" where !isInArticle: return .element
    default: break
    }
    switch name {
    case "nav", "menu": return .element
    case "footer", "aside": return isInArticle ? nil : .element
    case "header": return isInArticle ? nil : .pageHead
    case "html", "body", "main", "article", "table", "tr", "td", "th", "li", "a", "h1", "h2":
      return nil
    default:
      let names = [attributes["id"], attributes["class"]].compactMap { $0 }
      return names.contains(where: soundsLikeFurniture) ? .name : nil
    }
  }

  /// Whether a class or id is made of words of the site's furniture and none of the text's.
  ///
  /// Page builders call every part of a page a widget, the letter's text as well.
  static func soundsLikeFurniture(_ names: String) -> Bool {
    let names = names.split(separator: " ").map(words)
    let isBuilt = names.contains { $0.first.map(builders.contains) ?? false }
    return names.contains { words in
      words.contains { furniture.contains($0) && !(isBuilt && $0 == "widget") }
        && !words.contains(where: body.contains)
    }
  }

  /// What the classes of page builders begin with: Elementor, SiteOrigin, Beaver Builder, WPBakery.
  private static let builders: Set<String> = ["elementor", "so", "siteorigin", "fl", "vc", "wpb"]

  /// `siteFooter_menu-2` → site, footer, menu.
  private static func words(of name: Substring) -> [String] {
    var words: [String] = [""]
    var wasSmall = false
    for byte in name.utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      if !ASCII.isLetter(byte) || (isCapital && wasSmall) { words.append("") }
      if ASCII.isLetter(byte) {
        words[words.count - 1].unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      }
      wasSmall = ASCII.isLetter(byte) && !isCapital
    }
    return words.filter { !$0.isEmpty }
  }

  private static let furniture: Set<String> = [
    "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "cookie",
    "cookies", "gdpr", "sidebar", "comments", "comment", "commentlist", "commentform", "respond",
    "disqus", "share", "sharing", "sharedaddy", "social", "related", "pagination", "pager",
    "footer", "topbar", "skip", "skiplink", "languages", "newsletter", "subscribe", "search",
    "searchform", "login", "widget", "advert", "advertisement", "ads", "popup", "tagcloud",
    "pied", "rodape", "fuss", "fusszeile", "piepagina", "blogroll", "trackbacks", "pingbacks",
    "colophon", "masthead", "recommended", "addtoany", "addthis",
  ]

  private static let body: Set<String> = [
    "content", "main", "article", "letter", "page", "wrapper", "container", "layout", "with", "has",
    "no", "body", "entry", "text", "sign", "signs", "signed", "signatories", "signatory",
    "signatures", "signature", "signers", "signees", "firmantes", "firmas", "signataires",
    "assinaturas", "unterzeichner", "endorsers", "endorsements", "supporters", "organizations",
    "organisations", "statement",
  ]
}
