#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// An opaque or translucent colour.
public struct Color: Hashable, Sendable {
  /// The parts of red, green and blue.
  public let red, green, blue: UInt8
  let alpha: UInt8

  /// Makes a colour of `0xRRGGBB`.
  public init(_ rgb: UInt32, alpha: UInt8 = 255) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
    self.alpha = alpha
  }

  /// `#RRGGBB`, or `#RRGGBBAA` where it lets light through.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    let bytes = [red, green, blue] + (alpha == 255 ? [] : [alpha])
    return "#" + bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  /// The colour mixed with another: 0 is this one, 1 the other.
  public func mixed(with other: Color, _ share: Double) -> Color {
    func mix(_ from: UInt8, _ to: UInt8) -> UInt32 {
      UInt32((Double(from) + (Double(to) - Double(from)) * share).rounded())
    }
    return Color(
      mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
  }

  /// Relative luminance of linearised sRGB, 0 (black) to 1 (white), as WCAG 2 defines it.
  public var luminance: Double {
    func linear(_ byte: UInt8) -> Double {
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The lightness L* of CIE 1976, 0 (black) to 100 (white).
  public var lightness: Double {
    let y = luminance
    return y > 216.0 / 24389 ? 116 * cbrt(y) - 16 : y * 24389 / 27
  }

  /// The grey of the same luminance, for prints without colour.
  public var grey: Color {
    let weighted = 299 * UInt32(red) + 587 * UInt32(green) + 114 * UInt32(blue)
    let level = (weighted + 500) / 1000
    return Color(level << 16 | level << 8 | level, alpha: alpha)
  }
}

/// The colours of a figure: ink, paper and categories.
///
/// Categories are those of Okabe & Ito (2008), "Color Universal Design", told apart by people with
/// every common form of colour blindness; what is beyond the seventh shares a grey and is told by
/// its label.
public struct Palette: Hashable, Sendable {
  /// The ground.
  public let paper: Color
  /// Text and lines.
  public let ink: Color
  /// Lesser text and lines; still 4.5 : 1 against the ground.
  public let faint: Color
  /// Rules and frames.
  public let rule: Color
  /// Categories in the order they are given out.
  public let categories: [Color]
  /// Everything beyond the categories.
  public let other: Color
  /// The ground of labels that stand out.
  public let highlight: Color

  /// Dark ink on white.
  public static let light = Palette(
    paper: Color(0xFFFFFF), ink: Color(0x1A1A1A), faint: Color(0x5A5A5A), rule: Color(0xB8B8B8),
    categories: [0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0xF0E442].map {
      Color($0)
    }, other: Color(0x8C8C8C), highlight: Color(0xFFF1A8))

  /// Light ink on a dark ground, for screens.
  public static let dark = Palette(
    paper: Color(0x16191D), ink: Color(0xF2F2F2), faint: Color(0xB4B8BD), rule: Color(0x5B6168),
    categories: [0x56B4E9, 0xE69F00, 0x009E73, 0xCC79A7, 0xF0E442, 0xD55E00, 0x0072B2].map {
      Color($0)
    }, other: Color(0x8C8C8C), highlight: Color(0x5C4A00))

  /// The same ground and ink with the bright scheme of Tol (2021, technical note SRON/EPS/TN/09-002).
  public var bright: Palette {
    replacing(categories: [0x4477AA, 0xEE6677, 0x228833, 0xAA3377, 0xCCBB44, 0x66CCEE, 0x997700])
  }

  /// The same ground and ink with greys that are far apart, for print without colour.
  public var greys: Palette {
    let isLight = paper.luminance > 0.5
    return replacing(
      categories: isLight
        ? [0x2B2B2B, 0x8A8A8A, 0x5A5A5A, 0xB4B4B4, 0x434343, 0xA0A0A0, 0x727272]
        : [0xE6E6E6, 0x858585, 0xB8B8B8, 0x666666, 0xD0D0D0, 0x747474, 0x9C9C9C]
    ).greyscale
  }

  private func replacing(categories: [UInt32]) -> Palette {
    Palette(
      paper: paper, ink: ink, faint: faint, rule: rule, categories: categories.map { Color($0) },
      other: other, highlight: highlight)
  }

  /// The colour of the n-th category, from 0.
  public func category(_ index: Int) -> Color {
    categories.indices.contains(index) ? categories[index] : other
  }

  /// A ground on which text in ink can be read.
  public func tint(_ color: Color) -> Color { color.mixed(with: paper, 0.86) }

  /// The same palette without colour, to check that nothing depends on it.
  public var greyscale: Palette {
    Palette(
      paper: paper.grey, ink: ink.grey, faint: faint.grey, rule: rule.grey,
      categories: categories.map(\.grey), other: other.grey, highlight: highlight.grey)
  }
}
