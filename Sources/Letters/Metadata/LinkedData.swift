internal import Foundation

/// What the JSON-LD of a page says of the article it shows (https://schema.org/Article).
///
/// Of several things described, an article comes before the page it stands on; sites, bodies,
/// persons and pictures are passed over.
struct LinkedData {
  private static let longest = 1_000_000
  private static let deepest = 12

  private var articles: [[String: Any]] = []
  private var pages: [[String: Any]] = []

  /// Reads the scripts of a page; what is no JSON is passed over.
  ///
  /// - Complexity: O(bytes).
  init(_ scripts: [[UInt8]]) {
    for script in scripts.prefix(20) where script.count <= Self.longest {
      guard let object = try? JSONSerialization.jsonObject(with: Data(script)) else { continue }
      gather(object, depth: 0)
    }
  }

  /// `headline`, `datepublished` and `inlanguage`, as far as they are stated.
  var properties: [ReadContent.Property] {
    let keys = [["headline", "name"], ["datePublished", "dateCreated"], ["inLanguage"]]
    return keys.compactMap { names in
      guard let name = names.first, let value = first(of: names) else { return nil }
      return .init(key: "jsonld:" + name.lowercased(), value: value, origin: .jsonLD)
    }
  }

  private func first(of names: [String]) -> String? {
    for thing in articles + pages {
      for name in names {
        guard let text = Self.text(thing[name]) else { continue }
        let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !folded.isEmpty { return folded }
      }
    }
    return nil
  }

  private static func text(_ value: Any?) -> String? {
    switch value {
    case let text as String: text
    case let list as [Any]: list.compactMap { $0 as? String }.first
    case let thing as [String: Any]: thing["@value"] as? String
    default: nil
    }
  }

  private mutating func gather(_ value: Any, depth: Int) {
    guard depth < Self.deepest else { return }
    if let list = value as? [Any] {
      for item in list { gather(item, depth: depth + 1) }
    } else if let thing = value as? [String: Any] {
      let types = (thing["@type"] as? [Any] ?? [thing["@type"] as Any]).compactMap { $0 as? String }
      if types.contains(where: Self.isArticle) {
        articles.append(thing)
      } else if types.contains(where: { $0.hasSuffix("Page") }) {
        pages.append(thing)
      }
      for key in ["@graph", "mainEntity", "itemListElement"] {
        if let inner = thing[key] { gather(inner, depth: depth + 1) }
      }
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting")
      || [
        "Report", "CreativeWork", "DigitalDocument", "TextDigitalDocument", "Statement", "Letter",
      ]
      .contains(type)
  }
}
