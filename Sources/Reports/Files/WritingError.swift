#if canImport(Glibc)
import Glibc
#endif

/// Why a file could not be written: its path and what to do about it.
public enum WritingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder does not exist, or something on the way to it is a file.
  case noFolder(path: String)
  /// A folder stands where the file should be, or a file where the folder should be.
  case inTheWay(path: String)
  /// The file or its folder may not be written.
  case notWritable(path: String)
  /// No space is left on the device, or the quota is used up.
  case diskFull(path: String)
  /// The file would pass the largest size allowed to this process or file system.
  case tooLarge(path: String)
  /// The reader of a pipe has gone.
  case brokenPipe(path: String)
  /// Anything else the system reports.
  case system(path: String, code: Int32, reason: String)

  /// The file.
  public var path: String {
    switch self {
    case .noFolder(let path), .inTheWay(let path), .notWritable(let path), .diskFull(let path),
      .tooLarge(let path), .brokenPipe(let path):
      path
    case .system(let path, _, _): path
    }
  }

  /// What happened to which file, and how to mend it, in one sentence.
  public var description: String {
    let file = VisibleText.of(path)
    return switch self {
    case .noFolder:
      "\(file): cannot be written: its folder does not exist; make the folder or choose another"
    case .inTheWay:
      "\(file): cannot be written: a folder or file of that name is in the way; "
        + "remove it or choose another name"
    case .notWritable:
      "\(file): cannot be written: permission denied; "
        + "choose a folder that you may write to, or change its permissions"
    case .diskFull:
      "\(file): cannot be written: no space left on the disk; free some or choose another disk"
    case .tooLarge:
      "\(file): cannot be written: it would pass the file-size limit; "
        + "raise the limit (ulimit -f) or choose another disk"
    case .brokenPipe:
      "\(file): cannot be written: the program that reads it has ended"
    case .system(_, let code, let reason):
      "\(file): cannot be written: \(reason) (error \(code))"
    }
  }

  /// The error for what the system reported.
  init(code: Int32, path: String) {
    switch code {
    case ENOENT: self = .noFolder(path: path)
    case EISDIR, ENOTDIR, EEXIST: self = .inTheWay(path: path)
    case EACCES, EPERM, EROFS: self = .notWritable(path: path)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    case EFBIG: self = .tooLarge(path: path)
    case EPIPE: self = .brokenPipe(path: path)
    default: self = .system(path: path, code: code, reason: String(cString: strerror(code)))
    }
  }
}
