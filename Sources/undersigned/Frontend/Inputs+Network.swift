import Coalitions
import Networks
import Signatories

extension StudyReader.Outcome {
  /// How ties are tested, unless copies that were kept would count as evidence of their own.
  func significance(_ options: AnalysisOptions, console: Console) -> SignificanceSettings? {
    guard study.keptCopies > 0 else { return options.significance }
    console.note(
      "no p-values: \(study.keptCopies) copies were kept as documents of their own, and each "
        + "would pass for new evidence; fold them by leaving out --keep-copies")
    return nil
  }

  /// The network of the study, or why there is none.
  func network(_ options: NetworkOptions) throws -> SigningNetwork {
    let network = study.network(options.settings(withPersons: input.persons == true))
    guard !network.organizations.isEmpty else {
      let roles = options.roles.map(\.rawValue).joined(separator: ", ")
      let fewest = options.minimumDocuments
      throw Failure.nothingFound(
        fewest > 1
          ? "no organization found as \(roles) in \(fewest) documents; lower --minimum-documents"
          : "no organization found as \(roles) in what was read; "
            + "undersigned extract shows what was found")
    }
    return network
  }

  /// The place in the network of the organization that goes by a name.
  func subject(called name: String, in network: SigningNetwork) throws -> Int {
    let id = study.resolution.organizations[try Explain.organization(name, in: study)].id
    guard let index = network.organizations.firstIndex(where: { $0.id == id }) else {
      throw Failure.nothingFound("“\(name)” has no tie in the chosen roles; try --role")
    }
    return index
  }
}

extension Failure {
  /// A computation that can't be done on this network, with what can; `measure` is what was asked
  /// for, if it was one.
  static func computing(_ error: NetworksError, of measure: VertexMeasure? = nil) -> Failure {
    let subject = measure.map { "\($0.id) (\($0.definition)): " } ?? ""
    switch error {
    case .tooManyPairs: return .uncomputable(subject + reason(of: error))
    case .notConverged:
      return .uncomputable(
        subject + reason(of: error)
          + "; ask for another measure or test, or try another --weight or --null")
    case .invalidWeight, .weightCount: return .unreadable(reason(of: error))
    }
  }

  /// What can't be done, and what can.
  static func reason(of error: NetworksError) -> String {
    switch error {
    case .tooManyPairs(let count, let limit):
      "at least \(count) pairs co-sign, more than the \(limit) that are stored; "
        + "leave out rare organizations with --minimum-documents 2, or the largest letters; measures, "
        + "groups and the maps of letters need no pairs"
    case .notConverged(let residual, let iterations):
      "no convergence: the residual is \(residual) after \(iterations) steps"
    case .invalidWeight, .weightCount: "the table holds a weight that is no positive number"
    }
  }
}
