/// One spelling for words that British and American English write differently, and for those that
/// names abbreviate.
///
/// The words are English; where another language has the same letters ("centre"), both sides of a
/// comparison change alike.
package enum Spelling {
  /// The American spelling of a folded word.
  package static func american(_ word: String) -> String {
    if let known = words[word] { return known }
    for (british, american) in endings where word.utf8.count > british.utf8.count + 2 {
      if word.hasSuffix(british) { return word.dropLast(british.count) + american }
    }
    return word
  }

  private static let endings = [
    ("isation", "ization"), ("isations", "izations"), ("isational", "izational"),
  ]

  private static let words: [String: String] = [
    "centre": "center", "centres": "centers", "theatre": "theater", "theatres": "theaters",
    "fibre": "fiber", "labour": "labor", "labourers": "laborers", "labourer": "laborer",
    "harbour": "harbor", "harbours": "harbors", "favour": "favor", "flavour": "flavor",
    "honours": "honors", "rumour": "rumor", "vigour": "vigor", "metre": "meter",
    "neighbour": "neighbor", "neighbours": "neighbors",
    "neighbourhood": "neighborhood", "neighbourhoods": "neighborhoods", "colour": "color",
    "colours": "colors", "honour": "honor", "humour": "humor", "behaviour": "behavior",
    "endeavour": "endeavor", "saviour": "savior", "armour": "armor", "defence": "defense",
    "defences": "defenses", "offence": "offense", "licence": "license", "programme": "program",
    "programmes": "programs", "catalogue": "catalog", "dialogue": "dialog",
    "dialogues": "dialogs", "organise": "organize", "organising": "organizing",
    "organisers": "organizers", "organiser": "organizer", "mobilising": "mobilizing",
    "counselling": "counseling", "counsellors": "counselors", "travellers": "travelers",
    "traveller": "traveler", "paediatric": "pediatric", "gynaecology": "gynecology",
    "encyclopaedia": "encyclopedia", "mediaeval": "medieval", "ageing": "aging", "grey": "gray",
    "judgement": "judgment", "enrolment": "enrollment", "fulfilment": "fulfillment",
    "assoc": "association", "assn": "association", "asoc": "asociacion", "dept": "department",
    "govt": "government", "inst": "institute", "intl": "international", "natl": "national",
    "univ": "university", "fdn": "foundation", "st": "saint", "ste": "sainte", "sta": "santa",
    "sto": "santo", "plough": "plow", "ploughshares": "plowshares", "aluminium": "aluminum",
    "tyre": "tire",
  ]
}
