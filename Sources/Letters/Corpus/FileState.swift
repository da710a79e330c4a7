internal import Foundation

/// What a file system says of a file, by which an unchanged file is known again without being read.
///
/// Writing to a file moves the time of its last change, which no program can set back.
public struct FileState: Hashable, Sendable {
  /// The file system and the number of the file in it.
  public let device, inode: Int
  /// Its size in bytes.
  public let size: Int
  /// When its content was written and when anything about it was changed, in nanoseconds since 1970.
  public let modified, changed: Int

  /// Makes a state.
  public init(device: Int, inode: Int, size: Int, modified: Int, changed: Int) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }
}

extension FileState {
  /// How long a file must have been left alone, in nanoseconds: the clocks of some file systems tick
  /// in seconds only, and a change in the same tick would not be seen.
  private static let rest = 2_000_000_000

  /// The state of a file that was left alone for a while; nil where it was changed just now.
  init?(_ status: stat) {
    let changed = Self.nanoseconds(status.st_ctim)
    var now = timespec()
    guard clock_gettime(CLOCK_REALTIME, &now) == 0,
      Self.nanoseconds(now) - changed > Self.rest
    else { return nil }
    self.init(
      device: Int(truncatingIfNeeded: status.st_dev),
      inode: Int(truncatingIfNeeded: status.st_ino), size: Int(status.st_size),
      modified: Self.nanoseconds(status.st_mtim), changed: changed)
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }
}
