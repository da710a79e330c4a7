extension WordLexicon {
  /// Given names of many cultures, folded; names that are everyday words or places are left out.
  ///
  /// Facts from the lists of the Faker library (<https://github.com/joke2k/faker>, MIT), most of
  /// them confirmed by J. Michael's dictionary of first names and their frequencies (2008).
  static let givenNames = """
    aaaqil aaban aabid aachal aad aadam aadhya aadi aadil aafiya aafke aage aahana aahil aalam aalee aalim aamil aamir
    aamirah aanuoluwapo aaqil aarav aare aarif aarini aariz aarna aarnav aarne aarno aaro aaron aarre aart aarti
    aarush aaryan aase aashi aashif aashir aasif aasim aatif aatiq aatos aatto aaus aavo aayan aayush aazim abaan abay
    abayomi abby abdal abdalla abdallah abdel abdelaziz abdelilah abdelkader abdelkarim abdellah abdellatif
    abderrahmane abdi abdihakim abdis abdo abdon abdou abdoul abdu abdul abdulah abdulahat abdulaziz abdulbekir
    abdulcemal abdulgazi abdulhadi abdulhamid abdulkader abdulkadir abdulkarim abdulkerim abdulla abdullah abdullahi
    abdullatif abdulmedjit abdulmenaf abdulqadeer abdulrahman abdulsamed abdulsemet abdurrahman abdurresit abdyl abebe
    abebi abedin abednego abeer abeiku abel abelardo abena abeni abhay abhijit abhilasha abhimanyu abhiram abhishek
    abid abigael abigail abilio abina abiodun abiona abir abiye abla abner abosede abraham abu abubakar abuzar acacio
    acar acarkan achieng achille achilleas acikel acilay aclan ada adaeze adak adal adalbert adalberto adalgisa adam
    adamantia adamo adasal adda adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela
    adelaida adelaide adele adeleke adelheid adelia adelina adeline adell adelmo adelya adenike adeniyi adeolu adeoti
    adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adiela adigun adil adila adile adina
    adisa aditi aditya adlan admir adnan adolf adolfas adolfo adolphe adomas adri adriaan adrian adriana adrianne
    adriano adriatik adrie adrien adriena adrienn adrienne adunni advaith advay advija advik advika adviye adweta
    adwoa ady adya aedin aegir aengus aevar aevarr afaq afat aferdita afet afolarin afonso afrim afroditi aftin afua
    agakisi agapito agastya agata agatha agathe agathi agbegim aggrey aghvan agim agla aglaia agmur agnar agne agnes
    agnesa agnese agneta agnete agnethe agni agnieszka agnija agnis agon agostina agostino agoston agota agris agrita
    agron agshin agueda agust agusta agustin agustina aharon ahat ahmad ahmed ahmet ahsen ahter ahti ahto ahuva aibek
    aida aidan aidar aideen aiden aiga aigar aigars aigerim aigul aiguo aihua aija aikaterini aiko aila ailbhe aileen
    aili ailis ailish aiman aimee aimilia aimin aimo ainagul ainar ainars aini aino ainur ainura aiping airi aisa
    aischa aisha aishani aishling aisling aissatou aita aiten aitor aiva aivar aivaras aivars aivi aivis aivo aizhan
    ajala ajan ajani ajay ajdin ajet ajisa ajit ajla ajoke ajrie ajshe akaki akalan akane akanmu akar akatay akay
    akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akemi akgol akgunes aki akif akihiko akihiro akiko
    akin akinal akinkunmi akinlabi akinori akinwale akinyi akio akira akise akiva akkerman akmal akmaner akmaral akos
    akosua akoth akoz akram akrom aksana aksay aksel akseli akshay aksogut aksoy aktemur akua akumaa akver akwasi
    akwesi akyildiz akylbek alaa alaaddin alaattin alabezek alade aladino alaeddin alain alajos alamiro alamu alan
    alana alanalp alari alarik alastair alattin alaz alba alban albeiro albena albert alberta albertas albertina
    albertine alberto alberts albertus albin albrecht albulena alcan alcides alcina alcira alda aldair aldemar
    aldijana aldis aldo aldona alec aleh aleida alejandra alejandro alejo aleko alekper aleks aleksandar aleksander
    aleksandr aleksandra aleksandras aleksandre aleksandrs aleksanteri aleksas aleksei aleksej aleksejs aleksey aleksi
    alemsah alena alenka alesha alesia alesja alessandra alessandro alessia alessio alessja alessya alesya aletta alev
    alevtina alex alexa alexan alexandar alexander alexandr alexandra alexandre alexandria alexandros alexandru alexei
    alexej alexey alexi alexios alexis alf alfhildur alfija alfio alfiya alfons alfonsas alfonso alfonz alfred
    alfredas alfredo alfreds algimantas algirdas algis ali aliabbas aliaksandr aliaksandra aliaksei aliaksey alibek
    alice alicia alicja alida aliihsan alik aliki alime alimzhan alin alina aline aliona alireza alirio aliro alis
    alisa aliseydi alisha alisher alisik alison alissa alistair alix aliya aliye aliyu aliza aljaz aljona aljosa alka
    alket alketa alkor allan allana allen allison alma almagul almar almast almat almaz almin almir almira almudena
    almus almut almuth alois aloisia alojz alojzia alojzij alojzija alok alonso aloyse aloyzas alp alparslan alpcan
    alper alphonce alphonsus alpo alpsu alsoy altaf altagracia altan altin altinbike altincicek altinisin altinkaya
    altogan alton altug altynai altynay altynbek alush alvar alvard alvaro alveiro alvils alvin alvis alvydas alwin
    alwine aly alyona alyssa alzbeta amac amadeu amadou amahle amaira amal amalia amalie amalija amanda amandine
    amandio amani amar amara amarachi amarildo amarjit amaru amaury amaya ambika ambrogio ambrose amedeo ameen amela
    amelia amelie amerigo amil amila amilcar amina aminah aminata aminatu amir amira amiran amit amita amitabh amitava
    ammar amnon amoke amope amos amparo amr amra amre amrik amrit amruta amundi amy ana anabel anabela anahi anahis
    anahit anaida anais anamaria anamika anand ananda ananya anara anargul anastacia anastas anastasia anastasija
    anastasio anastasios anastasiya anastassia anastassija anastassiya anastasya anastatia anastazia anastazija
    anastazja anat anatol anatoli anatolie anatolii anatolij anatolijs anatoliy anatoly ancizar ancuta andela andelija
    andelka andelko andi andic andile andis andranik andras andraz andrea andreas andree andreea andrei andreia
    andreina andrej andreja andrejs andrena andres andrew andrey andri andrian andriani andries andrii andrij andrija
    andrin andris andrius andriy androniki andrus andrzej andy anelia anelija aneliya anesti aneta anete anett anetta
    anette anezka angel angela angeles angelica angelika angeliki angelina angeline angelique angelo angelos anghel
    anghelina angie angiolina angus anh anibal anica anicetas aniela aniello anika aniko anil anirudh anisoara anissa
    anita anitta anja anjali anjan anjana anjela anjeza anjolaoluwa anju anjum ank anka anke anker ankica ankie anmol
    anna annabel annabella annabelle annah annak annalena annalisa annalise annamaria annamarie annastacia anne
    annegret anneke anneli annelie annelies anneliese annelise annelore annely annemarie annemette annemie annemiek
    annemieke annerose annet annett annetta annette annibale annica annick annie anniina annika annikki annina annita
    annukka anny anouk anri anselm anselmo ansgar ansh anshu ansis anssi antal antanas antanina anthony anthoula
    antigona antigoni antje anto antoaneta antoine antoinette anton antonela antonella antonello antoneta antoni
    antonia antonie antonieta antonietta antonija antonin antonina antonio antonios antonis antoniu antonius antoniya
    antons antoon antra antti anu anuar anuj anupam anupama anuradha anush anusha anushavan anuta anvar anvi anwar
    anya anyango anyelo anyi anze anzhela anzhelika anzor aoi aoife aongus aparna apaydin apolinar apolonia apolonija
    april-marie aqif aqil araceli aracely aradhana araksya aral aranka aranzazu ararat arash arayik arben arbenita
    arber arbey arbnor arbnore arcadie arcan arcangelo arcelia archana archibald archie archil ard ardak ardian
    ardiana ardit areg arend areti arevik argemiro argjent argu argyro arham ariadna ariadne ariadni arian ariane
    arianna arieh ariel ariela arif arifcan arife arike arikol arild arin arina arinola ariola aripinar aris arisoy
    aristea aristeidis aristide aristides aristidis aristita aristotelis arja arjan arjana arjen arjeta arjola arjun
    arkadi arkadiusz arkadiy arkady arkut arlen arlene arlette arley arlind arlinda arlindo armahan arman armand
    armanda armando armands armann armelle armenak armend armenuhi armida armin arminda armindo armine arnaldo
    arnaldur arnar arnaud arnbjorg arndis arne arney arngrimur arni arnis arno arnold arnoldas arnoldo arnolds arnor
    arnost arnulfo arny arora arpad arpag arpine arqile arsaell arsen arshak arshaluys arshavir arsim artak artan
    artashes artavazd artem artemio arthur artiom artis artsiom artturi artur arturas arturo arturs artush artyom aru
    arumugam arun aruna arunas arunasalam arundhati arunima arusyak arve arvi arvid arvids arvind arvis arvo arvydas
    arya aryan arye aryeh arziye arzu asad asaf asafe asake asako asalet asami asan asaph asberg asbjorg asbjorn
    aschat asdis asel asgeir asger asghar asgrimur asha ashan ashat asher ashish ashkhen ashley ashling ashok ashot
    ashraf ashwani asif asifa asim asiman asimina asiye asja askar askhat asko asla aslan aslanhan aslaug asle asli
    aslihan asliye asllan asma asmaa asmir asmundur aspasia asqeri asrun assad assaf assan assel assemgul asser assija
    assiya assja assma assmaa assumpta assylbek astghik asthildur astra astrid astrida astrit astvaldur asu asuka
    asuman asuncion atagun atakan atalay atanas atanaska atanur atasagun atatore atdhe atena atfat atgun athanasia
    athanasios atharv atheel athman athuman atieno atif atila atilgan atilhan atilio atilla atinuke atis atiyye atle
    atli atnan atsuko atsumi atsushi attaf attila attilio attracta atul atushi aubrey aud audrey audrius audrone
    august augusta auguste augustin augustina augustinas augusto augusts auke aukje aukusti auli aulikki aulis auraq
    aurel aurela aurelia aurelian aurelie aurelien aurelija aurelio aurora ausma ausra austine austra austris avdo
    avelino averil avery avetik avetis avgust avi avigail avigdor avihai avinash avinoam avishai avishay avital aviva
    avni avraham avram avrohom avsin avtandil avtar avunc awa awadil awamil awamiri awan awani awero awesi awj awlya
    awmar awrad axel axelle axenia ayaan ayaka ayako ayala ayamin ayan ayano ayasun ayaydin aybet aybora ayca aycagul
    aycan aydan aydar aydin aydinbey aydinc ayduru ayelen ayelet ayesha ayfer aygonenc aygul aygun aygutalp ayhan
    ayinde ayinke aykut aykutalp ayla ayleen aylil aylin aylla ayman aymeric aynilhayat aynimah aynur ayodeji ayodele
    ayoka ayoub aypar aysan aysar ayse ayseana aysegul aysel aysema aysenur aysevim aysha aysoy aysun aysuna aytac
    aytan aytek ayten aytoz aytuna ayub ayulker ayumi ayush ayushman ayvas ayyaruk ayyubi aza azaan azad azade azadeh
    azamat azat azban azeeb azem azemina azemine azer azettin azim azime aziz aziza azize azra baaba baahir baaizeed
    baaqee baaqir baaree baashir baasim baasit babasola babatunji babawale baber babken bachittar badawi badegul badia
    badr badri bae baering bafti baftjar bagdas bagdat baghyawati bagrat baha bahaa bahaddin bahadir bahadurjit bahar
    bahati bahittin bahjat bahram bahrije bahriye bahtinur baiba bairbel bairbre bairon bajan bajram bajro bakari
    bakhshi bakhtiyar bakhyt baki bakir bakyt balachandran balasingam balatekin balazs balbir balca baldev baldomero
    baldur baldvin baleegh balendra balhaar balint baljinder baljit baljiwan baltas baltasar baltazar balthasar balvan
    balveer balvir balwinder balys bambad bandile banjeet banu banushi baohua baolin baptiste baqar baqir barack barak
    barasa barbara barbel barbora barbro bardha bardhok bardhyl barica baris bariscan barkha barnabas barr barraq
    barry barsen bart bartholomew bartley bartlomiej bartolome bartolomeo bartosz baruch barys basaam basak basay
    baseer basem bashaar bashaarat bashan bashar basharat basheer basheerah bashir bashkim basil basim basir baskaran
    basok basriye bassel bassem bassim bastiaan bastian bastien batal batirhan batool batsheva baturay batya bauke
    baukje baurzhan bauyrzhan baydu baykan bayla bayman bayron bayruhan baytal bayzettin bazam beata beate beatrice
    beatrix beatriz beau becir becky bedi bediriye bedri bedrich bedrie bedriye beena begim bego begona behar behare
    behija behiza behrem behrouz behruz behudin beibut beka bekbay bekim bekir bektasi bekzod belal belarmino belen
    belgin belgizar belinda belisario belkize bellisan belma ben benard bence bendt benedetta benedetto benedict
    benedicte benedicto benedikt benedikta benediktas benedikte benedita benek bengibay bengt beniamin benice benicio
    benita benito benjamin bennett bennie benno benny benoit benol benson bente benthe benyamin beom bep beqir beray
    beren berend berezat bergdis berglind bergljot bergrun bergsteinn bergsveinn bergur berik beril berina berislav
    berit beriye berk berkal berki berksay bernabe bernadeta bernadett bernadette bernadine bernard bernardino
    bernardita bernardo bernd berndt bernhard bernice bernie bernt berran bert berta bertalan bertha berthold bertie
    bertil bertram bertrand bertus besa besart besarta besey besik besim besima besin besjana besmir besmira besnik
    bessie betania beth bethany betina betsie betsy bett bettie bettina betty betul beverly bexhet beyda beyhan
    beyhatun beyler beyza beyzade bezek bhajan bhanumati bharti bhavani bhavika bhavini bhavna bhavya bhekani
    bhekisisa bhekizizwe bhekokwakhe bhupinder biagio bianca bianka biao bibiana bican bich bidayet bikash bilaal
    bilal bilay bilender bilgen bilginur bilgutay biljana bilkay bilkisu bill billie billy biltas bilyana bimala bina
    binay binbasar bing binisik binyamin birben bircan birger birgir birgit birgitt birgitta birgitte birgul birkir
    birna birnir birol birousk birsan birsen birta birte birthe birute biserka bishakha bitul bizhan bjargey bjarke
    bjarki bjarndis bjarne bjarney bjarni bjarnveig bjartmar bjartur bjorg bjorgvin bjork bjorn bjornar bjort bladimir
    blaga blagica blagoj blagoja blagoje blagorodna blahoslav blaise blake blanca blandine blanka blathnaid blaz
    blazej blazena blazenka bledar blendi blerim blerina blerta boaz bob boban bobbie bobby bobi bobur bodil boel
    bogatimur bogdan bogdana bogi bogomir bogumila boguslaw boguslawa bohdan bohdana bohumil bohumila bohumir bohus
    bohuslav bohuslava bojan bojana bojidar bok bokhee bolat bolatito boldizsar boleslaw boleslovas boluwatife boncho
    bonface boniface bonifacio bonka borahan boratas borbala borce borgar borghild borghildur borgny boris borisav
    borislav borislava boriss borivoj borivoje borjana borje borka borko borkur bortecin borut boryana borys bosibori
    bosiljka bosko bostjan botagoz botir boubacar bouchra boushra boutros boyan boye boynak bozana bozanka bozbag boze
    bozena bozerk bozhana bozhanka bozhidar bozica bozidar boztas bracha brad bradley bragi brahim bram bramwel brane
    branimir branislav branislava branka brankica branko bratislav braulio bravin brayan breeda breege breffni breki
    brenda brendah brendan breno brent bret bretislav brett brian briana brianna brice brid bridget bridgit bridie
    brien briget brighid brigid brigida brigita brigitta brigitte brijesh brikena brit britt britta brittany brittney
    brona bronagh brone bronislava bronislavas bronislavs bronislaw bronislawa bronislovas bronius bronwen bronwyn
    brooke bror bruce bruna brunhilde brunilda bruno bryan bryant bryce bryndis brynhildur brynja brynjar brynjolfur
    budimir buget bugra buhari bui bujar buket bukurie bukurije bulat bulent bulunc bunmi bunyamun buraid burak
    burakhan burbuqe burc burcin burcu burcuhan bureyre burghard burhan burim burkhard bushra busisiwe busra busranur
    buyrukhan byeong bylgja byong byoung byron bystrik byung cabir cacilia caetano cafer cagatay cagdan caglar
    caglasin cagri cagveren cahangir cait caitlin caitriona cakar cakirca caleb calebe calim calogero calti calvin
    calvince cameron camil camila camilla camille camillo camillus camilo camok canan canberk candace candelaria
    candeniz candice candido canfeza cangur canh canice cannur canseven cansin cansu cantez canur caoimhe capkan caren
    carin carina carine carl carla carles carlo carlos carlota carlotta carlton carly carmela carmelo carmen carmenza
    carol carola carole carolien carolin carolina caroline carolyn carolyne carren carrie carsten casandra casey
    casimir casimiro caslav caspar cassandra cassie catalin catalina catarina caterina cathal catharina catherina
    catherine catheriona cathleen cathrin cathrina cathrine cathriona cathy catia catrin catrine catriona caua caue
    cavid cavit cavuldur cayetano cebesoy cecelia cecil cecile cecilia cecilie cecilija cecilio cecily cecylia cedide
    cedomir cedric cees ceferino celal celem celene celeste celestina celestine celestino celia celikkan celikyurek
    celilay celina celine celso cemal cemalettin cemil cemile cemiyle cemre cenan cengiz cenk cenka cennet centrine
    cerci cercis ceren cesar cesare ceslovas cestmir cetin cetinsu cevale cevat cevdet cevheri cevikoz cevregul ceyhun
    cezar cezara cezary cezayir chaaya chad chae chaim chaitaly chaitanya chakradev chakradhar chakrika chamali chaman
    chameli champak chana chanah chanakya chanan chanchal chandani chandra chandran chandresh chang changaz changhyun
    changqing changsoo chanh channa chantal chara charalampos charan charanjit charikleia chariklia charilaos charis
    charita charlene charles charlesh charley charlie charline charlott charlotta charlotte charly charmaine charvi
    chashida chasmum chatresh chatura chava chavah chavvi chawish chebet chege chelangat chelliah chelsea chen cheol
    cheon cheong chepkemoi chepkoech chepkorir cheragh cherie cherotich cheruiyot cheryl chhaya chiaki chiamaka chiara
    chibuzo chidi chidimma chieko chieu chigozie chiharu chihiro chijioke chika chikako chima chinedu chingiz chinh
    chinyere chioma chiquinquira chisato chitra chiyo chizoba chizuko chizuru chloe chol chong choo choon choong chris
    chrissy christa christabel christel christelle christer christiaan christian christiana christiane christianne
    christie christien christin christina christine christl christodoulos christof christofer christoffer christoforos
    christoph christophe christopher christos christy chrysa chrysanthi chrysi chrysoula chu chuan chuck chukwudi
    chukwuemeka chul chun chunghee chungja chunlei chunmei chunyan chunyu chuong chuyen cian ciara ciaran cicek cicera
    cidal cidalia cigdem cihan cihandide cilga cilli cillian cindoruk cindy cinerk cinthia cinthya cintia cinzia
    ciprian cipriano ciril ciro civgin claas claes clair claire clara clare clarence clarice clarinda clarisa clarissa
    clark claude claudette claudia claudie claudina claudine claudio claudiu claudy claus clayton clelia clemence
    clemens clement clemente clementina cleo cleophas clifford clint clinton cliodhna cliona clive clodagh clodomiro
    cloe clorinda clotilde clovis clyde coby cody coen cogay cokan coleman colette colin colleen collince colm colman
    colpan colum columba conal conall conan concetta conchita conka conleth conn connell conni connie connor conny
    conor conrad constantin constantina constanza constanze consuela consuelo copur cora coralie cordelia cordula
    corentin corey corina corine corinna corinne cormac cormack cornel cornelia cornelis corneliu cornelius corrado
    corrie corry cory cosima cosimo coskun cosmas cosmin costache costantino costel costica costin courtney craig
    cristea cristhian cristhofer cristian cristiana cristiane cristiano cristina cristinel cristobal cristofer
    cristopher csaba csilla ctibor cuc cuheyna cuman cuneyit cuneyt curtis cveta cvetan cvetana cvetanka cvetelina
    cvetka cvetko cvita cynthia cyprian cyril cyrille cyrus czeslaw czeslawa daamin daan daanish daanyaal daawood
    dabbah dabir dac dace dae daehyun dafina dafinka dafna dafne dafni dag dagbjartur dagbjort dagfinn daghfal
    dagistan dagmar dagmara dagnija dagnis dagny dagoberto dagrun dagur dahiana daiga daiki daina dainis dainius daira
    daire dairo daisuke daisy daiva daiyaan dajana dakhil daksh daksha dakshesh dalaja dalal dalan dalbir dale dalia
    daliah dalibor dalip dalius daljit dalkilic dalmas damaris dameer damian damiano damianos damien damife damijan
    damilja damilya damini damira damjan damjana damla damlanur damon damurah damyan damyanti dan dana danae danail
    dancan dancho dancun dang danguole danh dani daniar daniel daniela daniele danielius daniella danielle daniil
    danijel danijela danila danilo danis danish danitza daniyar danjela danjuma danka danko danny danson dante danuse
    danut danuta danute dany danylo daoud dapeng daphna daphne daragh darain dardan darejan daren dariga darija darika
    darina darinka dario darius dariusz dariya darja darkhan darko darlene darpan darragh darran darrell darren darri
    darrin darryl darsh dary darya daryl dasa dashamir dashiell dashnor dastageer dat daud daudi daulet dauren daut
    dave davi david davida davide davin davina davinder davnet davorin davorka davron davut davy dawid dawud dayamai
    dayana dayar dayita dayyaan dean deanna dearbhail dearbhla deb debbie debby debora deborah deborrah debra declan
    deepa deepak deepika deepti defrim deger degmeer deha deiby deicy deidre deirdre deisy dejan delbert delfina delia
    delil delores deloris delphine demba demetrio demian demilade demir demirbuken demiriz demirok demiryurek dena
    denada dencho denes denis denisa denise deniss denisse denita deniz denizalp denka denkel dennis denys deok
    deolinda dereck derek derenik derick derk derkay derly dermot dermott derrick derval dervilla dervis dervla dervo
    derya deryanur desanka deshira desimir desiree desislava desmond despa despina despoina dessislava detelina detlef
    detlev dev devansh devika devin devinder devon devorah devrim dewi deyan deyanira dezider dezso dhimiter dhimitraq
    dhori dhriti dhruv dhurata diamanto dian diana dianah diane diann dianna dianne diarmaid diarmuid dick didem
    didier didina didzis diederik diedrich diego diem diemut dien diep dieter dietlinde dietmar dietrich dijan dijana
    diken dikla dilan dilara dilaver dilcan dilder dildora dilek dilfeza dilfuza dilhus dilip dilja dilma dilmurod
    dilnoza dilsat dilshad dilshod dilsitan dilya dilyara dima dimce dimcho dimitar dimitra dimitri dimitrie dimitrija
    dimitrije dimitrina dimitrios dimitris dimitritchka dimka dimko dimo dimosthenis dina dinah dinara dincer dinckol
    dincsu dineke dinesh dinie dinjo dinka dinko dino dinu diny diogo dion dionisio dionysia dionysios dionyz dipta
    dirican dirk dirlik dismas divna divya dixie diya diyan diyana diyor djalma djamila dmitri dmitrii dmitrij
    dmitrijs dmitriy dmitro dmitry dmytriy dmytro doan dobri dobrila dobrin dobrina dobrinka dobrivoje dobromila
    dobromir dobrosav dobroslav dode dogan doganalp dogannur dogansah dogg doguhan doina dolensoy dolores dolphine
    dolun domagoj domen domenic domenico domhnall dominga dominic dominick dominik dominika dominique domnica donagh
    donal donald donara donatas donatella doncho dondu doner dong donghui donghwan dongmei dongsheng dongsoo dongwoo
    donika doniyor donjeta donka donna donnacha donncha donnie donough donovan dora doralisa dorcas dorcus dorde
    dordije doreen dorel dorian doriana dorin dorina dorine doris dorit dorjan doron dorota dorotea doroteja dorothe
    dorothea dorothee dorothy dorottya dorrit dorte dorthe doru dorukhan doruntina doug douglas dounia douwe dov dovid
    doyinsola dragan dragana drage dragi dragic dragica draginja dragisa dragoljub dragomir dragos dragoslav
    dragoslava dragutin drahomir drahomira drahoslav drahoslava drasko drazen dren drew drifa drilon drita dritan
    drite driton drofn dror duane duarte duban dubravka dubravko dudi dudu duha duilio duje duk dumisani dumisile
    dumitra dumitru duncan dundaralp dunia dunja duoc duong durab duracan duran durda durdali durdica durgadin durim
    durk durmus durmusali durodola durrusehvar dursadiye dursun duruk duruoz dusan dusanka dusica dusko dustin duvan
    duy duyen duygu duyguhan dvora dwayne dwight dylan dylbere dymphna dympna dyrleif dzana dzelal dzemal dzemila
    dzenana dzeneta dzenita dzevad dziana dzianis dzidra dzimitry dzintars dzintra dziyana dzmitri dzmitry eamon
    eamonn eanna earl eavan eba ebba eberhard ebony ebrahim ebru ebuakil ebuka ecaterina ece ecegul ecem ecemis eckard
    eckart eckhard eda edaviye edda eddah eddie ede edelgard edelmira edeltraud edeltraut eder edgar edgard edgardo
    edgars edgubay edhem edhitha edi edibe edier edijs edik edilberto edilma edilson edin edinah edinson edisa edisson
    edith edivania edlira edmond edmund edmundas edmundo edna edo edoardo edon edona edouard edson eduar eduard
    eduarda eduardas eduardo eduards eduardus eduart edvard edvardas edvin edvinas edvins edwar edward edwige edwin
    edwina edyta eelis eemeli eemil eerik eero eesaa eesha eeva effrosyni efil efim eflatun efraim efrain efrat efren
    efser efstathia efstathios efstratia efstratios efterpi efthalia efthymia efthymios eftim eftychia egbert egenur
    eggert egidijus egidio egil egill egils eglantina egle egon egons egor egzon egzona eha ehan ehsaas ehsan ehud
    eigil eiichi eija eijaz eiji eiko eila eileen eilert eilis eilish eimantas eimear eimer einar einari einars einat
    eino eir eiravati eirik eirikur eirini eitan eithan eithne eivind eivor ejaz ejlaal ejnar ejner ejup ejvind eka
    ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekaterine ekaterini ekavir ekbal ekber ekene
    ekin ekiya ekkehard ekmel eko ekow ekrem ekundayo elad eladio elaf elaine elamiye elana elayathamby elba elchin
    elcin elcira elcy eldar eldin eldon eldor elea eleanor eleanora eleazar eleftheria eleftherios elek elemer elemir
    elen elena elene eleni elenka eleodoro eleonor eleonora eleonore eleuterio elfa elfar elfete elfi elfriede elga
    elguja elhan eli elia eliabeth eliahu elian eliana eliane elias elie eliecer eliezer elif elifnur eligio eliisa
    elijah elimelech elin elina elinborg eline elinor elio eliott eliran elisa elisabet elisabeta elisabete elisabeth
    elisabetta elisavet elisaveta elise eliseo elisha elisheva eliska elissavet elissaveta elita eliud eliyahu eliza
    elizabeta elizabeth elizaveta eljas eljon elka elkana elke elkhan elkin ella ellen ellert elli ellie ellinor
    elliot elliott ellis elly elma elman elmar elmars elmas elmaz elmaze elmer elmir elmira elmurod elna elnara elnur
    eloa eloah elodia elodie elof eloi eloisa eloise elon elona elosy elove elphas elpida els elsa elsbeth else
    elsebeth elshad elshan elsi elsie elspeth elsy elton elva elvan elvana elvar elvedin elvedina elver elvi elvia
    elvin elvina elvir elvira elvire elvis elvy elwira elxan elyssa elza elzbieta emad emal eman emanoil emanuel
    emanuela emanuele emanuella emanuelly embla emeka emel emelia emelie emelina emeline emer emese emi emiel emiko
    emil emilce emile emilia emilian emiliana emiliano emilie emilien emilienne emilija emilio emiliya emilly emils
    emilse emily emin emina emine emira emiro emirsan emma emmaculate emmah emmanouil emmanuel emmanuelle emmerich
    emmet emmett emmi emmy emoke emrah emran emre emrullah emy enar endel ender endla endre endri endrit eneida enes
    enfes engelbert engilbert enginiz engjell engjellushe engla enida eniko eniola enis enisa enith enkeleda enkelejda
    enn enna ennio enno enoch enock enrica enrico enrique enriqueta ensari ensio entela enver enya enzo eoghan eoin
    ephantus ephraim epifanio epp eqerem erald eralda eraldo eranda erasmia erasmo erastus eraycan erbay ercan ercihan
    erdal erdem erdemer erdibay erdinc erdogan erdursun erem eren erenalp erensoy erez ergener ergin erginel ergonul
    ergul ergun ergys erhan erhard eric erica erich erick erik erika erikas eriko eriks erin erincer erinda eriola
    erion eris eriselda erja erjola erjon erjona erkan erki erkilic erkin erkinel erkki erksoy erla erlan erland
    erlendur erlinda erling erlingur ermal ermanno ermelinda ermenegildo ermes ermin ermina erminia erminio ermir
    ermira ermutlu erna ernest ernesta ernestina ernestine ernesto ernests ernir erno ernst erny erogul erol eroll
    eron eroz ersat ersec ersel ersilia ersin ertan erten ertugrul ertun ertuncay ervand ervaniye ervehe ervin ervins
    ervis erwan erwin eryildiz erzsebet esad esat esben esef esen esenbay esengun esenturk esfandyar eshan eshana esi
    esin eskil eskinalp esko esma esmanperi esmeralda esmira esneider espen esperanza esra esref essam esteban
    estefania estefany estela estella estelle ester esther estiven estrella esupofo eszter etela etelka etelvina ethan
    ethel ethem ethna ethne eti etibar etienne etizaaz etleva etsuko etta ettore etty eudochia eufemia eufrosina
    eufrosinia eugen eugene eugeni eugenia eugenie eugenija eugenijus eugenio eugeniu eugeniusz eugine eui eulalia
    eulogio eun euna eung eunhee eunice eunjeong eunjin eunjung eunkyung eunmi eunsook eunyoung euphemia eusebia
    eusebio eva evald evaldas evalds evaline evalyne evan evance evangelia evangelina evangelos evans evanthia
    evaristo evcimen evde evdokia evdokija evdokiya eve evelien eveliina evelin evelina eveline evelio evelyn evelyne
    everline everlyne evert everton evgen evgeni evgenia evgenij evgenija evgeniy evgeniya evgeny evgheni evi evica
    evija evis evren evrim evrimer evy evzen ewa ewald ewatomi ewelina ewgenia exequiel eyal eydan eydis eyglo
    eyjolfur eylem eyrun eysteinn eytan eyup eyvindur eyyup ezekiel ezequiel ezgi ezgin ezgutekin ezio ezra faber
    fabia fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio fadekemi faderera
    fadhel fadi fadil fadila fadile fadime fadwa fady fagan fahad fahd fahim fahmi fahri fahrija fahriye fahrudin
    fahrullah faig faiga faik faiq faisal faizan faize fakete falak falan falguni falk falko fani fanka fannar fanney
    fanny fanourios faqid farah farahnaz faraj faranaz farangiz farhad farhan farhod farid farida faride farie farije
    fariq faris fariz farouk farrux farudin faruk fatbardha fatema fatemeh faten fatigul fatiha fatima fatimah
    fatimata fatime fatinur fation fatjon fatjona fatma fatmanur fatme fatmeh fatmir fatmira fatmire faton fatou
    fatoumata fatuma faustino fausto fawaz fawzi fay faye fayez fayize faysal fazli fazul feargal fearghal febe feden
    federica federico fedir fehim fehime fehintola fehmi fehmiye fei feim feisal fejzi fejzo felicia feliciana
    feliciano felicie felicija felicitas felicite felicity feliks feliksas felipa felipe felisa felista felister
    felistus felix femke feng fenna fenni feodora ferahdiba ferat feraye ferda ferdi ferdinand ferdinando ferdinant
    feremez ferenc ferencne fergal fergus ferhan ferhat ferid feride feriha ferihan ferinaz ferit feriz fermin fermuta
    fernand fernanda fernande fernando ferney ferruccio fersan feruza feryas ferzi festus fetije fetullah fevzi feyha
    feyruz feyza feyzin feza fiachra fibikemi fidan fidaye fidel fidelma fidvi fien figen fiifi fikayomi fikret
    fikreta fikrije fikriye fildan filip filipa filipe filippa filippo filippos filit filiz filka filloreta filofteia
    filomena finbar finbarr finian finn finnbogi finnur finola fintan fiodor fiona fionan fionna fionnuala fionnula
    fiorella fiorenzo fiqirete fiqiri firat firdevis firdevs firmin firuz firuza fisnik fitan fitim fitnat fitnete
    fitore fiyaz fjola fjolla fjolnir flamur flannan flavia flavio flaviu flemming floare floarea flora florenc
    florencia florencio florent florenta florian floriana floriane florica floridor florie florije florin florina
    florinda flosi floyd flutura focko fokke folake folashade folke folkert folu fons foteini fotini fotios fotis
    fouad fouzia frado fragkiskos fran franca francesc francesca francesco franchesca franci francine francis francisc
    francisca francisco franciscus franciszek franck franco francois francoise francy frank franka frankie frankline
    franky frans frantisek frantiska frantz franz franziska frauke fred freda freddie freddy frede frederic frederica
    frederick frederik frederique fredi fredo fredrick fredrik fredrika fredy freek freideriki freja frerich fresia
    freya freydis freyja freyr frida fridah frideriki fridrich frieda frieder friederike friedhelm friedl friedrich
    frigyes frimann fritz froilan frosti froukje frunze frusina fruzsina fuad fuat fulvia fulvio fulya fumiaki fumie
    fumiko fumio fumiyo furkan furkat fusako fusun fuzuli gabi gabino gabor gaborne gabriel gabriela gabriele
    gabriella gabrielle gabrielly gabrijela gaby gada gael gaelle gaetan gaetano gafur gagan gagik gaida gail gaini
    galina galip galit galiya galja galust galvarino galya galym galymzhan galyna gamze ganesh ganim ganimete ganiye
    ganka ganna garan garech garegin gareth garik garima garnik garrelt garreth garrett garvan gary garyfalia gaspar
    gaspare gasper gaston gastone gathoni gatis gaukhar gaurang gaurangi gaurav gauri gaurika gautam gautami gauti
    gavan gavin gavril gavrila gayane gayathri gaye gayle gaynor gazel gaziz gazmend gbadebo gbolahan gbowoade gearoid
    gebhard gedalia gediminas gedion geert geertje geeta geetika gegam gegham geir geirlaug gejza geke gelengul
    gellert gelsomina gelu genadijs genaro genc gencaslan gencay genci gene genevieve geng genivaldo gennadi gennadij
    gennadiy gennady gennaro genovaite genoveva genowefa genrikh genti gentiana gentjan geoff geoffrey geofrey georg
    george georgel georges georgeta georgette georgi georgia georgii georgij georgina georgios georgiy georgs georgy
    geovanny ger gerald geraldine geraldo gerard gerarda gerardine gerardo gerardus gerasimos geray gerd gerda gerdien
    gergana gergely gergina gerhard gerhardine gerhild gerli gerlinde german gernot gero gerold geronimo gerrard
    gerrie gerrit gerry gershon gerson gert gerta gerti gertie gertraud gertraude gertrud gertrude gerwin gery gesa
    gesare gesche gesine gestur getrude geun gevorg gevork geza gezim ghaalib ghaazi ghada ghaffaar ghafoor ghaith
    ghalib ghanee ghanem ghannam ghasaan ghassan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazzal
    ghenadie gheorghe gheorghita gherghina ghida ghina ghislain ghislaine ghita ghiyaath ghiyath gholam ghufran
    ghulaam ghulam ghunayn ghusharib ghusun ghutayf giac giacomina giacomo giada giampaolo giampiero gian giancarla
    giancarlo gianfranco gianluca gianluigi gianna gianni giannina giannis giannoula gianpaolo giao gibson gideon
    giedre giedrius giel giesela gifty gigi gigja gijs gil gila gilbert gilberte gilberto gilda gildardo gilles
    gillian gilma gilman gina ginette ginka gino ginta gintaras gintautas gints ginyas gioacchino gion giordano giorgi
    giorgia giorgio giorgios giorgos giovanna giovanni giovannina giovanny girik girindra girish girolamo gisela
    gisele gisella giselle gisli gislina gisselle gissur gita gitau githinji gitonga gitta gitte gittel giulia
    giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina givi gizela gizella gjergj gjergji gjin gjinovefa
    gjoko gjon gjore gjorgje gjorgji gjorgjija gjovalin gladis gladys gleb glen glenda glenn glenys gligor gloria glyn
    glynis gobnait godfrey godwin gogi gohar gojko gok gokay gokbudun gokce gokcebalan gokcil goken gokhan goknur
    gokperi goksev gokten golda goli gonca goncafer gonen gonnie gonny gonul gonzalo gopal gor goran goranco gorazd
    gordan gordon gorgunay gorica gorklu gorm gorsev gospodin gottfried gottlieb gotz govind gozde gozel graciela
    gracija gracinda gradimir graeme graham grainne gramoz grania gratian gratiela grazia graziela graziella grazina
    grazyna greetje greg greger gregg gregoire gregor gregoria gregorio gregory gresa greta gretchen gretha grethe
    gretl grezzju gricelda griet grietje grigol grigor grigore grigori grigorii grigorij grigorijs grigorios grigoris
    grigoriy grigory grimur griselda grisha groa gry grygorii grygorij grygory grzegorz guadalupe guan guanghua
    guanghui guangming guangyu gucal gucluer gucyeter gudmund gudrun guerrino guglielmo gugu gugulethu guido guilherme
    guilhermina guillaume guillermina guillermo guiying guk gul gulab gulaga gular gulara gulay gulbahar gulbani
    gulbanu gulbeyan gulbiye gulcan gulce gulcegun gulcin guldam guldane gulder gulderen guldunya gulegen gulel
    gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhan gulhisar gulinaz gulistan gulja gulkadin
    gullu gulluhan gulmira gulmisal gulnar gulnara gulnaz gulnaziye gulnur gulozge gulper gulsa gulsah gulsahin
    gulsalin gulselin gulsen gulseref gulseren gulsevil gulshan gulshara gulsiye gulsu gulsum gultekin gulten gulter
    gulus gulustan guluzar gulya gulzadiye gulzar gulzhan gumercindo gumustekin guna gunar gunaratnam gunars gunay
    gunaydin gunbir gunborg gunda gundars gundega gunden gundula gunduz gunduzalp gunebakan guneet gunel guneri guney
    gungor gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnel gunnhildur gunnlaug gunnlaugur
    gunnsteinn gunnur gunnvor gunsel gunsen gunser gunta guntars gunter gunther guntis gunver gunvor guo guofeng
    guohua guojun guoliang guoping guoqiang guoqing guorong guoying guram gurarda gurban gurbax gurcharan gurcuye
    gurdev gurdip gurelcem gurgen gurinder gurkan gurli gurmail gurmeet gurmit gurpreet gursal gursel gurten gustaaf
    gustaf gustav gustave gustavo gusztav guttormur guus guven guvercin guy guzey gvantsa gvozden gwang gwen gwenaelle
    gwendolen gwendoline gwendolyn gwyneth gylfi gyongyi gyorgy gyorgyi gyozo gytis gyu gyula haakon habib habiba
    habibe habibu haci haciali hacile hadas hadassa hadi hadija hadiza hadrey hady haesook hafdis hafiza hafize hafrun
    hafsa hafsat hafsteinn hagai hagen hagit haibin haibo haidar haider haifa haifaa haifeng hailey haim haitao
    haitham haiyan haiying hajdar hajime hajnalka hajo hajredin hajri hajrie hajrija hajrije hajriz hajrudin hak hakan
    haki hakija hakikat hakim hakki hakob hakon hakop halenur haley halfdan halid halidun halil halim halima halime
    halina halis halit haliye halla halldor halldora hallgrimur hallur hallveig haluk hamayak hambartsum hamdi hamdija
    hamdo hamed hameed hami hamid hamide hamish hamisi hamit hamiyet hampus hamsini hamza han hana hanadi hanako hanan
    hanbiken hande hanedan hanh hani hanife hanim hanna hannabel hannah hanne hanneke hannele hannelore hannes hanni
    hannie hannu hanny hanora hans hansina hansjorg hansjurg hanspeter hansruedi hansueli hansultan hany haralambie
    harald haralds haraldur harbinaz hardev hardik hardip hari harijs harinakshi harini haris harish harita hariz
    harjinder harjit harminder harnail harol harold haroon haroun harpal harri harrie harriet harrison harro harry
    harshil hartmann hartmut hartvig hartwig harue haruhiko haruka haruki haruko harumi harun haruna haruo harutyun
    harvey harvinder hasan hasbek hasgul hasib hasiba hasibe hasim hasime hasina hasmik hasna hasnija haso hasret
    hassan hassina hasso hatem hateme hatice hatidza hatin hatixhe hatmane hatun haukur hauwa havali havard havasxon
    havse havva hawa haxhere haxhi hayali hayat hayati hayato haydar haydee hayder hayel hayfa hayk haykaz hayley
    hayret hayrettin hayri hayriye hayrulla hayrunnisa haytham hazal hazbije hazeem hazel hazim hazine hazir hazrat
    hea heather heba hector hedda hedi hediye hedvig hedviga hedvika hedwig hedy hee heejung heekyung heesun heide
    heidelinde heidemarie heiderose heidi heidrun heidy heike heiki heikki heiko heimir heimo heine heiner heini heino
    heinrich heinz heitor hekime hekla hekmet hektor hekuran hela helan heleen heleena helen helena helene helfried
    helga helge helgi heli helidon helina heliodoro helju hella hellena hellevi helma helmer helmi helmut helmuth
    heloisa heloise helve helvi hema hemal hemang hemangini hemani henadzi hendra hendri hendrik hendrika heng henife
    henk hennadiy hennadzy hennie henning henny henri henric henrich henrieta henriett henriette henrik henrikas
    henrike henrikh henrikki henrique henriqueta henry henryk henryka heon heping herbert herborg herdis heribert
    heriberto herlinde herluf herman hermann hermanni hermes hermien hermina herminda herminia herminio hernan
    hernando herney herta hertha herve herwig hesbon hester hettie hetty heung heva heyvetullah hezniye hezron hiba
    hicham hicran hicsonmez hidajete hidayet hideaki hidekazu hideki hideko hidenori hideo hidetoshi hideyo hideyuki
    hidir hien hiep hieu hifzullah hiie hikaru hikmet hilal hilario hilary hilayda hilda hildah hilde hildegard
    hildegarde hildigunnur hilding hildur hilja hilke hilkka hillar hillary hillel hillevi hilma hilmar hilmi hilmir
    hilmo hiltrud himzo hindal hinderk hinet hinrich hinrik hipolito hiqmet hiral hiram hiroaki hiroe hirofumi
    hirokazu hiroki hiroko hiromi hiromichi hiromitsu hironori hiroshi hirotaka hiroto hiroyasu hiroyuki hisae hisako
    hisashi hisham hitesh hitomi hitoshi hiyam hjalmar hjalti hjordis hjorleifur hjortur hjorvar hlif hlin hlynur hoai
    hoang hocine hoda hogni holger hollie holm holmar homayoon homayoun homayun homer hongbin hongjun hongmei hongtao
    hongwei hongxia hongyan hongyu hoon horace horacio horatiu horia horst hortense hortensia hosea hosein hoskadem
    hoskuldur hossain hossein houcine houda houssain houssam houssein hovhannes howard hrachia hrachik hrachya hrafn
    hrafnhildur hrafnkell hrair hranislav hrannar hrant hranush hredhaan hrefna hreinn hripsik hripsime hriska
    hristina hristo hritik hrolfur hronn hrund hrvoje huan huban hubert hubertus huda hudavent hudoishukur hugh hugi
    hugo hugrun hugues huguette huifang huimin huiping hukumdar huld hulda hulya humayun humberto humeyra humphrey hun
    hunalp huong hurdogan hurican huriye hurmet hurshid hurside huruyet huryasar husain husam husayn husein huseyin
    huseyn husmen husne husni husnija husniye husnuhal hussain hussam hussein huu huub huynh huzaifa huzuri hwa hwan
    hwang hyang hye hyejung hyekyung hyeon hyeong hyesook hynek hyo hyon hyong hyoung hyra hysen hysni hysnije hyuk
    hyun hyunchul hyung hyunja hyunjoo hyunjung hyunok hyunsook hyunwoo iacob iain ian iana iancu ibaad iben ibeth
    ibidapo ibironke ibolya ibraaheem ibraheem ibrahim ibrahima ibro ibtisam ibtissem ichiro icimbike ida idajet
    idalia idalina idan idik idika idiris idit ido idrees idris idriz iesa ieva ifeanyi ifechukwu ifeoma ifigeneia
    ifigenia iftach iftikhaar iftikhar ifunanya igal igbale igballe ige ignac ignace ignacia ignacio ignacy ignas
    ignatius ignaz ignazio igor igoris igors ihab ihar ihno ihor ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida
    iiris iisakki ijaya ijeoma ijli ika ikbal ikbale ikenna ikeoluwa ikhlaas ikiz iklim ikraam ikram ikramah ikrimah
    ikshita ikue ikuko ikumi ikuo ilaha ilalmis ilan ilana ilaria ilarion ilayda ilbek ilcho ilda ildar ildefonso
    ildem ildes ildiko ildiz ileana ilektra ilenia ilga ilgar ilgi ilgvars ilhama ilhami ilhan ilhom ilia ilian iliana
    ilias ilidio ilie ilija ilijan ilijana ilim ilinka ilir ilira ilirjan ilirjana iliya iliyan iliyana ilja iljaz
    ilka ilkay ilkbahar ilke ilker ilkim ilkin ilkka ilklima ilknur ilko illya ilma ilmafer ilmar ilmari ilmars ilme
    ilmi ilmira ilo ilona ilonka ilper ilpo ilqar ilsa ilse ilsu ilteris ilya ilyas ilze imad iman imani imants imaran
    imbi imelda imer imge imke immacolata immanuel imran imrane imre imren imrene imrich imrihan imtiaz ina inacio
    inaki inancli inara inas inaya inbal inci incifir indali inderjit indira indra indrajit indrek indrit indulis
    ineke ines inesa inese inesis inessa ineta inez inga ingalill ingar inge ingeborg ingeburg ingegard ingegerd
    ingela ingelise ingelore ingemar inger ingi ingibergur ingibjorg ingileif ingimar ingimundur ingmar ingo ingolf
    ingolfur ingrid ingrida inguna ingunn ingus ingvar ingveldur ingvi inha inho inigo inioluwa inita inka inken
    inkeri inma inmaculada inna inocencio insa insaf insik insoo insook insoon inta intars intihap ints ioan ioana
    ioanna ioannis iolanda iole ion ionel ionela ionut iordanis ioseb iosefina iosif ioulia ipek iqbal iraida irakli
    iraklis irana iren irena irene ireneusz iretioluwa irfan irida irina irine irinel irini irinka iris irit irja irma
    irmeli irmgard irmtraud iroda irungu irving irya iryna isa isaac isaack isaak isabel isabela isabell isabella
    isabelle isabelly isack isadora isaiah isaias isak isam isamu isao isaque isaura iscan iseoluwa isha ishaan ishai
    ishani ishanvi ishita ishkhan ishola ishwar isidor isidora isidoro isidoros isidro isik isikay isil isiman isin
    isis iskander iskra isleifur islime ismael ismail ismayil ismet ismeta ismik ismir ismo isobel isolde isolina isra
    israel issa issack issam istvan istvanne isuf itai itamar itay ittai itzel itzhak itziar iulia iulian iuliana
    iuliu iurie iurii iva ivailo ivajlo ivan ivana ivanco ivane ivanka ivanna ivano ivans ivar ivars ivaylo ivecen
    ivelin ivelina iver iveri iveta ivetta ivette ivica ivka ivo ivona ivone ivonne ivor iwona iyabode iyad iyadunni
    iyiyurek izaaz izabela izabella izak izchak izel izet izeta izgu izhak izidor iztok izudin izumi izzak izzat izzet
    jaabir jaafar jaak jaakko jaan jaana jaanika jaanus jaap jabbaar jabbar jabir jabr jabulani jac jacco jacek
    jacinta jacintha jacinto jack jackeline jackie jackline jackson jacky jaclyn jacob jacobo jacqueline jacquelyn
    jacques jad jader jadranka jadvyga jadwiga jae jaehoon jaehyung jael jaewoo jafar jafet jagat jagdish jagjit
    jagoda jagrati jagvi jahangir jahanzeb jahdami jahdari jahiz jahm jahongir jaider jaime jaimie jair jairaj jairo
    jairus jaka jake jakob jakobina jakov jakub jakup jalaal jalal jalees jalmari jaloliddin jalsa jamaal jamal jameel
    james jamie jamil jamila jamilah jamilya jamshid jan jana janaki janani janar jandre jane janek janelle janet
    janeta janeth janette janez jang jani janice janick janie janik janina janine janis janja janka jankat janko jann
    janna janne janneke janneth jannette janni jannie jannik jannis janno janny jano janos janosne jantcho januja
    janus janusz janya japhet japheth jaqueline jared jarkko jarl jarlath jarle jarleth jarmila jarmo jarnail jarno
    jarolim jaromir jaromira jaroslav jaroslava jaruthip jasbir jasenka jasenko jashar jasim jasmin jasmina jasmine
    jasminka jasmit jasna jason jasper jassim jassir jasur jasvinder jasvir jaswant jaswinder jatin jatinder jaume
    javan javed javeed javid javier javiera jawad jaweed jawid jay jaya jayden jayne jayson jazeps jean jeana jeanet
    jeanett jeanette jeanine jeanne jeannet jeannette jeannie jeannine jeannot jeanny jebet jecinta jedidah jee jeet
    jeevika jef jeferson jeff jefferson jeffery jeffrey jegor jehona jehuda jeison jeisson jekabs jekaterina jeko jela
    jelagat jelena jelica jelisaveta jeljazka jeljazko jelka jelle jemimah jemma jemutai jen jeni jenica jenifer
    jeniffer jenipher jenna jennet jenni jennie jennifer jenniffer jenny jeno jens jensina jeong jepchirchir jepchumba
    jepkemoi jepkoech jepkorir jepkosgei jeppe jeptoo jere jeremiah jeremias jeremie jeremy jerko jerlan jerman
    jermiah jernej jerneja jeroen jerome jeronimo jerono jerop jerotich jerry jerson jeruto jerzy jes jesca jesmond
    jesper jess jesse jessica jessie jessika jessy jesus jesusa jetchka jetmir jetmira jette jeung jevgeni jevgenia
    jevgenij jevgenija jevgenijs jevgeniy jewgenij jeyakumar jeyarajah jeyhun jhalak jhan jhoan jhoana jhon jhonatan
    jhonny jhony jia jian jianbo jianfeng jiang jianguo jianhong jianhua jianhui jianjun jianmin jianming jianping
    jianwei jianxin jianzhong jie jihan jihyun jill jillian jim jimena jimmi jimmie jimmy jin jina jindra jindrich
    jindriska jinfeng jing jingbo jinghua jingjing jinhee jinho jinping jinsheng jinsong jinsoo jintae jiping jiri
    jirina jiro jit jitendra jitka jivka jivko jiwon jiyoung joachim joacim joakim joan joana joann joanna joanne
    joannes joao joaquim joaquin joaquina joash jocelyn jocelyne jochem jochen jodi jodis jody joe joel joelle joep
    joerg joeri joey joginder johan johana johann johanna johanne johannes johans john johnathan johnnie johnny
    johnstone johny joko jokubas jokull jolan jolana jolanda jolande jolanta jolien jomo jon jona jonah jonas jonatan
    jonathan jonathon jong jongchul jongho jonghwa jongsun jongwoo joni jonida jonina jonna jonny jono jonuz joo joojo
    joon joona joonas joong joop joost joram jordan jordanka jordi jordy jorg jorgaq jorge jorgen jorgji jorgo jorida
    joris jorma jorn jorun jorundur jorunn jose josee josef josefa josefin josefina josefine joseline joselyn
    josemaria josep joseph josephat josephine josette josh joshua josiah josiane josianne josie josif josip josipa
    josko joso josphat josphine jost jostein josua josue josy jouko joumana joung jouni jovan jovana jovanka jovcho
    jovica jovita jovka jovo joyce joyline joze jozef jozefa jozefina jozica jozo jozsef jozsefne juan juana juanita
    jucilene judah judas jude judit judita judite judith judy jue juha juhan juhana juhani juho jukka jule julia
    julian juliana juliane julianna julie julien juliet julieta julieth julietta juliette julija julijan julijana
    julijs julinda julio julita julius juliusz juliya juliyan juliyana julya jumana jumanah jun juna junfeng jungae
    junghee jungja jungsook jungsoon jungsun jungwoo junichi junichiro junji junko junya juozapas juozas juraj jurate
    jurg jurgen jurgis jurgita jurica jurij jurijs jurijus juriy juso jusra jussara jussi justin justina justinas
    justine justo justus justyna jusuf jutta juul juuso juwon juzefa jyoti jyri jyrki jytte kaamil kaan kaarel kaari
    kaarle kaarlo kaashif kaazim kabeer kabiru kachela kacper kader kadinana kadir kadira kadri kadrie kadrija kadriye
    kafeel kahir kai kaia kaidi kaido kaie kaija kaino kaique kairat kaire kairi kais kaisa kaisu kaitlin kaitlyn kaj
    kaja kajji kajsa kakha kakhaber kala kalbi kaleem kaleema kalervo kalev kaleva kalevi kalgay kalinka kalju kalle
    kalliopi kallirroi kalman kalmer kalpana kalpit kaltrina kalvis kama kamal kamala kamalanathan kamaljit kamar
    kamau kamber kamel kamelia kamelija kameliya kamil kamila kamile kamilla kamilly kamilya kamla kamlesh kamma kamo
    kamoliddin kamran kamya kanae kanagalingam kanagaratnam kanagasabai kanako kanapathipillai kanat kanchan kandasamy
    kandef kandiah kanella kanika kanini kanpulat kanstantsin kanta kanthiah kanti kaori kaoru kap kapagan kapka kara
    karaamat karabas karaca karaer karakucak karam karan karanbay karani karanja karapet karatas karcan kardelen kare
    kareem karel karen kari karim karima karimi karin karina karine kariuki karl karla karlen karlheinz karlina karlis
    karlo karlotta karlukhan karlygash karmen karna karnail karo karol karola karoliina karolin karolina karoline
    karolis karoly karsten karthigesu karthik karuna karunakaran kasam kasem kashif kashish kashvi kasif kasim kaspar
    kaspars kasper kassandra kassem kassim kastriot kastytis kata katalin katalina katana katariina katarina katarzyna
    kate katelyn katerina katerine kateryna kath katharina katharine kathe katherin katherina katherine katherinne
    kathi kathleen kathrin kathrine kathryn kathy kati katia katica katie katja katla katleen katlin kato katre katri
    katriina katrin katrina katrine katriona katsiaryna katsuaki katsuhiko katsuhiro katsumi katsunori katsuya
    katsuyuki katty katy katya kauko kauthar kaver kavita kavurt kavya kawkab kawthar kay kayagun kaygusuz kayit kayla
    kayo kayoko kayrabay kays kaysan kazi kazim kazime kazimiera kazimieras kazimierz kazimir kazuaki kazue kazuhiko
    kazuhiro kazuki kazuko kazuma kazumasa kazumi kazunari kazunori kazuo kazutaka kazuto kazuya kazuyo kazuyoshi
    kazuyuki kazys kee kees kefser kei keigo keiichi keiichiro keiji keijo keiko keira keisha keisuke keita keith keji
    kelami keld kelechi kelley kelli kellie kelly kelsey kemal kemboi kemuma kemunto ken kenan kendra kenedy keneth
    kenichi kenichiro kenji kenjiro kenn kennet kenneth kenny kensuke kenta kentaro kenth kenul kenza kenzie keon kera
    keranka kerem keren kerim kerime kerli kerri kerry kersti kerstin kert kerttu kerubo kestutis kete ketevan keti
    ketil ketill ketty keum keun kevin kevser kewal keya keyaan kezban keziah keziban kfir kha khaalid khaan khac
    khachatur khachik khadija khadijah khadijeh khai khaled khalid khalil khanyisile khatuna khayal khoa khoat khoi
    khrystyna kiaan kian kiara kiaran kiarie kibar kibet kieran kiernan kieron kiet kifaye kikelomo kikuko kilian
    kilicbay killian kilonzo kim kimani kimanzi kimathi kimberly kimete kimeu kimiko kimmo kimutai kina kinel kinga
    kinh kinuthia kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei
    kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon
    kiramettin kiran kirat kire kirgiz kiril kirill kirk kiro kirsi kirsten kirsti kirstin kirstine kirsty kirti kirui
    kiryl kiryll kishan kitan kitija kivilcim kiyasi kiymet kiyoko kiyomi kiyoshi kiyoung kizil kiziltunc kjartan
    kjeld kjell kjersti kjetil klaas klara klas klaudia klaus klavdija kleanthi klemen klemens klemensas klement
    kleopatra klodeta klodian klodiana klodjan knarik knud knut knutur koba kobi kobra koby kocabas kocak koce kockan
    koco koech koen kofi kohei koichi koit koji kojo koker koki koko koktas kolawole kolbeinn kolbjorn kolbrun koldan
    kole kolfinna koljo koloman kolya kolyo komla koncagul konguralp konrad konstancija konstantin konstantina
    konstantinas konstantine konstantinos konstantins konstantyn konul koo koos kopan korab koray korede korir
    korkmazalp kornel kornelia kornelija kornelius korugan koryun kosemen kosgei kosisochukwu kosmas kosovka kosta
    kostadin kostadinka kostandin kostaq kostas kostyantin kostyantyn kosuke kosukhan kotaro kotryna kotuz kouichi
    kouji kourosh kousuke kozeta kozma kozo kozue krasen krasimir krasimira krassimir krassimira kremena krenar
    krenare kreshnik kresimir kreso kresten kris krish krisha krishna krishnapillai krisjanis krista kristaps kristaq
    kristbjorg kristbjorn kristel kristen krister kristi kristiaan kristian kristiana kristie kristien kristiina
    kristijan kristin kristina kristine kristinn kristjan kristjana kristmann kristmundur kristo kristof kristofer
    kristoffer kristopher kristrun krists kristsina kristy kristyna krisztian krisztina kritika krste krsto kruno
    krunoslav krustina krustju krustyu krystal krystian krystina krystsina krystyna krzysztof ksenia ksenija kseniya
    ksenja kshama kuanysh kuat kubilay kubran kuddusi kudret kui kujoe kujtim kuk kulbir kuldeep kuldip kullervo kulli
    kullike kulwant kulwinder kulyash kumar kumarasamy kumari kumiko kumral kumrije kun kunal kuncho kunihiko kuniko
    kunio kuno kuralay kuria kursad kurt kushtrim kustaa kusum kutay kutgun kutun kveta kvetoslav kvetoslava kvetuse
    kwabena kwadwo kwaku kwamboka kwame kwamena kwang kwangja kwangsoo kwasi kweku kwesi kwi kwon kyalo kyara kye
    kyeong kyle kylie kyllikki kyo kyoko kyong kyoo kyosti kyosuke kyoung kyra kyriaki kyriakos kyrylo kyu kyun kyung
    kyunghee kyungja kyungmin kyungsook kyungsoon laban labeeb labib labinot lachezar lacramioara ladislav ladislava
    ladli laeeq laetitia lahiah lahja laika laila laima laimdota laimonis laimute laimutis laiq laith lajita lajlaj
    lajos lajosne lakhbir lakhwinder laksh lakshit lakshmi lala lale lali lalita laman lamar lamberto lambrini lameck
    lamiaa lamiah lamija lamine lamprini lampros lamya lana langalibalele langat laqeet lara larissa larry lars larus
    larysa lasha lasma lasse lassi laszlo laszlone latchezar lateef latif latifa latife latika latoya laufey lauma
    laura laureano laureen laurel lauren laurence laurens laurent laurentia laurentiu laurenz laureta lauretta
    laurette lauri laurie laurin laurinda lauris laurits laurynas lavanya lavdie lavrenti lawrence lawrencia laxmi
    layla layth leah leana leander leandra leandro leanid leanne leano lech ledia ledion ledun leela leen leena leevi
    leib leidy leif leifur leigh leila leilani leili lejla leke lekha leland lelde leli lembit lena lenah lence
    lendita leni lenie lenin lenka lenn lennart lenny lenuta leny leo leokadia leokadija leon leona leonard leonarda
    leonardas leonardo leonards leonas leonce leoncio leonel leonhard leonid leonidas leonidha leonids leonie leonor
    leonora leons leontin leontina leontine leopold leopoldine leopoldo leos lepa leposava lere leri lernik leroy
    lerze lesia leslaw lesley leslie lesly lesya leszek leticia letitia leutrim lev levan levin levon levs lew lewis
    lex leydi leyla leyli lezize li lia liam lian liana liang lianna lianne liba libardo libni libor libusa libuse
    liceth lidia lidija lidiya lidy lieke lien liene lienite liesbeth liese liesel lieselotte lif lifang lifeng ligia
    ligita lihong lihua liia liina liis liisa liisi liivi lijuan lijun lila lilach lili lilia lilian liliana liliane
    lilianna lilija lilijana lilit lilita liliya lilja liljana lill lillemor lilli lillian lillie lilly lily lilya
    lilyan lilyana lim limazah limin limor lin lina linah linards linas linda lindah lindita lindsay lindsey lindy
    linet liney ling lingyun linh linn linnea linus lionel lionginas lior liora liparit lipika liping liqing liran
    liri liridon liridona lirie lirije lirim lisa lisandro lisbet lisbeth lise liselott liselotte liseth lisette
    lissette lissi lissie lissy liu liuba liuben liubka liubomir liubov liubovi liucija liudas liudmil liudmila
    liudvika liudvikas liv liva livia livija livio liviu lixin liya liyaaqat liyan liyaqat liying liz liza lizaveta
    lizbeth lize lizeth lizette lizzie ljerka ljilja ljiljana ljuba ljube ljuben ljubica ljubinka ljubisa ljubisav
    ljubka ljubo ljubomir ljubov ljudmil ljudmila ljupce ljupco ljupka llambi llazar lloyd lluis lodewijk lodovico
    loek loes loftur logi lohit loic loice lois loise lojze lola lolita londisizwe londiwe lonneke lonnie lopa lora
    loraine lorcan loredana lorella loren lorena lorenc lorenz lorenza lorenzo loreta loretta loretto lori lorik lorin
    lorine lorna lorraine lotfi lothar lotte lou louay louie louis louisa louise louisette loukas loukia lourdes
    lovisa lovise lovro loyola luai luan luana luara luat luay luba lubica lubna lubomir lubomira lubor lubos
    luboslava lubov lubova luc luca lucas lucette luchezar lucia lucian luciana luciano lucica lucie lucien lucienne
    lucija lucila lucile lucilia lucille lucinda lucio lucjan lucrecia lucretia lucrezia lucy ludek ludger ludivine
    ludmila ludmilla ludmyla ludovic ludovica ludovit ludvig ludvik ludwig ludwik ludwika lufen luigi luigia luigina
    luigino luis luisa luise luisina luiz luiza lujza lukas lukasz luke lulezim luljeta lulzim luminita lumir lumnie
    lumnije lumturi lumturie lumturije luna lungile lunna luong lupe luqmaan luqman lurdes lusine lutf lutfi lutfiye
    luther lutvo lutz luu luuk luule luyanda luz luzinete luzmira lwandile lyailya lyazzat lydia lydiah lydie lykke
    lykourgos lyle lyn lynda lynette lynn lynne lynsey lysiane lyuba lyuben lyubka lyubomir lyubov lyudmil lyudmila
    lyudmyla maahir maaike maajid maalik maanas maanav maaria maarika maarit maarja maarten maartje maawiya maaya maaz
    maazin mabad mabel macarena macharia machiko macide maciej mackenzie madalina madani madara maddalena madeleine
    madelene madeline madge madhav madhavi madhu madhuri madina madis madiyan madlena madoka mads madyan mael maelle
    maeva maeve mafalda magali magalie magaly magarete magbule magda magdalen magdalena magdalene magdaline magdalini
    magdolna maggie maggy magnea magnhild magni magnus magomed maha mahad mahaz mahbeer mahboob mahbub mahdee mahdi
    mahdy maheen mahendran maher mahesh mahfooz mahfuj mahfuz mahigul mahika mahin mahir mahja mahmod mahmood mahmoud
    mahmud mahmut mahnaz maho mahsun mahter mai maia maibritt maicol maida maiga maighread maija maiju maik maike
    maiken maiko maikol maila mailis maimu maimuna maina maingi maira mairead mairi mairin mairita maisun maisy mait
    maite maj maja majbrit majbritt majd majda majdi majdy majed majeed majella majid majida majken majlinda maka
    makarena makau makbule makeen makena makfire makhan makiko mako makokha makori makoto maks maksat maksim maksims
    maksud maksude maksur maksym malachy malak malcolm malea malena malene malgorzata malik malika malin malini maliq
    malka malkhaz malkiat malou malte malvina mamadou mamed mami mamiko mamikon mamoru mamta mamuka mamun mamurjon
    manabu manal manami manan manas manbir mandica mandla mandlakhe mandy manfred manh manik manish manisha manivannan
    manjeet manjit manjola manju manoel manoharan manoj manol manolis manon manoochehr manoocher manouchehr manshuk
    mansoor mansour mansur mansurali manthan manucher manuel manuela manuk manus manvel manya manzoor manzur mar mara
    maral maras marat marc marcel marcela marcelina marceline marcelino marcella marcelle marcello marcelo marcia
    marcin marcio marcis marco marcos marcus mareike marek mareks marel maren marese maret margaret margareta
    margarete margaretha margarethe margarida margarido margarita margaux margeir margery margie margit margita
    margitta margo margot margoth margreet margret margrete margreth margrethe margriet margrit margrith marguerite
    margus marharita marharyta mari maria mariadefatima mariadelcarmen mariadelmar mariadelosangeles mariadelpilar
    mariadelrosario mariadelurdes mariadorosario mariah mariam mariama marian mariana mariane marianela mariangela
    marianka mariann marianna marianne mariano marianthi maribel maricarmen maricel maricela maricica marie mariea
    mariechen marieke mariel mariela mariella marielle mariet marieta marietta mariette marigona marija marijan
    marijana marije marijka marijke marijn marijo marijona marijonas marika mariko marilena marilin marilou marilu
    mariluz marilyn marin marina marine marinel marinela marinella marinette marinka marinko marinus mario marioara
    marion marios mariosa marisa marisel marisela mariska marisol marissa marit marita marite maritta maritza marius
    mariusz mariya mariyana mariyka marja marjaana marjan marjana marjanca marjanco marjatta marje marjeta marjetka
    marjo marjolein marjon marjorie marjory marju marjukka marjut mark markandu marketa marketta markku marko markos
    markus marla marleen marlen marlena marlene marleny marlie marlies marlis marlise marloes marlon marly marlyse
    marnix maroof maros marsela marsha marsida marta marteinn martha marthe marthese marti martijn martim martin
    martina martine martino martinus martiros marton martta martti marty martyn martynas marusa maruta marvin marwa
    marwan mary maryam maryann maryanne maryia marylene maryline maryna maryrose maryse maryte maryvonne marzena
    marzhan marzia masaaki masae masafumi masaharu masahide masahiko masahiro masakazu masaki masako masami masamichi
    masanobu masanori masao masaru masashi masataka masato masatoshi masayo masayoshi masayuki mascha masha maside
    masika masinde masood masoomeh masoud masoumeh massiel massimiliano massoud massoumeh massumeh masud masume
    masumeh masumi matej mateja mateo mateus mateusz matevz matheo matheus mathew mathias mathieu mathijs mathilda
    mathilde mathis matias matic matija matilda matilde matiss matjaz matko matt matteo matthaus matthew matthias
    matthieu matthijs matthildur mattia mattias mattie matus matyas maud maude mauno maura maureen mauri maurice
    mauricette mauricio maurine maurits maurizio mauro mavis max maxat maxence maxim maxime maximilian maximiliano
    maximilien maximino maximo maxine maxwel maya mayerly maykol maynur mayra maysa maysoon maysoun maysun mayte mayu
    mayuko mayumi mazal mazen mazin mazlum mbali mbithi mboya mbugua mburu mcebisi meabh mechthild mecide mecislovas
    mecit medet mediha medine mee meeli meelis meena meenakshi meenu meera meeri mefarettin mefharet meg megan megane
    megha meghan meghana megumi mehdi mehdiye mehman mehmed mehmedalija mehmet mehmetzahir meho mehrdad mehriban
    mehrigul mehtap mei meifang meihua meik meike meilute meinhard meinrad meir meiying mejra mejreme mekhala mekkin
    melaha melahat melania melanie melany melchior melda melek meleknur melih meliha melihate melihcan melika melike
    melikkan melina melinda melisa melissa melita melitta melkorka melody melpomeni mels meltem melul melvin melvine
    melvyn memili menachem menahem menashe mendel menekse menfeat meng mengi menguc menisan menka menno mensur merab
    meral merav merba mercedes mercedesz mercyline merdi meredith merel merete merethe meric merike merilin merim
    merima merja merje merle meropi mersiha mert mertel merujan meruyert merva merve mervi mervin mervyn mery meryem
    meryeme merzuk meshack meshur mestur mesude mesut metanet metije metin metinkaya metka metod metodija metrine
    meveddet mevlan mevlida mevlude mevludin mevludiye mevlut mexhide meyhanim mezide mher mia miae mian miao micael
    micaela micah miceal michael michaela michail michailo michal michalina michalis michaylo micheal michel michela
    michelangelo michele michelina micheline michell michelle michiel michiko michio michiyo michoel mick mickael
    midhat midori mieczyslaw mieke mieko miervaldis migena miglena miguel miha mihael mihaela mihai mihail mihailo
    mihails mihaita mihajlo mihal mihaly mihane miharu mihhail mihin mihkel miho mihoko mihriban mihrije mihriye
    mihyun miia miika miikka mijung mika mikael mikaela mikako mikalai mikalaj mikayil mike mikel mikelis mikhael
    mikhail mikhailo mikhaylo mikheil miki mikiko mikio mikk mikkel mikko miklos mikola mikulas mikyung mila milada
    miladin milagros milaim milan milana milanka milay milcah milcho milda mildred milen milena milenija milenko
    mileta mileva milic milica milija milijan milijana milisav milivoj milivoje miljan miljenko miljko milka milkah
    milko millaray millicent miloje milojka miloljub milomir milorad milos milosav milosava miloslav miloslava milosz
    milot milovan miltiadis milton milun milunka miluse miluska milutin milvi mimi mimoza mina minako mincho mindaugas
    mindy minela minella minenhle ming minghua minghui mingming minh minibe minka minke minnie minodora minoru minsun
    mioara miodrag mira miradie miradije miralem miran miranda miray mirbadin mircea mirco mirdza mireia mireille
    mirela mirella mireya mirha miriam mirian mirja mirjam mirjami mirjana mirjeta mirko mirlinda mirna mirnes mirnesa
    miroljub miroslav miroslava miroslaw miroslawa mirriam mirsad mirsada mirta mirtha mirvat mirvete miryam mirzet
    misael misako mischa misha mishat misook misra mitali mitar mitchell mitchelle mitesh mithlesh mitja mitko
    mitsuaki mitsuhiro mitsuko mitsuo mitsuru mitsuyo mituru miwa miwako miyako miyesser miyoko miyoung miyuki mizhir
    mizue mizuko mjoll mkrtich mladan mladen mladenka mlungisi mnatsakan mnqobi modesto modou modris modupe mofifoluwa
    mogens mohamad mohamed mohammad mohammed mohamud mohan mohinder mohini mohsen mohsim moira moises mojca mojgan
    mojisola mojisoluwa mojmir molly momanyi momcilo momir momoko mona monah monica monicah moniek monika monique
    monserrat montserrat moonika moraa morad moradeke morayo mordecai mordechai mordehai moreen morenike morine moritz
    morolake morris morten mortimer moses moshe mosinmileoluwa mostafa mosunmola motoki motoko motunrayo mouhamad
    mouhamadou mouhamed mouhammad mouhammed mouna mounah mounir mourad moureen mourib mourine moustafa movses moyosore
    mridula mthokozisi muamer muammer muarem muarra mubariz mubera mubetcel mucahit mucellib mucevher muchiri mudite
    muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi mugo muhallil muhamad muhamed muhamet muhammad
    muhammed muhammet muharem muharrem muhazzim muhidin muhip muhittin muhiye muhsin muhyettin muia muireann muiruri
    mujde mujgan mukades mukbile mukesh mukhtar mukhwana mukramin mukrume muktedir mulayim mulwa mumbi mumo mumtaz
    mumtaze muna munawar muneer munene munevera munevver munezzer mungai munib munif munira munyao munyoki murad
    muratcan muriel murielle muriithi murilo murimi murithi muriuki murman murray murugesu musa musafet musaffa musan
    musau musembi musemma mushegh mushtaq musli muslum mustafa mustapha musure musyoka musyoki mutasim muthama
    muthengi muthoka muthoni muthui muthukumaru mutie mutinda mutiso mutisya mutluhan mutuku mutunga muturi muvaffak
    muvahhide muveddet muzafere muzaffar muzaffer muzdahir muzekker muzeyyen muzhir mwanajuma mwanamisi mwangangi
    mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti myeong myfit myftar mykhailo mykhajlo mykhaylo mykola
    mykolas mylene myles mylvaganam myong myoung myra myriam myrna myron myrsini myrta myrtha myrto myrvete myung
    myungsook myzafer myzejen mzamo mzia naadir naail naajy naama naasih naasir naathim naazhim nabeeh nabeel nabeela
    nabhan nabigh nabih nabil nabila nabilah nachiket nachman naci naciye nada nadarajah nadav nadeem nadege nadejda
    nader nadezda nadezhda nadhim nadhir nadia nadica nadija nadim nadin nadine nadira nadire nadiya nadiyah nadiye
    nadja nadjia nadka nadr nadya nadzeya naeem naeema nael nafasat nafees nafesa nafii nafije nafile nafis nafisa
    nafula nagalingam nagarajah nagi nagib nagihan nagima nahashon nahed nahid nahide nahla naho nahoko nahuel naib
    naida naide naila naile nailia nailja nailya naim naima naime naimh najah najair najam najeeb naji najia najib
    najla najwa nak nakip naksh nakul nalan naliaka nalini nami namig namik namiq namrata namsoo nan nana nanami nanci
    nancy nandini nando nandor nanette nanjala nanna nanni nanuli naohiro naoise naoki naoko naom naomh naomi naomy
    naoto naoya naoyuki narciso narek narendra naresh narges nargis nargiz nargiza narhanim nariman narinder narmin
    narmina naseem naseer naser nasiba nasiha nasim nasir nasiru nasko nasra nasreen nasriddin nasrin nasser nassim
    nastassia nastja nastya nasuf nat natacha natalia natalie nataliia natalija nataliya natalja natallia nataly
    natalya natan natanael nataniel natasa natascha natasha natasja natavan natela natella nathalia nathalie nathaly
    nathan nathanael nathaniel natig natik natiq natividad natsuki natsuko natsumi naum nauris navaratnam naveen navin
    naxhie nayaret nayareth nayeli nayibe nayil nayla naz nazan nazanin nazar nazeli nazende nazgul nazidil nazif
    nazifa nazife nazik nazila nazim nazimet nazir nazira nazire nazli nazlie nazlihan nazlije nazlim nazmi nazmie
    nazmije nazmiye nazrin nazym nazzareno ndegwa nderitu ndirangu ndricim ndue nduku ndumiso ndunge ndungu nduta neal
    neasa nebahat nebih nebiha nebojsa necati necdat necdet nechama necilal necla necmettin necmi necmiye neculae
    neculai necva ned neda nedal nedelcho nedelia nedelja nedeljka nedeljko nedelka nedelya nediljka nediljko nedim
    nedjalka nedjalko nedka nedko nedyalka nedyalko nedzad neel neelam neelima neelofar neema neena neera neeru neeta
    neetu nefaret nefiye neftali neha nehat nehemiah nehip neider neil neill nejc nejdet nejla nejra nekesa nektaria
    nektarios nelcy neli nelida nelima nelio nelleke nelli nellie nellija nelly nelson nelsy nelu nelya nemanja nenad
    neptun nergiz neriban nerijus nerim neriman neritan nermana nermin nermina nerses nertil nertila nese nesfe nesip
    neslihan neslinur nesrin nesrine nesti nestor nete netra nettie neus neval neven nevena nevenka nevgin nevila
    neville nevin nevio nevise nevruz nevsal nevsale nevzat nexhat nexhmije neyla neyran neza nezahat nezaket nezengul
    neziha nezihi nezir nezize ngan nganga ngari nghia nghiem ngigi ngoc ngozi ngugi nguyen nguyet nhan nhat nhi
    nhien nhlanhla nhu nhung niall niamh nibaldo nic nicanor nicat nichola nicholas nichole nicholette nicholus nick
    nicklas nickolas nickson niclas nico nicoara nicodemus nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa
    nicolay nicole nicoleta nicoletta nicolette nicolina nicolo nicu niculae niculina nicusor nidhi nidia nidra niek
    niels nienke nieves nigar nigina nigmet nigora nigyar nihad nihada nihai nihal nihan niharika nihat niilo niina
    nijaz nijole nik nika niki nikica nikiforos nikita nikitas nikki niklas niklaus niko nikola nikolai nikolaj
    nikolajs nikolaos nikolas nikolaus nikolay nikolce nikoletta nikolin nikolina nikolinka nikolitsa nikoll nikolla
    nikollaq nikoloz nikos niksa nikulas nilay nilcan nilda nilgun nili nilima nilofar niloofar niloufar nils nilson
    nilufar nim nimakoah nimet nimrat nina ninel ning ninioluwa ninna nino ninon ninoska nir nira niranjan nirgul
    nirja nirmal nirmala nisa nisha nissim nita nitara nitesh nitin nitzan niv nives nixon niyazi niyilolawa nizami
    nizar njabulo njagi njall njazi njenga njeri njiru njogu njoki njomza njoroge njue njuguna nkazimulo nkiruka
    nnamdi nneka noa noah noam nobantu noboru nobuaki nobuhiko nobuhiro nobuhle nobuko nobuo nobuyuki nodar nodira
    nodirbek noe noel noeleen noelia noeline noella noelle noemi noemia noemie noga noha nohora noirin nokkvi
    nokulunga nolan nolberto noleen nollaig nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo
    nomthandazo nomusa nomvula nonhlanhla nonjabulo nonso nontobeko noora nooria nora norah norair norayr norbert
    norberto norbey noreen noriaki norica norie norifumi norik noriko norina norio noritoshi noriyuki norma norman
    normann normunds notburga nothando noud nour noura noureddine nouria novak novruz noxolo nozibusiso nozima nozizwe
    nozomi nozomu nqobizitha nuala nubar nubia nudret nugzar nuha nuhi nukri numan nune nuno nunzia nunziata nura
    nural nuran nuray nurbanu nurbek nurbol nurcan nurda nurdan nurdeniz nuretdin nurettin nurey nurgil nurgul nurhan
    nurhayet nuri nuria nurice nuriddin nurija nurit nuriye nuriyet nurkan nurlan nurlana nurmelek nursan nurseda
    nursel nursen nurser nursim nursultan nurtac nurten nuru nurul nurullah nurveren nury nurzhan nusa nusret nusreta
    nuyan nvard nver nyaboke nyaga nyakundi nyamai nyambura nyanchama nyasha nyawira nynke nyongesa nzinga nzioka
    nzomo oana oanh obaid obanijesu obdulia obed obianuju obinna obrad oceane ochieng octavia octavian octavio oddgeir
    oddny oddrun oddur oddvar oded odeta odete odette odhiambo odika odil odile odkanli odon odongo oduor odvar oeshi
    ofeigur ofelia ofeliya ofer offir ofra oganer oganes oge ogechi oget ogmundur ognjan ognjen ognyan ogooluwa
    ogulbas ogurata ogus oguz oguzhan oguzman ohad oili oisin oiva oivind ojars ojas ojasvi okan okanay okbay oke
    okechukwu okello okguclu okhee okja okkas okoth oksana okseven oktam oktay okto okturemis okturk okumu okyalaz ola
    oladare oladimeji olaf olafia olafur olajumoke olakunle olan olanrewaju olansile olasunmbo olaug olav olavi olca
    olcay oldag oldrich oldriska ole oleg olegario olegas olegs oleh oleksander oleksandr oleksandra oleksey oleksii
    oleksij oleksiy olena olesia olesja olessia olessja olessya olesya olev olexander olexandr olexandra olexiy olga
    olgeir olgerts olgica olgierd olimpia olimpiu olina oliver olivia olivie olivier olli ollie olmas olof ololade
    oloo olov olsi olta oltion oluchi oluf olufunke olufunmilayo olumorotimi oluoch olus oluwafemi oluwagbemiga
    oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole olwen olwethu olya olzhas omaca omair
    omaira omaja omar omari omeir omer omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa
    omotara omotayo omotola omotoun omowumi omran omriye omur omya ona onat oncel onder ondieki ondrej onel onesmus
    ongay ongen oni onik onkar onni onno onsal onuker onur onurcan onursu onveer onyango onyinye oona oonagh ophelia
    ophelie ophir opiyo orah oranli orazio orcin oren oreofe oreste orfelina orfiye orgun orhan oriana orik orinder
    oriol orit orjan orkhan orlaith orlando orlin orly orlygur orn ornela ornella ornolfur orri orsolya ortak ortansa
    ortrud oruc orvar orvokki orxan oryurek osama osamu oscar osha osk oskar oskari oskars osman osmo osnat osp ossama
    ossian osunleke osvald osvaldo osvalds oswald oswaldo oszkar otabek otakar otavio otello othmar otieno otilia otis
    otmar ott ottar ottavio otti ottilia ottilie ottmar otto ouma oumar oumou ourania ousama ousmane oussama outi
    ovadia ovidiu oviya ovun owais owen owethu owino owuor oxana oya oyenike oyindasola oymak oystein oyvind ozakan
    ozalpsan ozan ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozcan ozdal ozden ozdes ozdil ozdogdu ozel ozer
    ozerdinc ozertem ozge ozger ozgul ozgun ozgur ozinal ozioma ozkan ozkent ozkutlu ozlem ozlu oznur ozokcu ozpetek
    ozpinar ozsozlu oztek ozturk ozudogru ozyurt paata paavali paavo pabla pablo padma padraic padraig padraigh pagona
    pahal paige paivi paivikki paivio pajtim paker pakize paksu palina pallavi palmi palmira pam pamela pamfil
    panagiota panagiotis panagoula panajot panayiota panayiotis panayot pandeli pankaj panoraia pantelis panto paola
    paolina paolo parameswaran paramjit paraschiva parascovia paraskeva paraskevas paraskevi parisa parissa parminder
    parmjit parsla parth parthenia parveen parvez parvin parviz pascal pascale pascaline paschalis pascual pasi
    pasquale pasqualina pat pathmanathan patience patrekur patric patrice patricia patricija patricio patrick patrik
    patrizia patty paul paula paule paulette pauli pauliina paulin paulina pauline paulino paulis paulius paulo pauls
    pauric pavani pavel pavels pavica pavla pavle pavlina pavlo pavlos pavol pawan pawel peadar peader pearse peder
    pedro peeter peggy pehlil pei peitcho pejtcho pekka pekkan pelin pellervo pellumb pembe pembesin pencho penelope
    peng pengfei penina peninah penka penny pentti pepe per percy pere peren perihan perikli periklis perinur perla
    permun pernilla pernille perparim perrine perry pertti perttu pervaiz pervin perviz petar pete peter peteris
    peterson petja petko petr petra petrana petranka petraq petras petrica petrika petrina petrisor petro petronela
    petronele petronella petronila petros petru petrus petruta petter petteri petur petya peytcho pham phan phanice
    phat phelim phelix phil philemon philip philipp philippa philippe philis phillip philomena phineas phoebe phung
    phuoc phuong phylis phyllis pia pier piera pierangelo piergiorgio pierina pierino pierluigi piero pierpaolo pierre
    pierrette pietari pieter pietro piia pijus pil pilar pim pinar pinelopi piotr pirahmet piran piret pirjo pirkko
    pirmin piroska pirro pius piyush pjeter pjotr plamen pnina poghos pok polad polina polyxeni pompiliu ponnampalam
    ponniah ponnuthurai pontus pooja poonam popi porfirio poul povilas povl prabha prabhat pradeep prakash pramod
    pranas pranav pranciskus praneel pranit pranvera prashant pratap pratibha pratyush praveen preben predag predrag
    preeti prem premkumar premysl priit primoz prisca priscah priscila priscilla priscillah prisha priska pritam priti
    priya priyanka promila prudencio przemyslaw purcek purnima pushpa pushti pyotr pyung qaadir qaasim qabeel qabil
    qadar qadeer qadi qadim qahtan qaim qais qamar qamil qani qanit qareeb qarin qaseem qasid qasif qasim qatadah
    qawee qays qazi qazim qemal qendresa qendrim qerim qian qiang qiao qin qing qinghua qiong qirjako quadir qudamah
    quddoos qudoos queenie quentin quinn quinten quinter quirin qun qurban qusay qushi qutaybah qutb qutub quy quyen
    quyet quynh raaghib raagini raahil raakin raamis raamiz raanan raashid raatib rabah rabar rabb rabbaanee rabbani
    rabbiye rabecca rabee rabia rabiah rabie rabih rabija rabije rabit rabiye rachael rachana racheal rachel rachele
    rachelle rachid rachit rachita rachna racquel radana radek radeke radenko radha radhee radhika radim radisa
    radisav radivoj radivoje radka radmila radoica radoje radojica radojka radoljub radomir radomira rados radosav
    radoslav radoslava radoslaw radostina radovan radu rae raed raees rael raf rafael rafaela rafaella rafail rafal
    rafan rafay rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaello rafi rafig rafih rafik rafiq rafn
    raghav ragheb raghib ragip ragna ragnar ragnhild ragnhildur ragnvald rahab rahat raheel raheem rahel rahim rahime
    rahiye rahma rahmet rahmi rahul raigo raija raiko raila raili raimo raimond raimonda raimondas raimondo raimonds
    raimund raimundas raimundo rainer raisa raissa raitis raivis raivo raizel raj raja rajab rajan rajaratnam rajata
    rajeev rajendra rajesh rajeshri rajinder rajiv rajka rajko rajmonda rajna rajni raju rak rakesh rakhi rakide rakip
    raksha ralf ralfs ralph raluca ram rama ramadhan raman ramaz ramazan ramesh ramil ramin ramiro ramiz ramon ramona
    ramunas ramune ramute ramutis ramy ramzi ramzy rana ranbir randah randall randi rando randolph randy rani rania
    ranjan ranjana ranjit ranka ranko rannveig ranveer raoul raphael raphaela raphaelle raquel rasa raschid rasema
    rasha rashad rasheed rashid rashida rashidbek rashmi rashpal rasiah rasim rasma rasmus rastislav rasul ratan ratka
    ratko ratna ratnam rauf rauha raul rauni rauno raushan ravi ravil ravinder ravindra ravindran ravshan ravy rayaan
    rayan rayen rayko rayla raymond raymonde raymundo rayna razan razi razija raziye razmik razvan reagan rebeca
    rebecca rebecka rebeka rebekah rebekka rebihat recep recepali reda redi reelika reema reena reet reetta refael
    refat refet refik refilwe refoel regina reginald regine regis regitze rehaan rehana rehema rehime reidar reidun
    reijo reiko reili reimar reinaldo reinel reiner reinhard reinhardt reinhart reinhilde reinhold reinis rejane reka
    rekha remazan remco remi remigijus remigio remmer remus remy remzi remzie remzija remzije remziye rena renaldo
    renan renars renat renata renate renato renaud rene renee rengul rennie rens renske renu renuka renzo resad reshat
    reshit resmi resmije resulcan reto reuben reut reuven revaz revital revza rex rexhep reyansh reyhan reyna reynaldo
    reynir reyr reza rezart rezarta rezin rezso rezzak rhavi rhea rhoda rhona rhonda rhys ria riad rian rianne riaz
    ricarda ricardas ricardo riccardo richa richard richardt rick rickard rickey ricky ridhi ridvan riek rieko rifat
    rifka rifkiye rigmor rigoberto rihards riho riikka riin riina riitta rik rika rikard rikey rikhard rikke riku
    riley rima rimah rimantas rimgaudas rimma rimvydas rina rinaldo rinalds rinat rini rino rinor rinus riny risalet
    rishi risper risto rita ritsuko ritu ritva ritvars rivaldo rivka rivkah riya riyad riziki roald rob robbie robby
    robert roberta robertas robertina roberto robertson robin robinson robson robyn rocco rocio rodah roderick rodger
    rodgers rodica rodion rodney rodolfo rodolphe rodrigo roee roelie roelof rogelio roger rogerio rogier rognvaldur
    rohaan rohan rohat rohit roin roisin rojnu rok roko roland rolandas rolande rolando rolands rolf romain roman
    romana romen romeo romet romik romina romolo romuald romualda romualdas romualdo romualds romulo romulus romy ron
    ronak ronald ronaldo ronan ronen rong ronghua roni ronit ronith ronja ronke ronni ronnie ronny rono rony roope
    roos rory rosa rosalba rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosamel rosana rosanna
    rosanne rosaria rosarie rosario roseline rosella roselyn roselyne rosemarie rosemary rosen rosendo rosica rosina
    rosita rositza roska rosli roslyn rosmarie ross rossana rossella rossen rostislav roswitha rotich roumen rouven
    rovena rovshan rovshana rowan rowena rowschan roxana roxane roxanne roy rozalia rozalija rozenn rozeta rozina
    rozsa ruairi ruben rubens rubiela rubik ruchama rudecindo rudi rudiger rudik rudina rudite rudolf rudolfo rudolfs
    rudolph rudra rudy ruedi rufat rufina rufino rufus ruggero ruhide ruhsat ruhugul rui rukhsana rukia rukie rukiye
    rukmini ruknettin rumeysa rumiko rumjana rumyana runak runolfur rupert ruperto rupinder ruqayya ruri rusen rushil
    rushit rusi ruska ruslan ruslana ruslans rusmir russ russell rustam rustem rusudan rusul rute ruth ruthie rutt
    ruud ruwaihim ruxandra ruza ruzan ruzanna ruzena ruzhdi ruzica ryan ryo ryohei ryoichi ryoko ryong ryosuke ryota
    ryszard ryszarda rytis ryuji ryung ryusuke saabir saad saadat saadet saadi saadiq saafir saahir saaiq saajid saal
    saalih saalim saanvi saaqib saara saariyah saba sabah sabahat sabaheta sabahudin saban sabbir sabeeh sabettin
    sabih sabiha sabihe sabil sabin sabina sabine sabiq sabira sabit saboor sabri sabrie sabrije sabrina sabriye sabur
    saburah sachi sachiko sachin sachiyo sadaf sadan sadao sadaqat sadat sadeed sadek sadete sadeti sadhna sadi sadia
    sadie sadije sadik sadika sadiman sadittin sadiye sadula saeberg saedis saeed saeko saemundur saerun saeunn saevar
    safak safdar safet safeta safete safia safii safina safinaz safiya safiye safta safura sagcan sagi sagie sagit
    sahar sahat sahdiye sahigul sahil sahin sahinbey sahinder sahir sahmettin sahnuray sahra said saida saidi saila
    saim saime saimir sairah saire sajid sajmir sakari saken sakib sakiko sakina sakine sakineh sakip sakir saksham
    sakura sal salah saleem saleh salih saliha salim salima salimet salka salkin salko salla sally salma salman salome
    salomeja salomey saltanat salurbay salvador salvatore salvina salvor salvu salwa sam samah samahat samaksh samama
    samantha samar samarth sameer samer samesh samet sami samia samih samiha samija samil samina samir samira samirah
    sammy samo samra samson samu samuel samuele samuli samurtay samvel samwel samy sana sanae sanavber sanaya sancak
    sancar sanda sandeep sandi sandile sandis sandor sandorne sandra sandrine sandris sandro sandu sandugash sandy
    sanel sanela sangchul sangeeta sanghee sangho sanije saniye sanja sanjana sanjar sanjay sanjeev sanjin sanli sanna
    sanne sanni santeri santiago santina santino santosh sanur saood saori sapfo sapna sara sarah sarai saranda
    sarantis saraswati saravanamuthu sardor sargin sargis saricabay sarika sarina sarit sarita sarka sarkis sarla
    sarlota sarma sarmite saroj sarojini sarolta sarpkin sarthak sarunas sarvar sarya sasa sascha sascho sasha sasho
    saskia sasko saso sathasivam satheeskumar sathvik satia satish satnam satoko satomi satoru satoshi satrettin
    satsuki satya saul sauli saulius saumu saumya saundra sava savak savas saverio savina savita savitri savka savki
    savni savo savvas sawako sawsan sayaka sayan sayd saydam sayed saygin sayin sayrak sayuri sazime saziye scarleth
    scarlett scarlette schahin schirin scholpan schorena scott sead seamus sean sebahat sebahate sebahattin sebastiaan
    sebastian sebastiana sebastiao sebastien sebastijan sebastjan sebattin sebigul sebla sebnem secgul secme sedat
    sedef sedife sedigheh sedina seema sefa sefedin sefer sefi sefik sefika sefiye sefkija sefko segilola seha sehamet
    sehel seher sehreban sehriban sehza seiichi seija seiji seiko seiran sejad sejda sejla sekim selahattin selaheddin
    selale selami selatin selaudin selcen selcuk selda selen selena seler selim selime selin selina selladurai sellan
    sellathurai selliah selma selman selmin selvarajah selvaratnam selver selvete selvi selvije semender semih semiha
    semin semion semir semra semrin semsa semsettin semsinisa semso semsudin senad senan senay sencar sendogan senel
    senem sener sengul seniha senija senka senkal sennur senol seok seon seong seosamh sepideh sepp seppo seracettin
    serafeddin serafeim serafettin serafim serafima serafin serafino serah seraina serap seray serban serda serdal
    serdar seref serena serezli serfinaz serge sergei sergej sergeja sergejs sergejus sergey serghei sergi sergii
    sergij sergio sergiu sergiy sergo serguei serhat serhatmehmet serhei serhij serhiy serif serife serik serkan serma
    serman sernur serol serpil servet servete servinaz sesselja seth setsuko seung sevak seval sevala sevara sevcan
    sevda sevdalina sevdi sevdie sevdije sevdinar severin severina severine severino sevgen sevgi sevginur sevican
    sevil sevilay sevim sevinc sevindik sevinj sevket sevketfeza sevla sevsevil sevtap seyda seydo seye seyed
    seyfettin seyfullah seyhan seyit seyithan seyma seymur seyran seyyide sezal sezen sezer sezgin sezginbas shaban
    shabbir shabnam shachar shadi shadrack shafik shafiq shahar shahid shahin shahla shahnaz shahnoza shai shaila
    shaima shaina shaindel shaista shakeel shakil shakila shakuntala shalini shalom shalva shamil shamim shamsuddeen
    shana shane shani shania shanice shankar shannon shanta shanthi shanti shaohua shaqir sharad shari sharif sharmila
    sharon shashi shaul shaun shauna shaurya shavarsh shawn shawna shay shayna sheamus sheela sheelagh sheena sheetal
    shefki shefqet shehide shehu sheila sheilah sheilla sheillah shekoni shelby sheldon shelia shelley shelly shem
    shemsedin shemsi shemsie shemsije shen sheng shereen sheri sherif sherife sherine sherri sherrie sherry sheryl
    sherzod shida shiela shifra shigeki shigeko shigeo shigeru shigeyuki shiho shik shikha shilpa shimon shimshon
    shinead shingo shinichi shinichiro shinji shinobu shinsuke shintaro shinya shiori shira shirin shirine shirley
    shiro shivani shivansh shizuka shkelqim shkelzen shkumbin shkurte shlomit shlomo shmuel sho shobha shogo shohei
    shoira shoji shoko sholpan shona shorena shoshana shota shotaro shpend shpetim shpresa shqipe shraga shravya
    shreya shruti shu shuang shubha shubhra shuhei shuhua shuichi shuji shukhrat shukrie shukrije shulamit shumin
    shunji shunsuke shweta shyam shyhrete shynar shyqyri siamion siarhei siarhej siarhey siavash sibel sibonelo
    sibongile sibusisiwe sibusiso sibylle sidar siddharth sidki sidney sidonie sidsel siebelt siegfried sieglinde
    siegrid sietske sif sifuna sigal sigalit sigfinnur sigfus sighvatur sigita sigitas siglinde sigmar sigmund
    sigmundur signy sigrid sigrun sigtryggur sigurbergur sigurbjorg sigurbjorn sigurborg sigurd sigurdis sigurgeir
    sigurjon sigurjona sigurlaug sigurlin sigurlina sigurros sigursteinn sigurveig sigurvin sigute sigvaldi sigvard
    siham sihawukele siim siiri sijka sijuade sik sika silan silanur silas sile silja silje silke sille silondile
    silvana silvano silverio silvester silvestre silvestro silvi silvia silvie silvija silvio silviu silviya simas
    simber simcha sime simen simeon simge similoluwa simin simion simisola simiyu simo simon simona simonas simone
    simonetta simonne simphiwe simphiweyinkosi simten sinan sinasi sindri sindy sinead sinem sinh sini sinikka
    sinnappu sinnathamby sinnathurai sinniah sintija siobain sioban siobhain siobhan siper siphesihle sipho siranoush
    siranush sirap siret sirin sirivan sirje sirkka sirkku sirpa sirriye siska sisko sissel sitara sithembiso sittik
    siv sivakumar sivanesan sivarajah sivert siw sixten sixto siya siyabonga siyka siylihan sjaak sjef sjoerd sjofn
    sjoukje skafti skaidrite skender skuli sladana slagjan slagjana slava slavcho slavco slaven slavi slavica slavik
    slavka slavko slavoljub slavomir slavomira slawomir slobodan slobodanka smadar smail smajil smajo smaragda
    smaranda smari smbat smilja smiljana smiljka smita snaebjorn snaedis snaer snaevar snaevarr sneh sneha sneider
    snezana snezanka snezhana snezhanka sniazhana snjezana snjolaug snorri soad socorro sofia sofiane sofie sofija
    sofiya sofka soh soha sohail sohaila sohee soheil soheila soheir sohret soile soili sok sokmen sokol sokrat
    sokratis sol solange solbjorg solborg soledad soley solfrid solma solomon solrun solveig solveiga solvejg solvita
    somadina somasundaram somtochukwu sona sonad sonal sonali soner songul songurkan sonia sonila sonja sonnur sonya
    sooad sook sookhee sookja soonhee soonja soonok sooyoung sophia sophie sophio sophy soraya sorcha soren sorin
    sorina sotaro sotir sotiraq sotiria sotirios souad souha souhail souhair souheil souheila souheir souma soumya
    soung souraya sowande soydaner soyeon soykan soykut soyler soyoung soyselcuk sozer spartak spase spass spela
    sphiwe spomenka spyridon spyridoula spyros srbislav srboljub srda srdan srecko sreten sritharan stacey stacie
    stacy staffan stamantina stamatia stamatios stan stancho stancu stane stanimir stanisa stanislas stanislau
    stanislav stanislava stanislavs stanislaw stanislawa stanislovas stanju stanka stanko stanley stanoje stanyu
    stasys stavri stavros stavroula steen stef stefa stefaan stefan stefana stefani stefania stefanie stefanija
    stefanka stefano stefanos stefcho steffen steffi stefica stefka stefko stefnir steina steinar steinarr steindor
    steingrimur steinn steinunn stela stelian steliana stelica stelios stella stellah stellan steluta sten stepan
    stepanka stephan stephane stephanie stephany stephen stephene steponas stergios stevan steve steven stevo stian
    stig stijn stilian stilijan stiliyan stina stine stipan stipo stiven stjepan stoika stoiko stoil stoitcho stojan
    stojance stojanka stojce stojka stojko stojna stojtcho stoju stoyan stoyanka stoyka stoyko stoytcho stoyu stuart
    sturla styliani stylianos styrmir suad suayp subhash subka subomi subramaniam subramaniyam subutiye sucaettin
    sucheta sudesh sudha sudhir sudiksha sue sug suha suhail suhair suhani suhayl suhayla suheil suheyda suheyla
    sujata sujin suk sukhbir sukhdev sukhjinder sukhvinder sukhwinder sukran sukri sukriye sukru sukufe sulaiman
    sulayman sule suleiman sulejman sulev suleyla suleyman sulhi suljo sulo sultan suman sumayya sumerya sumeyye
    sumiko sumit suna sunay sundaram sune sunel suner sunghee sungho sunghwan sungil sungjin sungsoo sungwon sunhee
    sunho sunil sunita sunnat sunneva sunok sunyoung suphi suppiah suraya suren suresh sureshkumar sureyya surinder
    surjit surya susam susan susana susann susanna susannah susanne susen sushil sushila sushma susi susie sussi
    sussie susumu suthakaran suu suvad suvada suvari suvi suzan suzana suzanna suzanne suzer suzette suzie suzy svala
    svana svanborg svandis svanhildur svanhvit svanlaug svante svanur svatava svatopluk svava svavar svea svein
    sveinbjorg sveinbjorn sveinn sven svend svenja sverre sverrir sveta svetislav svetla svetlana svetlozar svetolik
    svetomir svetoslav svetozar sviatlana svilen svitlana svjetlana svyatoslav swaleh swapan swapna swati swen
    swetlana sybil sybille syed syeda sylivia sylke sylva sylvain sylvaine sylvester sylvi sylvia sylviane sylvie
    sylwia synnove synove syrja szabolcs szilard szilveszter szilvia szymon taahaa taahir taaj taalib taamir taanish
    taariq taavi taban tabassum tabea tabish tabita tabitha taciddin tacnur tadas tadashi tade tadeas tadeen tadej
    tadeja tadeusz tadhg tae taehee taeho taehoon taek taeko taekyun taeyoung tafazal tagangul tahawwur taheem tahereh
    tahir tahira tahmaseb tahmeed tahmid tahoor tahseen tahsin taial taibe taichi taik taimi taimur tair taisia taisir
    taisto taivo taj tajammal tajammul tajinder tajudinn tak takaaki takahiko takahiro takako takanori takao takashi
    takaya takayoshi takayuki takehiko takehiro takeshi takis takuji takuma takumi takuya tal talal talayer talgat
    talhah talia talib talibe talip talis talivaldis talvikki tamam tamami tamanna tamar tamara tamas tamaydin tamaz
    tamerlan tami tamika tamiko tamila tamilla tamir tammie tammy tamsin tamta tanak tanase tanbay tandogdu tandri
    tanel taneli tangul tanguy tanhan tania tanimu tanir tanish tanja tanmayi tanpinar tanses tansev tansig tanveer
    tanvi tanya tanyolac tanyu tapan tapani tapio tara tarak tarana taranci tarek tareq tarfaan tariel tarik tariq
    tarkan tarlan tarmo taro taron tarsem taru tarun tarvo tasha taskan tasvir tatevik tatiana tatjana tatsiana tatsuo
    tatsuya tatyana taufik taulant tauno tawfik tawkeel taxiarchis tayaydin tayfun taygan taylak taylor tayyibe tayyip
    teber tecimer ted teddy teele teemu teerth teet tefik tefta tehila teija teimuraz teitur tejas tekbay tekecan
    tekin tekiner tekla teknaz teksoy telim tellervo telma telman telmo temelko temenuzhka temenuzka temidayo temime
    temirhan temirlan temizkal temucin temur tengiz tenna tenvir tenzin teo teodor teodora teodoro teodors teofil
    teofile teona teppo tercan terence teresa terese teresia teresiah teresita terez tereza terezia terezija terhi
    teri terje terlan terrance terrence terri terry terttu terumi tess tessa tetiana tetjana tetsuo tetsuya tetyana
    teun teuta teuvo tevs teybet teymur tezcan tezol tha thabani thabisa thabisile thabo thac thach thaddeus thais
    thaleia thalente thales thalia thambiah thambirajah thambu thanas thandazile thandeka thandi thandiwe thando thang
    thangarajah thao tharmalingam thayaparan thea theda thekla thelma thembeka thembekile thembile thembisile
    themistoklis theo theocharis theodoor theodor theodora theodore theodoro theodoros theodosios theofanis theofilos
    theoni theophile theres theresa therese theresia thevarajah thi thiago thiare thibaud thibault thibaut thien
    thierry thijs thilo thirunavukkarasu thiyagarajah thoa thom thoma thomas thor thorben thorbjorn thore thorkild
    thorleif thorsten thuc thuo thuong thuraya thurayya thuthukile tiago tiberiu tiborne ticen tiet tiffany tigin
    tigran tihomir tiia tiina tiit tiiu tijs tikva tilemachos till tilly tilman tim timea timo timofei timofej timofey
    timotej timothee timothy timur timurtas tina tinal tinashe tinatin tindra tine tineke tingting tinie tinka tinna
    tinok tirdad tishk titilayo titus tivadar tiziana tiziano tjasa tjeerd tjitske toader toan tobias tobin toby todd
    todor todorka togan togrul togzhan tohru toine toini toivo toker toki tokoz toktug tokunbo tolkyn tolonbay
    tolulope toluwanimi tom toma tomas tomasa tomasz tomaz tomce tomi tomislav tommaso tommi tommie tommy tomoaki
    tomoe tomohiko tomohiro tomokazu tomoki tomoko tomomi tomonori tomor tomori tomorr tomoya tomoyuki tomurcuk tonci
    tonguc toni tonia tonin tonino tonio tonis tonnie tonny tonu tony tonya toomas toon toos topuz torben torbjorg
    torbjorn tore torel torfhildur torfi torgeir torgny torgom torhan torild torill tormod tornike torsten toru torunn
    toschko toshiaki toshihide toshihiko toshihiro toshikazu toshiki toshiko toshimi toshio toshiro toshiya toshiyuki
    toshko toufic toufik tove tracey traci tracie tracy traian trajan trajanka trajce trajko tran traude trausti
    travis treacy treasa trendelina trent trevor triantafyllos tricia trifon trifun triin trinh trinidad triona tripo
    tripti trisha tristan triveni triya troels trond tru trude trudi trudie trudy truls truong truus tryggvi trygve
    tsitsi tsubasa tsuma tsuneo tsutomu tsuyoshi tuan tudor tudora tudorel tudorita tugba tugcan tugce tugrulhan
    tugtas tuija tukelalp tulay tulia tulin tulio tullio tulun tumer tumi tumkurt tunahan tuncay tuncboga tunckilic
    tunde tunguc tuomas tuomo tuong turabi tural turan turcan turcein ture turgay turgut turhan turid turkalp turkan
    turkmen turknur turlough turvi tushar tutkucan tutkun tuula tuuli tuulia tuulikki tuvia tuyet tuyug tuzeer tuzenur
    twan tyler tyra tyrone tyson tyyne tzahi tzenka tzipora tziporah tzonka tzvi ubaadah ubadah ubaid ubaidah ubaldo
    ubay ubayd ubaydullah uberlinda ubeydullah ubika ucan ucbeyi ucchal ucgul ucha uche uchenna uda udant udarsh udo
    udyati ueli uffe ufuk ufukay ugan uge ugis ugo ugur ugurkan ugurtan uhban ujunwa uladzimir uladzislau uladzmir
    ulakbey uldis ulf ulfar ulfat ulfet ulfhildur ulfur uli ulises uljana ulker ulkudes ulkum ulla ullar ulle ulli
    ullrich ulo ulrica ulrich ulrik ulrika ulrike ultan uludag ulugbek ulugbey uluman ulutay ulvi ulviya ulya ulyana
    uma umaarah umair umang umar umay umberto umid umit ummahan ummahani umman ummet ummu ummugulsum ummuhan umran
    umray umusan umut umutcan unai unal unek ung unlen unn unnar unnati unnsteinn unnur unsever unubol uolevi
    upadhriti upasna upkaar upma uraltay urfettin urhan urho uri uriel urishilla urmas urmi urmila urmo uros urper
    urpo urrab urs ursel urska ursola ursula ursule urszula urvashi urve urvi usama usamah usame uschi usha ushan
    usman usmon ustun ute uthayakumar utkarsh utkucan uuno uwe uyanser uyen uygun uzbay uzeir uzer uzeyir uzi uzsoy
    uzy vachagan vacibe vaclav vaclava vaclovas vadim vadims vadym vadzim vafa vafir vagarshak vagharshak vaghinak
    vagif vagn vahagn vahan vahe vahid vahide vahidin vahittin vahram vahur vaidas vaide vaidotas vaike vaino vaira
    vaishnavi vaithilingam vaja vaka vakhtang valary valbona valborg valda valdas valdemar valdemaras valdet valdete
    valdimar valdis valdrin valentim valentin valentina valentinas valentine valentins valentyn valentyna valeri
    valeria valerian valerica valerie valerii valerij valerija valerijs valerijus valerio valeriu valeriy valeriya
    valery valeska valgeir valiantsina valja vallary valmir valter valters valto valts valtteri valtyr valur valya
    vamakshi vance vanco vanda vandana vanesa vanessa vangel vangelis vangjel vania vanik vanja vanjo vansha vanya
    vanyo varazdat varda vardan vardges varduhi varenya vargin varis varlik varpu varsha vartan varujan varvara vasana
    vasatika vasco vasif vasil vasile vasileios vasili vasilica vasilij vasilija vasilijs vasilika vasiliki vasilios
    vasilis vasiliy vasilka vasillaq vasily vasja vaska vaske vasko vassil vassili vassilios vassilka vassily vasudha
    vasyl vaughn vaysal vazgen veaceslav vecide vedad vedant vedat vedhika vedis vedran vedrana veena veera veerle
    vefa vefia vegard veigar veijo veikko veiko velga velia velibor velida velika veliko velimir velitchka velitchko
    velitdin veljko veljo velko velma velupillai vencislav vendelin vendula venelin venka venkat venkatesh ventzislav
    vera veranika vered verena vergil verginia verica verim verjine verka verna verner verneri verners vernon veroljub
    veronica veronicah veronika veronique vesa vesel vesela veselin veselina veselinka veselka vesile veska vesko
    vesma vesna vessela vesselin vesselina vesselka veton veysel vezat vezrife viachaslau viacheslau viacheslav
    viatcheslav vibeke vibha vicent vicenta vicente vicentiu vicki vickie vicko vicky victor victoria victoriano
    victorien victorine victorino victoriya vidadi vidar vidhi vidmantas vidoje vidosav vidosava vidya vieno
    vieroslava viesturs vigdis vigen vigfus viggo viglundur vignir vihaan vihtori viiu viive viivi vija vijay vijaya
    vika vikas vikingur vikki vikram viktar viktor viktoras viktoria viktorija viktoriya viktors viktorya viktoryia
    vilberg vilborg vildana vildane vilem vilen vilhelm vilhelmina vilhelms vilhjalmur vilho viliam vilija vilis
    vilius viljami viljar viljem viljo villu villy vilma vilmantas vilmar vilmars vilmos vilmundur vilnis vilson vimal
    vimla vinay vinaya vince vincenc vincent vincentas vincenza vincenzina vincenzo vinciane vinicio vinicius vinita
    vinka vinko vinod vinzenz viola violaine violeta violetta viorel viorica viraj virge virgil virgilijus virgilio
    virgiliu virginia virginie virginija virginijus virpi virve visarion vishal vishnu visnja visvaldis vita vitalie
    vitalii vitalij vitalija vitalijs vitalijus vitalis vitaliy vitallium vitaly vitas vitauts vitezslav vito vitolds
    vitomir vittoria vittorina vittorio vivaan vivek viveka vivian viviana viviane vivianne vivien vivienne vizma
    vjacheslav vjara vjarka vjatcheslav vjatseslav vjekoslav vjolca vjollca vjosa vlad vlada vladan vladas vladimer
    vladimir vladimira vladimiras vladimirs vladislav vladislava vladislavs vladislovas vlado vladymyr vladyslav vlash
    vlasios vlasta vlastimil vlastimir vlastislav vlatka vlatko vlora voica voichita voicu voitto vojin vojislav vojko
    vojo vojsava vojtech voldemars volha volkan volker volkmar volodia volodimir volodya volodymyr vratislav vrej
    vreni vrinda vrishti vritti vsevolod vugar vui vukasin vulcho vulko vuokko vuong vuqar vusal vusala vusi vusumuzi
    vyacheslav vyanjana vyara vyarka vyatcheslav vytas vytautas vytenis waahid waail waajid wachira waclaw wadee wadim
    wadood wael wafa wafaa wafeeq wafi wafiq wafula wagner wahab wahb wahban waheed wahhaab wahhaaj wahid waida
    wainaina wairimu wakana wakeeta walburga waldemar waleed walentin waleri walerij walid wallace wally walpurga walt
    walter walther waltraud waltraut wamalwa wambua wambugu wambui wanda wangari wangila wangui wanja wanjala wanjiku
    wanjiru wanjohi wanyama wanyonyi warda warhi warinder warjas warren waseem wasim wassili wassim wataru watika
    waweru wayne wazir weddy wei weidong weiguo weihong weihua weijun weili weilin weimin weiming weiping weiqing
    weiwei weixin wekesa weldon wenbin wenbo wenceslao wenche wendelin wendell wendy wenhua wenhui wenjie wenjing
    wenjun wenke wenli wensheng wenzel wenzhong weon wera werner wesam wesley wesonga wha whan widisha wiebe wiebke
    wieland wieslaw wieslawa wietske wiktor wil wilber wilbert wilco wilfred wilfredo wilfrido wilfried wilhelm
    wilhelmina wilhelmine wilhelmus willard willeke willem willemien willemijn willi william williams willian
    willibald willie willis willy wilma wilman wilmar wilmer wilson wiltrud wim winfred winfried winifred winnie winny
    winona winston wioletta wisam wishi wissam witali witold wjatscheslaw wladimir wladislaw wladyslaw wladyslawa
    wlodzimierz wojciech wolf wolfgang wolfram wook woon woong wout wouter wriddhish wridesh wuraola wyatt wycliff
    wycliffe xabier xalak xaver xavier xayrullo xenia xeniya xenofon xhafer xhaferr xhavit xhelal xhemal xhemile xheva
    xhevahir xhevahire xhevat xhevdet xhevrije xhezide xhuljeta xia xian xianfeng xiangdong xianghong xiao xiaobin
    xiaobing xiaobo xiaochun xiaodong xiaofang xiaofeng xiaohong xiaohua xiaohui xiaojie xiaojing xiaojuan xiaojun
    xiaolan xiaolei xiaoli xiaoliang xiaolin xiaoling xiaomei xiaomin xiaoming xiaoping xiaoqin xiaoqing xiaorong
    xiaowei xiaoxia xiaoyan xiaoying xiaoyu xiaoyun ximena xin xing xinhua xinping xiomara xiong xiti xiu xiulan xiuli
    xiumei xiuzhen xobeen xolani xudong xue xuefeng xuejun xuemei xumar xun xuraman yaa yaacov yaakov yaara yaaseen
    yachana yacov yadavi yadid yadigar yadira yadong yael yafa yaffa yafi yafir yaghnam yagin yagizkurt yagmur yagnesh
    yago yahsi yahsikan yahvi yahya yahyaa yair yajun yakov yaku yakup yalazabay yalcin yalgin yali yalin yaltirak
    yamar yameen yamid yamila yamile yamilet yamin yamini yan yana yanaki yanan yanara yanet yaneth yanfeng yanhong
    yanhua yanhui yani yanina yanira yanis yaniv yanjun yanka yanki yanko yanli yanling yanmei yanming yann yannick
    yannis yanping yantcho yanyan yao yaping yaqeen yaqoot yaqub yara yaraslau yargi yaritza yaron yaroslav yasaar
    yasan yasar yasattin yaseen yasemen yasemin yaser yash yashar yashasvi yashawini yashem yashica yashoda yashodhara
    yashvi yasin yasir yasmeen yasmin yasmina yasmine yasna yasser yassin yassine yassir yasti yasuhiko yasuhiro
    yasuhisa yasuko yasunori yasuo yasushi yasuyo yasuyuki yatan yathrib yatin yauhen yauheni yauheniya yauvani yavuz
    yawar yawer yayak yayoi yazan yazeed yazganalp yazgul yazmin yechiel yecid yeferson yegana yegor yehoshua yehuda
    yehudah yehudis yehudit yeimy yeison yejide yekaterina yekbun yekda yelena yelesen yeliz yeneral yenifer yenny
    yeny yeo yeol yeon yeong yepelek yeraz yerbol yergha yerkin yerko yerlan yermek yernar yershan yerson yertan
    yerzhan yesenia yesica yesid yesil yesim yesoob yessenia yessica yeter yetisal yetunde yeun yevgen yevgeni
    yevgenia yevgenii yevgeniy yevgeniya yevgeny yewande yigal yigit yildir yildirim yildiz yilma yilmaz yimin yiming
    yina yineth ying yingying yiping yisrael yisroel yitzchak yitzchok yitzhak yiwei ylber ylfa ylli yllka ylva ymer
    ymir yngvar yngve yngvi yoann yoav yocelyn yochana yocheved yoel yogarajah yohan yohana yohannes yohei yoichi yoko
    yolal yolanda yolande yolima yona yonas yonatan yonathan yonetmen yong yongho yonghwan yongjun yongmei yongsheng
    yoo yoon yoonhee yoram yordan yoriko yoruc yosef yoselin yoshiaki yoshie yoshifumi yoshiharu yoshihiko yoshihiro
    yoshihisa yoshikazu yoshiki yoshiko yoshimi yoshinobu yoshinori yoshio yoshiro yoshita yoshitaka yoshiyuki yosma
    yossef yossi yosuke youcef youko youl youlia youlian youliana youn younes youngbok younghee youngho younghoon
    younghwa youngja youngjin youngjoo youngju youngmi youngmin youngok youngsik youngsoo youngsook youngsoon youngsuk
    youri yousef yousif yousra youssef youssi youssif youssou youssouf yousuf yousuke yrjo yrr yrsa ysabel yuanyuan
    yucel yucelen yudy yue yufeng yug yuhong yuhua yui yuichi yuichiro yuji yuka yukako yukari yuki yukie yukihiro
    yukiko yukio yuko yuksel yul yulduz yuli yulia yulian yuliana yulieth yuliia yulija yuliya yuliyan yuliyana yuly
    yulya yumei yumi yumiko yuming yumun yun yung yunt yunus yuping yuqing yurani yurany yurdagul yurdanur yurdaser
    yureed yuri yurii yurij yurik yurika yuriko yuriy yurtguven yurtseven yurttas yury yusif yusra yussuf yusuf yusuke
    yuta yutaka yutika yuu yuuji yuuki yuuko yuusuke yuval yuvraj yuxin yuying yuzo yvan yves yveta yvette yvon yvonne
    zaafir zaahid zaahir zaakir zaal zabir zablon zac zacarias zach zacharia zacharias zachary zack zackariya zaeem
    zafeer zafer zafrul zagorka zahaar zaharia zahava zaheer zahfer zahi zahid zahir zahra zahri zahrun zahur zaib
    zaid zaida zaiga zaim zainab zainabu zaira zaitra zajko zakaria zakayo zakhele zakir zaklina zaliha zalman zamfir
    zamfira zamir zamira zana zanda zandile zane zaneta zanis zansi zara zarar zarema zarifa zarife zarko zarna zaruhi
    zashil zauqi zaur zaure zauresh zaweel zayan zayd zayna zaynab zaynah zayyan zayyir zbigniew zbynek zdena zdenek
    zdenka zdenko zdeno zdravka zdravko zdzislaw zdzislawa zebirce zeena zeev zef zehaan zehra zehranur zeina zeinab
    zejna zejnepe zejnil zekayi zekeriya zeki zekija zekiye zelda zelha zelig zeliha zelimir zeljka zeljko zelma
    zelmira zemfira zemzem zena zenaida zenel zenepe zennun zeno zenon zenonas zenovia zenta zenun zenzele zenzile
    zeqir zerafet zerdad zeride zerrin zev zevlude zewad zeynal zeynel zeynelabidin zeynep zeyno zhamilja zhamilya
    zhan zhana zhanar zhanat zhandos zhaneta zhang zhanibek zhanna zhannat zhao zhaohui zhazira zhe zheko zheljazka
    zheljazko zhelju zhelyazka zhelyazko zhelyu zhen zheng zhenhua zheni zhenyu zhetchka zhi zhigang zhihong zhihua
    zhijian zhijun zhiping zhiqiang zhivka zhivko zhiwei zhiyong zhong zhuldyz zhulieta zhuljeta zhuo ziad zibuyile
    ziedonis ziga zigmantas zigmars zigmas zigrida zigurds zihni zija zijad zijada zilfa zilha zilmil zilvinas zimran
    zina zinaida zinal zinayda zineb zineta zinhle zinnure zinta zion zipora zippora zipporah zita ziv ziva zivadin
    zivan zivana zivka zivko zivojin zivorad zivota ziya ziyad ziyaettin zlata zlatan zlate zlati zlatica zlatina
    zlatka zlatko zlatomir zoe zoey zofia zofie zofija zohar zohra zohrab zohre zohreh zohrehan zoi zoia zoila zoja
    zoje zoltan zoltanne zora zoraida zoral zoran zorana zorica zorka zose zouhair zouheir zoya zrinka zsanett
    zsigmond zsofia zsolt zsuzsa zsuzsanna zubair zubeyde zufer zuhair zuhal zuhayr zuhdija zuheir zuheyla zulbiye
    zuleika zulema zuleyha zulfia zulfija zulfikar zulfiqar zulfiya zulfuye zulgarni zulma zulmira zumre zumrud
    zunilda zurab zuwayhir zuzana zuzanna zveta zvetan zvetana zvetanka zvetelina zvi zviad zviadi zvjezdana zvonimir
    zvonka zvonko zydrunas zygmunt zyrafete
    """
}
