import Letters
import Testing

@Suite struct Kinds {
  private static let english =
    "The dam would drown the homes of forty thousand people who were never asked, and it would end the life of the river for good."

  @Test(arguments: [
    ("Dear Minister Sol,\n\n\(english)\n\nSincerely,\n\nSol\nLuna\n", DocumentKind.letter),
    ("Open letter on the river\n\n\(english)\n\nSol\nLuna\n", .letter),
    ("Lettre ouverte au ministre de l'eau\n\n\(english)\n\nSol\n", .letter),
    ("An die Ministerin\n\nSehr geehrte Frau Ministerin,\n\n\(english)\n\nSol\n", .letter),
    ("To the Editor:\n\n\(english)\n\nAna Sol\n", .letter),
    ("To: Governments at the water summit\n\n\(english)\n\nSigned,\n\n1. Sol\n2. Luna\n", .letter),
    ("FOR IMMEDIATE RELEASE\n\nGroups oppose the dam\n\n\(english)\n", .pressRelease),
    ("NOTA DE PRENSA\n\nGrupos rechazan la presa\n\n\(english)\n", .pressRelease),
    ("Pressemitteilung vom 3. Mai 2020\n\nNein zum Damm am Fluss\n\n\(english)\n", .pressRelease),
    ("Groups oppose the great dam\n\nLIMA, Peru — \(english)\n", .pressRelease),
    (
      "Groups oppose the great dam\n\n\(english)\n\n“\(english)” said Ana Sol of Sol.\n",
      .pressRelease
    ),
    ("Grupos repudiam a barragem\n\n\(english)\n\n“\(english)”, afirmou Ana Sol.\n", .pressRelease),
    (
      "Groups send open letter to bank\n\nLIMA (3 May 2020) – \(english)\n\nDear Bank,\n\n\(english)\n",
      .pressRelease
    ),
    ("Declaración sobre la presa del río\n\n\(english)\n\nFirman:\n\nSol\nLuna\n", .statement),
    ("Statement\n\nLima May 3 — \(english)\n\nSol\nLuna\n", .statement),
    (
      "No to the dam on the river\n\nWe, the undersigned organizations, say no. \(english)\n\nSol\n",
      .statement
    ),
    (
      "Nein zum Damm am großen Fluss\n\n\(english)\n\nunterzeichnet von:\n\nSol, Luna, Mar\n",
      .statement
    ),
    (
      "\(english)\n\n\(english)\n\nSol, Amis du Fleuve, Luna, Mer libre, Association du Sud.\n",
      .statement
    ),
    ("The dam and the debt it brings\n\nby Ana Sol\n\n\(english)\n\n\(english)\n", .other),
    ("Sol\nLuna\nMar y Cielo\nFrontera Sur\nAmigos del Río\nCasa Abierta\n", .list),
  ])
  func `a document is what its marks say`(text: String, kind: DocumentKind) throws {
    #expect(try document(text).kind == kind)
  }

  @Test func `a quotation that nobody is said to speak makes no release`() throws {
    let text = """
      The dam and the debt it brings

      They called it “progress”, as the law calls it; the “experts” said nothing at all about it, \
      and so the river, as the constitution declares in its first article, has no voice of its own.
      """
    #expect(try document(text).kind == .other)
  }
}
