Creator "Undersigned"
graph [
  directed 0
    name "Organizations that sign together"
    comment "Projection: an edge joins two organizations that share documents (as signatory, speaker). Weight: Newman's sum of 1/(k&#8722;1) over the shared documents."
  node [
    id 0
    label "Dunes Trust"
    name "Dunes Trust"
    uid "org:dunes"
    mode "organization"
    bipartite 0
    organizationtype "organization"
    names "Dunes Trust"
    documents 2
  ]
  node [
    id 1
    label "Harbour &quot;Blue&quot; &amp; Sons"
    name "Harbour &quot;Blue&quot; &amp; Sons"
    uid "org:harbour"
    mode "organization"
    bipartite 0
    organizationtype "organization"
    names "Harbour &quot;Blue&quot; &amp; Sons"
    documents 3
  ]
  node [
    id 2
    label "R&#233;seau Roseau"
    name "R&#233;seau Roseau"
    uid "org:reed"
    mode "organization"
    bipartite 0
    organizationtype "organization"
    names "R&#233;seau Roseau"
    documents 2
    country "FR"
    labelx "taken"
  ]
  node [
    id 3
    label "Salt Marsh Watch"
    name "Salt Marsh Watch"
    uid "org:salt"
    mode "organization"
    bipartite 0
    organizationtype "organization"
    names "Salt Marsh Watch"
    documents 1
  ]
  node [
    id 4
    label "<Terns>"
    name "<Terns>"
    uid "org:terns"
    mode "organization"
    bipartite 0
    organizationtype "organization"
    names "<Terns>"
    documents 1
  ]
  edge [
    source 0
    target 1
    weight 0.6666666666666666
    shared 2
    newman 0.6666666666666666
    jaccard 0.6666666666666666
    expected 1.25
    p 0.5
    q 0.75
    fractional 0.5
    perpair 0.3333333333333333
    overlapmin 1.0
    overlapmax 0.6666666666666666
    cosine 0.8164965809277261
    allocationtosource 0.16666666666666666
    allocationtotarget 0.25
    bridge 0
  ]
  edge [
    source 0
    target 2
    weight 0.6666666666666666
    shared 2
    newman 0.6666666666666666
    jaccard 1.0
    expected 1.25
    p 0.5
    q 0.75
    fractional 0.5
    perpair 0.3333333333333333
    overlapmin 1.0
    overlapmax 1.0
    cosine 1.0
    allocationtosource 0.25
    allocationtotarget 0.25
    bridge 0
  ]
  edge [
    source 0
    target 3
    weight 0.3333333333333333
    shared 1
    newman 0.3333333333333333
    jaccard 0.5
    expected 1.25
    p 0.5
    fractional 0.25
    perpair 0.16666666666666666
    overlapmin 1.0
    overlapmax 0.5
    cosine 0.7071067811865475
    allocationtosource 0.25
    allocationtotarget 0.125
    bridge 0
  ]
  edge [
    source 0
    target 4
    weight 0.3333333333333333
    shared 1
    newman 0.3333333333333333
    jaccard 0.5
    expected 1.25
    p 0.5
    fractional 0.25
    perpair 0.16666666666666666
    overlapmin 1.0
    overlapmax 0.5
    cosine 0.7071067811865475
    allocationtosource 0.25
    allocationtotarget 0.125
    bridge 0
  ]
  edge [
    source 1
    target 2
    weight 0.6666666666666666
    shared 2
    newman 0.6666666666666666
    jaccard 0.6666666666666666
    expected 1.25
    p 0.5
    q 0.75
    fractional 0.5
    perpair 0.3333333333333333
    overlapmin 1.0
    overlapmax 0.6666666666666666
    cosine 0.8164965809277261
    allocationtosource 0.25
    allocationtotarget 0.16666666666666666
    bridge 0
  ]
  edge [
    source 1
    target 3
    weight 0.3333333333333333
    shared 1
    newman 0.3333333333333333
    jaccard 0.3333333333333333
    expected 1.25
    p 0.5
    fractional 0.25
    perpair 0.16666666666666666
    overlapmin 1.0
    overlapmax 0.3333333333333333
    cosine 0.5773502691896258
    allocationtosource 0.25
    allocationtotarget 0.08333333333333333
    bridge 0
  ]
  edge [
    source 1
    target 4
    weight 0.3333333333333333
    shared 1
    newman 0.3333333333333333
    jaccard 0.3333333333333333
    expected 1.25
    p 0.5
    fractional 0.25
    perpair 0.16666666666666666
    overlapmin 1.0
    overlapmax 0.3333333333333333
    cosine 0.5773502691896258
    allocationtosource 0.25
    allocationtotarget 0.08333333333333333
    bridge 0
  ]
  edge [
    source 2
    target 3
    weight 0.3333333333333333
    shared 1
    newman 0.3333333333333333
    jaccard 0.5
    expected 1.25
    p 0.5
    fractional 0.25
    perpair 0.16666666666666666
    overlapmin 1.0
    overlapmax 0.5
    cosine 0.7071067811865475
    allocationtosource 0.25
    allocationtotarget 0.125
    bridge 0
  ]
  edge [
    source 2
    target 4
    weight 0.3333333333333333
    shared 1
    newman 0.3333333333333333
    jaccard 0.5
    expected 1.25
    p 0.5
    fractional 0.25
    perpair 0.16666666666666666
    overlapmin 1.0
    overlapmax 0.5
    cosine 0.7071067811865475
    allocationtosource 0.25
    allocationtotarget 0.125
    bridge 0
  ]
]
