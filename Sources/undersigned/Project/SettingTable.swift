import Reports

/// Settings as a table: what is the same for several commands stands in one row.
enum SettingTable {
  static func table(of stated: StatedSettings) -> Table {
    var rows: [(first: StatedSettings.Statement, commands: [String])] = []
    var places: [[String]: Int] = [:]
    for statement in stated.statements {
      let key =
        [statement.setting.usualName, statement.origin.description]
        + [statement.setting.argument.valueName ?? ""] + statement.values
      if let row = places[key] {
        rows[row].commands.append(statement.setting.command)
      } else {
        places[key] = rows.count
        rows.append((statement, [statement.setting.command]))
      }
    }
    return Table(
      name: "settings", title: "Settings",
      columns: [.init("setting"), .init("value"), .init("origin"), .init("commands")],
      rows: rows.map { row in
        [
          .text(row.first.setting.usualName), .text(value(of: row.first)),
          .text(row.first.origin.description), .text(row.commands.joined(separator: ", ")),
        ]
      })
  }

  private static func value(of statement: StatedSettings.Statement) -> String {
    let isUnset = statement.values.isEmpty && statement.setting.argument.kind == .flag
    return isUnset && !statement.setting.hasOpposite
      ? "false" : statement.values.joined(separator: ", ")
  }
}
