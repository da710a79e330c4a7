/// The commonest words of the languages that are told apart.
enum FunctionWords {
  /// In the order of their bits.
  static let languages = ["en", "es", "pt", "fr", "de", "it", "nl", "ca"]

  /// Gives the languages of each function word, as bits.
  ///
  /// - Returns: the number of words, and that of letters where all is of ASCII.
  /// - Complexity: O(bytes).
  static func scan(_ utf8: UnsafeBufferPointer<UInt8>, _ found: (UInt16) -> Void)
    -> (words: Int, letters: Int?)
  {
    let table = table
    var words = 0
    var letters = 0
    var all: UInt8 = 0
    var hash = FoldedHash()
    var isInWord = false
    func endWord() {
      words += 1
      if let mask = table[hash.value] { found(mask) }
      hash = FoldedHash()
    }
    for byte in utf8 {
      all |= byte
      let small = byte | 0x20
      if small &- 0x61 < 26 {
        hash.add(small)
        letters += 1
        isInWord = true
      } else if byte >= 0x80 || byte &- 0x30 < 10 {
        // Signs of punctuation beyond ASCII part words too; their first byte is 0xE2 or 0xC2.
        hash.add(byte)
        isInWord = true
      } else if isInWord {
        endWord()
        isInWord = false
      }
    }
    if isInWord { endWord() }
    return (words, all < 0x80 ? letters : nil)
  }

  private static let table: HashedTable<UInt16> = {
    var table: [UInt64: UInt16] = [:]
    for (index, words) in lists.enumerated() {
      for word in words.split(whereSeparator: \.isWhitespace) {
        var hash = FoldedHash()
        for byte in word.utf8 { hash.add(byte) }
        table[hash.value, default: 0] |= 1 << UInt16(index)
      }
    }
    return HashedTable(table)
  }()

  private static let lists = [
    """
    the of and to in a is that for it as was with be by on not he i this are or his from at which but
    have an had they you were their one all we can her has there been if more when will would who so
    no our us its these also than other into any such those must should about them
    """,
    """
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me
    si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde
    está mi porque nos nuestra nuestro nuestros nuestras estos estas han hacia así todas todos e
    """,
    """
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à
    seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem
    mesmo aos seus quem nas me esse eles estão você são pelos pelas nossa nosso às num numa este esta
    """,
    """
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la
    avec ou son sa ses aux cette comme mais nous on vous leur leurs été être ont ces entre sans nos
    notre tout tous aussi même elle elles ils peut y où d l qu n c s
    """,
    """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
    oder aber vor zur bis mehr durch man sein wir uns unsere unser ihre diese dieser kein keine
    """,
    """
    di e il la che in un a per è una sono con non del della dei i si da al le alla come ma più anche
    nel gli ha delle nella degli dal lo o questo questa se dalla ai sul loro essere tra ci nostro
    nostra stato hanno o ed ad
    """,
    """
    de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog door
    naar hij ze wij onze ons deze dit die heeft hebben worden wordt of over tot meer zich kunnen moet
    """,
    """
    de la i el que en a per un amb les els del una no és als dels es al va o com més són pel aquest
    aquesta ser hi ha seva seu nostre nostra però també aquests aquestes entre sobre sense fins ens
    """,
  ]
}
