import Coalitions
import Letters
import Networks
import Signatories

extension StudyReader.Outcome {
  /// How far the results of the network move with the open name questions.
  func nameDoubt(
    about network: SigningNetwork, _ options: NetworkOptions, _ analysis: AnalysisOptions
  ) -> NameDoubt {
    study.nameDoubt(
      about: network, settings: options.settings(withPersons: input.persons == true),
      seed: analysis.seed)
  }

  /// What rolling up found doubtful, and how many organizations it left.
  func noteRollUp(_ options: NetworkOptions, console: Console) {
    let settings = options.settings(withPersons: input.persons == true)
    guard settings.rollsUpToParents else { return }
    let rolled = study.resolution(under: settings)
    for finding in rolled.findings.dropFirst(study.resolution.findings.count) {
      console.note(finding.message)
    }
    console.note(
      "rolled up to parents: \(study.resolution.organizations.count) organizations and persons "
        + "count as \(rolled.organizations.count)")
  }
}
