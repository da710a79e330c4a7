import Letters
import Testing

struct WrappedRunTests {
  private func lineCount(_ text: String) throws -> Int? {
    let lines = try Document(parsing: Array(text.utf8), source: "letter.txt").lines
    return WrappedRun(from: 0, of: lines)?.lines.count
  }

  @Test(arguments: [
    "Tide Lab ▪ Sea Mission ▪ Open\nPorts ▪ Reef Watch ▪ Dockers\nUnion",
    "CHILE: Red Marea * Casa del\nMar * Puertos Abiertos * Faro\nSur",
    "Tide Lab of the Northern Coast; Sea Mission of the Western\nIslands; Open Ports Network; Reef Watch; Dockers Union of the\nBay",
    "Tide Lab of the Northern Coast, Sea Mission of the Western\nIslands, Open Ports Network, Reef Watch, Dockers Union of the\nBay",
  ])
  func `names go on over the lines of a paragraph`(text: String) throws {
    #expect(try lineCount(text) == 3)
  }

  @Test(arguments: [
    "Tide Lab, Boston, MA\nSea Mission, Little Rapids, MN\nOpen Ports, Grey Bay, OR",
    "Tide Lab for the Northern Coast and Islands, Kenya\nSea Mission for the Western Coast and Bays, Peru\nOpen Ports Network of Northern Harbours, Togo",
    "Ana Ruiz, Director,\nTide Lab, Karl Meyer, Chair,\nSea Mission",
    "Tide Lab\nSea Mission\nOpen Ports",
  ])
  func `lines with a name each are no run`(text: String) throws {
    #expect(try lineCount(text) == nil)
  }

  @Test func `a line with a lead of its own begins another run`() throws {
    let text =
      "Kenya: Tide Lab * Sea Mission * Open\nPorts * Reef Watch\nPeru: Faro Sur * Red Marea"
    #expect(try lineCount(text) == 2)
  }
}
