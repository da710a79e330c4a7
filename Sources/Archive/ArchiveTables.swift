import Coalitions
import Letters
import Reports
import Signatories

/// The tables only a database has: keyed by id, one fact a row.
extension Table {
  /// The version of the program and the settings of the run.
  static func about(version: String, settings: Table) -> Table {
    let columns = ["setting", "value"].compactMap { name in
      settings.columns.firstIndex { $0.name == name }
    }
    precondition(columns.count == 2, "Settings have a column setting and a column value.")
    return Table(
      name: "settings", title: "The program's version and the settings of the run",
      columns: [.init("setting"), .init("value")],
      rows: [[.text("version"), .text(version)]]
        + settings.rows.map { row in columns.map { row[$0] } })
  }

  /// Every document with the hash of its content and, for a copy, what it is folded into.
  static func archivedDocuments(of study: Study) -> Table {
    Table.documents(study.documents, mentions: study.mentions).with(
      [.init("content_hash"), .init("copy_of")],
      values: study.documents.map { document in
        [.text(document.contentHash), Cell(study.originals[document.id])]
      })
  }

  /// Every mention and the organization it stands for.
  static func archivedMentions(of study: Study) -> Table {
    let table = Table.resolution(study.resolvedMentions)
    return Table(
      name: "mentions", title: table.title, note: table.note, columns: table.columns,
      rows: table.rows)
  }

  /// Every form of a name, and how often it was written.
  static func names(of study: Study) -> Table {
    struct Form: Hashable {
      let entity: Int
      let name: String
    }
    var counts: [Form: (mentions: Int, documents: Set<String>)] = [:]
    for (mention, entity) in zip(study.mentions, study.resolution.entities) {
      let form = Form(entity: entity, name: mention.name)
      counts[form, default: (0, [])].mentions += 1
      counts[form, default: (0, [])].documents.insert(mention.document)
    }
    let forms = counts.keys.sorted { ($0.entity, $0.name) < ($1.entity, $1.name) }
    return Table(
      name: "names", title: "Names as written, and whose they are",
      columns: [
        .init("name"), .init("organization"), .init("mentions", nil, .integer),
        .init("documents", nil, .integer),
      ],
      rows: forms.map { form in
        let count = counts[form] ?? (0, [])
        return [
          .text(form.name), .text(study.resolution.organizations[form.entity].id),
          .integer(count.mentions), .integer(count.documents.count),
        ]
      })
  }

  /// The human decisions on names, in the order in which they were made.
  static func decisions(_ log: DecisionLog) -> Table {
    Table(
      name: "decisions", title: "Human decisions on names",
      columns: ["a", "b", "decision", "who", "when", "why"].map { .init($0) },
      rows: log.decisions.map { one in
        [one.a, one.b, one.verdict.rawValue, one.who, one.when, one.why].map(Cell.text)
      })
  }

  /// The incidence: who did what in which letter of the network.
  static func signings(of network: SigningNetwork) -> Table {
    Table(
      name: "signings", title: "Who did what in which letter of the network",
      note: "Copies of a letter are folded into one; a letter nobody signed is not in the network.",
      columns: [.init("organization"), .init("document"), .init("role")],
      rows: network.signings.flatMap { signing in
        signing.roles.sorted().map { role in
          [
            .text(network.organizations[signing.organization].id),
            .text(network.documents[signing.document].id), .text(role.rawValue),
          ]
        }
      })
  }

  /// The measures, with the id of each organization.
  static func archivedMeasures(of analysis: Analysis) -> Table {
    Table.measures(analysis.measures, of: analysis.network).with(
      [.init("organization_id")],
      values: analysis.measures.map { one in
        [.text(analysis.network.organizations[one.organization].id)]
      })
  }

  /// Every pair that shares a document, by id.
  static func ties(_ ties: CosigningTies, of network: SigningNetwork) -> Table {
    let table = Table.pairs(ties.ranked, of: network, test: ties.testDescription)
    return Table(
      name: "ties", title: table.title, note: table.note,
      columns: [
        .init("a"), .init("b"), .init("shared", nil, .integer),
        .init("newman", nil, .number(digits: 4)), .init("jaccard", nil, .number(digits: 3)),
        .init("expected", nil, .number(digits: 3)), .init("p", nil, .number(digits: 3)),
        .init("q", nil, .number(digits: 3)),
      ],
      rows: ties.ranked.map { tie in
        [
          .text(network.organizations[tie.a].id), .text(network.organizations[tie.b].id),
          .integer(tie.shared), .number(tie.newman), .number(tie.jaccard), Cell(tie.expected),
          Cell(tie.p), Cell(tie.q),
        ]
      })
  }

  /// The table with further columns behind its own.
  private func with(_ added: [Column], values: [[Cell]]) -> Table {
    Table(
      name: name, title: title, note: note, columns: columns + added,
      rows: zip(rows, values).map { $0 + $1 })
  }
}
