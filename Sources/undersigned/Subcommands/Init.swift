import ArgumentParser
import Foundation
import Reports
import Signatories

/// `undersigned init`: a campaign folder to begin with.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a campaign folder: a commented undersigned.yaml and places for letters.",
    discussion: """
      Nothing that is there is changed.

      EXAMPLES
        undersigned init my-campaign
        undersigned map my-campaign
      """)

  @Argument(
    help: ArgumentHelp("The folder; this one where none is named.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  func run() throws {
    do throws(WritingError) {
      try AtomicFile.makeFolder(folder + "/letters")
      for (name, text) in Self.files {
        let path = "\(folder)/\(name)"
        if FileManager.default.fileExists(atPath: path) {
          print("kept   \(path)")
        } else {
          try AtomicFile.write(text, to: path)
          print("wrote  \(path)")
        }
      }
    } catch {
      throw Failure.unwritable(error)
    }
    print("Put letters into \(folder)/letters, then: undersigned map \(folder)")
  }

  private static var files: [(name: String, text: String)] {
    [
      (ProjectFile.name, ProjectTemplate(catalogue: SettingCatalogue()).text),
      ("organizations.csv", "name,aliases,kind,country,parent,url\n"),
      ("documents.csv", "document,title,date,url,accessed,addressee,campaign,stance,same_as\n"),
      ("mentions.csv", "document,name,action,value,who,when,why\n"),
      ("decisions.csv", DecisionLog.header),
    ]
  }
}
