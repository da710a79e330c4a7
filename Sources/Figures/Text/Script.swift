/// A writing system that the figures' font lacks.
public enum Script: String, Sendable, CaseIterable {
  case arabic = "Arabic"
  case devanagari = "Devanagari"
  case bengali = "Bengali"
  case tamil = "Tamil"
  case thai = "Thai"
  case ethiopic = "Ethiopic"
  case armenian = "Armenian"
  case georgian = "Georgian"
  case han = "Chinese characters"
  case kana = "Japanese"
  case hangul = "Korean"
  case emoji = "Emoji"
  case other = "other signs"

  /// Debian's package of a font that has it.
  public var package: String {
    switch self {
    case .han, .kana, .hangul: "fonts-noto-cjk"
    case .emoji: "fonts-noto-color-emoji"
    default: "fonts-noto-core"
    }
  }

  /// The script of a character; nil for Latin, Greek, Cyrillic, Hebrew, and the signs all of
  /// them use, which Liberation Sans has.
  init?(of scalar: Unicode.Scalar) {
    if scalar.properties.isEmojiPresentation {
      self = .emoji
      return
    }
    switch scalar.value {
    case ..<0x530, 0x590..<0x600, 0x1D00..<0x2100: return nil
    case 0x600..<0x780, 0xFB50..<0xFE00, 0xFE70..<0xFF00: self = .arabic
    case 0x900..<0x980: self = .devanagari
    case 0x980..<0xA00: self = .bengali
    case 0xB80..<0xC00: self = .tamil
    case 0xE00..<0xE80: self = .thai
    case 0x1200..<0x13A0: self = .ethiopic
    case 0x530..<0x590: self = .armenian
    case 0x10A0..<0x1100: self = .georgian
    case 0x3040..<0x3100: self = .kana
    case 0x1100..<0x1200, 0xAC00..<0xD7B0: self = .hangul
    case 0x2E80..<0x3040, 0x3100..<0xA000, 0xF900..<0xFB00, 0xFF00..<0xFFF0, 0x20000..<0x40000:
      self = .han
    default: self = .other
    }
  }
}

extension Drawing.Text {
  /// Whether it has a script that the figures' font lacks, so that its width is not known.
  package var hasForeignScript: Bool {
    lines.contains { $0.unicodeScalars.contains { Script(of: $0) != nil } }
  }
}

extension Figure {
  /// Which scripts its texts use that the figures' font lacks, each with a character of it, and
  /// other signs with all of them: a font that has one may lack the next.
  ///
  /// - Complexity: O(characters).
  public var foreignScripts: [(script: Script, samples: Set<Unicode.Scalar>)] {
    var samples: [Script: Set<Unicode.Scalar>] = [:]
    for node in drawing.nodes {
      for scalar in (node.text?.lines ?? []).joined().unicodeScalars
      where scalar.properties.generalCategory != .format {
        guard let script = Script(of: scalar), script == .other || samples[script] == nil else {
          continue
        }
        samples[script, default: []].insert(scalar)
      }
    }
    return Script.allCases.compactMap { script in samples[script].map { (script, $0) } }
  }
}
