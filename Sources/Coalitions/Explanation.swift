internal import Foundation
public import Letters
public import Signatories

/// Everything behind one organization: where it stands, and why its names are one.
public struct Explanation: Sendable {
  /// One mention with the text it stands in.
  public struct Evidence: Sendable {
    /// The mention.
    public let mention: Mention
    /// The bytes of the file between the mention's ends; nil for tables.
    public let text: String?
  }

  /// The organization.
  public let organization: Organization
  /// Its mentions, in the order in which the documents were read.
  public let evidence: [Evidence]
  /// Why its names are one organization.
  public let links: [NameLink]
  /// Open questions that name it.
  public let questions: [OpenQuestion]
}

extension Study {
  /// The organizations a person means: those with that id or exactly that name, without regard to
  /// case and accents; if there are none, those with a name that holds every word of it.
  ///
  /// - Complexity: O(names · length).
  public func organizations(called query: String) -> [Int] {
    let wanted = SearchWords(query)
    guard !wanted.words.isEmpty else { return [] }
    let organizations = resolution.organizations
    let exact = organizations.indices.filter { index in
      organizations[index].id == query
        || organizations[index].forms.contains { SearchWords($0) == wanted }
    }
    guard exact.isEmpty else { return exact }
    return organizations.indices.filter { index in
      organizations[index].forms.contains { SearchWords($0).holds(wanted) }
    }
  }

  /// What stands behind the organization with this index.
  ///
  /// - Complexity: O(mentions + questions).
  public func explanation(of organization: Int) -> Explanation {
    let texts = Dictionary(
      documents.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    return Explanation(
      organization: resolution.organizations[organization],
      evidence: mentions.indices.filter { resolution.entities[$0] == organization }.map { index in
        let mention = mentions[index]
        return .init(mention: mention, text: texts[mention.document]?[mention.range])
      },
      links: Array(resolution.links(of: organization)),
      questions: resolution.questions.filter { $0.organizations.contains(organization) })
  }

  /// Ids of the documents in which both organizations have a mention, in reading order.
  ///
  /// - Complexity: O(mentions).
  public func documents(sharedBy a: Int, and b: Int) -> [Document.ID] {
    func ids(_ organization: Int) -> Set<Document.ID> {
      Set(
        mentions.indices.filter { resolution.entities[$0] == organization }.map {
          mentions[$0].document
        })
    }
    let shared = ids(a).intersection(ids(b))
    return letters.map(\.id).filter(shared.contains)
  }
}

extension Organization {
  /// Every form a person may know it under.
  fileprivate var forms: [String] { [label] + names }
}

/// Words in lower case without accents, as a person may type them.
private struct SearchWords: Equatable {
  let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .map { $0.folding() }
  }

  func holds(_ other: SearchWords) -> Bool { other.words.allSatisfy(words.contains) }
}

extension Substring {
  fileprivate func folding() -> String {
    String(self).folding(options: .diacriticInsensitive, locale: nil)
  }
}
