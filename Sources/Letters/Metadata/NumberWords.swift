/// Numbers written as words in the languages that are read.
enum NumberWords {
  /// The number that begins at a word, in digits or in words, and how many words it takes.
  ///
  /// `1,000`, `1.000` and `1 000` are one number; so are `eighty-seven`, `ochenta y siete`,
  /// `quatre-vingt-dix` and `siebenundachtzig`.
  static func number(at index: Int, in line: WordSequence) -> (value: Int, count: Int)? {
    digits(at: index, line) ?? spelled(at: index, line)
  }

  private static func digits(at index: Int, _ line: WordSequence) -> (Int, Int)? {
    let words = line.entries
    guard var value = words[index].number else { return nil }
    var count = 1
    while index + count < words.count, words[index].range.count <= 3,
      let next = words[index + count].number, words[index + count].range.count == 3,
      [",", ".", " ", "\u{A0}", "\u{202F}", "’", "'"].contains(line.gap(words[index + count])),
      value < 1_000_000
    {
      value = value * 1000 + next
      count += 1
    }
    return (value, count)
  }

  private static func spelled(at index: Int, _ line: WordSequence) -> (Int, Int)? {
    let words = line.entries
    guard var value = hashedValues[words[index].key] ?? germanCompound(words[index], of: line)
    else { return nil }
    var count = 1
    while index + count < words.count {
      let isJoined = index + count + 1 < words.count && links.contains(words[index + count].key)
      let next = words[index + count + (isJoined ? 1 : 0)]
      guard let more = hashedValues[next.key], let sum = joined(value, more, isJoined: isJoined)
      else {
        break
      }
      value = sum
      count += isJoined ? 2 : 1
    }
    return (value, count)
  }

  /// `sixty` + `seven`, `two` × `hundred`, `quatre` × `vingt` + `dix`.
  private static func joined(_ value: Int, _ more: Int, isJoined: Bool) -> Int? {
    if !isJoined, more >= 100, value < more { return value * more }
    if !isJoined, value == 4, more == 20 { return 80 }
    if value >= 100, more < 100 { return value % 100 == 0 ? value + more : nil }
    if value >= 20, value % 10 == 0, more < 20 { return value + more }
    return nil
  }

  /// `siebenundachtzig` → 87.
  private static func germanCompound(_ entry: WordSequence.Entry, of line: WordSequence) -> Int? {
    guard entry.range.count > 8, line.mayHold("und", entry) else { return nil }
    let word = line.text(entry)
    guard word.utf8.count > 8, word.holds("und"), let und = word.firstRange(of: "und") else {
      return nil
    }
    guard let unit = germanUnits[String(word[..<und.lowerBound])],
      let ten = values[String(word[und.upperBound...])], ten >= 20, ten % 10 == 0
    else { return nil }
    return ten + unit
  }

  private static let links: WordSet = ["y", "e", "and", "et"]

  private static let germanUnits = [
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9,
  ]

  private static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for (number, words) in table {
      for word in words.split(separator: " ") { values[String(word)] = number }
    }
    return values
  }()

  /// The same by the hash of the word.
  private static let hashedValues = HashedTable(
    Dictionary(
      values.map { (FoldedHash.of($0.key.utf8), $0.value) }, uniquingKeysWith: { first, _ in first }
    ))

  private static let table: [(Int, String)] = [
    (2, "two dos dois duas deux zwei"), (3, "three tres trois drei"),
    (4, "four cuatro quatro quatre vier"), (5, "five cinco cinq funf"),
    (6, "six seis sechs"), (7, "seven siete sete sept sieben"), (8, "eight ocho oito huit acht"),
    (9, "nine nueve nove neuf neun"), (10, "ten diez dez dix zehn"), (11, "eleven once onze elf"),
    (12, "twelve doce doze douze zwolf dozen docena duzia"),
    (13, "thirteen trece treze treize dreizehn"),
    (14, "fourteen catorce quatorze catorze vierzehn"), (15, "fifteen quince quinze funfzehn"),
    (16, "sixteen dieciseis dezesseis seize sechzehn"),
    (17, "seventeen diecisiete dezessete siebzehn"), (18, "eighteen dieciocho dezoito achtzehn"),
    (19, "nineteen diecinueve dezenove neunzehn"), (20, "twenty veinte vinte vingt zwanzig"),
    (21, "veintiun veintiuna"), (22, "veintidos"), (23, "veintitres"), (24, "veinticuatro"),
    (25, "veinticinco"), (26, "veintiseis"), (27, "veintisiete"), (28, "veintiocho"),
    (29, "veintinueve"), (30, "thirty treinta trinta trente dreissig"),
    (40, "forty cuarenta quarenta quarante vierzig"),
    (50, "fifty cincuenta cinquenta cinquante funfzig"),
    (60, "sixty sesenta sessenta soixante sechzig"), (70, "seventy setenta septante siebzig"),
    (80, "eighty ochenta oitenta vingts achtzig"), (90, "ninety noventa nonante neunzig"),
    (100, "hundred cien ciento cem cento cent hundert einhundert centena"),
    (200, "doscientos doscientas duzentos duzentas zweihundert"),
    (300, "trescientos trescientas trezentos trezentas dreihundert"),
    (1000, "thousand mil mille tausend eintausend"),
  ]
}
