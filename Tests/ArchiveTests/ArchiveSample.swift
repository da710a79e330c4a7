import Archive
import Coalitions
import Foundation
import Letters
import Reports
import Signatories

/// Letters of our own, as a study and as an archive.
enum ArchiveSample {
  static let letters: [(name: String, text: String)] = [
    (
      "harbour.txt",
      "Open letter on the harbour\n\n3 May 2021\n\nDear Minister,\n\nPlease act.\n\nSincerely,\n\n"
        + "Green Coast Alliance\nWater Justice Forum\nÉlan Océan\n"
    ),
    (
      "tide.md",
      "# A letter on the tides\n\n*7 June 2022*\n\nWe ask for a law.\n\nSigned:\n\n"
        + "- Green Coast Alliance\n- Water Justice Forum\n- Tidewatch Network, Norrim\n"
    ),
    (
      "reef.html",
      "<html lang=en><head><title>Reefs</title></head><body><h1>Save the reefs</h1>"
        + "<p>1 July 2023</p><p>The 2 undersigned organizations ask for a moratorium.</p>"
        + "<h2>Signatories</h2><ol><li>Green Coast Alliance</li><li>Reef &amp; Shore Council</li>"
        + "</ol></body></html>"
    ),
    ("broken.txt", "Caf\u{FFFD} talk\n\nSincerely,\n\nOpen Sea Network\n"),
  ]

  static func readings() throws -> [Study.Reading] {
    try letters.map { letter in
      Study.Reading(try Document(parsing: Array(letter.text.utf8), source: letter.name))
    }
  }

  static let settings = Table(
    name: "settings", title: "", columns: [.init("setting"), .init("value")],
    rows: [[.text("alpha"), .text("0.05")]])

  static func contents(_ readings: [Study.Reading]) throws -> ArchiveContents {
    let study = Study(readings: readings)
    return ArchiveContents(
      of: study, analysis: try Analysis(of: study.network()), settings: settings, version: "test")
  }
}
