/// Names of countries, regions and cities as letters write them, in five languages.
package enum Places {
  /// Whether a phrase in lower case is a country, a territory or a world region.
  package static func isCountry(_ phrase: String) -> Bool {
    countries.contains(withoutArticle(phrase))
  }

  /// Whether a phrase in lower case is the name of any place known here.
  package static func contains(_ phrase: String) -> Bool {
    let bare = withoutArticle(phrase)
    return countries.contains(bare) || subdivisions.contains(bare) || cities.contains(bare)
  }

  private static func withoutArticle(_ phrase: String) -> String {
    phrase.hasPrefix("the ") ? String(phrase.dropFirst(4)) : phrase
  }

  private static let countries = names(countryNames)
  private static let subdivisions = names(subdivisionNames)
  private static let cities = names(cityNames)

  private static func names(_ list: String) -> Set<String> {
    Set(list.split(separator: "|").map(String.init))
  }

  /// States and provinces, with their abbreviations.
  private static let subdivisionNames = """
    ab|ak|al|alabama|alaska|alberta|amazonas|andalucía|ar|arizona|arkansas|az|ba|\
    baden-württemberg|bahia|baja california|bayern|bc|brandenburg|british columbia|ca|cal.|\
    calif.|california|campeche|cdmx|ce|ceará|chiapas|chihuahua|co|coahuila|colorado|connecticut|\
    ct|d.c.|d.f.|dc|de|delaware|df|district of columbia|fl|fla.|florida|ga|georgia|guanajuato|\
    guerrero|gujarat|hawaii|hessen|hi|hidalgo|ia|id|idaho|il|ill.|illinois|indiana|iowa|jalisco|\
    kansas|karnataka|kentucky|kerala|ks|ky|la|louisiana|ma|madrid|maharashtra|maine|manitoba|\
    maryland|mass.|massachusetts|md|me|mg|mi|michigan|michoacán|minas gerais|minnesota|\
    mississippi|missouri|mn|mo|montana|morelos|ms|mt|n.c.|n.j.|n.m.|n.y.|nc|nd|ne|nebraska|\
    nevada|new brunswick|new hampshire|new jersey|new mexico|new south wales|new york|\
    newfoundland|nh|niedersachsen|nj|nm|nordrhein-westfalen|north carolina|north dakota|\
    nova scotia|nsw|nuevo leon|nuevo león|nv|ny|oaxaca|oh|ohio|ok|oklahoma|on|ontario|or|oregon|\
    pa|paraná|pará|país vasco|pe|pennsylvania|pernambuco|pr|puebla|punjab|qc|queensland|\
    querétaro|quintana roo|rhode island|ri|rio grande do sul|rj|rs|saarland|sachsen|\
    santa catarina|saskatchewan|sc|schleswig-holstein|sd|sinaloa|sonora|south carolina|\
    south dakota|sp|são paulo|tabasco|tamaulipas|tamil nadu|tasmania|tennessee|tex.|texas|\
    thüringen|tlaxcala|tn|tx|ut|utah|va|veracruz|vermont|victoria|virginia|vt|wa|washington|\
    west bengal|west virginia|wi|wisconsin|wv|wy|wyoming|yucatán
    """

  /// Cities in which campaigns have their seats.
  private static let cityNames = """
    abidjan|abu dhabi|abuja|accra|addis ababa|amman|amsterdam|ankara|antwerp|asunción|athens|\
    atlanta|auckland|austin|baltimore|bangalore|bangkok|barcelona|basel|beijing|beirut|belfast|\
    belgrade|belo horizonte|belém|bengaluru|berkeley|berlin|bern|berne|bilbao|bogota|bogotá|\
    bologna|bonn|bordeaux|boston|brasilia|brasília|bremen|brisbane|bronx|brooklyn|bruselas|\
    brussels|bruxelas|bruxelles|brüssel|bucharest|budapest|buenos aires|cairo|cali|cambridge|\
    canberra|cape town|caracas|cardiff|casablanca|chennai|chicago|ciudad de guatemala|\
    ciudad de mexico|ciudad de méxico|ciudad de panamá|ciudad juarez|ciudad juárez|cleveland|\
    cochabamba|coimbra|cologne|colombo|copenhagen|curitiba|cusco|dakar|dallas|dar es salaam|\
    delhi|denver|detroit|dhaka|doha|dresden|dubai|dublin|durban|düsseldorf|edinburgh|el paso|\
    fortaleza|frankfurt|freiburg|gaza|genebra|geneva|genf|genève|ginebra|glasgow|guadalajara|\
    guatemala city|guayaquil|hague|halifax|hamburg|hannover|hanoi|harare|havana|helsinki|\
    houston|hyderabad|islamabad|istanbul|jakarta|jerusalem|johannesburg|kampala|karachi|\
    kathmandu|kiev|kingston|kinshasa|kolkata|kuala lumpur|kyiv|kyoto|köln|la habana|la paz|\
    lagos|lahore|las vegas|lausanne|leipzig|lille|lima|lisboa|lisbon|ljubljana|london|\
    long beach|los angeles|luanda|lusaka|lyon|madrid|managua|manaus|manchester|manhattan|manila|\
    maputo|marseille|matamoros|medellin|medellín|melbourne|mexico city|miami|milan|milano|\
    milwaukee|minneapolis|monterrey|montevideo|montreal|montréal|moscow|mumbai|munich|münchen|\
    nairobi|nantes|naples|nashville|new delhi|new orleans|new york city|nogales|oakland|osaka|\
    oslo|ottawa|oxford|panama city|paris|penang|perth|philadelphia|phoenix|pittsburgh|\
    port-au-prince|portland|porto|porto alegre|prague|praha|pretoria|queens|quezon city|quito|\
    rabat|ramallah|recife|reynosa|rio de janeiro|roma|rome|rosario|rotterdam|sacramento|\
    saltillo|salvador|san antonio|san diego|san francisco|san jose|san josé|san pedro sula|\
    san salvador|santa cruz|santiago|santo domingo|seattle|seoul|sevilla|shanghai|silver spring|\
    singapore|sofia|st. louis|st. paul|stockholm|strasbourg|stuttgart|suva|sydney|taipei|\
    takoma park|tapachula|tegucigalpa|tel aviv|the hague|tijuana|tokyo|toronto|toulouse|tucson|\
    tunis|turin|utrecht|valencia|valparaíso|vancouver|viena|vienna|warsaw|washington d.c.|\
    washington dc|wellington|wien|winnipeg|zagreb|zurich|zürich
    """

  /// Countries and world regions in English, Spanish, Portuguese, French and German, also without accents.
  private static let countryNames = """
    afeganistao|afeganistão|afganistan|afganistán|afghanistan|africa|africa do sul|afrika|\
    afrique|afrique de l'ouest|afrique du sud|agypten|aland islands|alandinseln|albania|albanie|\
    albanien|albânia|alemanha|alemania|algeria|algerie|algerien|algérie|allemagne|\
    america do sul|america latina|america latina y el caribe|american samoa|amerikanisch-samoa|\
    amerikanische jungferninseln|amerikanische uberseeinseln|amerikanische überseeinseln|\
    amerique latine|américa do sul|américa latina|américa latina y el caribe|amérique latine|\
    andorra|andorre|angleterre|angola|anguila|anguilla|antarctica|antarctique|antarktis|\
    antartida|antigua and barbuda|antigua e barbuda|antigua und barbuda|antigua y barbuda|\
    antigua-et-barbuda|antártida|antígua e barbuda|aquatorialguinea|arabia saudi|arabia saudita|\
    arabia saudí|arabie saoudite|archipel des chagos|archipielago de chagos|\
    archipiélago de chagos|argelia|argentina|argentine|argentinien|argélia|armenia|armenie|\
    armenien|arménie|armênia|arquipelago de chagos|arquipélago de chagos|aruba|arábia saudita|\
    ascension|ascension island|aserbaidschan|asia|asia pacific|asia-pacific|asia/pacific|asie|\
    asien|athiopien|australia|australie|australien|austria|austrália|autriche|außeres ozeanien|\
    azerbaidjan|azerbaijan|azerbaijao|azerbaijão|azerbaiyan|azerbaiyán|azerbaïdjan|bahamas|\
    bahrain|bahrein|bahreïn|banglades|bangladesch|bangladesh|bangladés|barbade|barbados|barein|\
    baréin|belarus|belgica|belgien|belgique|belgium|belice|belize|benin|benín|bermuda|bermudas|\
    bermudes|bhoutan|bhutan|bielorrusia|bielorrussia|bielorrússia|bielorussie|biélorussie|\
    bolivia|bolivie|bolivien|bolívia|bosnia|bosnia and herzegovina|bosnia e herzegovina|\
    bosnia y herzegovina|bosnie-herzegovine|bosnie-herzégovine|bosnien und herzegowina|botsuana|\
    botswana|bouvet island|bouvetinsel|brasil|brasilien|brazil|bresil|britain|\
    britische jungferninseln|british virgin islands|brunei|brunei darussalam|brunéi|brésil|\
    bulgaria|bulgarie|bulgarien|bulgária|burkina faso|burma|burquina faso|burundi|butan|butao|\
    bután|butão|bélgica|bénin|bósnia e herzegovina|cabo verde|camaroes|camarões|cambodge|\
    cambodia|camboja|camboya|cameroon|cameroun|camerun|camerún|canada|canadá|canarias|\
    canary islands|cap-vert|cape verde|caribbean|caribbean netherlands|caribe|caribe neerlandes|\
    caribe neerlandés|catalonia|cataluna|catalunya|cataluña|catar|cayman islands|cazaquistao|\
    cazaquistão|central african republic|central america|centroamerica|centroamérica|\
    ceuta and melilla|ceuta e melilla|ceuta et melilla|ceuta und melilla|ceuta y melilla|chad|\
    chade|chagos archipelago|chagos-archipel|chequia|chile|chili|china continental|\
    china mainland|china, festland|chine continentale|chipre|christmas island|chypre|\
    cidade do vaticano|ciudad del vaticano|clipperton island|clipperton-insel|cocos|colombia|\
    colombie|colômbia|comoras|comores|comoros|congo|congo - brazzaville|congo - kinshasa|\
    congo-brazzaville|congo-kinshasa|cook islands|cookinseln|corea|corea del norte|\
    corea del sur|coree|coree du nord|coree du sud|coreia|coreia do norte|coreia do sul|corée|\
    corée du nord|corée du sud|costa de marfil|costa do marfim|costa rica|cote d'ivoire|croacia|\
    croatia|croatie|croácia|cuba|curacao|curacau|curazao|curaçao|curaçau|cyprus|czech republic|\
    czechia|côte d'ivoire|danemark|democratic republic of congo|\
    democratic republic of the congo|denmark|deutschland|diego garcia|diego garcía|dinamarca|\
    djibouti|djibuti|dominica|dominican republic|dominikanische republik|dominique|dr congo|drc|\
    dschibuti|dänemark|east africa|east timor|ecosse|ecuador|ee. uu.|ee.uu.|eeuu|egipto|egito|\
    egypt|egypte|eire|el salvador|emirados arabes unidos|emirados árabes unidos|emirates|\
    emiratos arabes unidos|emiratos árabes unidos|emirats arabes unis|england|equador|equateur|\
    equatorial guinea|eritrea|eritreia|erythree|escocia|escócia|eslovaquia|eslovenia|eslováquia|\
    eslovênia|espagne|espana|espanha|españa|essuatini|essuatíni|estados unidos|\
    estados unidos da america|estados unidos da américa|estados unidos de america|\
    estados unidos de américa|estland|estonia|estonie|estônia|esuatini|eswatini|\
    etat de la cite du vatican|etats-unis|etats-unis d'amerique|ethiopia|ethiopie|etiopia|\
    etiopía|etiópia|eu|europa|europaische union|europe|european union|europäische union|\
    eurozone|euskadi|falkland islands|falklandinseln|faroe islands|faroer|fidji|fidschi|fiji|\
    filipinas|finland|finlande|finlandia|finlândia|finnland|fiyi|franca|france|francia|\
    frankreich|franzosisch-guayana|franzosisch-polynesien|\
    franzosische sud- und antarktisgebiete|französisch-guayana|französisch-polynesien|\
    französische süd- und antarktisgebiete|frança|french guiana|french polynesia|\
    french southern territories|färöer|gabao|gabon|gabun|gabão|gabón|gales|galicia|gambia|\
    gambie|gana|georgia|georgie|georgie du sud-et-les iles sandwich du sud|georgien|germany|\
    geórgia|ghana|gibraltar|granada|great britain|grece|grecia|greece|greenland|grenada|grenade|\
    griechenland|groenland|groenlandia|groenlândia|gronland|grèce|grécia|grönland|guadalupe|\
    guadeloupe|guam|guatemala|guayana francesa|guernesey|guernsey|guiana|guiana francesa|guine|\
    guine equatorial|guine-bissau|guinea|guinea ecuatorial|guinea-bisau|guinea-bissau|\
    guinea-bisáu|guinee|guinee equatoriale|guinee-bissau|guiné|guiné equatorial|guiné-bissau|\
    guinée|guinée équatoriale|guinée-bissau|guyana|guyane francaise|guyane française|gâmbia|\
    géorgie|géorgie du sud-et-les îles sandwich du sud|haiti|haití|haïti|\
    heard and mcdonald islands|heard und mcdonaldinseln|holanda|holland|honduras|hong kong|\
    hongkong|hongrie|hungary|hungria|hungría|iceland|iemen|ile bouvet|ile christmas|\
    ile clipperton|ile de l'ascension|ile de man|ile norfolk|iles aland|iles caimans|\
    iles canaries|iles cocos|iles cook|iles feroe|iles heard-et-macdonald|iles malouines|\
    iles mariannes du nord|iles marshall|iles mineures eloignees des e.-u.|iles pitcairn|\
    iles salomon|iles turques-et-caiques|iles vierges britanniques|iles vierges des etats-unis|\
    ilha bouvet|ilha christmas|ilha de ascensao|ilha de ascensão|ilha de clipperton|ilha de man|\
    ilha norfolk|ilhas aland|ilhas canarias|ilhas canárias|ilhas cayman|ilhas cocos|ilhas cook|\
    ilhas faroe|ilhas faroé|ilhas georgia do sul e sandwich do sul|\
    ilhas geórgia do sul e sandwich do sul|ilhas heard e mcdonald|ilhas malvinas|\
    ilhas marianas do norte|ilhas marshall|ilhas menores distantes dos eua|ilhas pitcairn|\
    ilhas salomao|ilhas salomão|ilhas turcas e caicos|ilhas virgens americanas|\
    ilhas virgens britanicas|ilhas virgens britânicas|inde|india|indien|indonesia|indonesie|\
    indonesien|indonésia|indonésie|inglaterra|ira|irak|iran|iraq|iraque|ireland|irland|irlanda|\
    irlande|irán|irã|isla bouvet|isla clipperton|isla de la ascension|isla de la ascensión|\
    isla de man|isla de navidad|isla norfolk|island|islande|islandia|islas aland|islas caiman|\
    islas caimán|islas cocos|islas cook|islas feroe|islas georgia del sur y sandwich del sur|\
    islas heard y mcdonald|islas malvinas|islas marianas del norte|islas marshall|\
    islas menores alejadas de ee. uu.|islas pitcairn|islas salomon|islas salomón|\
    islas turcas y caicos|islas virgenes britanicas|islas virgenes de ee. uu.|\
    islas vírgenes británicas|islas vírgenes de ee. uu.|isle of man|islândia|israel|israël|\
    italia|italie|italien|italy|itália|ivory coast|iêmen|jamaica|jamaika|jamaique|jamaïque|\
    japan|japao|japon|japão|japón|jemen|jersey|jordan|jordania|jordanie|jordanien|jordânia|\
    kaimaninseln|kambodscha|kamerun|kanada|kanarische inseln|karibische niederlande|kasachstan|\
    katar|kazajistan|kazajistán|kazakhstan|kenia|kenya|kirghizstan|kirgisistan|kirguistan|\
    kirguistán|kiribati|kokosinseln|kolumbien|komoren|kongo-brazzaville|kongo-kinshasa|korea|\
    kosovo|koweit|koweït|kroatien|kuba|kurdistan|kuwait|kyrgyzstan|la reunion|la réunion|laos|\
    lateinamerika|latin america|latin america and caribbean|latin america and the caribbean|\
    latvia|lebanon|lesotho|lesoto|letonia|lettland|lettonie|letônia|liban|libano|libanon|\
    liberia|libia|libya|libye|libyen|libéria|liechtenstein|litauen|lithuania|lituania|lituanie|\
    lituânia|luxembourg|luxemburg|luxemburgo|líbano|líbia|macao|macau|macedoine du nord|\
    macedonia|macedonia del norte|macedonia do norte|macedônia do norte|macédoine du nord|\
    madagascar|madagaskar|malaisie|malasia|malaui|malawi|malaysia|maldivas|maldives|malediven|\
    mali|malta|malte|malásia|maroc|marokko|marrocos|marruecos|marshall islands|marshallinseln|\
    martinica|martinique|mauretanien|maurice|mauricio|mauritania|mauritanie|mauritius|\
    mauritânia|maurício|mayotte|mexico|mexiko|mexique|mianmar|micronesia|micronesie|micronésia|\
    micronésie|middle east|mikronesien|mocambique|moldavia|moldavie|moldova|moldávia|monaco|\
    mongolei|mongolia|mongolie|mongólia|montenegro|montserrat|monténégro|morocco|mosambik|\
    mozambique|moçambique|myanmar|méxico|mónaco|mônaco|naciones unidas|nacoes unidas|namibia|\
    namibie|namíbia|nations unies|nauru|nações unidas|nepal|netherlands|neukaledonien|\
    neuseeland|new caledonia|new zealand|nicaragua|nicarágua|niederlande|niger|nigeria|nigéria|\
    niue|nordkorea|nordliche marianen|nordmazedonien|norfolk island|norfolkinsel|north america|\
    north korea|north macedonia|northern ireland|northern mariana islands|noruega|norvege|\
    norvège|norway|norwegen|nouvelle-caledonie|nouvelle-calédonie|nouvelle-zelande|\
    nouvelle-zélande|nova caledonia|nova caledônia|nova zelandia|nova zelândia|nueva caledonia|\
    nueva zelanda|népal|níger|nördliche marianen|oceania|oceania remota|oceanía|oma|oman|omán|\
    omã|osterreich|ouganda|ouzbekistan|ouzbékistan|pacific|paises baixos|\
    paises baixos caribenhos|paises bajos|pakistan|pakistán|palaos|palastina|\
    palastinensische autonomiegebiete|palau|palestina|palestine|palestinian territories|\
    palästina|palästinensische autonomiegebiete|panama|panamá|papouasie-nouvelle-guinee|\
    papouasie-nouvelle-guinée|papua new guinea|papua nueva guinea|papua-neuguinea|\
    papua-nova guine|papua-nova guiné|papúa nueva guinea|paquistao|paquistão|paraguai|paraguay|\
    pays-bas|pays-bas caribeens|pays-bas caribéens|países baixos|países baixos caribenhos|\
    países bajos|perou|peru|perú|philippinen|philippines|pitcairn islands|pitcairninseln|poland|\
    polen|polinesia francesa|polinésia francesa|pologne|polonia|polynesie francaise|\
    polynésie française|polônia|porto rico|portugal|puerto rico|pérou|qatar|quebec|quenia|\
    quirguistao|quirguistão|quiribati|québec|quênia|rd congo|rdc|regions eloignees de l'oceanie|\
    reino unido|republic of ireland|republic of korea|republica centro-africana|\
    republica centroafricana|republica checa|republica democratica del congo|republica do congo|\
    republica dominicana|republik moldau|republique centrafricaine|republique dominicaine|\
    república centro-africana|república centroafricana|república checa|\
    república democrática del congo|república do congo|república dominicana|reuniao|reunion|\
    reunião|reunión|rfa|romania|romenia|romênia|roumanie|royaume-uni|ruanda|rumania|rumanien|\
    rumanía|rumänien|rusia|russia|russie|russland|rwanda|régions éloignées de l'océanie|\
    république centrafricaine|république dominicaine|réunion|rússia|saara ocidental|\
    sahara occidental|saint barthelemy|saint barthélemy|saint helena|saint kitts and nevis|\
    saint kitts und nevis|saint lucia|saint martin|saint pierre and miquelon|\
    saint pierre und miquelon|saint vincent and grenadines|saint vincent und die grenadinen|\
    saint-barthelemy|saint-barthélemy|saint-christophe-et-nieves|saint-christophe-et-niévès|\
    saint-marin|saint-martin|saint-pierre-et-miquelon|saint-vincent-et-les grenadines|\
    sainte-helene|sainte-hélène|sainte-lucie|salomonen|salvador|sambia|samoa|samoa americaines|\
    samoa americana|samoa américaines|san bartolome|san bartolomé|san cristobal y nieves|\
    san cristóbal y nieves|san marino|san martin|san martín|san pedro y miquelon|\
    san pedro y miquelón|san vicente y las granadinas|santa elena|santa helena|santa lucia|\
    santa lucía|santa lúcia|santo tome y principe|santo tomé y príncipe|sao bartolomeu|\
    sao cristovao e nevis|sao pedro e miquelao|sao tome and principe|sao tome e principe|\
    sao tome und principe|sao tome-et-principe|sao tomé-et-principe|sao vicente e granadinas|\
    sark|saudi arabia|saudi-arabien|schottland|schweden|schweiz|scotland|seicheles|senegal|\
    serbia|serbie|serbien|serra leoa|servia|seychellen|seychelles|sierra leona|sierra leone|\
    simbabwe|singapore|singapour|singapur|singapura|sint maarten|siria|slovakia|slovaquie|\
    slovenia|slovenie|slovénie|slowakei|slowenien|so. georgia and so. sandwich isl.|\
    solomon islands|somalia|somalie|somália|soudan|soudan du sud|south africa|south america|\
    south korea|south sudan|southern africa|spain|spanien|spitzbergen und jan mayen|sri lanka|\
    st. barthelemy|st. barthélemy|st. helena|st. kitts and nevis|st. kitts und nevis|st. lucia|\
    st. martin|st. pierre and miquelon|st. pierre und miquelon|st. vincent and grenadines|\
    st. vincent und die grenadinen|sudafrica|sudafrika|sudamerica|sudamérica|sudan|\
    sudan del sur|sudao|sudao do sul|sudgeorgien und die sudlichen sandwichinseln|sudkorea|\
    sudsudan|sudáfrica|sudán|sudán del sur|sudão|sudão do sul|suecia|suede|suica|suisse|suiza|\
    surinam|suriname|suède|suécia|suíça|svalbard and jan mayen|svalbard e jan mayen|\
    svalbard et jan mayen|svalbard y jan mayen|swaziland|sweden|switzerland|syria|syrie|syrien|\
    sáhara occidental|são bartolomeu|são cristóvão e névis|são pedro e miquelão|\
    são tomé and príncipe|são tomé e príncipe|são tomé und príncipe|são vicente e granadinas|\
    sénégal|sérvia|síria|südafrika|südgeorgien und die südlichen sandwichinseln|südkorea|\
    südsudan|tadjikistan|tadjiquistao|tadjiquistão|tadschikistan|tailandia|tailândia|taiwan|\
    taiwán|tajikistan|tansania|tanzania|tanzanie|tanzânia|tayikistan|tayikistán|taïwan|tchad|\
    tchequia|tchequie|tchéquia|tchéquie|terres australes francaises|terres australes françaises|\
    territoires palestiniens|territorios alejados de oceania|territorios alejados de oceanía|\
    territorios australes franceses|territorios franceses do sul|territorios palestinos|\
    territórios franceses do sul|territórios palestinos|thailand|thailande|thaïlande|\
    timor leste|timor oriental|timor-leste|togo|tokelau|tonga|trinidad|trinidad and tobago|\
    trinidad e tobago|trinidad und tobago|trinidad y tobago|trinite-et-tobago|trinité-et-tobago|\
    tristan da cunha|tristan de acuna|tristao da cunha|tristán de acuña|tristão da cunha|tschad|\
    tschechien|tunesien|tunez|tunisia|tunisie|tunísia|turcomenistao|turcomenistão|turkei|turkey|\
    turkiye|turkmenistan|turkmenistán|turkménistan|turks and caicos islands|\
    turks- und caicosinseln|turquia|turquie|turquía|tuvalu|túnez|türkei|türkiye|u.k.|u.s|u.s.|\
    u.s. outlying islands|u.s. virgin islands|u.s.a.|uae|ucrania|ucrânia|uganda|uk|ukraine|\
    ungarn|uniao europeia|union europea|union europeenne|union européenne|united arab emirates|\
    united kingdom|united nations|united states|united states of america|união europeia|\
    unión europea|uruguai|uruguay|us|usa|usbekistan|uzbekistan|uzbekistán|uzbequistao|\
    uzbequistão|vanuatu|vatican city|vatikanstadt|venezuela|vereinigte arabische emirate|\
    vereinigte staaten|vereinigtes konigreich|vereinigtes königreich|vereinte nationen|viet nam|\
    vietna|vietnam|vietnã|viêt nam|wales|wallis and futuna|wallis e futuna|wallis und futuna|\
    wallis y futuna|wallis-et-futuna|weihnachtsinsel|west africa|western sahara|westsahara|\
    yemen|yibuti|yémen|zambia|zambie|zentralafrikanische republik|zimbabue|zimbabwe|zimbábue|\
    zona del euro|zona do euro|zone euro|zypern|zâmbia|áfrica|áfrica do sul|ásia|áustria|\
    ägypten|äquatorialguinea|äthiopien|äußeres ozeanien|åland islands|ålandinseln|écosse|égypte|\
    émirats arabes unis|équateur|érythrée|état de la cité du vatican|états-unis|\
    états-unis d'amérique|éthiopie|índia|île bouvet|île christmas|île clipperton|\
    île de l'ascension|île de man|île norfolk|îles canaries|îles caïmans|îles cocos|îles cook|\
    îles féroé|îles heard-et-macdonald|îles malouines|îles mariannes du nord|îles marshall|\
    îles mineures éloignées des é.-u.|îles pitcairn|îles salomon|îles turques-et-caïques|\
    îles vierges britanniques|îles vierges des états-unis|îles åland|österreich
    """
}
