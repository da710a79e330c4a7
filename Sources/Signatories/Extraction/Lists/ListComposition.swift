import Letters

/// Who signs by the entries of one section: persons in their own name, or organizations.
struct ListComposition {
  private let areOrganizations: Bool
  let arePersons: Bool
  /// Whether most entries name a person who signs for an organization.
  let areStaffed: Bool
  /// Whether at least half of the entries begin with a person.
  let areLedByPersons: Bool

  /// Judges a section by its entries, and by what its heading and marker say.
  ///
  /// `identifies` says that a note calls the organizations a mere identification of the persons.
  init(
    _ entries: [ListEntry], namesPersons: Bool, namesOrganizations: Bool,
    identifies: @autoclosure () -> Bool
  ) {
    let total = max(1, entries.count)
    let scholars = entries.count(where: \.mayBeScholar)
    let areScholars = scholars >= 3 && scholars * 3 >= total * 2
    let persons = entries.count {
      $0.isPerson || $0.isPersonWithOrganization || areScholars && $0.mayBeScholar
    }
    let bound = entries.filter(\.isPersonWithOrganization)
    let offices = bound.count { $0.reading.standing == .office || $0.reading.standing == .behalf }
    let professions = bound.count { $0.reading.standing == .profession }
    let hasFewScholars =
      offices >= 3 && offices >= 4 * professions && offices * 5 >= bound.count * 2
    let speaks =
      entries.contains { $0.reading.standing == .behalf }
      && !bound.contains { $0.reading.standing == .profession }
    let areClergy = ListComposition.areClergy(entries)
    let isStaffed =
      !bound.isEmpty && bound.count * 2 >= persons
      && (offices * 5 >= bound.count * 4 || speaks || !areClergy && hasFewScholars)
      || !areClergy && ListComposition.areDelegates(entries) && !identifies()
    arePersons =
      persons * 2 >= total && (namesPersons || !namesOrganizations)
      || namesPersons && persons * 4 >= total
    areOrganizations = isStaffed && !namesPersons || !arePersons
    areLedByPersons = persons * 2 >= total
    areStaffed = isStaffed && !namesPersons && persons * 2 >= total
  }

  /// Whether each person comes from another body, few of learning, and some hold an office there:
  /// those who sign in their own name have colleagues, or are something by profession.
  private static func areDelegates(_ entries: [ListEntry]) -> Bool {
    let delegates = entries.filter { $0.reading.person != nil && $0.reading.organization != nil }
    let professions = delegates.count { $0.reading.standing == .profession }
    guard delegates.count >= 5, delegates.count * 4 >= entries.count * 3,
      professions * 10 <= delegates.count,
      delegates.count(where: { $0.reading.standing == .office }) * 5 >= delegates.count,
      delegates.count(where: \.isAtUniversity) * 5 <= delegates.count
    else { return false }
    let named = delegates.count { entry in
      entry.reading.organization.map {
        EntryReading.Part.namesBody(entry.reading.text.words(in: $0))
      } ?? false
    }
    let bodies = delegates.compactMap { entry in
      entry.reading.organization.map { FoldedHash.of(entry.reading.text.utf8[$0]) }
    }
    return named * 2 >= delegates.count && Set(bodies).count * 10 >= bodies.count * 9
  }

  /// Whether half of the entries, and three, are addressed as "Rabbi Naomi Stern" is: who
  /// ministers somewhere speaks in his or her own name.
  private static func areClergy(_ entries: [ListEntry]) -> Bool {
    let clerical = entries.count { entry in
      entry.reading.person != nil
        && entry.reading.text.words.prefix(3).contains {
          clergy.contains($0.key) && !$0.flags.contains(.givenName)
        }
    }
    return clerical >= 3 && clerical * 2 >= entries.count
  }

  private static let clergy: WordSet = """
    rev revd rvd reverend reverendo rabbi rabbin rabbiner rabbinerin imam sheikh bishop bispo obispo
    archbishop bischof bischofin eveque pastor pastora pasteur pasteure pfarrer pfarrerin padre pere
    pater sister soeur hermana irma schwester fr father brother bruder canon deacon cantor venerable
    """

  /// The signer of an entry, with the affiliation of a person.
  func signer(of entry: ListEntry) -> (
    name: Range<Int>, type: SignatoryType, affiliation: Range<Int>?
  ) {
    let reading = entry.reading
    guard let person = reading.person else {
      return (reading.organization ?? reading.name, .organization, nil)
    }
    guard let organization = reading.organization else {
      let isPerson = person.isKnown || arePersons || reading.standing == .profession
      return (isPerson ? person.range : reading.name, isPerson ? .person : .organization, nil)
    }
    if reading.standing == .behalf { return (organization, .organization, nil) }
    let isScholar = reading.standing == .none && entry.isAtUniversity
    let ownsName = reading.standing == .profession && !(areStaffed && !entry.isAtUniversity)
    if areOrganizations && !ownsName && !isScholar {
      return (organization, .organization, nil)
    }
    return (person.range, .person, organization)
  }
}
