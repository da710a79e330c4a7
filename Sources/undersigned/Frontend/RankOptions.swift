import ArgumentParser
import Coalitions
import Networks

/// What comes first, and what is too little to be listed.
struct RankOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What comes first.",
      discussion: """
        Of groups: support (documents), area (members × documents) or surprise (least likely \
        under sdsm). Of organizations: a measure; undersigned measure --list-measures names them.
        """, valueName: "word"))
  var order: String?

  @Option(help: "Leave out pairs and groups that share fewer documents.")
  var minShared: Int?

  @Option(help: "How many groups are kept.")
  var most = 10_000

  @Flag(help: "Leave out groups that a larger group with enough documents contains.")
  var maximal = false

  @Option(help: "How many random tables correct groups for their choice; 0 gives scores instead.")
  var groupTrials = 200

  func validate() throws {
    guard minShared.map({ $0 >= 1 }) ?? true else {
      throw ValidationError("--min-shared takes a number from 1.")
    }
    guard most >= 1 else { throw ValidationError("--most takes a number from 1.") }
    guard groupTrials >= 0 else {
      throw ValidationError("--group-trials takes a number from 0.")
    }
  }

  /// The settings of a search for groups.
  func groups(seed: UInt64) throws -> GroupSettings {
    let word = order ?? GroupRanking.support.rawValue
    guard let ranking = GroupRanking(rawValue: word) else {
      throw ValidationError(
        "--order \(word) is no order of groups: "
          + NearMiss.sentence(for: word, among: GroupRanking.allCases.map(\.rawValue)) + ".")
    }
    return GroupSettings(
      order: ranking, minimumDocuments: minShared ?? 2, most: most, isMaximalOnly: maximal,
      trials: groupTrials, seed: seed)
  }
}
