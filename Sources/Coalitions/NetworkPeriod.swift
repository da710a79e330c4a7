internal import Letters
internal import Signatories

/// A stretch of time that networks are cut into.
public enum PeriodUnit: String, Hashable, Sendable, CaseIterable {
  /// Three calendar months.
  case quarter
  /// A calendar month.
  case month
  /// A calendar year.
  case year
  /// Ten calendar years.
  case decade

  /// The number of the stretch a date lies in; nil where too little of the date is known.
  func number(of date: PartialDate) -> Int? {
    switch self {
    case .decade: date.year / 10
    case .year: date.year
    case .quarter: date.month.map { date.year * 4 + ($0 - 1) / 3 }
    case .month: date.month.map { date.year * 12 + $0 - 1 }
    }
  }

  /// The stretch as people and ISO 8601 write it.
  func label(_ number: Int) -> String {
    switch self {
    case .decade: "\(number * 10)s"
    case .year: String(number)
    case .quarter: "\(number / 4)-Q\(number % 4 + 1)"
    case .month:
      PartialDate(year: number / 12, month: number % 12 + 1).description
    }
  }
}

/// How a network is cut into windows of time.
public struct PeriodSettings: Hashable, Sendable {
  /// What a window is counted in.
  public var unit: PeriodUnit
  /// How many units a window holds; consecutive windows begin one unit apart.
  public var width: Int
  /// Whether every window begins with the first document.
  public var isCumulative: Bool

  /// Makes settings; by default each year by itself.
  ///
  /// - Precondition: `width` is positive.
  public init(unit: PeriodUnit = .year, width: Int = 1, isCumulative: Bool = false) {
    precondition(width > 0, "A window holds one unit of time or more.")
    self.unit = unit
    self.width = width
    self.isCumulative = isCumulative
  }
}

/// The network of one window of time, and who came and went.
public struct NetworkPeriod: Sendable {
  /// The window: `2019`, `2017–2019`, `2019-Q3`.
  public let period: Period
  /// The network of its documents.
  public let network: SigningNetwork
  /// Organizations of it, by their ids, that stood in no earlier document, in order.
  public let newcomers: [String]
  /// Organizations of it that stood in an earlier document, in order.
  public let returners: [String]
  /// Organizations of the window before that are not in it, in order.
  public let dropOuts: [String]
}

extension SigningNetwork {
  /// The networks of consecutive windows of time, from the first dated document to the last.
  ///
  /// Documents whose date is unknown, or not known finely enough, are in none. A window without
  /// documents has an empty network.
  ///
  /// - Complexity: O(windows · signings).
  public func periods(_ settings: PeriodSettings) -> [NetworkPeriod] {
    let numbers = documents.map { $0.date.flatMap(settings.unit.number) }
    var previous: Set<String> = []
    return windows(settings, over: numbers).map { numbersOfWindow, period in
      let kept = Set(period.documents)
      let network = keepingDocuments(where: kept.contains)
      let earlier = signers { index in
        numbers[index].map { $0 < numbersOfWindow.lowerBound } ?? false
      }
      let present = network.organizations.map(\.id)
      defer { previous = Set(present) }
      let known = settings.isCumulative ? previous : earlier
      return NetworkPeriod(
        period: period, network: network, newcomers: present.filter { !known.contains($0) },
        returners: present.filter(known.contains),
        dropOuts: previous.subtracting(present).sorted())
    }
  }

  /// Consecutive windows, each with the numbers of the stretches it holds.
  private func windows(
    _ settings: PeriodSettings, over numbers: [Int?]
  ) -> [(numbers: ClosedRange<Int>, period: Period)] {
    let known = numbers.compactMap(\.self)
    guard let first = known.min(), let last = known.max() else { return [] }
    let start = settings.isCumulative ? first : min(first + settings.width - 1, last)
    return (start...last).map { end in
      let from = settings.isCumulative ? first : max(first, end - settings.width + 1)
      let (one, other) = (settings.unit.label(from), settings.unit.label(end))
      return (
        from...end,
        Period(
          name: from == end ? other : "\(one)–\(other)",
          documents: numbers.indices.filter { numbers[$0].map((from...end).contains) ?? false })
      )
    }
  }

  /// The ids of those with an edge to some document.
  private func signers(of isChosen: (Int) -> Bool) -> Set<String> {
    Set(signings.filter { isChosen($0.document) }.map { organizations[$0.organization].id })
  }

  /// The network of some of its documents; organizations without any of them are left out.
  ///
  /// - Complexity: O(signings + organizations + documents).
  public func keepingDocuments(where isKept: (Int) -> Bool) -> SigningNetwork {
    let columns = documents.indices.filter(isKept)
    let kept = signings.filter { isKept($0.document) }
    let rows = Set(kept.map(\.organization)).sorted()
    let columnOf = Self.places(of: columns)
    let rowOf = Self.places(of: rows)
    return SigningNetwork(
      organizations: rows.map { organizations[$0] }, documents: columns.map { documents[$0] },
      signings: kept.compactMap { signing in
        guard let row = rowOf[signing.organization], let column = columnOf[signing.document] else {
          return nil
        }
        return Signing(
          organization: row, document: column, roles: signing.roles, mentions: signing.mentions)
      },
      mentions: mentions, roles: roles, roleWeights: roleWeights)
  }
}
