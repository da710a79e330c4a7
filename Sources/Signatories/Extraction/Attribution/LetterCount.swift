/// How many letters of a word are capitals.
struct LetterCount {
  private(set) var letters = 0
  private(set) var capitals = 0
  private(set) var hasNumber = false
  /// How many digits of ASCII it has.
  private(set) var digits = 0
  /// Whether it begins with a capital, a number sign or a digit.
  private(set) var beginsCapital = false
  /// Whether it has two characters or more and all are capitals.
  private(set) var isInCapitals = false
  private var characters = 0

  /// Nothing counted.
  init() {}

  /// The letters and digits of a word that has nothing else.
  init(letters: Int, capitals: Int, digits: Int, beginsCapital: Bool) {
    self.letters = letters
    self.capitals = capitals
    self.digits = digits
    self.beginsCapital = beginsCapital
    hasNumber = digits > 0
    characters = letters + digits
    isInCapitals = capitals > 1 && capitals == characters
  }

  /// Counts a character of ASCII.
  mutating func add(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): addLetter(isCapital: true)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): addLetter(isCapital: false)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      hasNumber = true
      digits += 1
      addSign(beginsLikeCapital: true)
    default: addSign(beginsLikeCapital: byte == UInt8(ascii: "#"))
    }
  }

  /// Counts a letter.
  mutating func addLetter(isCapital: Bool) {
    letters += 1
    if isCapital { capitals += 1 }
    addSign(beginsLikeCapital: isCapital)
  }

  /// Counts what is no letter; some begin a word as a capital does.
  mutating func addSign(beginsLikeCapital: Bool = false) {
    if characters == 0 { beginsCapital = beginsLikeCapital }
    characters += 1
    isInCapitals = capitals > 1 && capitals == characters
  }

  /// Counts those of any word, as the tables of Unicode have it.
  init(_ text: String) {
    capitals = text.unicodeScalars.count { $0.properties.isUppercase }
    guard let first = text.unicodeScalars.first else { return }
    beginsCapital =
      first.properties.isUppercase || first == "#" || first.properties.numericType != nil
    guard beginsCapital else { return }
    letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
    hasNumber = text.contains(where: \.isNumber)
    isInCapitals = text.count > 1 && text.allSatisfy(\.isUppercase)
  }
}
