/// The weights of the sequence model: how well a label fits a unit, and how well two follow.
///
/// All weights are logarithms of odds, set by hand from what letters are like in general; none was
/// fitted to a document. 1 is a hint, 3 is strong, 6 is near certainty.
struct LabelModel {
  /// How much the document speaks of signing, as a discount on entering a list without a marker.
  let readiness: Double

  init(units: [LineFeatures]) {
    let signs = units.contains { $0.cues.contains(.signing) }
    let speaks = units.contains { $0.cues.contains(.firstPerson) && $0.cues.contains(.prose) }
    let greets = units.contains { !$0.cues.isDisjoint(with: [.salutation, .valediction]) }
    readiness = (signs ? 2 : 0) + (speaks ? 1 : 0) + (greets ? 0.5 : 0)
  }

  /// Sets how well each label fits a unit.
  func setEmissions(_ unit: LineFeatures, in fit: inout Weights) {
    let cues = unit.cues
    fit[.signature] = signature(unit)
    fit[.listHeading] = listHeading(unit)
    fit[.closing] = closing(unit)
    fit[.body] = body(unit)
    fit[.letterhead] = cues.contains(.prose) ? -2 : -0.5
    fit[.salutation] = cues.contains(.salutation) ? 5 : -5
    fit[.date] = cues.contains(.date) ? 4 : -5
    fit[.recipients] = recipients(unit)
    fit[.notes] = notes(unit)
    fit[.furniture] =
      cues.contains(.furniture) ? 3.5 : cues.contains(.rule) ? 1 : cues.contains(.prose) ? -3 : -1.5
    if unit.isLink && unit.wordCount <= 4 { fit[.furniture] += 0.5 }
  }

  /// Short lines above the letter, such as the menus of its page, say nothing for signers.
  private func signature(_ unit: LineFeatures) -> Double {
    let fit = signatureLikeness(unit)
    return unit.isIntroduced ? fit : min(fit, 0)
  }

  private func signatureLikeness(_ unit: LineFeatures) -> Double {
    if let run = unit.run {
      if run.isMarked { return 12 }
      guard unit.cues.isDisjoint(with: [.note, .furniture, .recipients]) else { return -3 }
      if run.likeness < (run.isHeaded ? 0 : 0.4) { return -1 }
      // Below "Media contacts", "Africa: Ana Ruiz, Tide Lab, +254 …" says whom to ask.
      if unit.followsNote && unit.cues.contains(.contact) { return -3 }
      let bonus = (unit.isLast ? 2.0 : 0) + (run.isHeaded ? 2 : 0)
      // A paragraph of dozens of names is a list, whatever stands around it.
      let length = run.isBare ? min(5, max(0, 0.35 * Double(run.count - 10))) : 0
      return min(7, Double(run.count) * min(1, run.likeness)) + length + bonus
    }
    let cues = unit.cues
    if cues.contains(.prose) { return -4 }
    var fit = unit.nameScore
    if !cues.isDisjoint(with: [.marker, .salutation, .valediction, .recipients]) { fit -= 3 }
    if !cues.isDisjoint(with: [.note, .furniture]) { fit -= 2 }
    if !cues.isDisjoint(with: [.date, .preface, .columnHeader]) { fit -= 2 }
    if cues.contains(.contact) { fit -= 1.5 }
    if cues.contains(.place) { fit -= 1 }
    if unit.leadsItems { fit -= unit.partsItems ? 2.5 : 1 }
    if cues.contains(.wordless) { fit -= 1 }
    if unit.isHeading && !unit.headsCard { fit -= unit.isLoneHeading ? 2.5 : 1.5 }
    if cues.contains(.group) { fit -= 2.5 }
    if cues.contains(.endsWithColon) { fit -= 2 }
    if unit.precedesSalutation { fit -= 4 }
    if unit.followsMarkedRun { fit -= 3 }
    if unit.followsNote || unit.followsRecipients { fit -= 2 }
    if unit.headsBlock { fit -= cues.contains(.knownShout) || unit.repeatsHead ? 2.5 : 1.5 }
    return cues.contains(.rule) ? -20 : max(-4, min(2.5, fit))
  }

  private func recipients(_ unit: LineFeatures) -> Double {
    if unit.cues.contains(.recipients) { return 5 }
    if unit.cues.contains(.prose) { return -4 }
    return unit.precedesSalutation || unit.followsRecipients ? 1.5 : -0.8
  }

  private func listHeading(_ unit: LineFeatures) -> Double {
    let cues = unit.cues
    if cues.contains(.rule) { return -20 }
    if cues.contains(.prose) || unit.isTableRow && unit.wordCount > 8 { return -5 }
    var fit = -3.0
    if cues.contains(.group) { fit += 5.5 }
    if cues.contains(.place) { fit += 3 }
    if unit.leadsItems { fit += unit.partsItems ? 4 : 2 }
    if unit.headsBlock { fit += cues.contains(.knownShout) || unit.repeatsHead ? 4.5 : 3 }
    if unit.isLoneHeading { fit += 1 }
    if cues.contains(.recipients) { fit -= 4 }
    if cues.contains(.endsWithColon) && unit.wordCount <= 10 { fit += 3.5 }
    if (unit.isHeading && !unit.headsCard || unit.isEmphasized) && unit.wordCount <= 10 {
      fit += 2.5
    }
    if !cues.isDisjoint(with: [.note, .furniture, .salutation, .recipients, .contact]) { fit -= 3 }
    return fit
  }

  private func closing(_ unit: LineFeatures) -> Double {
    let cues = unit.cues
    if cues.contains(.marker) {
      // "Supported by" below the contacts names who pays for the site, unless many names follow.
      return unit.isBelowNote && !cues.contains(.signing) ? -5 : 5
    }
    if cues.contains(.valediction) { return 4.5 }
    if cues.contains(.columnHeader) && unit.isTableRow { return 2 }
    if cues.contains(.preface) { return 1.5 }
    return cues.contains(.weakMarker) ? 2 : -5
  }

  private func body(_ unit: LineFeatures) -> Double {
    let cues = unit.cues
    if cues.contains(.prose) { return 3 }
    if !cues.isDisjoint(with: [.salutation, .date, .recipients]) { return -2 }
    return unit.isHeading && !unit.headsCard ? 0.5 : 0
  }

  private func notes(_ unit: LineFeatures) -> Double {
    let cues = unit.cues
    if cues.contains(.note) { return 4 }
    if cues.contains(.contact) || unit.followsNote { return 1 }
    return cues.contains(.prose) ? 0.5 : -1
  }

  /// What of two units that follow bears on how well their labels do.
  struct Step {
    let isAfterProse: Bool
    let isLed: Bool
    let opensList: Bool
    let sharesList: Bool

    init(_ unit: LineFeatures, after: LineFeatures) {
      isAfterProse = unit.isAfterProse
      isLed = !after.cues.isDisjoint(with: [.marker, .valediction])
      opensList = unit.opensList
      sharesList =
        unit.container == after.container
        && (unit.isListItem && after.isListItem || unit.isTableRow && after.isTableRow)
    }

    /// The place among all steps there are.
    var index: Int {
      (isAfterProse ? 1 : 0) + (isLed ? 2 : 0) + (opensList ? 4 : 0) + (sharesList ? 8 : 0)
    }

    static let count = 16
  }

  /// How well each label follows each other at a step, row by row.
  func transitions(_ step: Step) -> [Double] {
    LineLabel.allCases.flatMap { label in
      LineLabel.allCases.map { next in transition(label, next, step) }
    }
  }

  /// How well `next` follows `label` at a step.
  private func transition(_ label: LineLabel, _ next: LineLabel, _ step: Step) -> Double {
    var fit = LabelModel.transitions[Int(label.rawValue)][Int(next.rawValue)]
    let enters = next == .signature || next == .listHeading
    if enters && label == .body { fit += readiness }
    if enters && step.isAfterProse && (label == .date || label == .letterhead) {
      fit = max(
        fit, LabelModel.transitions[Int(LineLabel.body.rawValue)][Int(next.rawValue)] + readiness)
    }
    let isOpen = label == .closing || label == .listHeading || label == .signature
    if next == .signature, label == .closing {
      fit += step.isLed ? 1.5 : 0
    }
    if next == .closing && !isOpen && !step.opensList { fit -= 6 }
    if label == .signature && !enters && step.sharesList { fit -= 2.5 }
    return fit
  }

  /// How well a label begins a document.
  static func start(_ label: LineLabel) -> Double {
    switch label {
    case .letterhead: 0
    case .furniture: -0.5
    case .body, .date: -1
    case .recipients, .salutation: -1.5
    case .closing: -2
    case .notes: -3
    case .signature, .listHeading: -4
    }
  }

  /// Rows: the label before; columns, in the order of `LineLabel`: letterhead, date, recipients,
  /// salutation, body, closing, listHeading, signature, notes, furniture.
  private static let transitions: [[Double]] = [
    [0, -0.5, -0.7, -0.7, -0.7, -2, -9, -9, -2.5, -1],
    [-0.7, -2, -0.5, -0.5, -0.5, -2, -9, -9, -2, -2],
    [-1.5, -1, 0, -0.2, -1, -2.5, -20, -20, -2, -3],
    [-4, -2, -1.5, -2, 0, -3, -20, -20, -3, -4],
    [-3, -3, -3.5, -2, 0, -1, -9, -6.5, -3, -3],
    [-4, -1, -2, -2, -1.5, -0.5, -0.2, 0, -1.5, -2],
    [-8, -4, -5, -6, -5, -2, -1, 0, -4, -4],
    [-5, -3, -3, -4, -5, -1.5, -1.5, 0, -2.5, -2.5],
    [-4, -3, -3, -3, -3.5, -3, -25, -25, 0, -1.5],
    [-0.5, -1, -1.5, -1, -1, -2, -9, -9, -1, 0],
  ]
}

/// One weight for each label.
struct Weights {
  private var values: [Double]

  init(repeating value: Double) {
    values = Array(repeating: value, count: LineLabel.allCases.count)
  }

  subscript(label: LineLabel) -> Double {
    get { values[Int(label.rawValue)] }
    set { values[Int(label.rawValue)] = newValue }
  }
}
