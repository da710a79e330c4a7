/// Vertices grouped by degree, greatest degree first.
///
/// Null models that depend only on degrees are solved once per class, not once per vertex.
struct DegreeClasses: Hashable, Sendable {
  /// The degree of each class, falling.
  let degrees: [Int]
  /// The number of vertices of each class.
  let sizes: [Int]
  /// The class of each vertex.
  let classOf: [Int]

  init(_ degreeOf: [UInt32]) {
    let greatest = Int(degreeOf.max() ?? 0)
    var histogram = [Int](repeating: 0, count: greatest + 1)
    for degree in degreeOf { histogram[Int(degree)] += 1 }
    let present = histogram.indices.reversed().filter { histogram[$0] > 0 }
    var number = [Int](repeating: 0, count: greatest + 1)
    for (index, degree) in present.enumerated() { number[degree] = index }
    degrees = present
    sizes = present.map { histogram[$0] }
    classOf = degreeOf.map { number[Int($0)] }
  }

  /// The number of classes.
  var count: Int { degrees.count }
}
