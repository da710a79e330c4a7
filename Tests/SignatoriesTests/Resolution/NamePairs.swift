/// Pairs of invented names in the likeness of real lists, by what parts them.
///
/// `=` one body · `!` two bodies · `?` one body, which only knowledge of the world can tell.
struct NamePair: Sendable {
  enum Truth: Character {
    case same = "="
    case apart = "!"
    case worldKnowledge = "?"
  }

  let truth: Truth
  /// What parts the names.
  let kind: String
  let a: String
  let b: String

  static let all: [NamePair] = table.split(separator: "\n").compactMap { line in
    guard let truth = line.first.flatMap(Truth.init(rawValue:)),
      let colon = line.firstRange(of: ": "), let sign = line.firstRange(of: " <> ")
    else { return nil }
    return NamePair(
      truth: truth, kind: String(line[line.index(line.startIndex, offsetBy: 2)..<colon.lowerBound]),
      a: String(line[colon.upperBound..<sign.lowerBound]), b: String(line[sign.upperBound...]))
  }

  private static let table = """
    = legal form: Tallow River Keepers <> Tallow River Keepers, Inc.
    = legal form: Casa Abierta del Istmo <> Casa Abierta del Istmo A.C.
    = legal form: Verein Offene Werkbank e.V. <> Verein Offene Werkbank
    = legal form: Les Semeurs du Littoral asbl <> Les Semeurs du Littoral
    = legal form: Stichting Zilverspar <> Zilverspar
    = legal form: Associazione Culturale Ponte Rosso ONLUS <> Associazione Culturale Ponte Rosso
    = legal form: Instituto Raiz do Cerrado - ONG <> Instituto Raiz do Cerrado
    = legal form: Bluehen Research Ltd <> Bluehen Research Limited
    = legal form: gGmbH Lindenhof Lernorte <> Lindenhof Lernorte gGmbH
    = legal form: Fundación Marea Lenta, S.C. <> Fundación Marea Lenta
    = acronym bracket: Pan-Andean Seed Savers Network <> Pan-Andean Seed Savers Network (PASSN)
    = acronym bracket: Confédération des Bergers du Sud (CBS) <> Confédération des Bergers du Sud
    = acronym dash: Movimento dos Atingidos pelo Salitre - MAS <> Movimento dos Atingidos pelo Salitre
    = acronym dash: FOPEL – Foro Permanente de Economías Locales <> Foro Permanente de Economías Locales
    = acronym first: WAFT: West African Fishers' Table <> West African Fishers' Table (WAFT)
    = acronym alone: International Union of Lighthouse Staff (IULS) <> IULS
    = acronym alone: Coordinadora Regional de Ollas Comunes (CROC) <> CROC
    = acronym dotted: Northern Tenants Rights Alliance (N.T.R.A.) <> Northern Tenants Rights Alliance (NTRA)
    = acronym translated: Red Latinoamericana de Cuidadoras (RELACUI) <> Latin American Carers Network (RELACUI)
    = acronym translated: Fédération Mondiale des Tisserands (FMT) <> World Federation of Weavers (FMT)
    = accents: Colectivo Niñez sin Cadenas <> COLECTIVO NINEZ SIN CADENAS
    = accents: Associação Pró-Várzea <> Associacao Pro Varzea
    = case: eQuiLibre Paris Nord <> Equilibre Paris Nord
    = quotes: Centro de Estudios “Aurora Pineda” <> Centro de Estudios Aurora Pineda
    = quotes: Women’s Harbour Collective <> Womens Harbour Collective
    = dashes: Trans‑Saharan Wells Initiative <> Trans Saharan Wells Initiative
    = ampersand: Bread & Bridges Fellowship <> Bread and Bridges Fellowship
    = ampersand: Tierra y Telar <> Tierra & Telar
    = ampersand: Wald und Wiese Bündnis <> Wald & Wiese Bündnis
    = ampersand: Terre et Toit pour Tous <> Terre & Toit pour Tous
    = article: The Marigold Listening Project <> Marigold Listening Project
    = article: La Minga del Páramo <> Minga del Páramo
    = article: Os Guardiões do Mangue <> Guardiões do Mangue
    = spelling: Harbour Labour Centre <> Harbor Labor Center
    = spelling: Organisation for Fair Programmes in Radio <> Organization for Fair Programs in Radio
    = typing error: Coalition for Digital Hearths <> Coaltion for Digital Hearths
    = typing error: Plataforma por la Vivienda Costera <> Plataforma por la Vivienda Costrea
    = typing error: Greenfinch Legal Observatory <> Greenfnch Legal Observatory
    = typing error: Comité de Vigías del Estero <> Comité de Vigias del Estreo
    = spacing: Farm Workers of Dunmore Valley <> Farmworkers of Dunmore Valley
    = spacing: Eco Ribera Collective <> EcoRibera Collective
    = truncation: Asamblea Permanente de Comunidades del Humedal de Tres Lagunas <> Asamblea Permanente de Comunidades del Humedal de Tres La…
    = truncation: National Association of Night Shift Nurses and Midwives <> National Association of Night Shift Nurses and
    = inverted: Mirasol, Fundación <> Fundación Mirasol
    = inverted: Winter Wheat Institute, The <> The Winter Wheat Institute
    = bilingual: Prairie Quilt Alliance / Alianza Colcha de la Pradera <> Prairie Quilt Alliance
    = bilingual: Red de Parteras del Altiplano; Highland Midwives Network <> Highland Midwives Network
    = bilingual: Forum Rive Gauche - Left Bank Forum <> Forum Rive Gauche
    = bilingual: Zentrum für Hafenarbeit | Centre for Dock Work <> Zentrum für Hafenarbeit
    = place bracket: Grupo Lluvia Clara (Ecuador) <> Grupo Lluvia Clara
    = place comma: Sandpiper Housing Trust, Norwich <> Sandpiper Housing Trust
    = place dash: Observatorio Puna Viva – Bolivia <> Observatorio Puna Viva
    = place pair: Juniper Steps (Belgium) <> Juniper Steps, Belgium
    = place language: Kiosko Abierto España <> Kiosko Abierto Spain
    = place language: Nightjar Germany <> Nightjar Deutschland
    = place abbreviation: Lantern Watch USA <> Lantern Watch U.S.
    = place abbreviation: Cobalt Court UK <> Cobalt Court United Kingdom
    = abbreviation: Univ. of Carrow Bay <> University of Carrow Bay
    = abbreviation: Assoc. of Ferry Crews <> Association of Ferry Crews
    = abbreviation: Natl. Council of Orchard Towns <> National Council of Orchard Towns
    = abbreviation: Intl. Bog Restoration Society <> International Bog Restoration Society
    = saint: St. Brannoc's Hospice <> Saint Brannoc's Hospice
    = tagline: Copperleaf: Justice for Miners <> Copperleaf
    = tagline: Puente Verde - por el derecho a respirar <> Puente Verde
    = type word: Ollin Tochtli <> Colectivo Ollin Tochtli
    = type word: Centro Ixmukané Tzul <> Ixmukané Tzul
    = umbrella translated: Friends of the Earth International <> Amigos de la Tierra Internacional
    = umbrella translated: Doctors Without Borders <> Médecins Sans Frontières
    = umbrella translated: Ärzte ohne Grenzen <> Médicos Sin Fronteras
    = umbrella translated: Reporters Without Borders (RSF) <> Reporters sans frontières
    = umbrella translated: Bread for the World <> Brot für die Welt
    = umbrella translated: Save the Children España <> Save the Children Spain
    = umbrella translated: La Vía Campesina <> La Via Campesina International
    ! umbrella translated: Lawyers Without Borders <> Avocats Sans Frontières
    = translation: Instituto para la Justicia Costera <> Institute for Coastal Justice
    = translation: Red Internacional de Economía Feminista <> International Network of Feminist Economics
    = translation: Comité Nacional de Solidaridad Rural <> National Committee of Rural Solidarity
    = domain: quietharbours.org <> Quiet Harbours
    = domain: www.openledger.net <> OpenLedger
    = junk: Otter Creek Mutual Aid * <> Otter Creek Mutual Aid
    = junk: Sisters of the Amber Path <> - Sisters of the Amber Path.
    = religious order: Hermanas de la Fuente Clara <> Congregación de Hermanas de la Fuente Clara
    = plural: Migrant Farmers Union of Elgar <> Migrant Farmer Union of Elgar
    = hyphen word: Anti-Eviction Choir <> Antieviction Choir
    = genitive: Children's Orchard Fund <> Childrens Orchard Fund
    = official name: Sociedade Brasileira de Agrofloresta (SBAF) <> SBAF - Sociedade Brasileira de Agrofloresta
    = acronym in list: Asociación de Mujeres Tejedoras del Valle (AMTV) <> Asociacion de Mujeres Tejedoras del Valle - A.M.T.V.
    = Cyrillic: Комитет речных портов <> Komitet rechnykh portov
    = Cyrillic: Центр «Мост» <> Центр "Мост"
    = Greek: Δίκτυο Αλληλεγγύης Λιμένα <> Diktyo Allilengyis Limena
    = Arabic: مركز النخيل للحقوق <> مركز النخيل للحقوق (القاهرة)
    = Arabic: جمعية الأمل <> جمعيّة الامل
    = Hebrew: מרכז גשר לצדק <> מֶרְכָּז גֶּשֶׁר לְצֶדֶק
    = Chinese: 绿色河流中心 <> 綠色河流中心
    = Chinese: 白塔河流中心 (White Tower River Centre) <> White Tower River Centre
    = Japanese: みなと労働センター <> ミナト労働センター
    = Korean: 한빛 인권 센터 <> 한빛인권센터
    = width: ＡＢＣ Harbour Forum <> ABC Harbour Forum
    ! chapter: Lantern Legal Aid Kenya <> Lantern Legal Aid Uganda
    ! chapter: Red Semilla México <> Red Semilla Guatemala
    ! chapter: Red Semilla Chile <> Red Semilla (Argentina)
    ! chapter parent: Ripple Effect Watch <> Ripple Effect Watch Canada
    ! chapter parent: Amnesty International <> Amnesty International Kenya
    ! chapter parent: Greenpeace International <> Greenpeace Germany
    ! chapter parent: Caritas Internationalis <> Caritas Chile
    ! chapter parent: Transparency International <> Transparency International Deutschland e.V.
    ! city: Tenants Together Leeds <> Tenants Together Bristol
    ! city: Casa del Migrante de Saltarí <> Casa del Migrante de Tijuana
    ! city: Women in Black Belgrade <> Women in Black London
    ! city country: Cámara Popular de Lima <> Cámara Popular de Perú
    ! campus: University of Carrow Bay <> University of Carrow Hills
    ! campus: Universidad del Litoral Norte, campus Salinas <> Universidad del Litoral Norte, campus Montaña
    ! campus parent: Universidad Estatal de Ayora <> Facultad de Derecho, Universidad Estatal de Ayora
    ! department: Department of Sociology, University of Elmstead <> Department of History, University of Elmstead
    ! friends: Friends of Marsh Lane Library <> Marsh Lane Library
    ! friends: Amigos del Museo Salinero <> Museo Salinero
    ! friends: Freundeskreis Torhaus Museum <> Torhaus Museum
    ! youth: Rural Voice Party <> Young Rural Voice Party
    ! youth: Unión Campesina del Norte <> Juventud de la Unión Campesina del Norte
    ! youth: Naturbund Weser <> Naturbundjugend Weser
    ! youth: Jeunes Verts Lac <> Verts Lac
    ! women's wing: Federation of Cane Cutters <> Women's Federation of Cane Cutters
    ! foundation: Silver Birch Society <> Silver Birch Foundation
    ! foundation: Alcázar Solidario <> Fundación Alcázar Solidario de Investigación
    ! foundation: Thornfield Education Trust <> Thornfield Education Fund
    ! foundation: Blue Door Action <> Blue Door Action Fund
    ! foundation: Oakhaven Legal Institute <> Oakhaven Legal Foundation
    ! union local: United Loom Workers Local 112 <> United Loom Workers Local 211
    ! union local: Dockers Union Local 17 <> Dockers Union
    ! union local: Sección 22 del Sindicato de Maestros Rurales <> Sección 18 del Sindicato de Maestros Rurales
    ! union local: Teamworkers Local 8 <> Teamworkers Local 80
    ! number: Collectif 14 Juillet <> Collectif 17 Octobre
    ! number: Grupo 5 de Marzo <> Grupo 8 de Marzo
    ! generic: Center for Migrant Rights <> Center for Migration Research
    ! generic: Institute for Social Policy <> Institute for Social Housing
    ! generic: National Council of Women <> National Council of Youth
    ! generic: Comité de Derechos Humanos <> Comité de Derechos Indígenas
    ! generic: Human Rights Network <> Human Rights Forum
    ! generic: Global Justice Network <> Global Justice Clinic
    ! generic: Centro de Estudios Sociales <> Centro de Estudios Económicos
    ! generic: Coalition for Fair Housing <> Coalition for Fair Lending
    ! generic: Climate Action Forum <> Action Forum
    ! generic order: Justice for Workers Network <> Workers for Justice Network
    ! generic order: Network for Peace and Education <> Education Network for Peace
    ! one word: Asylum Access Clinic <> Asylum Appeal Clinic
    ! one word: Harvest Commons Trust <> Harvest Common Ground Trust
    ! one word: Movimiento Pan y Rosas <> Movimiento Paz y Rosas
    ! one word: Observatorio de la Mina <> Observatorio de la Mita
    ! one letter: Marin County Health Action <> Martin County Health Action
    ! one letter: Grupo Luna Nueva <> Grupo Lupa Nueva
    ! one letter: Asociación Mapa <> Asociación Mapu
    ! near word: African Water Forum <> Asian Water Forum
    ! near word: North Coast Fishers League <> South Coast Fishers League
    ! near word: East Vale Renters Union <> West Vale Renters Union
    ! near word: Catholic Workers Circle <> Christian Workers Circle
    ! near word: Pre-School Teachers Guild <> School Teachers Guild
    ! negation: Anti-Nuclear Choir Hessen <> Nuclear Choir Hessen
    ! acronym collision: Centro de Apoyo Rural (CAR) <> Comité de Artesanas del Rímac (CAR)
    ! acronym collision: Action for Safe Hospitals (ASH) <> Alliance of Shepherds (ASH)
    ! acronym collision: National Farmers Council (NFC) <> New Film Cooperative (NFC)
    ! acronym collision: Asian Peoples Assembly (APA) <> Albanian Poets Association (APA)
    ! translated shared tokens: Comité Internacional de Justicia Climática <> International Committee for Climate Education
    ! translated shared tokens: Red Nacional de Mujeres Rurales <> National Network of Rural Youth
    ! translated shared tokens: Fondation pour la Mémoire <> Fundação para a Memória Indígena
    ! translated shared tokens: Latin American Council of Bakers <> Consejo Latinoamericano de Iglesias Libres
    ! parish: Saint Clement Parish, Oldport <> Saint Clement Parish, Newport
    ! parish: Our Lady of Sorrows Parish <> Our Lady of Mercy Parish
    ! order: Sisters of Mercy of Elgar <> Sisters of Charity of Elgar
    ! order: Dominican Sisters of Tarrow <> Dominican Sisters of Hollin
    ! order province: Hermanas de la Fuente Clara, Provincia Andina <> Hermanas de la Fuente Clara, Provincia Caribe
    ! member: Grassroots Water Alliance <> Grassroots Water Alliance Youth Council
    ! programme: Ibis Institute <> Ibis Institute Border Programme
    ! programme: Carrow Law School <> Carrow Law School Immigration Clinic
    ! person namesake: Centro Prodh Aurelia <> Centro Aurelia Montes
    ! person namesake: Fundación Elvira Quispe <> Fundación Elvira Robles
    ! state: Rural Teachers of Ohio <> Rural Teachers of Iowa
    ! state: ACORN Lodge NC <> ACORN Lodge SC
    ! district: DC Harbour Justice <> SF Harbour Justice
    ! region: Climate Parents Europe <> Climate Parents Asia
    ! region: Third Path Network <> Third Path Network-Africa
    ! adjective: Norwegian Salmon Society <> Swedish Salmon Society
    ! adjective: Swiss Bridge Coalition <> Scottish Bridge Coalition
    ! adjective: Canadian Quakers for Parks <> American Quakers for Parks
    ! newspaper: The Harbour Post <> The Harbour Press
    ! party: Partido Verde del Sur <> Partido Verde del Norte
    ! same head: Church of Scotland <> Church of Sweden
    ! same head: Iglesia Luterana Unida <> Iglesia Metodista Unida
    ! same head: Islamic Relief Circle <> Jewish Relief Circle
    ! short: Mira <> Mora
    ! short: SAFE <> CAFE
    ! short: Alba <> Albah
    ! acronym collision: Anden Seilbahn Projekt (ASP) <> Ação dos Sapateiros Populares (ASP)
    ! acronym collision: Arbeitsgemeinschaft freie Landwirte (AFL) <> United Paper Workers, AFL
    ! order in one language: Un ponton, des droits <> Droit au ponton
    ! order in one language: Jardins de la Vallée Ombre <> Vallée des Jardins d'Ombre
    = spelling: Quiet Harbours League <> Quiet Harbors League
    ! acronym near: CEDAR-X <> CEDAH-X
    ! acronym near: FENAC <> FENAP
    ! acronym near: CNTB <> CNTE
    ! Cyrillic: Комитет морских портов <> Комитет лесных портов
    ! Arabic: مركز السلام <> مركز السلامة
    ! Chinese: 蓝色山谷协会 <> 蓝色山谷学会
    ! Japanese: 北海労働組合 <> 南海労働組合
    ? renamed: Sierra Norte Legal Clinic <> Northern Range Law Clinic
    ? abbreviated: Consejo de Pueblos Ribereños del Bajo Ucayal <> Consejo de Pueblos Ribereños
    ? abbreviated: Movement for Open Ballots and Clean Elections <> Movement for Open Ballots
    ? partial: Hollow Oak Community Development Corporation <> Hollow Oak CDC
    ? partial: Centro de Derechos Humanos Fray Anselmo Tovar <> Centro Fray Anselmo Tovar
    ? partial: Centro Tovar Salcedo <> Centro de Derechos Humanos Elías Tovar Salcedo
    ? initialism: Global Alliance for Tram Workers <> GATW
    ? initialism: Asociación Uruguaya de Recicladores <> AUR
    ? acronym language: Plateforme Africaine des Éleveurs (PAE) <> African Herders' Platform
    ? order: Network for Coastal Women's Health <> Coastal Women's Health Network
    ? order: Instituto Salazar de Paz <> Instituto de Paz Salazar
    ? name in name: Alianza Brote <> Alianza Brote por la Soberanía de las Semillas
    ? typing errors: Fundacion Cordillera Azul de Macará <> Fundacón Cordilera Azul de Macará
    ? nickname: Mothers of Sandstone Square <> Sandstone Square Mothers
    ! capital article: LA Tenants Voice <> Tenants Voice
    ! negation: No Border Choir <> Border Choir
    ! south: Foro del Sur <> Foro del Norte
    ! south: Red Sur de Radios Lentas <> Red de Radios Lentas
    ! capital article: UN Seafarers <> Seafarers
    = capital article: LA VOZ SALADA <> La Voz Salada
    """
}
