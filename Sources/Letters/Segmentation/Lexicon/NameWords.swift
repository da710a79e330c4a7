extension WordLexicon {
  /// Words that join the words of a name.
  static let functionWords = """
    a an the of for and in on at to by with from de del la las los el lo y e o u en con por para contra sin sobre al da do das dos em na no
    nas nos pela pelo pelas pelos com sem ao aos as os um uma du des le les et ou dans pour par avec sans sur aux au un une d l s der die das
    den dem des und fur im am an auf aus bei mit nach von vom vor zu zum zur ein eine einer eines gegen durch di della dei delle degli
    il gli per ed van het een voor en op te i och og av w z vs via von zur als amp
    """

  /// Words that say "this is a body": kinds of organizations.
  static let organizationWords = """
    academy acao accion action actions agency agencies alianca alianza allianz alliance alliances amici amigas amigos amis amt
    antenne apoyo arbeitsgemeinschaft arbeitsgruppe arbeitskreis archdiocese archive archives armee articulacion articulacao asamblea assembly assemblee
    asociacion asociaciones asoc assoc associacao associacoes associacio associate associated associates association associations associazione
    assembleia atelier attac ausschuss authority banco bank banque bar barreau bewegung bibliothek bloc board boards bond bookstore brigade brigades bundesverband
    bund bundnis bureau burgerinitiative business camara camera campagne campaign campaigns campana campanha cattedra catedra center centers central centrale centrals centre
    centres centro centros centrum cercle chamber chambre chapter charities charity church churches circle circulo clinic clinica club clubs coalicion coalizao coalition coalitions
    coalizione colectiva colectivo coletiva coletivo collectif collective collectives college colleges collegium comision comisiones comissao comitato comite
    comites commission committee committees commons community communities communaute comunidad comunidades comunidade comite company confederacao confederacion
    confederation confederations confederazione conference congregacion congregation congregations congress congreso congresso conseil consejo conselho consiglio consortium
    consulting consumers cooperativa cooperative cooperatives coop coordenacao coordinacion coordinadora coordination corporacion corporation council councils
    dachverband defenders delegation department departamento departement diocese diocesis direction division dynamique eglise empresa enterprise enterprises equipe equipo
    escola escuela espace espacio estudios etudiants exchange facultad faculty faculte federacao federacion federation federations federazione fellowship fondation fondazione
    fonds fondo forderverein forum forums foro foros foundation foundations fraternity frente freunde friends front frota fund fundacao fundacio fundacion fundaciones
    fundo funds gemeinde gemeinschaft genossenschaft gesellschaft gewerkschaft gremio groep group groupe groupement groupes groups gruppe grupo grupos gruppo guild
    haus hermandad hilfswerk hochschule hospital house iglesia igreja inc incubator initiative initiatives iniciativa iniciativas iniziativa institucion institut instituto
    institute institutes institution institutions instituti instituut irmandade journal junta kammer kampagne karawane kirche koalition kollektiv komitee kommission kommittee konferenz konfoderation
    kulturverein lab labor laboratorio laboratory labs landesverband league liaison library lega liga ligue lobby magazine maison mesa migrantenorganisation minis ministries ministry mision mission
    missionaries mosque mouvement movement movements movimento movimentos movimiento movimientos museo museum netwerk network networks netz netzwerk nucleo obra observatoire observatorio observatory
    office oficina ong ngo ngos onlus ordre orden order organisation organisations organizacao organizacion organizaciones organization organizations organizing organizzazione osservatorio
    outreach parish parliament parlament parroquia partei partenariat parti partido partito partners partnership party pastoral pastorale plateforme plataforma plate platform platforma plattform
    press prensa programa program programme project projects projekt projet projeto provincia proyecto publishing radio rat reseau reseaux red rede redes resource rete revista roundtable sangathan sansthan sangh manch morcha mandal vedike vedika iyakkam iyakam samagam samaj parishad andolan abhiyan
    samiti schule school schools seccion secours secretariat secretariado section seminar seminary sector senate servicio servicios service services sezione sindacato sindicato sindicatos society societies
    sociedad sociedade societa societe sorority station stichting stiftung studio studios synagogue syndicat syndicats synod synode sinodo task taskforce team temple theatre theater
    think trust trusts trade tribunal union unions uniao unione unidad universidad universidade universita universitat universite universiteit universities university unit
    verband verbande verbraucherzentrale verein vereinigung vereniging verlag verbund volunteers vzw watch werkstatt werk workgroup workshop zentrale zentrum abogados advogados avocats
    anwaltinnen anwaltverein advocates lawyers teachers workers trabajadores trabalhadores travailleurs arbeiterwohlfahrt nurses students farmers sisters brothers engenheiros estudiantes estudantes
    store stores shop cafe books records games systems software brewery bakery hotel restaurant pharmacy design designs magazin laden verlagsgruppe ediciones edicoes editions editorial editora libreria livraria librairie buchhandlung imprenta hackspace hackerspace makerspace hacklab gmbh ggmbh llc llp ltd limited pvt corp ev asbl vzw ngo plc sarl spa cic cio kg ag bv nv oy ab aps onlus odv aps osc iap ac abp sc scrl rl
    """

  /// Words organizations like to be named after; none of them is a person's name.
  static let topicWords = """
    abolition abortion abuse access accessibility accion accountability activism activists adivasi advancement advisory advocacy aeronautics affairs african agrarian agricultural agricultura agriculture agroecology
    aid aids ambiental ambiente ambientale american americans amnesty animal anti apartheid arab arbitration art artists arts asian asylrecht asylum australian autonomia awareness
    barrier biodiversity black borders border breakthrough broadband broadcasting budget building campesina campesinos cancer care catholic censorship change child children childhood christian cinema citizen
    citizens citizenship city civic civil civile climate clima climat coast coffee collaborative comercio commerce common communication communications comunicacion comunicacao concern concerned concerns conservation constitutional
    consumer consumidor consumidores cooperation copyright corporate creative crisis cristiana critical cultural cultura culture culturel cyber data database debate debt decent defense defence defensa
    defensoria deaf democracia democracy democratic democratie democratique demokratie derecho derechos desarrollo desenvolvimento detention development developpement diaspora dignity digital digitale digitales direito direitos
    disability disabilities disarmament discrimination disease dissent diversity domestic droit droits earth ecological ecologica ecologie ecologistes ecology economia economic economy ecosystem ecumenical education educacion educacao
    elders elections electronic emergency empowerment encryption energia energie energy environment environmental equal equality equidad equity erneuerbare ethics ethical european evangelical evidence
    expression fair families family farm fairness faith federal feminist feminista feministe film finance fishers flint flucht fluchtlinge fluchtlingsrat food forest forests fracking free freedom freedoms frieden frontera fronteras future gay
    gender genero genre geography girls global globalization globale good governance government grassroots green growth gun haitian harm hate health healthcare hispanic historical history homeless housing human humana humanas
    humanitarian humanitario humains humanos humano humanism humanist hunger igualdad immigrant immigrants immigration immigrantes impact imprisonment inclusion inclusive independent indian indigenas indigena indigenous indymedia industries
    infancia information informatica informatics injustice innovation integration integrity interfaith internacional international internationale internazionale internet intervention investment islamic islamique jewish jobs
    jovenes journalism journalists juridica juridico justice justicia justica jugend juventud kids kinder knowledge korean kultur labor labour labs land language latin latina latino latinoamericana leadership learning
    lesbian lgbt lgbtq lgbti liberation libertad liberta liberte liberties liberty libre libres life literacy livelihoods living local lutheran malaria market matters maternal media medicine medicines
    medios memoria memory mental menschenrechte methodist migracion migrant migrants migrantes migration migrations militarism mining minorities minority mobility mountain mujer mujeres mulheres multicultural municipal music muslim nation national
    nacional nacionales nature natural negotiations neighborhood neighbors neighbours nonviolence nuclear ocean oceans oil open open-source organic organico orthodox paix palestine paz peace peasants
    people peoples person personas persons pesticide pesticides pharmacists philanthropy physicians pirate planet planning poetry police policies policy political politica politicas politics politique popular populaire poverty power presbyterian preservation
    prevention prison prisoners privacy private procurement progress progressive property protection protestant public publica publico pueblos quaker queer quilombola race racial racism recht rechte reconciliation recovery reform
    refugee refugees refugiados refugies region regional relief religion religious reproductive republic rescue research resilience resistance resistencia respect response responsibility responsible restaurant restore retirement revolution right rights
    river rural safe safety salud salvacion sante saude schutz science sciences scientific scientists seafarers security seed seeds seguridad self sexual shelter sierra sin small smart social sociale sociales socialist software solidaire solidaridad
    handel entwicklung tourismus tourism turismo tourisme gastro gastronomie lebensmittel solidaridade solidariedade solidarite solidarity solidaritat solutions soin southern sovereignty space speech sport sports stop story strategic strategies strategy street student studies style success suicide support surveillance survivors sustainability
    sustainable system tax teaching technologies technology tecnologia tenants terre tierra terra tobacco together torture tourism toxics training transgender transit transnational transparencia transparency transport transportation travel treatment
    trees tribal tribes tropical trafficking tv umwelt unemployed unido unidos united unitarian universal urban vaccine vecinos vecinas autoconvocados autoconvocadas residents villagers voice voz voix stimme valley verde verte veterans victims vida vie vigilance village violence violencia vision visual voices voluntary vote voter voters voting
    wages war waste water weapons welfare west wetlands wild wildlife wild woman women womens work worker working world worldwide youth zivilgesellschaft north south east northern western eastern central mundial mundo welt monde fuer americas africa asia europe europa
    afrique asie oceania pacific atlantic caribbean arctic mediterranean balkan nordic baltic sahel amazon amazonia andes maghreb levant latinoamerica iberoamericana entrepueblos collective forum
    """

  /// Legal forms at the end of a name.
  static let legalForms = """
    mtu ry anbi kft clg vfn stichting aisbl ivzw scop scic
    inc incorporated llc llp ltd limited pvt corp corporation co gmbh ggmbh mbh ev asbl vzw plc sarl sa sas srl spa cic cio kg ag bv nv oy ab as aps onlus
    odv osc iap ac abp sc scrl rl zs eg ug se sae spc
    """

  /// Parts of a larger body: after a comma or in brackets they stay with the name.
  static let chapterWords = """
    chapter chapters branch branches section sections local locals division council office offices district region regional province provinces provincia committee
    affiliate caucus lodge post seccion capitulo filial regional nucleo delegacion delegacao sede antenne ortsgruppe landesverband ortsverein
    kreisverband bezirk gruppe group sezione diocese diocesis campus unit department
    """
}
