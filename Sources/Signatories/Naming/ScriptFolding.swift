internal import Foundation

/// One form for the letters of each script.
enum ScriptFolding {
  /// A letter, already without case and compatibility form, as it is compared.
  ///
  /// Greek and Cyrillic follow the tables organizations romanise their names by (ELOT 743;
  /// BGN/PCGN for Russian and Ukrainian), not the scholarly ones, one letter at a time.
  static func inOneForm(_ scalar: Unicode.Scalar, _ plain: String) -> String {
    switch scalar.value {
    case 0x0370...0x03FF, 0x1F00...0x1FFF, 0x0400...0x04FF:
      plain.unicodeScalars.map { romanised[$0] ?? latin(String($0)) }.joined()
    case 0x0000...0x036F, 0x0500...0x058F, 0x10A0...0x10FF, 0x1C80...0x1CBF, 0x1D00...0x1EFF,
      0x2C60...0x2D2F, 0xA720...0xA7FF, 0xAB30...0xAB6F, 0xFB00...0xFB17, 0xFF21...0xFF5A:
      latin(plain)
    case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFF:
      plain.unicodeScalars.map { arabic[$0] ?? String($0) }.joined()
    case 0x3041...0x3096:
      plain.unicodeScalars.map { Unicode.Scalar($0.value + 0x60).map { String($0) } ?? "" }.joined()
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F:
      plain.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? plain
    default: plain
    }
  }

  private static func latin(_ text: String) -> String {
    text.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? text
  }

  private static let romanised = table(
    """
    α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch
    ψ ps ω o
    а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch
    ш sh щ shch ъ - ы y ь - э e ю yu я ya є ye і i ґ g ђ d ј j љ lj њ nj ћ c џ dz ѕ dz
    """)

  private static let arabic = table("ى ي ة ه ی ي ک ك ٱ ا ہ ه ھ ه ە ه ـ -")

  /// Letters, each followed by what it is written as; a hyphen for nothing.
  private static func table(_ text: String) -> [Unicode.Scalar: String] {
    let words = text.split { $0 == " " || $0 == "\n" }
    var table: [Unicode.Scalar: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      if let letter = words[index].unicodeScalars.first {
        table[letter] = words[index + 1] == "-" ? "" : String(words[index + 1])
      }
    }
    return table
  }
}
