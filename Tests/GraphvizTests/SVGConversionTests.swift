import Figures
import Foundation
import Graphviz
import TestSupport
import Testing

@Suite struct SVGConversionTests {
  private let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"25.4mm\" height=\"12.7mm\"></svg>"

  @Test func `a picture of one inch has as many pixels as dots in an inch`() throws {
    let bytes = [UInt8](try SVGConversion.convert(svg: svg, to: .png, dotsPerInch: 300))
    #expect(bytes[1...3].elementsEqual("PNG".utf8))
    #expect(bytes[16..<20].reduce(0) { $0 << 8 | Int($1) } == 300)
    #expect(bytes[20..<24].reduce(0) { $0 << 8 | Int($1) } == 150)
  }

  @Test func `a PDF is the same bytes in two runs`() throws {
    let first = try SVGConversion.convert(svg: svg, to: .pdf)
    #expect(first.starts(with: Data("%PDF".utf8)))
    #expect(try SVGConversion.convert(svg: svg, to: .pdf) == first)
  }

  @Test func `what is not SVG fails with the program's words`() {
    #expect(throws: GraphvizError.self) { try SVGConversion.convert(svg: "no", to: .png) }
  }
}
