import Letters
import Testing

struct RunningHeadsTests {
  @Test func `what stands beside every page number is page furniture`() throws {
    let text = """
      Dear Minister,

      We ask you to withdraw the law. It is bad for all of us.

      Signed by:

      Tide Lab
      Sea Mission
                               1
      Letter on Open Ports

      Open Ports
      Reef Watch
                               2
      Letter on Open Ports

      Dockers Union

      """
    let letter = try Document(parsing: Array(text.utf8), source: "letter.txt").segmented
    let furniture = letter.indices(labelled: .furniture).map { letter.lines[$0].content }
    #expect(furniture.filter { $0 == "Letter on Open Ports" }.count == 2)
    #expect(!furniture.contains("Open Ports"))
    let names = letter.indices(labelled: .signature).map { letter.lines[$0].content }
    #expect(names == ["Tide Lab", "Sea Mission", "Open Ports", "Reef Watch", "Dockers Union"])
  }
}
