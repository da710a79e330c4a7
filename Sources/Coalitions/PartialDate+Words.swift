package import Letters

extension PartialDate {
  /// `11 July 2022`, `July 2022` or `2022`.
  package var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard let month, months.indices.contains(month - 1) else { return description }
    return [day.map(String.init), months[month - 1], String(year)]
      .compactMap { $0 }.joined(separator: " ")
  }
}
