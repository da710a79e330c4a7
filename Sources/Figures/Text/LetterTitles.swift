public import Coalitions
import Letters

extension SigningNetwork.Letter {
  /// Its title, or what it is and which: by its day where it is a file, whose name says nothing in
  /// print.
  public var displayTitle: String {
    if let title, !PlainText.singleLine(title).isEmpty { return PlainText.singleLine(title) }
    let kind = kind.noun.capitalizedFirst
    guard DocumentFormat(fileName: id) != nil else { return "\(kind) \(id)" }
    if let date, date.day != nil { return "\(kind) of \(date.inWords)" }
    return "\(kind) \(stem)"
  }

  /// Whether the title tells the day, so that it need not stand beside it.
  var statesItsDay: Bool {
    guard let date, date.day != nil else { return false }
    let title = displayTitle
    // "13 May 2001" does not tell of the 3rd.
    return title.ranges(of: date.inWords).contains { range in
      range.lowerBound == title.startIndex || !title[title.index(before: range.lowerBound)].isNumber
    }
  }

  /// Its id without folders and the ending of a format that is read.
  fileprivate var stem: Substring {
    let name = id.split(separator: "/").last ?? id[...]
    guard DocumentFormat(fileName: id) != nil, let point = name.lastIndex(of: ".") else {
      return name
    }
    return name[..<point]
  }
}

extension SigningNetwork {
  /// The same network with letters of one title told apart: by their days where these differ, else
  /// by the names of their files, at last by their ids.
  ///
  /// - Complexity: O(documents); O(signings) where titles are equal.
  public var withDistinctTitles: SigningNetwork {
    let titles = documents.map(\.displayTitle)
    guard Set(titles).count < titles.count else { return self }
    let days = documents.map { $0.date?.inWords }
    let told = Self.telling(titles) { index in days[index].map { "\(titles[index]), \($0)" } }
    let named = Self.telling(told) { "\(titles[$0]) (\(documents[$0].stem))" }
    return entitled(Self.telling(named) { "\(titles[$0]) (\(documents[$0].id))" })
  }

  /// Titles, those that occur more than once replaced where all of them get different words.
  private static func telling(_ titles: [String], by words: (Int) -> String?) -> [String] {
    var told = titles
    for group in Dictionary(grouping: titles.indices, by: { titles[$0] }).values
    where group.count > 1 {
      let others = group.compactMap(words)
      guard Set(others).count == group.count else { continue }
      for (index, title) in zip(group, others) { told[index] = title }
    }
    return told
  }

  private func entitled(_ titles: [String]) -> SigningNetwork {
    let letters = zip(documents, titles).map { letter, title in
      Letter(
        id: letter.id, title: title == letter.displayTitle ? letter.title : title,
        date: letter.date, kind: letter.kind, attributes: letter.attributes)
    }
    return SigningNetwork(
      organizations: organizations, documents: letters, signings: signings, mentions: mentions,
      roles: roles, roleWeights: roleWeights)
  }
}
