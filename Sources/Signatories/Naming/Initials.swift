/// Acronyms as the beginnings of words.
package enum Initials {
  /// Whether an acronym can be read off a name: every content word gives its first letter or up to
  /// three more, function words may give one, one content word may give none in names of four.
  ///
  /// - Complexity: O(letters × words).
  package static func spell(_ acronym: String, from words: [(text: String, isFunction: Bool)])
    -> Bool
  {
    let letters = Array(acronym.utf8)
    guard letters.count >= 2, words.count <= 24, words.count(where: { !$0.isFunction }) >= 2 else {
      return false
    }
    // reachable[k]: the first k letters are accounted for.
    var reachable = [Bool](repeating: false, count: letters.count + 1)
    reachable[0] = true
    for word in words {
      let text = Array(word.text.utf8.prefix(4))
      var next = [Bool](repeating: false, count: letters.count + 1)
      for start in 0...letters.count where reachable[start] {
        if word.isFunction { next[start] = true }
        var taken = 0
        let limit = word.isFunction ? 1 : text.count
        while taken < min(limit, text.count), start + taken < letters.count,
          letters[start + taken] == text[taken]
        {
          taken += 1
          next[start + taken] = true
        }
      }
      reachable = next
    }
    return reachable[letters.count]
  }

  /// The first letters of the content words.
  package static func letters(of words: [String]) -> String {
    String(decoding: words.compactMap(\.utf8.first), as: UTF8.self)
  }
}
