import Letters
import Testing

@Suite struct Languages {
  static let sentences = [
    (
      "en",
      "We are writing to you because the people of the river were not asked before the dam was planned."
    ),
    (
      "es",
      "Nos dirigimos a usted porque el pueblo del río no fue consultado antes de que se planeara la presa."
    ),
    (
      "pt",
      "Escrevemos porque o povo do rio não foi consultado antes que a barragem fosse planejada pelo governo."
    ),
    (
      "fr",
      "Nous vous écrivons parce que les gens du fleuve n'ont pas été consultés avant que le barrage soit prévu."
    ),
    (
      "de",
      "Wir schreiben Ihnen, weil die Menschen am Fluss nicht gefragt wurden, bevor der Damm geplant wurde."
    ),
    (
      "it",
      "Vi scriviamo perché la gente del fiume non è stata consultata prima che la diga fosse progettata."
    ),
    (
      "nl",
      "Wij schrijven u omdat de mensen aan de rivier niet zijn gevraagd voordat de dam werd gepland."
    ),
    (
      "ca",
      "Us escrivim perquè la gent del riu no va ser consultada abans que es planifiqués la presa per als pobles."
    ),
    (
      "ru",
      "Мы пишем вам, потому что людей у реки не спросили до того, как была запланирована плотина."
    ),
    ("ar", "نكتب إليكم لأن سكان النهر لم يستشاروا قبل التخطيط لبناء السد الكبير"),
    ("el", "Σας γράφουμε επειδή οι άνθρωποι του ποταμού δεν ρωτήθηκαν πριν σχεδιαστεί το φράγμα."),
  ]

  @Test(arguments: sentences)
  func `a letter is in the language of its sentences`(code: String, sentence: String) throws {
    #expect(try document("\(sentence) \(sentence)").language == code)
  }

  @Test(arguments: sentences.prefix(7))
  func `a long list of foreign names changes nothing`(code: String, sentence: String) throws {
    let names = [
      "Asociación de la Mujer del Río", "Society for the Protection of the Land and of Water",
      "Verein der Freunde des Flusses und der Auen", "Associação dos Moradores de Vila do Rio",
      "Association pour la défense de la nature et des eaux",
      "Vereniging van de rivier en het land",
    ]
    let list = (0..<60).map { "- \(names[$0 % names.count]) \($0)" }.joined(separator: "\n")
    #expect(try document("\(sentence)\n\n\(sentence)\n\n\(list)\n").language == code)
  }

  @Test func `where the text is mute the page's own word counts`() throws {
    #expect(try document("<html lang=pt-BR><p>Sol</p></html>", "a.html").language == "pt")
    #expect(try document("Sol\nLuna\n").language == nil)
  }
}
