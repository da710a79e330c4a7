internal import CLibArchive
internal import CLibXML2

/// The C libraries that read for us.
public enum ReadingLibraries {
  /// The version of libxml2 this was built with.
  public static var xml: String { LIBXML_DOTTED_VERSION }

  /// The version of libarchive that is loaded.
  public static var archive: String {
    let words = String(cString: archive_version_string()).split(separator: " ")
    return words.last.map(String.init) ?? ""
  }
}
