public import Coalitions
internal import Letters
internal import Signatories

extension Study {
  /// Every mention with its organization and the evidence that joined its name to the others.
  ///
  /// Each is made as it is asked for: the evidence of a million names in words is larger than all
  /// else that is held of them.
  ///
  /// - Complexity: O(mentions + links).
  public var resolvedMentions: some Sequence<ResolvedMention> {
    let evidence = evidenceByName
    return mentions.indices.lazy.map { index in
      let entity = resolution.entities[index]
      let organization = resolution.organizations[entity]
      let link = evidence[NameOfEntity(name: mentions[index].name, entity: entity)]
      let isOnlyForm = organization.names.count < 2
      return ResolvedMention(
        mention: mentions[index], entity: organization.id, label: organization.label,
        score: link?.score,
        evidence: link?.sentence
          ?? (isOnlyForm ? "The only form of this name." : "The form the others were joined to."))
    }
  }

  /// Claimed against listed signers in words, by document; documents that neither claim nor list
  /// any have none.
  public var reconciliationWords: [String: String] {
    Dictionary(
      reconciliations.filter { $0.claimed != nil || $0.listed > 0 }.map {
        ($0.document, $0.explanation)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The names that were left for somebody to decide.
  public var nameQuestions: [NameQuestion] {
    resolution.questions.map { question in
      NameQuestion(
        a: question.a, b: question.b, documents: question.documents,
        probability: question.probability, reason: question.reason, effect: question.effect)
    }
  }

  private struct NameOfEntity: Hashable {
    let name: String
    let entity: Int
  }

  /// The surest link of each name.
  private var evidenceByName: [NameOfEntity: NameLink] {
    var found: [NameOfEntity: NameLink] = [:]
    for link in resolution.links {
      for name in [link.a, link.b] {
        let key = NameOfEntity(name: name, entity: link.organization)
        if let known = found[key], known.score >= link.score { continue }
        found[key] = link
      }
    }
    return found
  }
}
