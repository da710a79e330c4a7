/// Numbers as people read them; the same on every machine and in every locale.
enum DecimalText {
  /// A number with at most `digits` significant digits.
  ///
  /// Trailing zeros are dropped. Numbers below 0.0001 and from 10¹⁵ on are written with an
  /// exponent; what is not finite is an empty text.
  ///
  /// - Precondition: `digits > 0`.
  static func significant(_ number: Double, digits: Int) -> String {
    precondition(digits > 0, "A number is shown with at least one digit.")
    guard number.isFinite else { return "" }
    guard number != 0 else { return "0" }
    let decimal = Decimal(number).rounded(to: digits)
    return (number < 0 ? "-" : "") + decimal.text
  }

  /// An integer with a comma between groups of three digits.
  static func grouped(_ integer: Int) -> String {
    let digits = String(integer.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return (integer < 0 ? "-" : "") + result
  }
}

/// The shortest decimal digits of a double: 0.d₁d₂… × 10^exponent.
private struct Decimal {
  var digits: [UInt8]
  var exponent: Int

  init(_ number: Double) {
    digits = []
    exponent = 0
    var beforePoint = true
    var text = "\(number.magnitude)".utf8[...]
    if let e = text.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(decoding: text[text.index(after: e)...], as: UTF8.self)) ?? 0
      text = text[..<e]
    }
    for byte in text {
      if byte == UInt8(ascii: ".") {
        beforePoint = false
        continue
      }
      digits.append(byte - UInt8(ascii: "0"))
      if beforePoint { exponent += 1 }
    }
    trim()
  }

  private mutating func trim() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    while digits.last == 0 { digits.removeLast() }
  }

  /// Rounded half up.
  func rounded(to count: Int) -> Decimal {
    guard digits.count > count else { return self }
    var result = self
    let roundsUp = digits[count] >= 5
    result.digits = Array(digits[..<count])
    if roundsUp { result.increment() }
    result.trim()
    return result
  }

  private mutating func increment() {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    exponent += 1
  }

  var text: String {
    let figures = digits.map { String($0) }.joined()
    if exponent <= -4 || exponent > 15 {
      let rest = figures.dropFirst()
      return figures.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(exponent - 1)"
    }
    if exponent <= 0 { return "0." + String(repeating: "0", count: -exponent) + figures }
    if digits.count <= exponent {
      return figures + String(repeating: "0", count: exponent - digits.count)
    }
    return figures.prefix(exponent) + "." + figures.dropFirst(exponent)
  }
}
