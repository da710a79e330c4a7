Creator "Undersigned"
graph [
  directed 0
    name "<script>alert('x')</script>"
    comment "The &quot;Blue&quot; Shield's \ back\slash"
  node [
    id 0
    label "<script>alert('x')</script> (org:0 <script>alert('x')</script>)"
    name "<script>alert('x')</script>"
    uid "org:0 <script>alert('x')</script>"
    mode "organization"
    scriptalertxscript "<script>alert('x')</script>"
    n 0
    graphics [ x 0.0 y -0.5 ]
  ]
  node [
    id 1
    label "&quot;]; evil [ (org:1 &quot;]; evil [)"
    name "&quot;]; evil ["
    uid "org:1 &quot;]; evil ["
    mode "organization"
    scriptalertxscript "&quot;]; evil ["
    n 1
    graphics [ x 1.0 y -0.5 ]
  ]
  node [
    id 2
    label "=cmd|' /C calc'!A0 (org:2 =cmd|' /C calc'!A0)"
    name "=cmd|' /C calc'!A0"
    uid "org:2 =cmd|' /C calc'!A0"
    mode "organization"
    scriptalertxscript "=cmd|' /C calc'!A0"
    n 2
    graphics [ x 2.0 y -0.5 ]
  ]
  node [
    id 3
    label "The &quot;Blue&quot; Shield's \ back\slash (org:3 The &quot;Blue&quot; Shield's \ back\slash)"
    name "The &quot;Blue&quot; Shield's \ back\slash"
    uid "org:3 The &quot;Blue&quot; Shield's \ back\slash"
    mode "organization"
    scriptalertxscript "The &quot;Blue&quot; Shield's \ back\slash"
    n 3
    graphics [ x 3.0 y -0.5 ]
  ]
  node [
    id 4
    label "first&#13;&#10;second&#9;third&#10;fourth&#13;fifth (org:4 first&#13;&#10;second&#9;third&#10;fourth&#13;fifth)"
    name "first&#13;&#10;second&#9;third&#10;fourth&#13;fifth"
    uid "org:4 first&#13;&#10;second&#9;third&#10;fourth&#13;fifth"
    mode "organization"
    scriptalertxscript "first&#13;&#10;second&#9;third&#10;fourth&#13;fifth"
    n 4
    graphics [ x 4.0 y -0.5 ]
  ]
  node [
    id 5
    label "Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C (org:5 Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C)"
    name "Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C"
    uid "org:5 Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C"
    mode "organization"
    scriptalertxscript "Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C"
    n 5
    graphics [ x 5.0 y -0.5 ]
  ]
  node [
    id 6
    label "&#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501; (org:6 &#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;)"
    name "&#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;"
    uid "org:6 &#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;"
    mode "organization"
    scriptalertxscript "&#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;"
    n 6
    graphics [ x 6.0 y -0.5 ]
  ]
  node [
    id 7
    label "a&#8203;b&#65279;c&#8288;d&#8205;e (org:7 a&#8203;b&#65279;c&#8288;d&#8205;e)"
    name "a&#8203;b&#65279;c&#8288;d&#8205;e"
    uid "org:7 a&#8203;b&#65279;c&#8288;d&#8205;e"
    mode "organization"
    scriptalertxscript "a&#8203;b&#65279;c&#8288;d&#8205;e"
    n 7
    graphics [ x 7.0 y -0.5 ]
  ]
  node [
    id 8
    label "&#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021; (org:8 &#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;)"
    name "&#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;"
    uid "org:8 &#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;"
    mode "organization"
    scriptalertxscript "&#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;"
    n 8
    graphics [ x 8.0 y -0.5 ]
  ]
  node [
    id 9
    label "x&#65534;y&#65535;z (org:9 x&#65534;y&#65535;z)"
    name "x&#65534;y&#65535;z"
    uid "org:9 x&#65534;y&#65535;z"
    mode "organization"
    scriptalertxscript "x&#65534;y&#65535;z"
    n 9
    graphics [ x 9.0 y -0.5 ]
  ]
  node [
    id 10
    label "&#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31; (org:10 &#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;)"
    name "&#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;"
    uid "org:10 &#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;"
    mode "organization"
    scriptalertxscript "&#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;"
    n 10
    graphics [ x 10.0 y -0.5 ]
  ]
  node [
    id 11
    label "a&#127;b&#133;c&#155;31m&#8232;d&#8233;e (org:11 a&#127;b&#133;c&#155;31m&#8232;d&#8233;e)"
    name "a&#127;b&#133;c&#155;31m&#8232;d&#8233;e"
    uid "org:11 a&#127;b&#133;c&#155;31m&#8232;d&#8233;e"
    mode "organization"
    scriptalertxscript "a&#127;b&#133;c&#155;31m&#8232;d&#8233;e"
    n 11
    graphics [ x 11.0 y -0.5 ]
  ]
  node [
    id 12
    label "  outer  and   inner   (org:12   outer  and   inner  )"
    name "  outer  and   inner  "
    uid "org:12   outer  and   inner  "
    mode "organization"
    scriptalertxscript "  outer  and   inner  "
    n 12
    graphics [ x 12.0 y -0.5 ]
  ]
  node [
    id 13
    label "<script>alert('x')</script> (doc:0 <script>alert('x')</script>)"
    name "<script>alert('x')</script>"
    uid "doc:0 <script>alert('x')</script>"
    mode "document"
    scriptalertxscript "<script>alert('x')</script>"
    n 0
    graphics [ x 0.0 y -0.5 ]
  ]
  node [
    id 14
    label "&quot;]; evil [ (doc:1 &quot;]; evil [)"
    name "&quot;]; evil ["
    uid "doc:1 &quot;]; evil ["
    mode "document"
    scriptalertxscript "&quot;]; evil ["
    n 1
    graphics [ x 1.0 y -0.5 ]
  ]
  node [
    id 15
    label "=cmd|' /C calc'!A0 (doc:2 =cmd|' /C calc'!A0)"
    name "=cmd|' /C calc'!A0"
    uid "doc:2 =cmd|' /C calc'!A0"
    mode "document"
    scriptalertxscript "=cmd|' /C calc'!A0"
    n 2
    graphics [ x 2.0 y -0.5 ]
  ]
  node [
    id 16
    label "The &quot;Blue&quot; Shield's \ back\slash (doc:3 The &quot;Blue&quot; Shield's \ back\slash)"
    name "The &quot;Blue&quot; Shield's \ back\slash"
    uid "doc:3 The &quot;Blue&quot; Shield's \ back\slash"
    mode "document"
    scriptalertxscript "The &quot;Blue&quot; Shield's \ back\slash"
    n 3
    graphics [ x 3.0 y -0.5 ]
  ]
  node [
    id 17
    label "first&#13;&#10;second&#9;third&#10;fourth&#13;fifth (doc:4 first&#13;&#10;second&#9;third&#10;fourth&#13;fifth)"
    name "first&#13;&#10;second&#9;third&#10;fourth&#13;fifth"
    uid "doc:4 first&#13;&#10;second&#9;third&#10;fourth&#13;fifth"
    mode "document"
    scriptalertxscript "first&#13;&#10;second&#9;third&#10;fourth&#13;fifth"
    n 4
    graphics [ x 4.0 y -0.5 ]
  ]
  node [
    id 18
    label "Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C (doc:5 Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C)"
    name "Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C"
    uid "doc:5 Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C"
    mode "document"
    scriptalertxscript "Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C"
    n 5
    graphics [ x 5.0 y -0.5 ]
  ]
  node [
    id 19
    label "&#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501; (doc:6 &#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;)"
    name "&#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;"
    uid "doc:6 &#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;"
    mode "document"
    scriptalertxscript "&#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;"
    n 6
    graphics [ x 6.0 y -0.5 ]
  ]
  node [
    id 20
    label "a&#8203;b&#65279;c&#8288;d&#8205;e (doc:7 a&#8203;b&#65279;c&#8288;d&#8205;e)"
    name "a&#8203;b&#65279;c&#8288;d&#8205;e"
    uid "doc:7 a&#8203;b&#65279;c&#8288;d&#8205;e"
    mode "document"
    scriptalertxscript "a&#8203;b&#65279;c&#8288;d&#8205;e"
    n 7
    graphics [ x 7.0 y -0.5 ]
  ]
  node [
    id 21
    label "&#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021; (doc:8 &#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;)"
    name "&#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;"
    uid "doc:8 &#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;"
    mode "document"
    scriptalertxscript "&#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;"
    n 8
    graphics [ x 8.0 y -0.5 ]
  ]
  node [
    id 22
    label "x&#65534;y&#65535;z (doc:9 x&#65534;y&#65535;z)"
    name "x&#65534;y&#65535;z"
    uid "doc:9 x&#65534;y&#65535;z"
    mode "document"
    scriptalertxscript "x&#65534;y&#65535;z"
    n 9
    graphics [ x 9.0 y -0.5 ]
  ]
  node [
    id 23
    label "&#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31; (doc:10 &#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;)"
    name "&#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;"
    uid "doc:10 &#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;"
    mode "document"
    scriptalertxscript "&#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;"
    n 10
    graphics [ x 10.0 y -0.5 ]
  ]
  node [
    id 24
    label "a&#127;b&#133;c&#155;31m&#8232;d&#8233;e (doc:11 a&#127;b&#133;c&#155;31m&#8232;d&#8233;e)"
    name "a&#127;b&#133;c&#155;31m&#8232;d&#8233;e"
    uid "doc:11 a&#127;b&#133;c&#155;31m&#8232;d&#8233;e"
    mode "document"
    scriptalertxscript "a&#127;b&#133;c&#155;31m&#8232;d&#8233;e"
    n 11
    graphics [ x 11.0 y -0.5 ]
  ]
  node [
    id 25
    label "  outer  and   inner   (doc:12   outer  and   inner  )"
    name "  outer  and   inner  "
    uid "doc:12   outer  and   inner  "
    mode "document"
    scriptalertxscript "  outer  and   inner  "
    n 12
    graphics [ x 12.0 y -0.5 ]
  ]
  edge [
    source 0
    target 13
    weight 0.5
    date "2020-02"
    roles "signatory"
    xy "<script>alert('x')</script>"
  ]
  edge [
    source 1
    target 14
    weight 1.5
    roles "signatory"
    xy "&quot;]; evil ["
  ]
  edge [
    source 2
    target 15
    weight 2.5
    date "2020-02"
    roles "signatory"
    xy "=cmd|' /C calc'!A0"
  ]
  edge [
    source 3
    target 16
    weight 3.5
    roles "signatory"
    xy "The &quot;Blue&quot; Shield's \ back\slash"
  ]
  edge [
    source 4
    target 17
    weight 4.5
    date "2020-02"
    roles "signatory"
    xy "first&#13;&#10;second&#9;third&#10;fourth&#13;fifth"
  ]
  edge [
    source 5
    target 18
    weight 5.5
    roles "signatory"
    xy "Rights &amp; Justice &amp;amp; &amp;#x41; ]]> <!-- --> %3C"
  ]
  edge [
    source 6
    target 19
    weight 6.5
    date "2020-02"
    roles "signatory"
    xy "&#1575;&#1578;&#1581;&#1575;&#1583; &#8238;evil&#8236; &#1513;&#1500;&#1493;&#1501;"
  ]
  edge [
    source 7
    target 20
    weight 7.5
    roles "signatory"
    xy "a&#8203;b&#65279;c&#8288;d&#8205;e"
  ]
  edge [
    source 8
    target 21
    weight 8.5
    date "2020-02"
    roles "signatory"
    xy "&#22269;&#22659;&#12394;&#12365;&#21307;&#24107;&#22243; &#128105;&#8205;&#128105;&#8205;&#128103; &#233; e&#769; &#65021;"
  ]
  edge [
    source 9
    target 22
    weight 9.5
    roles "signatory"
    xy "x&#65534;y&#65535;z"
  ]
  edge [
    source 10
    target 23
    weight 10.5
    date "2020-02"
    roles "signatory"
    xy "&#0;&#1;&#2;&#3;&#4;&#5;&#6;&#7;&#8;&#9;&#10;&#11;&#12;&#13;&#14;&#15;&#16;&#17;&#18;&#19;&#20;&#21;&#22;&#23;&#24;&#25;&#26;&#27;&#28;&#29;&#30;&#31;"
  ]
  edge [
    source 11
    target 24
    weight 11.5
    roles "signatory"
    xy "a&#127;b&#133;c&#155;31m&#8232;d&#8233;e"
  ]
  edge [
    source 12
    target 25
    weight 12.5
    date "2020-02"
    roles "signatory"
    xy "  outer  and   inner  "
  ]
]
