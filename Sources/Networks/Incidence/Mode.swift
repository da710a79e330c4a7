/// One of the two kinds of vertices of a two-mode network.
public enum Mode: Hashable, Sendable, CaseIterable {
  /// The organizations.
  case rows
  /// The documents.
  case columns
}

extension Incidence {
  /// The network with rows and columns exchanged; shares the storage.
  public var transposed: Incidence { Incidence(rows: columns, columns: rows) }

  /// The network turned so that its rows are the vertices of a mode.
  public func facing(_ mode: Mode) -> Incidence { mode == .rows ? self : transposed }
}
