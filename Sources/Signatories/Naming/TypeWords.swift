/// Words that say what kind of body a name names, by meaning, in six languages.
///
/// One meaning per line; the columns are English, Spanish, Portuguese, French, German and Italian,
/// words folded, several forms of one word parted by spaces.
package enum TypeWords {
  package static let table = """
    center centers|centro centros|centro centros|centre centres|zentrum|centro
    coalition coalitions|coalicion|coalizao|coalition|koalition|coalizione
    institute|instituto|instituto|institut|institut|istituto
    alliance|alianza|alianca|alliance|allianz bundnis|alleanza
    network networks|red redes|rede redes|reseau|netzwerk netz|rete
    committee|comite|comite|comite|komitee ausschuss|comitato
    foundation|fundacion|fundacao|fondation|stiftung|fondazione
    campaign|campana|campanha|campagne|kampagne|campagna
    council|consejo|conselho|conseil|rat|consiglio
    project|proyecto|projeto|projet|projekt|progetto
    forum|foro|forum|forum|forum|foro
    initiative|iniciativa|iniciativa|initiative|initiative|iniziativa
    association|asociacion|associacao|association|verein vereinigung|associazione
    fund|fondo|fundo|fonds|fonds|fondo
    commission|comision|comissao|commission|kommission|commissione
    observatory|observatorio|observatorio|observatoire|beobachtungsstelle|osservatorio
    federation|federacion|federacao|federation|verband bund|federazione
    confederation|confederacion|confederacao|confederation|konfoderation|confederazione
    collective|colectivo colectiva|coletivo coletiva|collectif|kollektiv|collettivo
    movement|movimiento|movimento|mouvement|bewegung|movimento
    platform|plataforma|plataforma|plateforme plate-forme|plattform|piattaforma
    organization organizations|organizacion organizaciones|organizacao|organisation|organisation|organizzazione
    program|programa|programa|programme|programm|programma
    workinggroup|grupodetrabajo|grupodetrabalho|groupedetravail|arbeitsgruppe|gruppodilavoro
    society|sociedad|sociedade|societe|gesellschaft|societa
    service services|servicio servicios|servico servicos|service services|dienst dienste|servizio
    assembly|asamblea|assembleia|assemblee|versammlung|assemblea
    group groups|grupo grupos|grupo grupos|groupe groupes|gruppe gruppen|gruppo
    union unions|union|uniao|union|union|unione
    syndicate|sindicato sindicatos|sindicato sindicatos|syndicat syndicats|gewerkschaft gewerkschaften|sindacato
    office|oficina|escritorio|bureau|buro|ufficio
    league|liga|liga|ligue|liga|lega
    front|frente|frente|front|front|fronte
    agency|agencia|agencia|agence|agentur|agenzia
    university|universidad|universidade|universite|universitat|universita
    school|escuela|escola|ecole|schule|scuola
    church churches|iglesia iglesias|igreja igrejas|eglise eglises|kirche kirchen|chiesa
    ministry ministries|ministerio|ministerio|ministere|ministerium|ministero
    clinic|clinica|clinica|clinique|klinik|clinica
    house|casa|casa|maison|haus|casa
    shelter|albergue refugio|abrigo|refuge|heim|rifugio
    cooperative|cooperativa|cooperativa|cooperative|genossenschaft|cooperativa
    secretariat|secretariado|secretariado|secretariat|sekretariat|segretariato
    department|departamento|departamento|departement|abteilung|dipartimento
    board|junta|junta|conseildadministration|vorstand|direttivo
    conference|conferencia|conferencia|conference|konferenz|conferenza
    congress|congreso|congresso|congres|kongress|congresso
    convergence|convergencia|convergencia|convergence|konvergenz|convergenza
    articulation|articulacion|articulacao|articulation|artikulation|articolazione
    coordination|coordinacion coordinadora|coordenacao|coordination|koordination|coordinamento
    community communities|comunidad comunidades|comunidade comunidades|communaute|gemeinschaft gemeinde|comunita
    academy|academia|academia|academie|akademie|accademia
    library|biblioteca|biblioteca|bibliotheque|bibliothek|biblioteca
    society|sociedad|sociedade|societe|gesellschaft|societa
    team|equipo|equipe|equipe|team|squadra
    club|club|clube|club|club|club
    circle|circulo|circulo|cercle|kreis|circolo
    partnership|asociadas|parceria|partenariat|partnerschaft|partenariato
    congregation|congregacion|congregacao|congregation|kongregation|congregazione
    diocese|diocesis|diocese|diocese|diozese|diocesi
    mission missions missionary missionaries|mision misiones misionero misioneros misioneras|missao missoes missionario missionarios missionarias|mission missions missionnaires|mission missionare|missione missionari
    sisters|hermanas|irmas|soeurs|schwestern|suore
    workers|trabajadores trabajadoras|trabalhadores trabalhadoras|travailleurs travailleuses|arbeiter|lavoratori
    research|investigacion investigaciones|pesquisa|recherche|forschung|ricerca
    development|desarrollo|desenvolvimento|developpement|entwicklung|sviluppo
    """
}
