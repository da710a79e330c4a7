/// Where the parts of a class map stand; the origin is the upper left corner of the map.
struct ClassMapLayout {
  struct PlacedClass {
    var box: ClassBox
    var frame: Rectangle
  }
  struct PlacedLetter {
    var box: LetterBox
    var frame: Rectangle
  }
  /// A line from a letter to a class.
  struct Line {
    let letter: Int
    let group: Int
    let points: [Point]
  }

  var style: ClassMapStyle
  var letters: [PlacedLetter]
  /// In the order of the content's groups.
  var classes: [PlacedClass]
  var lines: [Line]
  var width: Double
  var height: Double

  /// The lowest layout for a width, or the one with letters in a row where there is one.
  ///
  /// With few letters they stand in a row, classes of several letters above, classes of one below;
  /// with more they stand in a column, classes of one letter left, of several right. Either way
  /// nothing lies between a letter and its classes, so no line crosses a box.
  init(_ content: ClassMapContent, width: Double, style: ClassMapStyle) {
    let wrapped = WrappedNames(content: content, size: style.nameSize, indent: style.indent)
    self =
      Self.inRows(content, width: width, style: style, wrapped: wrapped)
      ?? Self.inColumns(content, width: width, style: style, wrapped: wrapped)
  }

  init(
    style: ClassMapStyle, letters: [PlacedLetter], classes: [PlacedClass], lines: [Line],
    width: Double, height: Double
  ) {
    self.style = style
    self.letters = letters
    self.classes = classes
    self.lines = lines
    self.width = width
    self.height = height
  }
}
