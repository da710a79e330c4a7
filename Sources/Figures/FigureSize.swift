/// The size of a figure on the page.
public struct FigureSize: Hashable, Sendable {
  /// Width in millimetres.
  public let width: Double
  /// The greatest height in millimetres; a figure is no taller than it must.
  public let maximumHeight: Double
  /// The smallest type in points.
  public let minimumTypeSize: Double

  /// Makes a size.
  ///
  /// - Precondition: the page is at least 50 mm wide and high, the type at least 5 pt.
  public init(width: Double, maximumHeight: Double = 247, minimumTypeSize: Double = 5) {
    precondition(width >= 50 && maximumHeight >= 50, "A figure is at least 50 mm wide and high.")
    precondition(minimumTypeSize >= 5, "Print needs type of at least 5 pt.")
    self.width = width
    self.maximumHeight = maximumHeight
    self.minimumTypeSize = minimumTypeSize
  }

  /// One column of a journal: 89 mm.
  public static let oneColumn = FigureSize(width: 89)
  /// Two columns of a journal: 183 mm.
  public static let twoColumns = FigureSize(width: 183)
  /// A slide, 16 : 9.
  public static let slide = FigureSize(width: 254, maximumHeight: 142.875, minimumTypeSize: 8)
  /// A square, 150 mm.
  public static let square = FigureSize(width: 150, maximumHeight: 150, minimumTypeSize: 5.5)

  /// Points in a millimetre.
  static let pointsPerMillimetre = 72 / 25.4
  /// Width in points.
  var widthInPoints: Double { width * Self.pointsPerMillimetre }
  /// Greatest height in points.
  var maximumHeightInPoints: Double { maximumHeight * Self.pointsPerMillimetre }
}
