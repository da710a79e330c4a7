import Letters
import Testing

struct TypedMarkTests {
  @Test(arguments: [
    ("letter.html", "<p>1. Tide Lab<br>2. Open Ports<br>3. Sea Mission</p>"),
    ("letter.html", "<p>1) Tide Lab</p><p>2) Open Ports</p><p>4) Sea Mission</p>"),
    ("letter.html", "<p>• Tide Lab</p><p>• Open Ports</p><p>• Sea Mission</p>"),
    ("letter.html", "<p>- Tide Lab<br>- Open Ports<br>- Sea Mission</p>"),
    ("letter.html", "<p>1 - Tide Lab<br>2 - Open Ports<br>3 – Sea Mission</p>"),
    ("letter.txt", "1 - Tide Lab\n2 - Open Ports\n3 – Sea Mission\n"),
  ])
  func `rising numbers and equal bullets are marks of a list`(source: String, text: String) throws {
    let lines = try document(text, source).lines
    #expect(lines.map(\.content) == ["Tide Lab", "Open Ports", "Sea Mission"])
    #expect(lines.allSatisfy { $0.structure.kind.isItem })
  }

  @Test func `four bare numbers in a row are marks of a list`() throws {
    let lines = try document("1 Tide Lab\n2 Open Ports\n3 Sea Mission\n5 Quay Union\n").lines
    #expect(lines.map(\.content) == ["Tide Lab", "Open Ports", "Sea Mission", "Quay Union"])
    #expect(lines.map(\.structure.kind.number) == [1, 2, 3, 5])
  }

  @Test(arguments: [
    "350 Lima\nOpen Ports\n11 Sea Mission\n", "1 Tide Lab\n2 Open Ports\n",
    "2019 Report\n2020 Report\n2021 Report\n2022 Report\n",
    "3 boats sank\n4 boats sank\n5 boats sank\n6 boats sank\n",
  ])
  func `a number that belongs to a name stays`(text: String) throws {
    #expect(
      try contents(text) == text.split(separator: "\n").map(String.init))
  }

  @Test func `a name behind a mark leads back to its bytes`() throws {
    let letter = try document(
      "<p>1. Caf&eacute; Mar<br>2. Open Ports<br>3. Sea Mission</p>", "a.html")
    let line = try #require(letter.lines.first)
    #expect(line.content == "Café Mar")
    #expect(letter.text[line.sourceRange] == "Caf&eacute; Mar")
    #expect(letter.text[line.sourceRange(of: 6..<9)] == "Mar")
  }

  @Test func `a wrapped item goes on with its line`() throws {
    let lines = try document(
      "1 Tide Lab of the\nNorthern Coast\n2 Open Ports\n3 Sea Mission\n4 Quay Union\n"
    ).lines
    #expect(lines[0].structure.block == lines[1].structure.block)
    #expect(lines[1].structure.block != lines[2].structure.block)
  }
}

extension LineStructure.Kind {
  fileprivate var isItem: Bool {
    if case .listItem = self { return true }
    return false
  }

  fileprivate var number: Int? {
    if case .listItem(let number, _) = self { return number }
    return nil
  }
}
