import Letters
import Signatories
import TestSupport
import Testing

/// Forms of attribution in five languages: offices that no list knows, names that end in lower
/// case, bodies before the person, and sentences in which nobody speaks for a body.
struct SpeakerFormsTests {
  private func expect(_ sample: MarkedText) throws {
    let document = try Document(parsing: Array(sample.text.utf8), source: "release.txt")
    let found = QuotedSpokesperson().mentions(in: document.segmented)
      .sorted { $0.range.start < $1.range.start }
    #expect(found.map(\.name) == sample.names)
    #expect(found.map { $0.range.start..<$0.range.end } == sample.ranges)
  }

  @Test(
    arguments: [
      #""Nobody asked the night shift," said novelist and tenant Dora Kessling, who chairs ⏩Renters of the East Quay⏪."#,
      #""It floods every spring," said beekeeper Tom Hallow of the ⏩Upland Pollinators Circle⏪."#,
      #"⏩Voices on the Line⏪'s lead organizer, Priya Amadi, told reporters the vote was rushed: "We had two hours.""#,
      #""The map is wrong," says Ruben Lake, whose organization, ⏩Ground Truth⏪, surveyed the wells."#,
      #"Nadia Orr, president of the ⏩Guild of Bakers, Millers and Allied Trades⏪, said that the rule would close half the shops."#,
      #"Speaking for ⏩Second Harbor⏪, Lena Moss said: "Stop the dredging.""#,
      #"According to Jon Farrow, who runs the clinic program at ⏩Open Door Health⏪, “half the patients never came back.”"#,
      #""They read our mail," said Ida Brandt, 54, a postal worker and member of ⏩Letter Carriers Against Scanning⏪. "Now we read theirs," she added."#,
      #""A pause is not a plan." — Omar Reyes, ⏩Fair Freight⏪"#,
      #"In the words of Petra Lund of ⏩No Dam on the Esker⏪, "the river has no lobby.""#,
      #""It is a gift to landlords," argued Cole Winters, an attorney with ⏩Housing Is the Law Project⏪ in Tulsa."#,
      #""We will sue," promised Hannah Vega, the ⏩Clean Wells Coalition⏪'s general counsel."#,
      #""Trains run on time when crews sleep," Bill Okafor of the ⏩Brotherhood of Rail and Ferry Workers⏪ wrote in a letter to the board."#,
      #""Show me the tide table," answers Leo Mar of the Peruvian confederation ⏩Muelle Libre⏪, which won the case."#,
      #"Iain Hall, who runs six boats out of the old port and chairs the ⏩Small Hauliers Association⏪, commented: "They counted heads.""#,
      #"Joan Kirk, of ⏩Ferry Riders United⏪, does not accept the timetable. "It was written by people with cars," the student said."#,
      #""The numbers speak," concluded Sara Lindqvist, senior economist at the ⏩Center for a Just Recovery⏪, a think tank in Oslo."#,
      #"Marta Ilves, who coordinates the hotline for ⏩Safe Passage North⏪, said callers feared arrest."#,
      #""Every school deserves a nurse," said Gwen Park, founder of ⏩Mothers of Ward 9⏪ and a mother of three."#,
      #"Asked about the delay, Kofi Mensah, ⏩Lake Watch⏪'s policy chief, answered: "Ask the minister.""#,
      #""Nothing about us without us," said Joan Ridley and Amit Shah, co-directors of ⏩Disabled and Counting⏪."#,
      #"Janelle Ford, ⏩Coastal Kids First⏪ (she/her): "We drink this water.""#,
      #"Quote from Ellen Sato, executive director, ⏩Parks for the Many⏪: "Benches are infrastructure.""#,
      #""It's a bad law," said Lou Perrin of ⏩If Not Now When⏪, which organized the march."#,
      #"“The port belongs to all of us,” said the chair of ⏩Quayside Together⏪, Martin Aalto."#,
      #""I have seen worse," said Fr. Paul Deane, pastor of ⏩Saint Brendan's Parish⏪."#,
      #"For Ana Lucero, executive director of ⏩Tierra y Libertad Legal Aid⏪, the ruling is "a door half open.""#,
      #"“The city must listen,” Lucero Vance, campaigns lead for the tenants' network ⏩Roofs⏪, said on Tuesday."#,
      #"Representing ⏩Farmers of the Long Valley⏪, Peg Dunn testified: "We cannot insure the hay.""#,
      #""We want a timetable," said Irene Kos, spokeswoman for the ⏩Alliance for Night Trains⏪. The alliance said it would return in May."#,
      #"As head of research at ⏩Ledger Lab⏪, Max Thorne has followed the fund since 2010. "It leaks," Thorne said."#,
      #""Stop counting us out," said a statement from Rosa Pike, co-chair of ⏩Count Every Tribe⏪."#,
      #"The letter's authors include Dana West, campaign director at ⏩Fix the Grid⏪, who said: "It will fail again.""#,
      #""We lost the ferry," shrugged Olav Nygaard, treasurer of ⏩Islanders United⏪."#,
      #"Tenants spoke at the hearing. Olga Frey of ⏩Homes Over Profit⏪ told the panel that rents had doubled. "We are leaving," Frey said."#,
      #""Our well is dry." So says Amos Kettle, secretary of the ⏩High Desert Growers' Association⏪."#,
      #""That is a lie," snapped Theo Brand (⏩Stop the Spill!⏪)."#,
      #""We need buses, not apps," noted Yusuf Karim, transit organizer, ⏩Ride Justice⏪."#,
      #"⏩Library Defense Network⏪ | Carla Boone, co-founder: "Books are not contraband.""#,
      #"Carla Boone, co-founder of ⏩Library Defense Network⏪, on the ruling: "Books are not contraband.""#,
      #"As Dr. Lena Ortiz, medical director of ⏩Clinica del Valle⏪, put it, "fever does not check papers.""#,
      #""No contract, no cranes," reads a statement by Nils Aker, president of ⏩Dockers' Local 12⏪."#,
      #""The data are clear," said Prof. Anna Kowal, chair of ⏩Scientists for a Livable Delta⏪."#,
      #""This is about water," said Leah Twohearts, a citizen of the Marsh Nation and executive director of ⏩Honor the Headwaters⏪."#,
      #""They can do better," says a spokesperson for ⏩Clean Cloud Now⏪, Rita Baird."#,
      #""We must act," Sam Dole, head of policy and public affairs at ⏩Wetlands & Wildlife Fund UK⏪, said in an email."#,
      #"In a statement, ⏩Quarry Watch⏪ director Jim Fenn said, "The blasting must stop.""#,
      #""Enough," said the Rev. Alma Shaw, moderator of the ⏩United Synod of the Lakes⏪, speaking outside the court."#,
      #"Tom Reed, who sits on the board of ⏩Fair Maps Ohio⏪, said the lines were drawn in secret."#,
      #""You cannot eat coal," Jo Marsh, 33, of ⏩Valley Mothers⏪, said."#,
      #"“We are not a test site,” said Keoni Alapai, ⏩Protect Our Reefs – Kona⏪."#,
      #""We stay," said the Revd Joan Hall, convenor of ⏩Quays Together⏪."#,
      #""We walk out every day," said Rosa Mar, president of ⏩Dockhands United, Local 44⏪."#,
      "The Ocean Bank, the Tide Bank and a growing number of car makers have said that they will not pay for it.",
      #"By Ana Ruiz · Published on 9 October 2018 at 07h30 · "Nobody reads this.""#,
      #"Mary Poole is the founder of ⏩Second Shift⏪. "Nobody sleeps," Poole told us."#,
    ] as [MarkedText])
  func `English sentences name whom a person speaks for`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      #"« On nous ignore », a déclaré la présidente de la ⏩Maison des femmes du canal⏪, Inès Carpentier."#,
      #"« C'est un recul », a regretté Luc Baudry, secrétaire général du ⏩Syndicat des éclusiers et mariniers⏪."#,
      #"Pour la porte-parole de l'⏩Association des riverains et usagers du fleuve⏪, Sarah Monnier, « le chantier doit s'arrêter »."#,
      #"Selon Paul Vidal, boulanger et coprésident de ⏩Pain et justice⏪, « les prix ont doublé »."#,
      #"« Nous ne lâcherons rien », prévient de son côté Amel Haddad, du collectif ⏩Nos quartiers debout⏪."#,
      #"« Le fleuve n'est pas un égout », rappelle la biologiste Claire Aubin, membre du conseil scientifique de ⏩Rivières vivantes⏪."#,
      #"« Personne n'a lu le rapport », s'étonne Marc Lebel, qui dirige l'⏩Observatoire citoyen des dépenses publiques⏪."#,
      #"Et Yves Torrès, de la ⏩Confédération des petits ports⏪, d'ajouter : « Nous irons au tribunal. »"#,
      #"Nora Blin (⏩Sans toit ni loi⏪) : « Trois nuits dehors, c'est trois de trop. »"#,
      #"« Il faut un moratoire » – Jean Quéré, délégué régional de la ⏩Ligue pour la défense des haies⏪"#,
      #"« C'est une victoire », se réjouit Odile Faure, avocate de la ⏩Fédération nationale des mal-logés et locataires⏪."#,
      #"Du côté de ⏩Terre partagée⏪, Léa Simon juge le texte « dangereux »."#,
      #"« Nous attendons des actes », martèle Bruno Perez pour l'⏩Union des bateliers de la Saône⏪."#,
      #"Anne Roux, responsable du plaidoyer chez ⏩Vigie Santé⏪, explique que la loi « oublie les malades »."#,
      #"La directrice du ⏩Réseau des cantines solidaires⏪, Maud Rey, ne dit pas autre chose : « Les enfants ont faim. »"#,
      #"« On a vu pire », soupire Gaston Mallet, pêcheur et trésorier de l'⏩Amicale des anciens du port⏪. « Mais pas souvent », ajoute-t-il."#,
      #"Au nom de la ⏩Coordination des sans-papiers du Nord⏪, Ibrahim Sow a lu un texte : « Nous travaillons ici. »"#,
      #"« La mairie doit nous recevoir », insiste Fatou Diallo, habitante du quartier et animatrice de ⏩La Ruche ouverte⏪."#,
      #"« Les preuves existent », affirme Me Hugo Lance, avocat du ⏩Comité de soutien aux inculpés⏪."#,
      #"« Voilà dix ans qu'on attend », témoigne la fondatrice de ⏩Mémoire vive⏪ Élise Dorval."#,
      #"D'après Thomas Ney, économiste à l'⏩Institut pour une finance juste⏪, « la dette est soutenable »."#,
      #"« Un peu de courage ! », lance Zoé Pinel, porte-parole d'⏩Agir pour la forêt⏪."#,
      #"« Les trains de nuit reviennent », se félicite Alain Hug, président de l'association ⏩Oui au rail de nuit⏪."#,
      #"« C'est absurde », tranche Mireille Cot, coordinatrice nationale des ⏩Amis de la vallée⏪."#,
      #"« Rien n'est réglé », résument Lise Arnaud et Karim Bey, de la ⏩Maison commune des exilés⏪."#,
      #"« Le compte n'y est pas », pour Rachel Lemoine, secrétaire nationale de la ⏩Fédération santé et action sociale⏪."#,
      #"« Une honte », dit sobrement Gilles Patin, éleveur à Morlas et porte-parole de ⏩Paysans de nature⏪."#,
      #"Interrogée par nos soins, Soazig Le Goff, de ⏩Eau et rivières de la baie⏪, répond : « Nous ferons appel. »"#,
      #"Camille Ott, présidente de ⏩Femmes en mouvement⏪ : « Ce jugement nous oblige. »"#,
      #"« Il n'y a pas de planète B », selon les mots de Théo Ravel, membre fondateur du ⏩Mouvement Jeunes pour le climat⏪."#,
      #"« Une loi bâclée », pointe Me Aïda Nasri, présidente du ⏩Barreau solidaire⏪."#,
      #"« Nous sommes 300 familles », compte Farid Belkacem, à la tête du ⏩Collectif des locataires de la Plaine⏪."#,
      #"« Tout reste à faire », observe Luc Fabiani, chargé de mission au sein de ⏩Habitat et humanité⏪."#,
      #"La coordinatrice de ⏩SOS Forêts⏪, Bérénice Caille, s'alarme : « Les coupes rases ont repris. »"#,
      #"« Un texte liberticide » : pour Étienne Marsan (⏩Ligue des libertés numériques⏪), le gouvernement va trop loin."#,
      #"« Il fallait le dire », résume le père Jean Coudert, aumônier de la ⏩Pastorale des migrants⏪."#,
    ] as [MarkedText])
  func `French sentences name whom a person speaks for`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      #"«No nos escucharon», lamentó la presidenta de la ⏩Casa de las Mujeres del Canal⏪, Inés Carballo."#,
      #"«Es un retroceso», dijo Lucas Bello, secretario general del ⏩Sindicato de Barqueros y Estibadores⏪."#,
      #"Para la bióloga Clara Aubán, integrante de ⏩Ríos Vivos y Libres⏪, «el río no es una cloaca»."#,
      #"Según Pablo Vidal, panadero y vocero de ⏩Pan y Justicia⏪, los precios se duplicaron."#,
      #"«No vamos a ceder», advirtió por su parte Amalia Haro, de la colectiva ⏩Barrios en Pie⏪."#,
      #"Desde ⏩Tierra Compartida⏪, Lea Simón calificó el texto de «peligroso»."#,
      #"Marcos Leal, quien dirige el ⏩Observatorio Ciudadano del Gasto⏪, señaló que nadie leyó el informe."#,
      #"«Basta ya», exclamó Nora Blanco (⏩Sin Techo Ni Ley⏪)."#,
      #"«Hace falta una moratoria» – Juan Quero, delegado regional de la ⏩Liga por la Defensa de los Setos⏪"#,
      #"«Es una victoria», celebró Odilia Faura, abogada de la ⏩Federación de Inquilinas e Inquilinos⏪."#,
      #"En nombre de la ⏩Coordinación de Migrantes del Norte⏪, Ibrahim Soto leyó: «Trabajamos aquí»."#,
      #"«Queremos hechos», insistió Bruno Pérez, pescador artesanal y tesorero de la ⏩Unión de Barqueros del Plata⏪."#,
      #"La directora de la ⏩Red de Comedores Populares⏪, Magda Rey, coincidió: «Los niños tienen hambre»."#,
      #"A juicio de Ana Robles, responsable de incidencia en ⏩Vigía Salud⏪, la ley «olvida a los enfermos»."#,
      #"Elisa Dorado, fundadora de ⏩Memoria Viva 1976⏪, recordó a las víctimas: «Siguen sin nombre»."#,
      #"De acuerdo con Tomás Ney, economista del ⏩Instituto para unas Finanzas Justas⏪, «la deuda es sostenible»."#,
      #"«Un poco de valor», reclama Zoe Pinel, portavoz de la asociación ⏩Sí al Tren de Noche⏪."#,
      #"«Es absurdo», zanja Mireya Cotto, coordinadora nacional de ⏩Amigos del Valle⏪. «Y caro», añade."#,
      #"«Vamos a volver», prometió la vocera del ⏩Movimiento por la Vida Digna⏪ Rosa Tun."#,
      #"En palabras de Iván Soler, del ⏩Grupo de Apoyo Mutuo de la Sierra⏪, “la impunidad es la norma”."#,
      #"«El pueblo tiene memoria», escribió el párroco Julián Mora, de la ⏩Pastoral Social de la Costa⏪."#,
      #"«Nos deben una respuesta», señaló la activista trans y coordinadora de ⏩Cuerpos Libres⏪, Dalia Ponce."#,
      #"«No hay derecho», denuncia Mertxe Olabarri, del ⏩Sindicato de Inquilinas de Aralar⏪."#,
      #""Es la única salida", según explicó a La Prensa Ramiro Quiroga, titular de la ⏩Cámara de Pequeños Molineros⏪."#,
      #"La abogada Julieta Sosa, del equipo jurídico de ⏩Abogadas y Abogados por el Territorio⏪, explicó que habrá apelación."#,
      #"Nelly Pacheco, lideresa de la ⏩Asociación de Mujeres Tejedoras del Cauca (AMTEC)⏪, aseguró: “Seguimos tejiendo”."#,
      #"“Nos quieren callar”, expresó la hermana Pilar Coto, de ⏩Red Jesuita con Migrantes del Istmo⏪."#,
      #"“Faltó voluntad”, dijeron Ada Luna y Beto Cruz, representantes de ⏩Familias en Búsqueda⏪."#,
      #"A su turno, el secretario general de la ⏩Unión de Trabajadores de la Energía⏪, Raúl Paz, remarcó: “El gas es nuestro”."#,
      #"“Somos más”, arengó Mica Ferro, integrante de la asamblea ⏩El Agua Vale Más⏪."#,
      #"«Se acabó el plazo», recuerda Joan Riera, presidente de ⏩Amigos de la Albufera y el Delta⏪."#,
      #"Consultada sobre el tema, Irma Toledo, de la organización ⏩Madres Unidas por la Verdad⏪, respondió que “no hay avances”."#,
    ] as [MarkedText])
  func `Spanish sentences name whom a person speaks for`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      #""Não nos ouviram", lamentou a presidenta da ⏩Casa das Mulheres do Canal⏪, Inês Carvalhal."#,
      #""É um retrocesso", disse Lucas Belo, secretário-geral do ⏩Sindicato dos Barqueiros e Estivadores⏪."#,
      #"Para a bióloga Clara Albano, integrante do ⏩Rios Vivos e Livres⏪, "o rio não é esgoto"."#,
      #"Segundo Paulo Vidal, padeiro e porta-voz da ⏩Pão e Justiça⏪, os preços dobraram."#,
      #""Não vamos ceder", avisou Amália Haro, do coletivo ⏩Bairros de Pé⏪."#,
      #"Marcos Leal, que dirige o ⏩Observatório Cidadão do Gasto Público⏪, afirmou que ninguém leu o relatório."#,
      #""Chega", disse Nora Branco (⏩Sem Teto Nem Lei⏪)."#,
      #""É preciso uma moratória" – João Queiró, delegado regional da ⏩Liga pela Defesa das Sebes⏪"#,
      #""É uma vitória", comemorou Odília Faria, advogada da ⏩Federação de Inquilinas e Inquilinos⏪."#,
      #"Em nome da ⏩Coordenação dos Migrantes do Norte⏪, Ibrahim Souto leu: "Trabalhamos aqui"."#,
      #"A diretora da ⏩Rede de Cozinhas Solidárias⏪, Magda Reis, concordou: "As crianças têm fome"."#,
      #"Na avaliação de Ana Robles, coordenadora de advocacy da ⏩Vigília Saúde⏪, a lei "esquece os doentes"."#,
      #""O prefeito tem que nos receber", cobrou Fátima Dias, moradora do bairro e educadora da ⏩Colmeia Aberta⏪."#,
      #"De acordo com Tomás Neves, economista do ⏩Instituto por Finanças Justas⏪, "a dívida é sustentável"."#,
      #""É absurdo", resume Mirela Couto, coordenadora nacional dos ⏩Amigos do Vale⏪. "E caro", acrescenta ela."#,
      #"Elisa Dourado, fundadora do ⏩Memória Viva 1964⏪, lembrou as vítimas: "Seguem sem nome"."#,
      #""Tiraram nossa água", relatou dona Petra Xavante, liderança da ⏩Associação Terra Indígena Três Rios⏪."#,
      #""Vamos voltar", prometeu a porta-voz do ⏩Movimento pela Vida Digna⏪ Rosa Tunes."#,
      #"Nas palavras de Ivan Soler, do ⏩Grupo de Apoio Mútuo da Serra⏪, "a impunidade é a regra"."#,
      #""O povo tem memória", escreveu o pescador Julião Mora, da ⏩Colônia de Pescadores Z-12⏪."#,
      #""Devem-nos uma resposta", sublinhou a dirigente da ⏩Plataforma Casa para Todos⏪, Dália Ponces."#,
      #"Já Lisa Arnaldo, da ⏩Casa Comum dos Exilados⏪, diz que nada está resolvido."#,
      #""Não há volta", dispara Neide Tavares, da ⏩Articulação de Mulheres do Cerrado⏪."#,
      #""É a única saída", explicou à reportagem Ramiro Queirós, titular da ⏩Câmara dos Pequenos Moinhos⏪."#,
      #"A advogada Julieta Sousa, da equipe jurídica da ⏩Terra de Direitos do Sul⏪, explicou que vai recorrer."#,
      #"“Querem nos calar”, disse a irmã Pilar Couto, da ⏩Rede Franciscana com Migrantes⏪."#,
      #"“Faltou vontade”, disseram Ada Luna e Beto Cruz, representantes da ⏩Famílias em Busca⏪."#,
      #"Por sua vez, o secretário-geral da ⏩União dos Trabalhadores da Energia⏪, Raul Paz, ressaltou: “O gás é nosso”."#,
      #"“Somos mais”, discursou Mica Ferro, integrante da assembleia ⏩A Água Vale Mais⏪."#,
      #"«Acabou o prazo», recorda João Ribeira, presidente dos ⏩Amigos da Lagoa e do Delta⏪."#,
      #"Teresa Lobo, coordenadora-geral da ⏩Casa do Sul 72⏪: “Chegam mais crianças do que nunca”."#,
      #"Procurada, Irma Toledo, da organização ⏩Mães Unidas pela Verdade⏪, respondeu que “não há avanços”."#,
    ] as [MarkedText])
  func `Portuguese sentences name whom a person speaks for`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      #"„Niemand hat uns gefragt“, sagt Bärbel Kötter, Inhaberin der ⏩Buchhandlung Seitenweise⏪."#,
      #"„Es reicht“, sagte die Vorsitzende des ⏩Vereins Offene Ufer⏪, Inge Karstens."#,
      #"„Das ist ein Rückschritt“, so Lutz Bellmann, Geschäftsführer des ⏩Bundes der Fährleute und Schiffer⏪."#,
      #"Für das ⏩Netzwerk Wohnen für alle⏪ erklärt Serap Aydın: „Wir bleiben.“"#,
      #"Der Sprecher der ⏩Initiative Saubere Elbe jetzt⏪, Paul Vieth, kritisiert: „Die Preise haben sich verdoppelt.“"#,
      #"„Der Fluss ist kein Abwasserkanal“, erinnert die Biologin Clara Auer vom Vorstand der ⏩Lebendigen Flüsse⏪."#,
      #"Marc Leber, der die ⏩Bürgerstelle Öffentliche Ausgaben⏪ leitet, sagt: „Keiner hat den Bericht gelesen.“"#,
      #"Nora Blind (⏩Ohne Dach⏪): „Drei Nächte draußen sind drei zu viel.“"#,
      #"„Wir brauchen ein Moratorium“ – Jan Kerner, Landesbeauftragter des ⏩Bundes für Heckenschutz⏪"#,
      #"„Ein Sieg“, freut sich Ottilie Faber, Anwältin des ⏩Mietervereins Unteres Tal⏪."#,
      #"Laut Anna Roth, Referentin bei ⏩Wache Gesundheit⏪, vergisst das Gesetz die Kranken."#,
      #"Im Namen der ⏩Koordination Geflüchteter im Norden⏪ sagte Ibrahim Sow: „Wir arbeiten hier.“"#,
      #"„Wir wollen Taten sehen“, betont Bruno Peters, Fischer und Kassenwart der ⏩Binnenschiffergilde Saale⏪."#,
      #"„Die Kinder haben Hunger“, sagt auch Maud Reyer von den ⏩Solidarischen Küchen⏪."#,
      #"„Der Bürgermeister muss uns empfangen“, fordert Fatma Demir, Anwohnerin und Mitgründerin von ⏩Offener Bienenstock⏪."#,
      #"„Die Beweise liegen vor“, erklärte Rechtsanwalt Hugo Lanz für das ⏩Komitee Freiheit für die Angeklagten⏪."#,
      #"„Seit zehn Jahren warten wir“, berichtet Elise Dorn, Gründerin von ⏩Lebendiges Erinnern e. V.⏪"#,
      #"„Nachtzüge kommen zurück“, lobt Alfred Hug, der Vorsitzende von ⏩Ja zum Nachtzug⏪."#,
      #"„Absurd“, urteilt Mirjam Kott, Bundeskoordinatorin der ⏩Freunde des Tals⏪. „Und teuer“, fügt sie hinzu."#,
      #"Liese Arndt und Karim Bay vom ⏩Gemeinsamen Haus der Exilierten⏪ sind sich einig: „Nichts ist geregelt.“"#,
      #"⏩Tierwacht Lech⏪-Sprecherin Doris Hahn sagte: „Das war kein Unfall.“"#,
      #"„Das Vertrauen ist weg“, meint Ulrike Sand, die beim ⏩Digitalforum Küste⏪ den Bereich Schule betreut."#,
      #"„Wir klagen“, kündigt Timo Brand von der ⏩Umweltrunde Hohe Mark⏪ an."#,
      #"„Das geht so nicht“, sagt Pfarrerin Johanna Wild von der ⏩Kirchengemeinde Sankt Jürgen⏪."#,
      #"Dazu Erik Stolz, Pressesprecher der ⏩Allianz gegen Lärm und Staub⏪: „Die Grenzwerte sind ein Witz.“"#,
      #"„Ein Schlag ins Gesicht“, findet Hatice Koç, die den ⏩Verein Nachbarschaft Nordend⏪ leitet."#,
      #"Henning Voss (⏩Klimaliste Uckersee⏪) kommentiert: „Zu spät, zu wenig.“"#,
      #"„Das Moor braucht Wasser“, mahnt die stellvertretende Vorsitzende der ⏩Moorfreunde Emsland e.V.⏪, Antje Rolfs."#,
      #"Dr. Maren Stolle, Kinderärztin und Sprecherin der ⏩Ärzte für saubere Luft⏪, sieht das anders: „Jedes Gramm zählt.“"#,
      #"„Das wird teuer“, prophezeit Knut Harms, Deichgraf und Vorstand im ⏩Deichverband Süderland⏪."#,
      #"„Das ist ein Kilometer Autobahn“, rechnet Jochen Tapp vor, Referent beim ⏩Verkehrsbund Küste⏪."#,
      #"Als Sprecherin des ⏩Bündnisses Rote Karte⏪ sagte Mia Falk, man werde klagen."#,
      #"„Unsere Geduld ist am Ende“, sagt Nele Ott von ⏩Schule ohne Noten⏪."#,
    ] as [MarkedText])
  func `German sentences name whom a person speaks for`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      #""It was a good day," said Senator Maria Holt."#,
      #""It was a good day," said Peter Haug, professor of law at the University of Lindholm."#,
      #""It rained," said Kate Bloom, a resident of Lower Marsh."#,
      #""We won," said Minister Paul Adeyemi of the Department of Fisheries."#,
      #""It hurts," said Joe, a farmer from Wexford who lost his herd."#,
      #""I like trees," said Mayor Linda Graf. "So do I," said her deputy, Jim Wu."#,
      #"The bill passed the House, said Ann Muir, clerk of the County Court."#,
      #""Good riddance," said a man who gave his name as Bob."#,
      #"Dr. Ines Roth, associate professor at Harlow University, said the study was small."#,
      #""I support this," said State Representative Ken Lowe of Marsh County."#,
      #""We thank you," said President Hollande of France."#,
      #"Ana Ruiz of Harbor Watch was there as well. "We shall not change the law," the minister said."#,
      #"« C'est non », a répondu le ministre Paul Garnier."#,
      #"« Je suis inquiète », confie Jeanne, habitante de Saint-Lubin."#,
      #"« Les données manquent », note le professeur Henri Colas, de l'université de Montrond."#,
      #"« Je voterai contre », annonce la députée Rose Amiel."#,
      #"« Rien de neuf », écrit Paul Sartine, auteur de Vents contraires."#,
      #"« Nous restons vigilants », assure-t-on du côté de la préfecture."#,
      #"« Merci à tous », a lancé Mme Roche, maire de Saint-Clair."#,
      #"Le chercheur Paul Andrieu, du CNRS, parle d'« un tournant »."#,
      #"«Es que no», respondió el ministro Pablo Garnica."#,
      #"«Tengo miedo», cuenta Juana, vecina de San Lupe."#,
      #"«Faltan datos», apunta el profesor Enrique Colás, de la Universidad de Monterredondo."#,
      #"«Votaré en contra», anuncia la diputada Rosa Amil."#,
      #"«Sin novedad», escribe Pablo Sartino, autor de Vientos en contra."#,
      #"“Estamos bien”, dijo el gobernador Luis Paz."#,
      #"“Llueve mucho”, contó don Eusebio, campesino de Las Lomas."#,
      #""Não", respondeu o ministro Paulo Garnica."#,
      #""Tenho medo", conta Joana, moradora de São Lupe."#,
      #""Faltam dados", aponta o professor Henrique Colás, da Universidade de Monte Redondo."#,
      #""Votarei contra", anuncia a deputada Rosa Amil."#,
      #"“Estamos bem”, disse o governador Luís Paz."#,
      #"“Chove muito”, contou seu Eusébio, lavrador de Lomas."#,
      #"„Nein“, antwortete Minister Paul Garner."#,
      #"„Ich habe Angst“, erzählt Jutta aus Sankt Lupen."#,
      #"„Es fehlen Daten“, merkt Professor Heinrich Kohl von der Universität Rotenberg an."#,
      #"„Ich stimme dagegen“, kündigt die Abgeordnete Rosa Amel an."#,
      #"„Nichts Neues“, schreibt Paul Sarter, Autor von Gegenwind."#,
      #"„Das ist Unsinn“, sagte Landrat Holger Prinz."#,
      #"„Ich war dabei“, erzählt Rentner Willi aus Bad Lauen."#,
      #"„Wir prüfen das“, teilte Polizeisprecherin Ute Rahn mit."#,
      #"Historikerin Eva Lenz von der Universität Harburg nannte den Vorgang „beispiellos“."#,
    ] as [MarkedText])
  func `officials, scholars and residents speak for no organization`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      "The letter went out on Monday.\n\n> Nobody asked the islands before the boats were sold. We would have told them.\n>\n> — Ana Ruiz, director, ⏩Ferry Riders United⏪\n",
      "The letter went out on Monday.\n\n> Nobody asked the islands before the boats were sold. We would have told them.\n\nThe council meets again in May.\n",
    ] as [MarkedText])
  func `the line below a block of quotation says whose words they are`(sample: MarkedText) throws {
    let document = try Document(parsing: Array(sample.text.utf8), source: "release.md")
    let found = QuotedSpokesperson().mentions(in: document.segmented)
    #expect(found.map(\.name) == sample.names)
  }
}
