/// Which organizations and letters a bipartite map draws, and in which order.
struct BipartiteOrder {
  /// Indices of organizations from the first cluster's first to the last cluster's last.
  let organizations: [Int]
  /// Indices of letters by date.
  let letters: [Int]
  /// Organizations that are not drawn one by one, in order of index.
  let leftOut: [Int]
  /// Letters that are not drawn, in order of index.
  let lettersLeftOut: [Int]
  /// How many organizations stand in each letter.
  let signers: [Int]
  /// How many of them are not drawn.
  let signersLeftOut: [Int]

  /// Chooses at most so many: letters with the most signers, organizations with the most letters.
  ///
  /// Equal ones go by index, so the choice is always the same; highlighted organizations are
  /// chosen before all others.
  init(_ source: BipartiteSource, organizations most: Int, letters mostLetters: Int) {
    let chosenLetters = Set(source.lettersBySigners.prefix(mostLetters))
    letters = source.signers.indices.filter(chosenLetters.contains)
    lettersLeftOut = source.signers.indices.filter { !chosenLetters.contains($0) }
    let connected = source.organizationsByLetters.lazy.filter { organization in
      source.documents[organization].contains(where: chosenLetters.contains)
    }
    let chosen = Set(connected.prefix(most))
    leftOut = source.documents.indices.filter { !chosen.contains($0) }
    organizations = chosen.sorted(by: source.precedes)
    var missing = source.signers
    for organization in chosen {
      for document in source.documents[organization] { missing[document] -= 1 }
    }
    signers = source.signers
    signersLeftOut = missing
  }
}
