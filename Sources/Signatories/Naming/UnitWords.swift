/// Words that make of a body's name the name of another that stands beside it: its friends, its
/// youth, its students.
package enum CompanionWords {
  /// The words, folded, in all languages together.
  package static let all: Set<String> = Set(
    """
    friends amigos amigas amis amies freunde freundeskreis amici vrienden
    youth young junior jovenes joven juventud juvenil juventude jovem jovens jeunes jeunesse jugend
    giovani jongeren
    women womens mujeres mulheres femmes frauen donne vrouwen
    student students estudiantes estudantes etudiants studierende studenti alumni
    clinic faculty facultad faculdade faculte fakultat facolta local locals
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

/// Words that mark a part of a larger body: a chapter, an office, a campus.
package enum UnitWords {
  /// The words, folded, in all languages together.
  package static let all: Set<String> = Set(
    """
    chapter chapters section branch office offices campus department division unit region regional local
    delegation headquarters province provinces district team desk subcommittee
    capitulo capitulos seccion seccional filial oficina sede departamento unidad delegacion provincia
    provincias secretaria area nucleo secao regional escritorio seccao delegacao coordenacao
    section bureau antenne delegation departement filiale siege
    ortsgruppe landesverband regionalgruppe abteilung buro sektion kreisverband bezirk landesgruppe
    sezione ufficio sede
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
