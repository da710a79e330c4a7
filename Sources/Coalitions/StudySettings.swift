/// What a study takes in.
public struct StudySettings: Hashable, Sendable {
  /// Whether persons are kept; without, their names stand in no result.
  public var includesPersons: Bool
  /// Whether copies and translations of one letter stay documents of their own.
  public var keepsCopies: Bool
  /// Whether names are taken as written: two organizations wherever two names differ, unless
  /// people decided otherwise.
  public var takesNamesAsWritten: Bool

  /// Makes settings; by default persons are kept, copies folded and names resolved.
  public init(
    includesPersons: Bool = true, keepsCopies: Bool = false, takesNamesAsWritten: Bool = false
  ) {
    self.includesPersons = includesPersons
    self.keepsCopies = keepsCopies
    self.takesNamesAsWritten = takesNamesAsWritten
  }
}
