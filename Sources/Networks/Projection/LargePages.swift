#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Array where Element: BitwiseCopyable {
  /// Reserves room that the system may back by large pages.
  ///
  /// A hundred megabytes come as fifty pages instead of 25,000: a quarter of the time of storing
  /// a projection went to fetching pages. Elsewhere than on Linux it only reserves.
  ///
  /// Unsafe, because the advice wants the address; nothing is read or written.
  mutating func reserveLargePages(_ count: Int) {
    reserveCapacity(count)
    #if os(Linux)
    let (page, bytes) = (1 << 21, capacity * MemoryLayout<Element>.stride)
    guard bytes >= 2 * page else { return }
    withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      let inset = (page - Int(bitPattern: start) % page) % page
      madvise(start + inset, (bytes - inset) / page * page, MADV_HUGEPAGE)
    }
    #endif
  }

  /// So many zeros in such room.
  static func zerosOnLargePages(_ count: Int) -> [Element] where Element: Numeric {
    var zeros: [Element] = []
    zeros.reserveLargePages(count)
    zeros.append(contentsOf: repeatElement(0, count: count))
    return zeros
  }
}
