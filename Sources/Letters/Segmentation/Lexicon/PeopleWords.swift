extension WordLexicon {
  /// Forms of address and degrees before a person's name.
  static let honorifics = """
    dr dra drs prof profa professor professora profesor profesora professeur professeure univ mr mrs ms miss mx sir dame lord lady rev revd reverend reverendo fr father sr sra srta don dona senor senora
    hon honorable honourable hon'ble shri smt rabbi rabbin imam sheikh bishop bispo obispo archbishop eveque bischof pastor pasteur pfarrer pfarrerin padre pere abbe soeur sister brother hermana hermano irma irmao pr bruder schwester herr frau monsieur madame mme mlle m me maitre
    mep mp mep's senator senadora senador senateur senatrice deputy diputado diputada deputado deputada depute deputee congressman congresswoman representative rep sen gov col gen capt judge justice ing lic mag dipl
    pad soz habil rer
    associate assistant adjunct br mons med rer nat phil jur assoc asst most venerable fray rt right revd rvd frei mgr msgr monseigneur monsignor canon deacon diakon pe ven sor cllr councillor baroness baron mstro lcdo lcda
    pd jun priv doz akad oberrat dolm pbro presbitero hno hna vikar superintendent propst
    very cantor shaykh shaykha ustadh prebendary weihbischof moderator mtro mtra abg arq agr psic mgter econ emeritus emerita emerito em
    """

  /// Degrees and orders behind a person's name.
  static let postNominals = """
    fba frse frsa fsa frcp frcs mbbs csc drsc msp ms mla td mhk mlc mna rn dds dvm dmin mdiv cpa phd ph d md jd esq msc mph mba ma ba bsc qc kc ao am ac cbe obe mbe dbe kbe frs osf osb ofm sj op rn llm edd dphil mpp mep mp dd cfc rsm ofmcap ofs ofmconv cssr svd cm smm mccj sdb csj snd rscj ssnd cssp rsj msw lcsw mdiv dmin mls op osu ibvm ihm csc cp omi sss
    """

  /// What somebody is in a body: the holder signs for it.
  static let officeWords = """
    director directora directeur directrice direktor direktorin diretor diretora direttore president presidente presidenta presidentin prasident prasidentin vice chair chairman chairwoman chairperson chairs cochair
    coordinator coordinador coordinadora coordenador coordenadora coordinateur coordinatrice koordinator koordinatorin coordinatore secretary secretario secretaria secretaire sekretar sekretarin
    ceo coo cfo cto executive ejecutivo ejecutiva executivo executiva founder cofounder fundador fundadora fondateur fondatrice grunder grunderin manager gerente head leiter leiterin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung
    vorsitzender vorsitzende vorstand vorstandin vorstandsvorsitzende vorstandsmitglied sprecher sprecherin spokesperson spokeswoman spokesman portavoz vocero vocera porta porte parole
    officer liaison litigator lobbyist campaigner organizer organiser advocate counsel attorney policy associate advisor adviser asesor asesora assessor assessora analyst delegate delegue deleguee delegado delegada responsable responsavel encargado
    representative representante representant representante treasurer tesorero tesoreiro tresorier tresoriere schatzmeister administrator administrador lead senior deputy principal provincial superior staff general
    dekan dekanin doyen doyenne archbishop arzobispo arcebispo erzbischof chancellor clerks keeper canciller chanceler kanzler ordinator ordinatrice facilitator facilitador facilitadora referent referentin miembro member membre mitglied membro trustee board convener convenor steward moderator promotora promotor generalsekretar generalsekretarin
    bundesvorsitzende bundesvorsitzender landesvorsitzende landesvorsitzender kreisvorsitzende kreisvorsitzender hauptgeschaftsfuhrer hauptgeschaftsfuhrerin
    bundesgeschaftsfuhrer bundesgeschaftsfuhrerin vorstandssprecher vorstandssprecherin pressesprecher pressesprecherin bundessprecher bundessprecherin prasidiumsmitglied
    sindaca alcalde alcaldesa mayor maire burgermeister prefeito prefeita rector rectora reitor recteur dean decano
    bishop bispo obispo bischof eveque clerk minister warden
    """

  /// What somebody is by profession: signs in their own name.
  static let professionWords = """
    professor profesor profesora professora professeur professeure lecturer reader researcher investigador investigadora pesquisador pesquisadora chercheur chercheuse forscher forscherin wissenschaftler wissenschaftlerin scientist
    novelist playwright actor actress composer illustrator singer screenwriter broadcaster poet ceramicist bookseller sculptor comedian dramaturg choreographer journalist periodista jornalista journaliste author autor autora auteur auteure autrice schriftsteller schriftstellerin writer escritor escritora ecrivain ecrivaine artist artista artiste kunstler kunstlerin
    lawyer abogado abogada advogado advogada avocat avocate rechtsanwalt rechtsanwaltin jurist juristin juriste doctor physician medico medica medecin arzt arztin nurse teacher docente lehrer lehrerin enseignant enseignante
    student estudiante estudante etudiant etudiante doctorant doctorante candidate fellow scholar academic academica academico consultant consultor consultora engineer ingeniero ingeniera ingenieur developer entrepreneur educator
    economist economista economiste historian historiador historiadora historien sociologist sociologo sociologa sociologue anthropologist antropologo antropologa philosopher philosophe filosofo filosofa
    psychologist psicologo psicologa psychologue activist activista militante aktivist aktivistin citizen ciudadano ciudadana cidada cidadao musician musico filmmaker cineasta realisateur photographer fotografo emeritus emerita emerito
    rentner rentnerin pensionist pensionistin jubilado jubilada aposentado aposentada retraite retraitee juge juez jueza juiz juiza richter richterin educateur educatrice eltern defensor defensora catedratico catedratica soziologin soziologe
    freelance independent retired postdoc phd biologist chemist physicist mathematician musicologist theologian theologe priest archivist librarian translator traductor traductora editor publisher privatdozent
    senator deputy mp mep
    """

  /// Words that belong to sentences and hardly ever to names.
  static let proseWords = """
    we i you they he she it is are was were be been being has have had having will would shall should must may might can could do does did done this these those that which who whom whose what when where why how
    our their his her its them us my me your if because while although however therefore thus moreover furthermore also not only than then there here such any each both either neither more most less least very too
    said says say write wrote writing written call calls called calling urge urges urged ask asks asked asking request requests want wants need needs demand demands express welcome support supports supported oppose opposes strongly please read click
    nous vous ils elles est sont etait etaient etre ete avoir ont avons avez sera seront cette ces ceux celles qui que dont ou quand comme mais donc ne pas plus leur leurs notre nos votre vos il elle on se ce cela y
    demandons appelons exigeons soutenons appel
    nosotros nosotras ellos ellas es son era eran ser sido estar estan esta estamos ha han hemos habia sera seran este estos estas ese esa eso que cual cuales quien quienes cuando donde como pero porque aunque su sus nuestro nuestra nuestros nuestras se les nos mas menos muy tambien
    exigimos pedimos solicitamos instamos expresamos
    eles elas foi foram sao esta estao estamos tem temos havia sera serao este isso essa essas esses cujo quando onde mas embora seu sua seus suas nosso nossa nossos nossas lhe nao mais menos muito tambem
    exigimos pedimos repudiamos
    wir ihr sie ich ist sind war waren sein wird werden wurde wurden hat haben hatte hatten kann konnen muss mussen soll sollen dass weil wenn obwohl welche welcher dieser diese dieses jene unser unsere unserer unseren ihre ihrer ihren nicht nur auch mehr sehr noch schon aber oder sondern sich man es fordern
    noi loro sono sia stato stata questo questa questi queste quello quella quando dove come ma perche anche non piu nostro nostra
    """

  /// Words of a heading that groups signers.
  static let groupWords = """
    international internationals internationale internationaux internacional internacionales internacionais internationales internazionali global globales worldwide
    national nationals nationale nationales nationaux nacional nacionales nacionais nazionali regional regionals regionale regionales regionaux regionais statewide
    state local locales locaux locais lokale estatales estaduais estatal municipales bundesweit landesweit city county
    organizations organisations organizaciones organizacoes organisationen organizzazioni organization organisation groups groupes grupos gruppen associations asociaciones associacoes verbande vereine
    networks reseaux redes netzwerke coalitions coaliciones unions syndicats sindicatos gewerkschaften movements movimientos movimentos mouvements bewegungen
    companies empresas entreprises unternehmen businesses institutions instituciones instituicoes institutionen academia academics academicos academicas scholars universitaires wissenschaft universities universidades
    individuals individual individuos individuales personas persons people pessoas personnes personnalites personalidades personalities einzelpersonen personen experts expertos expertas especialistas expertinnen
    faith religious religiosas business trade labor labour civil society sociedad sociedade societe zivilgesellschaft europe europa africa afrique asia asie americas america oceania pacific caribbean caribe latin latina
    supporters allies members membres miembros membros mitglieder partners parliamentarians parlamentarios members elected officials politicians politik supporting other others otras outros autres weitere
    personal personel personnel titulo titre personlich capacity individuel individuelle individuell partis partidos parteien parties
    otros outras andere countries paises lander staaten states cities
    north south east west northern southern eastern western central middle sector sectors collectives colectivos coletivos collectifs federations foundations fundaciones media lawyers
    """
}
