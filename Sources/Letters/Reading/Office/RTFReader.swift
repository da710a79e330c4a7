internal import Foundation

/// RTF (1.9) → lines: text with tables, headings, notes; no fonts or pictures; fields as what they show.
enum RTFReader {
  static func content(of bytes: [UInt8], source: String) throws(ReadingError) -> ComposedContent {
    var scanner = RTFScanner(bytes)
    scanner.read()
    let (text, lines) = try OfficeText.composed(scanner.builder.all, source: source)
    return ComposedContent(
      text: text, content: .init(lines: lines, properties: scanner.properties))
  }
}

/// Follows groups, control words and text.
private struct RTFScanner {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var builder = OfficeBuilder()
  private(set) var properties: [ReadContent.Property] = []
  private var states: [State] = []
  private var state = State()
  private var codePage = 1252
  private var skippedAfterUnicode = 0
  private var pending: [UInt8] = []
  private var leadSurrogate: UInt16?
  private var isInTable = false
  private var info: [UInt8] = []
  /// Whether the field that was begun last is a link.
  private var isHyperlink = false

  /// What a group inherits and gives back.
  private struct State {
    var isSkipped = false
    var isHidden = false
    var isBold = false
    var isItalic = false
    var isNote = false
    var isLink = false
    var property: String?
    var unicodeSkip = 1
    var isFresh = true
    var isOptional = false
  }

  private static let mostGroups = 10_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() {
    builder.beginParagraph()
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "{"): openGroup()
      case UInt8(ascii: "}"): closeGroup()
      case UInt8(ascii: "\\"): control()
      case 0x0A, 0x0D: continue
      default: text(byte)
      }
    }
    flush()
    while !states.isEmpty { closeGroup() }
    builder.endParagraph()
    if isInTable { builder.endTable() }
  }

  // MARK: Groups

  private mutating func openGroup() {
    flush()
    guard states.count < Self.mostGroups else { return }
    states.append(state)
    state.isFresh = true
    state.isOptional = false
  }

  private mutating func closeGroup() {
    flush()
    guard let outer = states.popLast() else { return }
    if let property = state.property, outer.property == nil { endProperty(property) }
    if state.isLink, !outer.isLink { builder.endLink() }
    if state.isNote, !outer.isNote {
      builder.endParagraph()
      builder.endNote()
    }
    state = outer
  }

  private mutating func endProperty(_ key: String) {
    let value = String(
      decoding: TextComposer.folded(String(decoding: info, as: UTF8.self)), as: UTF8.self)
    if !value.isEmpty {
      properties.append(.init(key: key, value: value, origin: .fileProperties))
    }
    info = []
  }

  // MARK: Control words

  private mutating func control() {
    guard offset < bytes.count else { return }
    guard ASCII.isLetter(bytes[offset]) else { return symbol() }
    let word = take { ASCII.isLetter($0) }
    var isNegative = false
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") {
      isNegative = true
      offset += 1
    }
    let digits = take { ASCII.isDigit($0) }
    let value = Int(String(decoding: digits.prefix(9), as: UTF8.self)).map { isNegative ? -$0 : $0 }
    if offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    let name = String(decoding: word, as: UTF8.self)
    let isFresh = state.isFresh
    state.isFresh = false
    if name == "bin" {
      offset = min(bytes.count, offset + max(0, value ?? 0))
      return
    }
    guard !state.isSkipped else { return }
    if state.property == "creationdate" { return addDatePart(name, value) }
    if isFresh, enter(name) { return }
    if name != "u" { flush() }
    apply(name, value)
  }

  /// The groups of the file's properties and the keys they are known by here.
  private static let properties = [
    "title": "title", "author": "author", "creatim": "creationdate",
  ]

  /// `\\yr2018\\mo7\\dy9` → 2018-07-09.
  private mutating func addDatePart(_ name: String, _ value: Int?) {
    guard ["yr", "mo", "dy"].contains(name), let value, value >= 0 else { return }
    info += (name == "yr" ? "\(value)" : value < 10 ? "-0\(value)" : "-\(value)").utf8
  }

  private mutating func take(_ isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.count, offset - start < 40, isTaken(bytes[offset]) { offset += 1 }
    return bytes[start..<offset]
  }

  /// `\'e9`, `\~`, `\*` and other symbols.
  private mutating func symbol() {
    let symbol = bytes[offset]
    offset += 1
    switch symbol {
    case UInt8(ascii: "'"):
      guard offset + 1 < bytes.count,
        let code = UInt8(String(decoding: bytes[offset..<(offset + 2)], as: UTF8.self), radix: 16)
      else { return }
      offset += 2
      text(code)
    case UInt8(ascii: "*"): state.isOptional = true
    case UInt8(ascii: "~"): write(" ")
    case UInt8(ascii: "_"): write("-")
    case UInt8(ascii: "-"): return
    case 0x0A, 0x0D: apply("par", nil)
    default: text(symbol)
    }
  }

  /// Whether the first word of a group leads to something that is no text.
  private mutating func enter(_ name: String) -> Bool {
    if name == "fldinst" {
      isHyperlink = bytes[offset...].prefix(60).split(separator: 0x20).contains {
        $0.suffix(9).elementsEqual("HYPERLINK".utf8)
      }
    }
    if Self.skipped.contains(name) || state.isOptional && !Self.kept.contains(name) {
      state.isSkipped = true
      return true
    }
    if let property = Self.properties[name], states.count >= 2 {
      state.property = property
      info = []
      return true
    }
    if name == "fldrslt", isHyperlink {
      isHyperlink = false
      state.isLink = true
      builder.beginLink()
      return true
    }
    if name == "footnote" {
      state.isNote = true
      builder.beginNote()
      builder.beginParagraph()
      return true
    }
    return false
  }

  private static let skipped: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "pict", "header", "headerl", "headerr", "headerf",
    "footer", "footerl", "footerr", "footerf", "object", "themedata", "listtable",
    "listoverridetable", "revtbl", "rsidtbl", "generator", "sp", "shprslt", "pntext", "listtext",
    "nonshppict", "xmlnstbl", "filetbl", "ftnsep", "ftnsepc", "aftnsep", "operator", "company",
    "revtim", "printim", "buptim", "subject", "keywords", "doccomm", "category",
    "manager", "atnid", "atnauthor", "annotation", "datafield", "fldinst", "latentstyles", "xe",
    "tc",
  ]
  private static let kept: Set<String> = ["shpinst", "shptxt", "info", "footnote"]

  private mutating func apply(_ name: String, _ value: Int?) {
    switch name {
    case "par", "sect", "page", "column": endParagraph()
    case "line": builder.breakLine()
    case "tab": write("\t")
    case "u": unicode(value ?? 0)
    case "uc": state.unicodeSkip = max(0, min(value ?? 1, 8))
    case "ansicpg": codePage = value ?? 1252
    case "b": state.isBold = value != 0
    case "i": state.isItalic = value != 0
    case "v", "deleted": state.isHidden = value != 0
    case "plain": (state.isBold, state.isItalic, state.isHidden) = (false, false, false)
    case "outlinelevel":
      if let value, (0...8).contains(value) {
        builder.current?.kind = .heading(level: min(6, value + 1))
      }
    case "pard": if builder.current?.isEmpty == true { builder.current?.kind = .paragraph }
    case "trowd": beginRow()
    case "cell": endCell()
    case "row": isRowOpen = false
    default: if let symbol = Self.symbols[name] { write(symbol) }
    }
  }

  private static let symbols = [
    "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ",
  ]

  // MARK: Paragraphs and tables

  private var isRowOpen = false
  private var isCellOpen = false

  private mutating func endParagraph() {
    if isInTable, !isRowOpen {
      builder.endTable()
      isInTable = false
    }
    builder.endParagraph()
    builder.beginParagraph()
  }

  private mutating func beginRow() {
    guard !isRowOpen else { return }
    if !isInTable {
      if builder.current?.isEmpty == false { endParagraph() }
      builder.beginTable()
      isInTable = true
    }
    isRowOpen = true
    builder.beginRow()
    builder.beginCell()
  }

  private mutating func endCell() {
    if !isRowOpen { beginRow() }
    builder.endParagraph()
    builder.beginParagraph()
    builder.beginCell()
  }

  // MARK: Text

  private mutating func text(_ byte: UInt8) {
    state.isFresh = false
    guard !state.isSkipped else { return }
    if skippedAfterUnicode > 0 {
      skippedAfterUnicode -= 1
      return
    }
    pending.append(byte)
  }

  /// A UTF-16 unit; the next characters are its stand-in for old programs.
  private mutating func unicode(_ value: Int) {
    if skippedAfterUnicode == 0 { flush() }
    skippedAfterUnicode = state.unicodeSkip
    let unit = UInt16(truncatingIfNeeded: value)
    if UTF16.isLeadSurrogate(unit) {
      leadSurrogate = unit
      return
    }
    let units = (UTF16.isTrailSurrogate(unit) ? leadSurrogate.map { [$0] } ?? [] : []) + [unit]
    leadSurrogate = nil
    write(String(decoding: units, as: UTF16.self))
  }

  /// Writes the bytes that wait, decoded by the code page of the document.
  private mutating func flush() {
    skippedAfterUnicode = 0
    writePending()
  }

  private mutating func writePending() {
    guard !pending.isEmpty else { return }
    let bytes = pending
    pending = []
    write(CodePage.decoded(bytes, codePage))
  }

  private mutating func write(_ text: String) {
    writePending()
    guard !state.isSkipped, !state.isHidden else { return }
    if state.property != nil {
      info += text.utf8
      return
    }
    guard states.count > 0 else { return }
    (builder.isBold, builder.isItalic) = (state.isBold, state.isItalic)
    builder.append(text)
  }
}

/// The code pages of Windows.
enum CodePage {
  /// Bytes as text; what is no code page that is known is read as 1252.
  static func decoded(_ bytes: [UInt8], _ page: Int) -> String {
    let encodings: [Int: String.Encoding] = [
      1250: .windowsCP1250, 1251: .windowsCP1251, 1253: .windowsCP1253, 1254: .windowsCP1254,
      932: .shiftJIS, 10000: .macOSRoman, 65001: .utf8,
    ]
    if let encoding = encodings[page],
      let text = String(data: Data(bytes), encoding: encoding)
    {
      return text
    }
    return String(String.UnicodeScalarView(bytes.map(Windows1252.scalar)))
  }
}
