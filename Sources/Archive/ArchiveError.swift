/// Why an archive can't be used, with what to do about it.
public enum ArchiveError: Error, Hashable, CustomStringConvertible {
  /// Another run holds it, and did not let go in time.
  case busy(path: String)
  /// The file is not an archive of this program.
  case foreign(path: String)
  /// It was made by a later version of the program.
  case newer(path: String)
  /// Reading or writing it failed.
  case failed(path: String, reason: String)

  /// The error in words.
  public var description: String {
    switch self {
    case .busy(let path):
      "\(path): another run is writing it; run again when that is done"
    case .foreign(let path):
      "\(path): is no archive of undersigned; name another file, or remove this one"
    case .newer(let path):
      "\(path): was made by a later version of undersigned; use that, or remove the file, "
        + "which is made of the letters alone"
    case .failed(let path, let reason):
      "\(path): \(reason); the file is made of the letters alone and may be removed"
    }
  }
}
