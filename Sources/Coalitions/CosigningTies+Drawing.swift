extension CosigningTies {
  /// The ties worth drawing: the backbone, or where it is empty those that share two or more
  /// documents.
  public var drawn: (ties: [Tie], isBackbone: Bool) {
    let backbone = backbone
    return backbone.isEmpty
      ? (ranked.filter { $0.shared > 1 }, false) : (backbone, true)
  }
}
