/// Legal forms as they stand in names, folded, full stops and spaces between initials removed.
package enum LegalForms {
  /// Forms that follow a name, of one or several words.
  package static let trailing: [[String]] = phrases(
    """
    inc,incorporated,ltd,limited,llc,llp,lp,plc,corp,cic,cio,scio,pbc,pllc,npc,npo,
    ac,a c,abp,iap,sc,sa,s a,sa de cv,srl,sas,sl,slu,asc,spr,aip,osc,ongd,ong,onlus,ets,odv,aps,
    oscip,sscl,eireli,ltda,ipss,ev,e v,ggmbh,gmbh,ag,kg,ug,eg,evv,mbh,gug,asbl,aisbl,vzw,ivzw,
    bv,nv,ry,as,oy,ab,aps,oyj,ks,zs,z s,os,sro,doo,ood,sp z oo,kft,pty,pty ltd,pvt,pvt ltd,
    private limited,sdn bhd,tbk,ngo,cso,scarl,scrl,sasu,sarl,eurl,scop,scic,eingetragener verein,
    asociacion civil,associacao civil,sociedad civil,institucion de asistencia privada,
    asociacion de beneficencia privada,association sans but lucratif,loi 1901,gemeinnutzige gmbh
    """)

  /// Forms that stand before a name.
  package static let leading: [[String]] = phrases(
    "ong,ongd,asbl,vzw,ngo,ac,oscip,pt,ooo,gmbh,ggmbh,stichting")

  private static func phrases(_ list: String) -> [[String]] {
    list.split { $0 == "," || $0 == "\n" }.map { phrase in
      phrase.split(separator: " ").map(String.init)
    }.filter { !$0.isEmpty }
  }
}
