/// A name taken apart: what names the body, and what stands beside it.
package struct ParsedName: Sendable {
  package typealias Token = NameVocabulary.Token

  /// Everything but legal forms and function words, in order: equal names differ in nothing else.
  package var full: [Token] = []
  /// The name without acronyms beside it and without a marked place; taglines included.
  package var whole: [Token] = []
  /// The part before the first dash, colon, slash or full stop, if there is one.
  package var head: [Token] = []
  /// The parts after it.
  package var tails: [[Token]] = []
  /// Longer names in brackets.
  package var aliases: [[Token]] = []
  /// Acronyms written beside the name, or the name itself where it is nothing else.
  package var acronyms: [Token] = []
  /// Places set off by brackets, a comma or a dash, as tokens.
  package var markedPlaces: [Token] = []
  /// The place the name ends in without being set off ("Save the Children México").
  package var plainPlace: Token?
  /// Whether the name is an acronym and at most a place.
  package var isAcronym = false
  /// Whether it ends in dots that show that something is missing.
  package var isCutOff = false
  /// Whether the first tail is set off like the other half of a bilingual name.
  package var hasSlashTail = false

  /// Whether the first tail begins as a motto does: "for digital rights", "Working for …".
  package var hasMottoTail = false
  /// Whether a legal form stands at its end.
  package var hasLegalForm = false

  /// Whether nothing is left to compare.
  package var isEmpty: Bool { full.isEmpty }
}
