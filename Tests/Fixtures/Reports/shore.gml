Creator "Undersigned"
graph [
  directed 0
    name "Organizations and documents"
    comment "Two-mode network: an edge joins an organization and one of the documents (as signatory, speaker). Weight 1."
  node [
    id 0
    label "Dunes Trust"
    name "Dunes Trust"
    uid "org:dunes"
    mode "organization"
    bipartite 0
    cluster 1
    organizationtype "organization"
    names "Dunes Trust"
    documents 2
    degree 4
    strength 2.0
    betweenness 0.125
    closeness 0.5
    harmonic 3.5
    eigenvector 0.30000000000000004
    pagerank 1.0E-05
    core 3
    community 1
    stability 1.0
  ]
  node [
    id 1
    label "Harbour &quot;Blue&quot; &amp; Sons"
    name "Harbour &quot;Blue&quot; &amp; Sons"
    uid "org:harbour"
    mode "organization"
    bipartite 0
    cluster 1
    organizationtype "organization"
    names "Harbour &quot;Blue&quot; &amp; Sons"
    documents 3
    degree 4
    strength 2.0
    betweenness 0.125
    closeness 0.5
    harmonic 3.5
    eigenvector 0.30000000000000004
    pagerank 1.0E-05
    core 3
    community 1
    stability 1.0
  ]
  node [
    id 2
    label "R&#233;seau Roseau"
    name "R&#233;seau Roseau"
    uid "org:reed"
    mode "organization"
    bipartite 0
    cluster 1
    organizationtype "organization"
    names "R&#233;seau Roseau"
    documents 2
    degree 4
    strength 2.0
    betweenness 0.125
    closeness 0.5
    harmonic 3.5
    eigenvector 0.30000000000000004
    pagerank 1.0E-05
    core 3
    community 1
    stability 1.0
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
    cluster 1
    organizationtype "organization"
    names "Salt Marsh Watch"
    documents 1
    degree 3
    strength 2.0
    betweenness 0.125
    closeness 0.5
    harmonic 3.5
    eigenvector 0.30000000000000004
    pagerank 1.0E-05
    core 3
    community 1
    stability 1.0
  ]
  node [
    id 4
    label "<Terns>"
    name "<Terns>"
    uid "org:terns"
    mode "organization"
    bipartite 0
    cluster 2
    organizationtype "organization"
    names "<Terns>"
    documents 1
    degree 3
    strength 2.0
    betweenness 0.125
    closeness 0.5
    harmonic 3.5
    eigenvector 0.30000000000000004
    pagerank 1.0E-05
    core 3
    community 2
    stability 1.0
  ]
  node [
    id 5
    label "Keep the shore open"
    name "Keep the shore open"
    uid "doc:letters/01.txt"
    mode "document"
    bipartite 1
    cluster 1
    title "Keep the shore open"
    date "2021-03-04"
    documentkind "letter"
    signers 4
  ]
  node [
    id 6
    label "Second letter"
    name "Second letter"
    uid "doc:letters/02.html"
    mode "document"
    bipartite 1
    cluster 2
    title "Second letter"
    date "2022-09"
    documentkind "letter"
    signers 4
  ]
  node [
    id 7
    label "news/03.md"
    name "news/03.md"
    uid "doc:news/03.md"
    mode "document"
    bipartite 1
    documentkind "letter"
    signers 1
  ]
  edge [
    source 0
    target 5
    weight 1.0
    date "2021-03-04"
    roles "signatory"
    names "Dunes Trust"
    line 10
  ]
  edge [
    source 0
    target 6
    weight 1.0
    date "2022-09"
    roles "signatory"
    names "Dunes Trust"
    line 30
  ]
  edge [
    source 1
    target 5
    weight 1.0
    date "2021-03-04"
    roles "signatory"
    names "Harbour &quot;Blue&quot; &amp; Sons"
    line 11
  ]
  edge [
    source 1
    target 6
    weight 1.0
    date "2022-09"
    roles "signatory"
    names "Harbour"
    line 31
  ]
  edge [
    source 1
    target 7
    weight 1.0
    roles "speaker"
    names "Harbour"
    line 4
  ]
  edge [
    source 2
    target 5
    weight 1.0
    date "2021-03-04"
    roles "signatory"
    names "R&#233;seau Roseau"
    line 12
  ]
  edge [
    source 2
    target 6
    weight 1.0
    date "2022-09"
    roles "signatory"
    names "R&#233;seau Roseau"
    line 32
  ]
  edge [
    source 3
    target 5
    weight 1.0
    date "2021-03-04"
    roles "signatory"
    names "Salt Marsh Watch"
    line 13
  ]
  edge [
    source 4
    target 6
    weight 1.0
    date "2022-09"
    roles "signatory"
    names "<Terns>"
    line 33
  ]
]
