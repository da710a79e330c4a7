/// ZIP archives whose files are stored and not packed (APPNOTE 6.3), made for tests.
public enum StoredArchive {
  /// An archive of files, in the order of their paths.
  public static func of(_ files: [String: [UInt8]]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    let ordered = files.sorted { $0.key < $1.key }
    for (path, bytes) in ordered {
      let start = archive.count
      let common =
        words([20, 0x0800, 0, 0, 0x21]) + long(checksum(bytes)) + long(bytes.count)
        + long(bytes.count) + words([path.utf8.count, 0])
      archive += [0x50, 0x4B, 0x03, 0x04] + common + path.utf8 + bytes
      directory += [0x50, 0x4B, 0x01, 0x02] + words([20]) + common + words([0, 0, 0]) + long(0)
      directory += long(start) + Array(path.utf8)
    }
    let end =
      words([0, 0, ordered.count, ordered.count]) + long(directory.count)
      + long(archive.count) + words([0])
    return archive + directory + [0x50, 0x4B, 0x05, 0x06] + end
  }

  private static func words(_ values: [Int]) -> [UInt8] {
    values.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF)] }
  }

  private static func long(_ value: Int) -> [UInt8] {
    words([value & 0xFFFF, value >> 16 & 0xFFFF])
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var remainder: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 {
        remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1
      }
    }
    return Int(~remainder)
  }
}
