import Coalitions
import Networks
import Reports

/// The table of tested pairs, with the columns that were asked for.
struct PairTables {
  let network: SigningNetwork
  let mode: Mode
  let settings: SignificanceSettings?
  let minimumShared: Int
  let extras: PairOptions
  let doubt: NameDoubt

  /// Who signs with whom.
  func pairs() throws(NetworksError) -> Table {
    let ties = try network.rankedTies(settings, of: mode)
    let lifetimes = mode == .rows ? try network.lifetimeTests(of: ties) : nil
    let shown = ties.ranked.indices.filter { ties.ranked[$0].shared >= minimumShared }
    let listed = shown.map { ties.ranked[$0] }
    var table = Table.pairs(listed, of: network, in: mode, test: ties.testDescription)
    if mode == .rows { table = table.withSharedDoubt(doubt, of: listed) }
    if let lifetimes { table = table.appending(lifetimes: shown.map { lifetimes[$0] }) }
    if extras.weights { table = table.appending(try network.weights(of: listed, in: mode)) }
    if extras.disparity {
      let weight = extras.disparityWeight.weight ?? .count
      table = table.appending(
        disparity: try network.disparity(of: listed, weight: weight, in: mode))
    }
    return table
  }
}
