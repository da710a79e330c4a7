/// Words organizations name themselves with, by meaning, in six languages.
///
/// Columns and format as in `TypeWords`. It serves to recognise a translated name beside other
/// evidence; words with several meanings stand where names use them.
package enum Vocabulary {
  package static let table = """
    right rights|derecho derechos|direito direitos|droit droits|recht rechte rechten|diritto diritti
    human humans|humano humanos humana humanas|humano humanos humana humanas|humain humains humaine|mensch menschen|umano umani
    woman women womens|mujer mujeres|mulher mulheres|femme femmes|frau frauen|donna donne
    child children childrens|nino ninos nina ninas ninez infancia|crianca criancas infancia|enfant enfants|kind kinder|bambino bambini
    youth young|juventud joven jovenes juvenil|juventude jovem jovens juvenil|jeunesse jeune jeunes|jugend|gioventu giovani
    family families|familia familias familiar|familia familias familiar|famille familles familiale|familie familien|famiglia famiglie
    people peoples|pueblo pueblos|povo povos|peuple peuples|volk volker|popolo popoli
    popular|popular populares|popular populares|populaire populaires|volks|popolare
    citizen citizens citizenship|ciudadano ciudadanos ciudadana ciudadania|cidadao cidadaos cidada cidadania|citoyen citoyens citoyenne citoyennete|burger|cittadino cittadini cittadinanza
    migrant migrants|migrante migrantes|migrante migrantes|migrant migrants|migranten|migrante migranti
    migration|migracion migraciones migratorio migratoria|migracao migracoes|migration migrations|migration|migrazione migrazioni
    immigrant immigrants|inmigrante inmigrantes|imigrante imigrantes|immigre immigres|einwanderer einwanderern|immigrato immigrati
    immigration|inmigracion|imigracao|immigration|einwanderung|immigrazione
    refugee refugees|refugiado refugiados|refugiado refugiados|refugie refugies|fluchtling fluchtlinge|rifugiato rifugiati
    asylum|asilo|asilo|asile|asyl|asilo
    border borders|frontera fronteras fronterizo fronteriza|fronteira fronteiras|frontiere frontieres|grenze grenzen|frontiera frontiere
    justice just fair|justicia justo justa|justica justo justa|justice juste equitable|gerechtigkeit gerechte gerechten fairer fairen|giustizia giusto equo
    social|social sociales|social sociais|social sociale sociales|sozial soziale sozialer|sociale sociali
    law legal|ley legal leyes juridica juridico|lei legal juridica juridico|loi juridique legal|gesetz juristisch rechtlich|legge legale
    policy politics political|politica politicas politico|politica politicas politico|politique politiques|politik|politica politiche
    public|publico publica publicos publicas|publico publica|public publique publics publiques|offentlich offentliche|pubblico pubblica
    health|salud|saude|sante|gesundheit|salute
    medicine medicines medical|medicamento medicamentos medicina medica|medicamento medicamentos medicina medica|medicament medicaments medecine medical medicale|medikament medikamente arzneimittel|farmaci medicina
    access|acceso|acesso|acces|zugang|accesso
    education educational|educacion educativo educativa|educacao educativo educativa|education educatif|bildung|educazione
    teacher teachers|maestro maestros docentes profesores|professor professores docentes|enseignant enseignants|lehrer|insegnanti
    student students|estudiante estudiantes estudiantil|estudante estudantes estudantil|etudiant etudiants|studenten studierende|studenti
    trade commerce|comercio|comercio|commerce|handel|commercio
    free|libre libres|livre livres|libre libres|frei freie freier|libero libera
    freedom liberty liberties|libertad libertades|liberdade liberdades|liberte libertes|freiheit freiheiten|liberta
    peace|paz|paz|paix|frieden|pace
    war|guerra|guerra|guerre|krieg|guerra
    world|mundo mundial|mundo mundial|monde mondial mondiale|welt|mondo mondiale
    global|global|global|global globale|global globale|globale
    international|internacional|internacional|international internationale|international internationale internationaler|internazionale
    national|nacional|nacional|national nationale|national nationale nationaler|nazionale
    regional|regional|regional|regional regionale|regional regionale|regionale
    european|europeo europea|europeu europeia|europeen europeenne|europaisch europaische|europeo europea
    african africans|africano africana africanos|africano africana|africain africaine|afrikanisch afrikanische|africano
    latinamerican|latinoamericano latinoamericana|latinoamericano latinoamericana|latinoamericain|lateinamerikanisch|latinoamericano
    american americans|americano americana americanos estadounidense estadounidenses|americano americana|americain americaine|amerikanisch amerikanische|americano
    mexican mexicans|mexicano mexicana mexicanos|mexicano mexicana|mexicain mexicaine|mexikanisch mexikanische|messicano
    brazilian|brasileno brasilena|brasileiro brasileira|bresilien bresilienne|brasilianisch|brasiliano
    earth land|tierra tierras|terra terras|terre terres|erde land|terra
    territory|territorio territorios|territorio territorios|territoire|gebiet|territorio
    water|agua aguas|agua aguas|eau|wasser|acqua
    forest forests|bosque bosques|floresta florestas|foret forets|wald walder|foresta
    sea ocean|mar mares oceano|mar oceano|mer ocean|meer|mare
    river rivers|rio rios|rio rios|riviere fleuve|fluss flusse|fiume
    nature|naturaleza|natureza|nature|natur|natura
    environment environmental|ambiente ambiental ambientales medioambiente|ambiente ambiental ambientais|environnement environnemental|umwelt|ambiente ambientale
    ecology ecological ecologists ecologist|ecologia ecologico ecologistas ecologista|ecologia ecologico ecologistas|ecologie ecologique ecologistes|okologie okologisch|ecologia ecologico
    climate climatic|clima climatico climatica|clima climatico climatica|climat climatique|klima|clima climatico
    energy|energia|energia|energie|energie|energia
    food|alimentacion alimentario alimentaria alimentos|alimentacao alimentar alimentos|alimentation alimentaire|ernahrung lebensmittel|alimentazione alimentare
    sovereignty|soberania|soberania|souverainete|souveranitat|sovranita
    security|seguridad|seguranca|securite|sicherheit|sicurezza
    agriculture agricultural|agricultura agricola agrario agraria|agricultura agricola agrario agraria|agriculture agricole|landwirtschaft|agricoltura
    farmer farmers peasant peasants|campesino campesinos campesina campesinas agricultores|campones camponeses agricultores|paysan paysans paysanne agriculteurs|bauer bauern|contadini agricoltori
    rural|rural rurales|rural rurais|rural rurale|landlich landliche|rurale
    urban|urbano urbana|urbano urbana|urbain urbaine|stadtisch|urbano
    fishing fisheries fisherfolk fishers|pesca pescadores|pesca pescadores|peche pecheurs|fischerei fischer|pesca pescatori
    work labor|trabajo laboral laborales|trabalho trabalhista|travail|arbeit|lavoro
    employment|empleo|emprego|emploi|beschaftigung|occupazione
    economy economic economics|economia economico economica|economia economico economica|economie economique|wirtschaft wirtschaftlich|economia economico
    solidarity|solidaridad solidario solidaria|solidariedade solidario solidaria|solidarite solidaire|solidaritat|solidarieta
    cooperation|cooperacion|cooperacao|cooperation|zusammenarbeit kooperation|cooperazione
    aid help|ayuda|ajuda|aide|hilfe|aiuto
    humanitarian|humanitario humanitaria|humanitario humanitaria|humanitaire|humanitar humanitare|umanitario
    protection|proteccion|protecao|protection|schutz|protezione
    defense defenders|defensa defensores defensoras defensoria|defesa defensores|defense defenseurs|verteidigung|difesa
    action|accion|acao|action|aktion|azione
    integration integrative|integracion|integracao|integration|integration|integrazione
    information|informacion|informacao|information|information|informazione
    communication communications|comunicacion comunicaciones|comunicacao|communication|kommunikation|comunicazione
    press|prensa|imprensa|presse|presse|stampa
    media|medios|midia|medias|medien|media
    radio|radio|radio|radio|rundfunk|radio
    digital|digital digitales|digital digitais|numerique numeriques|digital digitale digitalen|digitale
    technology|tecnologia tecnologias|tecnologia tecnologias|technologie technologies|technik technologie|tecnologia
    software|software|software|logiciel logiciels|software|software
    data|datos|dados|donnees|daten|dati
    privacy|privacidad|privacidade|vieprivee|datenschutz|riservatezza
    progress|progreso|progresso|progres|fortschritt|progresso
    change|cambio|mudanca|changement|wandel|cambiamento
    future|futuro|futuro|avenir|zukunft|futuro
    life|vida|vida|vie|leben|vita
    hope|esperanza|esperanca|espoir esperance|hoffnung|speranza
    dignity|dignidad|dignidade|dignite|wurde|dignita
    equality equity|igualdad equidad|igualdade equidade|egalite equite|gleichheit gleichstellung|uguaglianza equita
    gender|genero|genero|genre|geschlecht|genere
    race racial racism|racial racismo|racial racismo|racial racisme|rassismus|razziale razzismo
    discrimination|discriminacion|discriminacao|discrimination|diskriminierung|discriminazione
    violence|violencia|violencia|violence|gewalt|violenza
    memory|memoria|memoria|memoire|erinnerung|memoria
    history historical|historia historica historico|historia historica historico|histoire historique|geschichte|storia storico
    culture cultural|cultura cultural culturales|cultura cultural|culture culturel|kultur kulturell|cultura culturale
    art arts|arte artes|arte artes|art arts|kunst|arte
    language languages linguistic|lengua lenguas idioma|lingua linguas idioma|langue langues|sprache sprachen|lingua lingue
    indigenous native|indigena indigenas originarios|indigena indigenas|indigene indigenes autochtone autochtones|indigen indigene|indigeno indigeni
    black afro|negro negra negros negras|negro negra negros negras|noir noire noirs|schwarz schwarze|nero
    community communitarian|comunitario comunitaria|comunitario comunitaria|communautaire|gemeinde|comunitario
    disability disabilities disabled|discapacidad|deficiencia|handicap|behinderung|disabilita
    elder elderly|mayores ancianos|idosos|aines|altere alten|anziani
    housing home homes|vivienda|moradia habitacao|logement|wohnraum wohnen|abitazione alloggio
    poverty poor|pobreza pobres|pobreza pobres|pauvrete pauvres|armut arme|poverta
    debt|deuda|divida|dette|schulden|debito
    tax taxes fiscal|fiscal impuestos tributaria|fiscal impostos tributaria|fiscale fiscal impots|steuer steuern|fiscale
    bank banking|banco banca|banco|banque|bank|banca
    money finance financial|finanzas financiero financiera|financas financeiro|finance financier|finanzen|finanza finanziario
    transparency|transparencia|transparencia|transparence|transparenz|trasparenza
    corruption|corrupcion|corrupcao|corruption|korruption|corruzione
    democracy democratic|democracia democratico democratica|democracia democratico democratica|democratie democratique|demokratie demokratisch|democrazia
    participation|participacion|participacao|participation|beteiligung|partecipazione
    study studies|estudio estudios|estudo estudos|etude etudes|studien|studi
    analysis|analisis|analise|analyse|analyse|analisi
    documentation|documentacion|documentacao|documentation|dokumentation|documentazione
    science sciences|ciencia ciencias|ciencia ciencias|science sciences|wissenschaft|scienza
    consumer consumers|consumidor consumidores|consumidor consumidores|consommateur consommateurs|verbraucher|consumatori
    industry industrial|industria industrial|industria industrial|industrie industriel|industrie|industria
    mining mines|mineria minero|mineracao|mines minier|bergbau|miniere
    prison prisoners|prision presos carceles|prisao presos|prison prisonniers|gefangnis gefangene|carcere
    victim victims|victima victimas|vitima vitimas|victime victimes|opfer|vittime
    disappeared missing|desaparecidos desaparecidas|desaparecidos desaparecidas|disparus|verschwundene|scomparsi
    military disarmament|militar desarme|militar desarmamento|militaire desarmement|abrustung|militare disarmo
    nuclear|nuclear|nuclear|nucleaire|atom nuklear|nucleare
    christian christians|cristiano cristiana cristianos|cristao crista cristaos|chretien chretienne chretiens|christlich christliche|cristiano
    catholic|catolico catolica|catolico catolica|catholique|katholisch katholische|cattolico cattolica
    evangelical|evangelico evangelica|evangelico evangelica|evangelique|evangelisch evangelische|evangelico
    lutheran|luterano luterana|luterano luterana|lutherien lutherienne|lutherisch lutherische|luterano
    jesuit jesuits|jesuita jesuitas|jesuita jesuitas|jesuite jesuites|jesuiten|gesuiti
    pastoral|pastoral|pastoral|pastorale|pastoral|pastorale
    faith|fe|fe|foi|glaube|fede
    interfaith religious|interreligioso religioso religiosa|interreligioso religioso|interreligieux religieux|religios interreligios|religioso
    road path way|via camino|via caminho|voie chemin|weg|via
    united|unido unidos unida unidas|unido unidos unida unidas|uni unis unie unies|vereint vereinte|unito uniti
    independent|independiente independientes|independente independentes|independant independants|unabhangig unabhangige|indipendente
    new|nuevo nueva nuevos|novo nova novos|nouveau nouvelle|neu neue neuen|nuovo nuova
    positive|positivo positiva|positivo positiva|positif positive|positiv positive|positivo
    effect|efecto|efeito|effet|wirkung|effetto
    alternative alternatives|alternativa alternativas alternativo|alternativa alternativas alternativo|alternative alternatives alternatif|alternative alternativen|alternativa alternative
    vaccine vaccines|vacuna vacunas|vacina vacinas|vaccin vaccins|impfstoff impfstoffe|vaccino vaccini
    treaty agreement agreements|tratado tratados acuerdo acuerdos|tratado tratados acordo acordos|traite traites accord accords|vertrag abkommen|trattato accordo accordi
    investment|inversion inversiones|investimento investimentos|investissement|investition|investimento
    reform|reforma|reforma|reforme|reform|riforma
    reconstruction building construction|construccion|construcao|construction|aufbau bau|costruzione
    leadership|liderazgo|lideranca|leadership|fuhrung|leadership
    unity|unidad|unidade|unite|einheit|unita
    inclusion|inclusion|inclusao|inclusion|inklusion|inclusione
    civil|civil civiles|civil civis|civil civiles|zivil burgerlich|civile civili
    care|cuidado cuidados|cuidado cuidados|soin soins|pflege|cura
    clean|limpio limpia|limpo limpa|propre potable|sauber sauberes|pulito
    indebtedness|endeudamiento|endividamento|endettement|verschuldung|indebitamento
    south|sur|sul|sud|sud suden|sud
    north|norte|norte|nord|nord norden|nord
    east|este oriente|leste oriente|est|ost osten|est
    west|oeste occidente|oeste|ouest|west westen|ovest
    coast coastal|costa costero costera|costa costeiro costeira|cote cotier cotiere|kuste|costa costiero
    feminist feminism|feminista feministas feminismo|feminista feministas feminismo|feministe feministes feminisme|feministisch feministische feminismus|femminista femminismo
    island islands|isla islas|ilha ilhas|ile iles|insel inseln|isola isole
    mountain mountains|montana montanas|montanha montanhas|montagne montagnes|gebirge|montagna
    valley|valle|vale|vallee|tal|valle
    seed seeds|semilla semillas|semente sementes|semence semences|saatgut|semi
    animal animals|animal animales|animal animais|animal animaux|tier tiere|animali
    city cities|ciudad ciudades|cidade cidades|ville villes|stadt stadte|citta
    village villages|aldea aldeas|aldeia aldeias|village villages|dorf dorfer|villaggio
    neighborhood neighborhoods|barrio barrios vecinal|bairro bairros|quartier quartiers|nachbarschaft|quartiere
    doctor doctors|medico medicos|medico medicos|medecin medecins|arzt arzte|medico medici
    nurse nurses|enfermera enfermeras enfermeros|enfermeira enfermeiras enfermeiros|infirmier infirmiers infirmieres|pflegekrafte|infermieri
    lawyer lawyers|abogado abogados abogadas|advogado advogados|avocat avocats|anwalt anwalte|avvocato avvocati
    journalist journalists|periodista periodistas|jornalista jornalistas|journaliste journalistes|journalist journalisten|giornalista giornalisti
    mother mothers|madre madres|mae maes|mere meres|mutter|madre madri
    domestic|domestico domesticas domestica|domestico domesticas domestica|domestique domestiques|hausangestellte|domestico
    torture|tortura|tortura|torture|folter|tortura
    exile|exilio|exilio|exil|exil|esilio
    truth|verdad|verdade|verite|wahrheit|verita
    reconciliation|reconciliacion|reconciliacao|reconciliation|versohnung|riconciliazione
    dialog|dialogo|dialogo|dialog|dialog|dialogo
    training|capacitacion formacion|capacitacao formacao|formation|ausbildung|formazione
    promotion|promocion|promocao|promotion|forderung|promozione
    resistance|resistencia|resistencia|resistance|widerstand|resistenza
    struggle|lucha|luta|lutte|kampf|lotta
    liberation|liberacion|libertacao|liberation|befreiung|liberazione
    waste|residuos|residuos|dechets|abfall|rifiuti
    pesticide pesticides|plaguicidas pesticidas|agrotoxicos pesticidas|pesticides|pestizide pestizid|pesticidi
    oil petroleum|petroleo petrolera|petroleo|petrole|erdol|petrolio
    coal|carbon|carvao|charbon|kohle|carbone
    dam dams|presas represas|barragens|barrages|staudamme|dighe
    sexual|sexual sexuales|sexual sexuais|sexuel sexuels sexuelle sexuelles|sexuell sexuelle|sessuale
    reproductive|reproductivos reproductiva|reprodutivos reprodutiva|reproductifs reproductive|reproduktive|riproduttiva
    detention|detencion|detencao|detention|haft|detenzione
    deportation|deportacion|deportacao|expulsion|abschiebung|espulsione
    welcome|acogida|acolhida acolhimento|accueil|willkommen|accoglienza
    support|apoyo|apoio|soutien appui|unterstutzung|sostegno
    open|abierto abierta|aberto aberta|ouvert ouverte|offen offene|aperto aperta
    knowledge|conocimiento conocimientos|conhecimento|savoir savoirs|wissen|sapere
    arab|arabe arabes|arabe arabes|arabe arabes|arabisch arabische|arabo
    asian asians|asiatico asiatica|asiatico asiatica|asiatique|asiatisch asiatische|asiatico
    caribbean|caribeno caribena caribenas|caribenho caribenha|caribeen caribeenne|karibisch|caraibico
    interamerican|interamericano interamericana|interamericano interamericana|interamericain|interamerikanisch|interamericano
    southern|sureno|sulista|meridional|sudlich sudliche|meridionale
    """
}
