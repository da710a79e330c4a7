internal import Foundation

/// What a Unicode scalar is worth when names are compared, remembered for each scalar met.
///
/// Letters lose case, accents and compatibility forms (`Ａ`, `ﬁ`, `ß`). Alphabets that are spelled
/// letter for letter (Greek, Cyrillic, Armenian, Georgian) are written in Latin letters, as bodies
/// write their own names. Scripts in which that would make different words equal keep their own,
/// in one form where they have several: Chinese in simplified characters, Japanese syllables as
/// katakana, Arabic letters without hamza and in their Arabic form.
package struct LetterFolding: Sendable {
  /// What a scalar does in a name.
  package enum Effect: Sendable {
    /// A letter or digit: the bytes it is compared by, and whether it is a capital.
    case letter([UInt8], isCapital: Bool, isDigit: Bool)
    /// Nothing: combining marks, soft hyphens, zero-width and direction characters.
    case nothing
    /// It parts words.
    case separator
  }

  private var known: [UInt32: Effect] = [:]

  package init() {}

  /// The effect of a scalar outside ASCII.
  package mutating func effect(of scalar: Unicode.Scalar) -> Effect {
    if let effect = known[scalar.value] { return effect }
    let effect = Self.computedEffect(of: scalar)
    known[scalar.value] = effect
    return effect
  }

  private static func computedEffect(of scalar: Unicode.Scalar) -> Effect {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      return letter(scalar, isCapital: true)
    case .lowercaseLetter, .modifierLetter, .otherLetter:
      return letter(scalar, isCapital: false)
    case .decimalNumber, .letterNumber, .otherNumber:
      let bytes = properties.numericValue.flatMap { digits(of: $0) } ?? Array(String(scalar).utf8)
      return .letter(bytes, isCapital: false, isDigit: true)
    case .nonspacingMark where scalar.value < 0x0700 || (0x1AB0...0x20FF).contains(scalar.value):
      return .nothing
    case .enclosingMark, .format:
      return .nothing
    case .nonspacingMark, .spacingMark:
      return letter(scalar, isCapital: false)
    default:
      return .separator
    }
  }

  private static func digits(of value: Double) -> [UInt8]? {
    value >= 0 && value < 1000 && value == value.rounded() ? Array(String(Int(value)).utf8) : nil
  }

  private static func letter(_ scalar: Unicode.Scalar, isCapital: Bool) -> Effect {
    let plain = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
    var bytes: [UInt8] = []
    for folded in ScriptFolding.inOneForm(scalar, plain).lowercased().unicodeScalars
    where isKept(folded) {
      bytes.append(contentsOf: Array(String(folded).utf8))
    }
    return bytes.isEmpty ? .nothing : .letter(bytes, isCapital: isCapital, isDigit: false)
  }

  /// Letters and digits, without marks that a letter was taken apart into.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber: true
    case .nonspacingMark:
      !(0x0300...0x06FF).contains(scalar.value) && scalar.properties.isAlphabetic
    default: scalar.properties.isAlphabetic
    }
  }
}
