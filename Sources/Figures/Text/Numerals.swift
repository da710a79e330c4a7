#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// Numbers written the same way on every machine.
public enum Numerals {
  /// A number with at most `places` decimals, trailing zeros dropped; `0` for what is not finite.
  public static func decimal(_ value: Double, places: Int = 2) -> String {
    guard value.isFinite else { return "0" }
    let scale = pow(10, Double(places))
    let scaled = (abs(value) * scale).rounded()
    guard scaled >= 1, scaled < 1e15 else { return scaled < 1 ? "0" : String(Int64(abs(value))) }
    let digits = String(Int64(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = padded.dropLast(places)
    return (value < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// A number with two decimals, for columns: `0.90`.
  public static func fixed(_ value: Double) -> String {
    let text = decimal(value)
    guard let point = text.firstIndex(of: ".") else { return text + ".00" }
    return text.distance(from: point, to: text.endIndex) == 2 ? text + "0" : text
  }

  /// A number with three significant digits, with an exponent where it is small: `4.21e-06`.
  public static func scientific(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return "0" }
    var exponent = Int(log10(abs(value)).rounded(.down))
    if exponent >= -3 { return decimal(value, places: 5) }
    var mantissa = value / pow(10, Double(exponent))
    if abs(mantissa) >= 9.995 {
      mantissa /= 10
      exponent += 1
    }
    let digits = String(-exponent)
    return decimal(mantissa) + "e-" + (digits.count < 2 ? "0" + digits : digits)
  }

  /// A count with a comma between thousands.
  public static func grouped(_ count: Int) -> String {
    var digits = Array(String(abs(count)))
    var position = digits.count - 3
    while position > 0 {
      digits.insert(",", at: position)
      position -= 3
    }
    return (count < 0 ? "-" : "") + String(digits)
  }

  /// A count and its noun: `1 letter`, `3,718 letters`.
  public static func counted(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? singular : plural ?? singular + "s")"
  }
}
