/// Adds up what speaks for each organization as the issuer.
struct IssuerBodies {
  private struct Body {
    let keys: Set<String>
    let first: IssuerCandidate
    var evidence: Set<IssuerEvidence>
  }

  private var bodies: [Body] = []

  init(_ reader: IssuerReader) {
    let candidates = reader.candidates.sorted {
      ($0.passage, $0.name.lowerBound) < ($1.passage, $1.name.lowerBound)
    }
    for candidate in candidates {
      let keys = NameKeys.of(reader.passages[candidate.passage].tokens[candidate.name])
      if let index = bodies.firstIndex(where: { !$0.keys.isDisjoint(with: keys) }) {
        bodies[index].evidence.insert(candidate.evidence)
      } else {
        bodies.append(Body(keys: keys, first: candidate, evidence: [candidate.evidence]))
      }
    }
  }

  /// Notes which bodies an address names: `harborfund` or `hf` where the text writes “HF”.
  mutating func addAddresses(_ domains: Set<String>) {
    for index in bodies.indices where !bodies[index].keys.isDisjoint(with: domains) {
      bodies[index].evidence.insert(.address)
    }
  }

  /// Notes which body is the subject of the title: “Harbor Fund calls on …”.
  ///
  /// A title that is the very passage the body was found in says nothing new.
  mutating func addTitle(_ title: String?, in passages: [Passage]) {
    guard let title, !title.isEmpty else { return }
    let tokens = Tokens(title)
    let run = OrganizationShape.run(in: tokens.indices, tokens: tokens)
    guard !run.isEmpty, run.upperBound < tokens.count else { return }
    let keys = NameKeys.of(tokens[run])
    for index in bodies.indices
    where !bodies[index].keys.isDisjoint(with: keys)
      && !passages[bodies[index].first.passage].text.hasPrefix(title)
    {
      bodies[index].evidence.insert(.titleSubject)
    }
  }

  /// The first places of the bodies with evidence enough.
  var issuers: [IssuerCandidate] {
    bodies.filter { body in
      body.evidence.reduce(0) { $0 + $1.weight } >= 1
    }.map(\.first)
  }
}
