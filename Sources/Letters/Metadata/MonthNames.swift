/// The names of the months in the languages that are read.
package enum MonthNames {
  /// 1–12 for a month, folded to small letters without accents, full or cut short, in English,
  /// Spanish, Portuguese, French, German, Italian, Dutch or Catalan.
  package static func number(of word: String) -> Int? {
    number(of: FoldedHash.of(word.utf8))
  }

  /// The same, given the hash of the folded word.
  static func number(of key: UInt64) -> Int? {
    table[key]
  }

  private static let table: HashedTable<Int> = {
    var table: [UInt64: Int] = [:]
    for (index, names) in months.enumerated() {
      for name in names.split(separator: " ") { table[FoldedHash.of(name.utf8)] = index + 1 }
    }
    return HashedTable(table)
  }()

  private static let months = [
    "january jan enero ene janeiro janvier janv januar janner jan gennaio gen januari gener",
    "february feb febrero fevereiro fev fevrier fevr februar feber febbraio febr februari febrer",
    "march mar marzo marco mars marz maerz mrz maart mrt marc",
    "april apr abril abr avril avr aprile",
    "may mayo maio mai maggio mag mei maig",
    "june jun junio junho juin juni giugno giu juny",
    "july jul julio julho juillet juil juli luglio lug juliol",
    "august aug agosto ago aout augustus agost",
    "september sep sept septiembre setiembre setembro set septembre settembre setembre",
    "october oct octubre outubro out octobre oktober okt ottobre ott",
    "november nov noviembre novembro novembre",
    "december dec diciembre dic dezembro dez decembre dezember dicembre desembre",
  ]
}
