internal import CLibArchive

/// The files in a ZIP or tar archive, one after the other, nothing written to the disk.
///
/// Hostile archives are refused before they cost much: by the number of files, by what they hold
/// together, and by how far a file swells against the archive's size. Links, devices and names
/// that lead out of the archive are passed over.
final class ArchiveCursor {
  /// A file of the archive.
  struct Entry {
    let path: String
    let bytes: [UInt8]
  }

  /// Which archives are opened.
  enum Kind {
    case zip
    case tar
  }

  private static let mostEntries = 50_000
  private static let mostBytes = 1_000_000_000
  private static let mostSwelling = 200
  private static let smallEnough = 10_000_000
  private static let pieceLength = 1 << 16

  private let source: String
  private let buffer: UnsafeMutableRawBufferPointer
  private let archive: OpaquePointer
  private var entries = 0
  private var total = 0

  /// Opens an archive.
  ///
  /// - Throws: ``ReadingError/damaged(source:format:reason:)``.
  init(_ bytes: [UInt8], kind: Kind, source: String) throws(ReadingError) {
    guard let archive = archive_read_new() else {
      throw .unreadable(source: source, reason: "out of memory")
    }
    self.source = source
    self.archive = archive
    buffer = .allocate(byteCount: max(1, bytes.count), alignment: 1)
    buffer.copyBytes(from: bytes)
    switch kind {
    case .zip: archive_read_support_format_zip(archive)
    case .tar:
      archive_read_support_format_tar(archive)
      archive_read_support_filter_gzip(archive)
      archive_read_support_filter_bzip2(archive)
      archive_read_support_filter_xz(archive)
    }
    guard archive_read_open_memory(archive, buffer.baseAddress, bytes.count) == ARCHIVE_OK else {
      throw damaged()
    }
  }

  deinit {
    archive_read_free(archive)
    buffer.deallocate()
  }

  /// The next file whose path is wanted; nil behind the last.
  ///
  /// - Throws: ``ReadingError``: the archive is damaged, locked, or holds too much.
  /// - Complexity: O(bytes unpacked).
  func next(where isWanted: (String) -> Bool) throws(ReadingError) -> Entry? {
    while true {
      var header: OpaquePointer?
      let status = archive_read_next_header(archive, &header)
      if status == ARCHIVE_EOF { return nil }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let header else { throw damaged() }
      entries += 1
      guard entries <= Self.mostEntries else {
        throw .tooCostly(source: source, reason: "more than \(Self.mostEntries) files inside")
      }
      guard let path = Self.path(of: header), Self.isFile(header), isWanted(path) else { continue }
      guard archive_entry_is_encrypted(header) == 0 else { throw .encrypted(source: source) }
      return Entry(path: path, bytes: try data())
    }
  }

  private func data() throws(ReadingError) -> [UInt8] {
    let limit = min(
      Self.mostBytes - total, max(Self.smallEnough, buffer.count * Self.mostSwelling))
    var bytes: [UInt8] = []
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceLength) { piece, count in
        lastRead = archive_read_data(archive, piece.baseAddress, Self.pieceLength)
        count = max(0, lastRead)
      }
      guard lastRead >= 0 else { throw damaged() }
      if piece.isEmpty { break }
      bytes += piece
      guard bytes.count <= limit else {
        throw .tooCostly(source: source, reason: "it unpacks to more than \(limit) bytes")
      }
    }
    total += bytes.count
    return bytes
  }

  private var lastRead = 0

  private func damaged() -> ReadingError {
    let reason = archive_error_string(archive).map { String(cString: $0) } ?? "no archive"
    return .damaged(source: source, format: "archive", reason: reason)
  }

  private static func isFile(_ entry: OpaquePointer) -> Bool {
    archive_entry_filetype(entry) == 0o100000 && archive_entry_hardlink(entry) == nil
      && archive_entry_symlink(entry) == nil
  }

  /// The path, if it stays within the archive.
  private static func path(of entry: OpaquePointer) -> String? {
    guard let raw = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else {
      return nil
    }
    let path = String(cString: raw)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return path.hasPrefix("/") || parts.contains("..") || path.contains("\\") ? nil : path
  }
}
