/// What a study takes in.
public struct StudySettings: Hashable, Sendable {
  /// Whether persons are kept; without, their names stand in no result.
  public var includesPersons: Bool
  /// Whether copies and translations of one letter stay documents of their own.
  public var keepsCopies: Bool

  /// Makes settings; by default persons are kept and copies folded.
  public init(includesPersons: Bool = true, keepsCopies: Bool = false) {
    self.includesPersons = includesPersons
    self.keepsCopies = keepsCopies
  }
}
