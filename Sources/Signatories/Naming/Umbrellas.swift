/// International bodies whose national sections go by a translated name.
///
/// Only the translated part is known; the section keeps what parts it from its sisters.
package enum Umbrellas {
  /// The names of one umbrella in several languages, folded.
  package static let names: [[String]] = [
    [
      "friends of the earth", "amigos de la tierra", "amigos da terra", "les amis de la terre",
      "amis de la terre", "amici della terra", "freunde der erde",
    ],
    [
      "bread for the world", "pan para el mundo", "pao para o mundo", "pain pour le monde",
      "brot fur die welt",
    ],
    [
      "doctors without borders", "medicos sin fronteras", "medicos sem fronteiras",
      "medecins sans frontieres", "arzte ohne grenzen", "medici senza frontiere",
    ],
    [
      "reporters without borders", "reporteros sin fronteras", "reporters sans frontieres",
      "reporter ohne grenzen",
    ],
    [
      "amnesty international", "amnistia internacional", "anistia internacional",
      "amnistie internationale",
    ],
    [
      "world march of women", "marcha mundial de las mujeres", "marcha mundial das mulheres",
      "marche mondiale des femmes", "weltfrauenmarsch",
    ],
    ["save the children", "salven a los ninos"],
    ["world vision", "vision mundial", "visao mundial", "vision mondiale"],
    ["catholic relief services", "servicios catolicos de ayuda"],
    ["red cross", "cruz roja", "cruz vermelha", "croix rouge", "rotes kreuz", "croce rossa"],
    [
      "womens international league for peace and freedom",
      "liga internacional de mujeres por la paz y la libertad",
      "ligue internationale des femmes pour la paix et la liberte",
      "internationale frauenliga fur frieden und freiheit",
    ],
    [
      "rosa luxemburg foundation", "fundacion rosa luxemburgo", "fundacao rosa luxemburgo",
      "rosa luxemburg stiftung", "fondation rosa luxemburg",
    ],
    [
      "heinrich boll foundation", "fundacion heinrich boll", "fundacao heinrich boll",
      "heinrich boll stiftung",
    ],
    [
      "friedrich ebert foundation", "fundacion friedrich ebert", "fundacao friedrich ebert",
      "friedrich ebert stiftung",
    ],
    ["world wildlife fund", "fondo mundial para la naturaleza"],
    ["la via campesina", "via campesina"],
    ["caritas", "karitas"],
    [
      "world council of churches", "consejo mundial de iglesias", "conselho mundial de igrejas",
      "conseil oecumenique des eglises",
    ],
  ]
}
