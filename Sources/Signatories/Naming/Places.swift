internal import Foundation

/// Countries, and the regions and cities that most often mark a chapter of an organization.
package enum Places {
  /// A place and the names it goes by, folded words parted by spaces.
  package struct Place: Sendable {
    /// A stable code: two capital letters for a country, else the first name.
    package let code: String
    /// The country it lies in; its own code for a country, nil for continents.
    package let country: String?
    /// Its names.
    package let names: [String]
  }

  /// All places.
  package static let all: [Place] = countries + regions + cities

  /// Codes that are places only in capitals ("US", but not "us").
  package static let capitalCodes = ["us": "US", "uk": "GB", "eu": "EU", "ue": "EU", "dc": "dc"]

  private static let countries: [Place] = {
    let languages = ["en", "es", "pt", "fr", "de", "it", "nl"].map(Locale.init(identifier:))
    let codes = Locale.Region.isoRegions.map(\.identifier)
      .filter { $0.count == 2 && $0.allSatisfy(\.isLetter) }.sorted()
    return codes.map { code in
      let names = languages.compactMap { $0.localizedString(forRegionCode: code) }
      return Place(code: code, country: code, names: names + (furtherNames[code] ?? []))
    }
  }()

  /// What people write beside the names of the standard.
  private static let furtherNames: [String: [String]] = [
    "US": [
      "usa", "u s a", "united states of america", "estados unidos de america", "eeuu", "ee uu",
      "eua",
      "etats unis d amerique", "vereinigte staaten von amerika",
    ],
    "GB": ["great britain", "gran bretana", "gra bretanha", "grande bretagne", "grossbritannien"],
    "NL": ["the netherlands", "holland", "holanda", "hollande", "paises bajos", "paises baixos"],
    "CZ": ["czech republic", "republica checa"], "KR": ["korea", "corea", "republic of korea"],
    "CD": [
      "democratic republic of congo", "dr congo", "drc", "rdc", "republica democratica del congo",
    ],
    "CG": ["republic of congo"], "CI": ["ivory coast", "costa de marfil", "costa do marfim"],
    "SZ": ["swaziland"], "MM": ["burma", "birmania"], "TR": ["turkey", "turquia"],
    "PS": ["palestine", "palestina", "territorio palestino ocupado"], "RU": ["russian federation"],
    "MK": ["macedonia"], "CV": ["cabo verde"], "TL": ["east timor", "timor oriental"],
    "CN": ["china"], "HK": ["hong kong"], "MO": ["macau"], "SY": ["syria", "siria"],
    "BA": ["bosnia", "bosnia and herzegovina"], "TT": ["trinidad", "trinidad and tobago"],
    "VA": ["vatican"], "AE": ["uae"], "MX": ["mejico", "mexique"], "BR": ["bresil"],
  ]

  private static let regions: [Place] = places(
    """
    africa,afrique,afrika;asia,asie,asien;europe,europa;latin america,america latina,amerique latine,lateinamerika;
    north america,america del norte;south america,america del sur,america do sul;central america,america central,centroamerica;
    caribbean,caribe,caraibes;pacific,pacifico,pacifique;asia pacific,asia pacifico;international,internacional,internationale,internationales,worldwide;
    middle east,medio oriente,moyen orient;southern africa;east africa;west africa;european union,union europea,uniao europeia,union europeenne,eu;
    england@GB;scotland@GB;wales@GB;northern ireland@GB;quebec@CA;ontario@CA;british columbia@CA;catalonia,cataluna,catalunya@ES;galicia@ES;
    euskadi,pais vasco@ES;andalucia@ES;bavaria,bayern@DE;california@US;texas@US;florida@US;illinois@US;arizona@US;new mexico@US;
    new jersey@US;massachusetts@US;michigan@US;minnesota@US;oregon@US;wisconsin@US;pennsylvania@US;ohio@US;virginia@US;maryland@US;
    colorado@US;hawaii@US;connecticut@US;tennessee@US;north carolina@US;south carolina@US;kentucky@US;louisiana@US;nevada@US;utah@US;
    northern california,northern ca@US;southern california@US;dc,d c@US;chiapas@MX;oaxaca@MX;jalisco@MX;guerrero@MX;veracruz@MX;
    michoacan@MX;sonora@MX;chihuahua@MX;coahuila@MX;tabasco@MX;yucatan@MX;sinaloa@MX;nuevo leon@MX;tamaulipas@MX;
    bahia@BR;ceara@BR;pernambuco@BR;parana@BR;minas gerais@BR;rio grande do sul@BR;paraiba@BR;maranhao@BR;amazonas@BR
    """)

  private static let cities: [Place] = places(
    """
    new york,new york city,nyc,nueva york@US;los angeles@US;chicago@US;houston@US;phoenix@US;philadelphia@US;san francisco@US;boston@US;
    seattle@US;portland@US;washington dc,washington d c@US;san diego@US;dallas@US;austin@US;denver@US;detroit@US;atlanta@US;miami@US;
    el paso@US;tucson@US;oakland@US;minneapolis@US;toronto@CA;montreal@CA;vancouver@CA;ottawa@CA;london,londres@GB;manchester@GB;
    edinburgh@GB;glasgow@GB;cardiff@GB;belfast@GB;dublin@IE;paris@FR;lyon@FR;marseille@FR;brussels,bruxelles,bruselas@BE;geneva,geneve,ginebra,genebra@CH;
    zurich@CH;berlin@DE;hamburg@DE;munich,munchen@DE;cologne,koln@DE;frankfurt@DE;leipzig@DE;vienna,wien,viena@AT;madrid@ES;barcelona@ES;
    sevilla@ES;valencia@ES;bilbao@ES;lisbon,lisboa@PT;porto@PT;rome,roma@IT;milan,milano@IT;amsterdam@NL;stockholm@SE;oslo@NO;
    copenhagen@DK;helsinki@FI;warsaw@PL;prague@CZ;budapest@HU;athens@GR;istanbul@TR;mexico city,ciudad de mexico,cdmx,mexico df@MX;
    puebla@MX;tijuana@MX;guadalajara@MX;monterrey@MX;ciudad juarez@MX;tapachula@MX;saltillo@MX;queretaro@MX;torreon@MX;
    san salvador@SV;tegucigalpa@HN;san pedro sula@HN;guatemala city@GT;managua@NI;bogota@CO;medellin@CO;cali@CO;caracas@VE;quito@EC;
    lima@PE;cusco@PE;la paz@BO;santiago@CL;valparaiso@CL;buenos aires@AR;rosario@AR;montevideo@UY;asuncion@PY;rio de janeiro@BR;
    sao paulo@BR;brasilia@BR;recife@BR;salvador da bahia@BR;porto alegre@BR;curitiba@BR;fortaleza@BR;belem@BR;nairobi@KE;mombasa@KE;
    kampala@UG;lagos@NG;abuja@NG;accra@GH;dakar@SN;johannesburg@ZA;cape town@ZA;cairo@EG;tunis@TN;delhi,new delhi@IN;mumbai@IN;
    bangalore,bengaluru@IN;chennai@IN;dhaka@BD;karachi@PK;manila@PH;jakarta@ID;bangkok@TH;tokyo@JP;seoul@KR;sydney@AU;melbourne@AU;
    auckland@NZ;wellington@NZ
    """)

  private static func places(_ list: String) -> [Place] {
    list.split { $0 == ";" || $0 == "\n" }.map { entry in
      let parts = entry.split(separator: "@")
      let names = parts[0].split(separator: ",").map(String.init)
      let country = parts.count > 1 ? String(parts[1]) : nil
      return Place(code: names[0], country: country, names: names)
    }
  }
}
