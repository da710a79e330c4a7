extension WordLexicon {
  /// Common given names of many cultures, folded; names that are everyday words are left out.
  static let givenNames = """
    aaron abby abdel abdelaziz abdelkader abdellah abdul abdullah abdulrahman abebe abel abena abhay abhijit abhishek abigail abraham
    abu ada adam adel adela adelaide adele adeline aditi aditya adolfo adriaan adrian adriana adriano adrien adrienne afonso afua agata
    agathe agnes agnieszka agustin agustina ahmad ahmed aida aidan aiden aiko aileen aimee aisha aissatou aitor ajay akiko akin akira
    akosua akshay alain alan alana alastair alba albert alberta alberto albin aldo alec aleida alejandra alejandro aleksandar aleksandra
    aleksei aleksey alena alessandra alessandro alessia alex alexander alexandra alexandre alexandria alexandros alexei alexis alexey
    alfonso alfred alfredo ali alice alicia alina aline alisa alison alistair aliyu allan allen allison alma almudena alok alonso
    altagracia alvaro alvin alyssa amadou amalia amanda amar amara amaury ambrose amelia amelie amina aminata amir amira amit amitabh
    amos amparo amr amy ana anabel anahi anais anand ananda ananya anastasia andrea andreas andree andrei andrej andres
    andrew andrey andrzej andy anette angel angela angeles angelica angelika angelina angelique angelo angie angus anh anibal anil anita
    anja anjali anjan anjana anke anna annabel anne annegret anneke anneliese annelies annemarie annett annette annick annie annika anouk
    anselm anselmo ansgar anthony antje antoine antoinette anton antonella antoni antonia antonin antonina antonio anuj anupam anuradha
    anwar apolinar april-marie araceli archie ariadna ariadne ariane ariel aristides arjun arlene arlette armand armando armin arminda
    arnaud arnaldo arne arno arnold arnulfo arthur artur arturo arun aruna arundhati arvind asha ashish ashley ashok ashraf asma astrid
    asuncion atif atul audrey august augusta auguste augusto augustin aurelia aurelie aurelien aurelio aurora avery avi avinash aviva
    awa axel ayesha ayman aymeric ayse aysha azadeh aziz aziza baptiste barack barbara barry bart bartolome bashir basil bastian bastien
    beata beate beatrice beatriz beatrix beau becky begona belen belinda ben benedetta benedetto benedicte benedict benedikt benita benito
    benjamin bennett benoit bernadette bernard bernardo bernardino bernd bernhard bernice bert berta bertha berthold bertrand beth
    bethany betina betsy bettina betty beverly bhavna bianca bikash bilal bill billy bina birgit birgitta bjarne bjorn blaise blanca
    blandine bob bobby bogdan bonifacio boris boubacar boutros brad bradley braulio brenda brendan brent bret brett brian briana brianna
    bridget brigid brigida brigitte brooke bruce bruna bruno bryan bryce burkhard byron caetano caitlin calvin cameron camila camilla
    camille camilo candace candice candido candelaria caren carina carine carl carla carles carlo carlos carlota carly carmela carmelo
    carmen carol carola carole carolina caroline carolyn carolyne carrie carsten casey casimir casimiro caspar cassandra cassie catalina
    catarina caterina catherine cathy catia catrin cecil cecile cecilia cecily cedric celeste celestina celestino celia celina celine
    celso cesar chad chaim chandra chang chantal charlene charles charley charlie charlotte charmaine chelsea cherie cheryl chiara chidi
    chima chinedu chioma chiquinquira chris chrissy christa christel christelle christian christiana christiane christina christine
    christof christoph christophe christopher christy chu chuck chun cindy cipriano clair claire clara clare clarence clarisa clarissa
    claude claudette claudia claudine claudio claus clayton clelia clemence clemens clement clemente clementina cleo clifford clinton
    clive clotilde clovis cody colette colin colleen conchita connie connor conor conrad constantin constantina constanza consuelo cora
    coralie cordelia cordula corey corina corinna corinne cornelia cornelis cornelius corrado cory cosimo cosmin craig cristian
    cristiana cristiane cristiano cristina cristobal curtis cynthia cyril cyrille cyrus dafne dagmar dagny daisy dale dalia damaris
    damian damiano damien dan dana dani daniel daniela daniele daniella danielle danilo danny dante daoud daphne dario darlene darren
    darryl daryl dashiell dave david davide davina dawid dean deb debbie deborah debra deepa deepak deidre deirdre delfina delia delphine
    demba demetrio denis denise dennis derek derrick desiree desmond detlef devin devon diana diane dick didier diego diemut dieter
    dietmar dietrich dilip dilma dimitri dimitris dimitrios dina dinah dinesh dino diogo dion dionisio dirk divya djamila dmitri dmitry
    dolores dominic dominik dominika dominique donald donatella donna donovan dora doreen doris dorit dorothea dorothee dorothy dorota
    doug douglas dounia drew duncan dustin dwayne dylan eamon earl ebony eckart eckhard eddie edgar edgardo edilberto edith edmond edmund
    edmundo edna edson eduard eduarda eduardo eduardus edward edwin edwina efrain egon egor ehsan eileen eirini ekaterina elaine eleanor
    eleanora elena eleni eleonora elfriede eli elia eliana eliane elias elie eliezer elif elijah elin elina eliott elisa elisabeth
    elisabetta elise eliseo eliza elizabeth elke ella ellen ellie elliot elliott elmar elmer eloise elodie elsa elsbeth else elspeth
    elvira elyssa emanuel emanuela emanuele emeka emelia emil emile emilia emiliano emilie emilio emily emma emmanuel emmanuelle
    emmerich enno enoch enrica enrico enrique ephraim eric erica erich erick erik erika erin ernest ernestina ernesto ernst erwin
    esmeralda esperanza esteban estefania estela estelle ester esther estrella ethan etienne etsuko eugen eugene eugenia eugenie eugenio
    eulalia eunice eusebio eva evan evangelia evangelina eve evelin evelyn evelyne everton evgeni evgeny ewa ezequiel fabian fabiana
    fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizio fadi fadila fahad fahim faisal fanny farah farhan farida faride
    farid farouk fatema fatima fatimata fatimah fatma fatou fatoumata faustino fausto federica federico felicia felicitas felicite
    felicity felipa felipe felix ferdinand fermin fernanda fernando fidel fikret filip filipa filipe filippo filomena fiona flavia
    flavio flora florencia florian floriane florin folake fouad franca francesc francesca francesco francine francis francisca francisco
    franck franco francois francoise frank franka frankie frans frantz franz franziska frauke fred freddie freddy frederic frederica
    frederick frederik frederique fredrik freya frida frieda friedhelm friedrich frieder fritz fulvio fumiko gabi gabriel gabriela
    gabriele gabriella gabrielle gaetan gaetano gail galina ganesh gareth garrett gary gaspar gaston gautam gavin gaye gayle gaynor geert
    genaro gene genevieve geoff geoffrey georg george georges georgette georgia georgina georgios gerald geraldine geraldo gerard gerardo
    gerd gerda gerhard gerhild german gero gerry gert gertrud gertrude gesa gesine gheorghe ghislaine giacomo giancarlo gianluca gianna
    gianni gideon gil gilbert gilberto gilda gilles gillian gina ginette gino giorgia giorgio giorgos giovanna giovanni girish gisela
    gisele giselle gita giulia giuliana giuliano giulietta giulio giuseppe giuseppina gladys glen glenda glenn gloria goran gordon
    gottfried govind grazia graziella graciela graham grainne greg gregg gregor gregoria gregorio gregory greta gretchen grigoris
    grzegorz guadalupe gudrun guido guilherme guillaume guillermina guillermo gunilla gunnar gunter gunther gunther gustav gustave
    gustavo guy gwen gwendolyn gwyneth habib hadi hafsa hagen haider haifa hakan hakim halima hamid hamish hamza han hana hanan hanna
    hannah hannelore hannes hans hansjorg harald hari harini harold harriet harrison harry haruka haruki harvey hasan hasina hassan
    hatice hazel heather hector hedwig heidi heidemarie heike heiko heiner heinrich heinz hela helen helena helene helga helge helmut
    hendrik hendrika hennie henning henri henriette henrik henrike henrique henry herbert heriberto herman hermann hermes hernan hector
    herve hicham hilario hilary hilda hilde hildegard hillary hiram hiroko hiroshi hisham hollie holger homer horace horacio horst hortense
    hortensia howard hrvoje hubert huda hugh hugo huguette humberto humphrey husain hussain hussein ian ibrahim ibrahima ida idalia ido
    idris ifeoma ignacia ignacio ignatius igor ijeoma ikram ilan ilana ilaria ildefonso ilia ilka ilona ilse imad iman imani imke imran
    imre ina indira ines inga inge ingeborg ingo ingrid inka inma inmaculada inocencio ioana ioannis iolanda ion iqbal irene irena irina
    iris irma irmgard irving isa isaac isabel isabela isabell isabella isabelle isaias ishaan isidora isidoro isidro ismael ismail israel
    issa itziar itzel ivan ivana iveta ivette ivo ivone ivonne iwona izabela jaap jabulani jacek jacinta jacinto jack jackie jackson
    jaclyn jacob jacobo jacqueline jacques jacquelyn jadwiga jaime jaimie jakob jakub jamal james jamie jamila jan jana jane janet
    janette janice janine janina janna janos jared jasmin jasmine jason jasper jaume javed javier jay jaya jayne jayson jean jeanette
    jeanine jeanne jeannette jeannie jeff jefferson jeffery jeffrey jelena jen jenna jennifer jennie jenny jens jeremias jeremie jeremy
    jerome jeronimo jerry jerzy jesse jessica jessie jesus jette jill jillian jim jimena jimmy jin jing jiri jitendra joachim joan joana
    joann joanna joanne joao joaquim joaquin jocelyn jocelyne jochen jody joe joel joelle joerg johan johann johanna johannes john
    johnathan johnny jolanta jomo jon jonas jonathan joop jordan jordi jorg jorge jorgen joris jose josee josef josefa josefina joseline
    joseph josephine josh joshua josiah josiane josie jost josue joyce jozef juan juana juanita judah judas judit judith judy julia julian
    juliana juliane julianna julie julien juliet julieta juliette julio julius jun jurgen jussara justin justina justine justo justus
    jutta jyoti kai kaitlin kaja kalpana kamal kamala kamila kamran kanika kara karan karel karen karim karima karin karina karine karl
    karla karol karolina karoline karsten karthik kasper kaspar kassandra katarina katarzyna kate katerina kath katharina katherine
    kathleen kathrin kathryn kathy kati katia katie katja katrin katrina katy katya kavita kay kayla kazuko kazuo keiko keira keith
    kelechi kelly kelsey kemal ken kendra kenji kenneth kenny kenza kerry kerstin kevin khaled khalid khadija kieran kim kimberly kimiko
    kirk kirsten kirsty kiran klara klaus klemens knut kofi kojo komla konrad konstantin konstantina konstantinos kornelia kourosh krishna
    krista kristen kristian kristin kristina kristine kristof kristoffer krystyna krzysztof kshama kumar kunal kurt kwabena kwadwo kwaku
    kwame kwasi kwesi kyle kylie kyriakos lakshmi lalita lamine lana lara larry lars larissa lasse laszlo latifa laura laurel lauren
    laurence laurent laurie lawrence leah leander leandra leandro leanne leela leigh leila leilani leland lena lenka lennart leo leon
    leona leonard leonardo leonel leonidas leonie leonor leonora leopold leopoldo leroy lesley leslie leszek leticia lev lewis li lia
    liam liana lidia lien liesbeth liese liesel ligia lila lili lilia lilian liliana liliane lilli lillian lily lin lina linda lindsay
    lindsey linh linus lionel lisa lisbeth lise lisette lissette livia liz liza lizbeth lluis loic lois lola lonnie lora lorena lorenz
    lorenza lorenzo loretta lori lorna lorraine lothar lotte lou louis louisa louise lourdes luba luc luca lucas lucette lucia luciana
    luciano lucie lucien lucienne lucila lucille lucinda lucio lucrecia lucy ludger ludivine ludmila ludovic ludwig luigi luis luisa
    luise luiz luiza lukas luke luna lupe lutz luz lydia lydie lyle lyn lynda lynette lynn lynne maarten mabel macarena maciej
    maddalena madeleine madeline madhu madhuri mads magali magda magdalena maggie magnus maha mahdi mahesh mahmoud mahmud mai maia
    maike maja makoto malcolm malgorzata malik malika malin malte mamadou manal manas mandy manfred manik manisha manish manoel manoj
    manon manuel manuela mar mara marc marcel marcela marcelina marcelino marcella marcello marcelo marcia marcin marcio marco marcos
    marcus marek maren margaret margareta margarete margarethe margarida margarita margaux margit margot margret margrit marguerite mari
    maria mariam mariama mariana mariane mariann marianna marianne mariano maribel maricarmen maricel marie mariel mariela marielle
    marietta marijke marika marilena marilyn marilou marilu marin marina marine mario marion marisa marisela marisol marit marita marius
    mariya marjan marjolein marjorie mark marko markus marla marlen marlena marlene marlon marta martha marthe marti martin martina martine
    martinus marty marvin mary maryam maryann maryse masako masood mateo mateus mateusz mathew mathias mathieu mathilde matilda matilde
    matt matteo matthew matthias matthieu matthijs maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano
    maximo maxine maya mayra mbali meena meenakshi meera meg megan mehdi mehmet mei meike melanie melchior melina melinda melisa melissa
    melody melvin mercedes meredith merle meryem mia micaela michael michaela michal michel michela michele micheline michelle mick miguel
    mihaela mihai mika mike mikel mikhail mikkel mila milagros milan milena milica milos milton mimi mina mindy minh mira miranda
    mireia mireille mirela miriam mirjam mirko miroslav misha mitchell mladen modesto modou mohamad mohamed mohammad mohammed mohan mohsen
    moira moises molly mona monica monika monique moritz morris moses moshe mostafa mouhamadou mouna mukesh muhammad muhammed muna munira
    muriel murielle murray musa mustafa mustapha myra myriam myrna mwangi nabil nabila nada nadezhda nadia nadine nadja naeem nagib naima
    najib nalini namrata nana nanci nancy nandini nanette naoko naomi narciso narendra narges nasim nasir nasser nasreen nasrin nat natacha
    natalia natalie nataliya natalya natasa natascha natasha nathalie nathan nathaniel natividad navin nayeli nazanin neal ned neda neelam
    neema neha neil nelida nelly nelson nestor neus nevena ngozi nguyen nic nicanor nicholas nick nickolas nico nicola nicolas nicole
    nicoletta nicolo nidia niels niki nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nikos nilda nils nina nino ninon
    niranjan nisha nitin noa noah noam noe noel noelia noelle noemi noemie nontobeko nora norah norbert noreen norma norman norberto nour
    noura nuno nuria nurul nyasha nzinga obinna octavia octavio odette odile ofelia ola olaf olav ole oleg oleksandr olena olga olimpia
    oliver olivia olivier ollie oluwaseun omar omer omolara onur oriana oriol orlando orsolya ortrud oscar osama osman osvaldo oswald
    oswaldo otavio otto oumar oumou ousmane pablo padma padraig palmira pam pamela pankaj paola paolo pascal pascale pascual pat patience
    patrice patricia patricio patrick patrizia patty paul paula paulette paulina pauline paulino paulo pavel pavlos pawel pedro peggy
    penelope penny pepe per percy pere perla pernille perry petar pete peter petr petra petros petrus phil philip philipp philippa
    philippe phillip phoebe phyllis pia pier piero pierre pierrette pieter pietro pilar pim pinar piotr piyush poonam prabhat pradeep
    prakash pramod pranav prashant pratap praveen preeti prem pritam priti priya priyanka purnima pushpa quentin quinn quirin rabia
    rachel rachid racquel radha radhika rafael rafaela raffaele rafal rafi raghav rahel rahim rahma rahul raimund raimundo rainer raj
    raja rajan rajeev rajendra rajesh rajiv raju rakesh ralf ralph ram rama ramesh ramiro ramon ramona ramzi rana randall randolph randy
    rani ranjana ranjit raphael raphaela raphaelle raquel rasa rasha rashad rashid rashida rasmus raul ravi ravindra raymond raymundo razan
    rebeca rebecca rebekah reema refilwe regina reginald regine regis rehana reinaldo reiner reinhard reinhold rekha remi remy rena
    renata renate renato renaud rene renee reto reuben reyna reynaldo reza rhea rhonda rhys ria ricarda ricardo riccardo richard rick
    ricky rigoberto riitta rikke riley rima rina rita ritu ritva roald rob robert roberta roberto robertson robin robson rocco rocio
    rodney rodolfo rodrigo rogelio roger rogerio rohan rohit roland rolando rolf romain roman romana romeo romina romualdo romuald
    ron ronald ronaldo ronan ronja ronny rory rosa rosalia rosalie rosalind rosalinda rosana rosanna rosario roseline roselyne rosemary
    rosemarie rosina rosita ross rossana rowan roxana roxane roxanne roy rozenn ruben rubens rudi rudolf rudolfo rudolph rudy rufus rui
    rukmini rupert ruperto russ russell ruth ryan ryszard saba sabah sabina sabine sabrina sachin sadaf sadia safia sahar said saida sakura
    sal salah saleem saleh salim salima sally salma salman salome salvador salvatore sam samah samantha samar sameer sami samia samina
    samir samira sammy samson samuel samuele sana sandeep sandile sandra sandro sandy sangeeta sanjana sanjay sanjeev sanna santiago
    santino santosh sara sarah sarai saraswati sascha sasha saskia satish satoshi saul savitri scarlett scott seamus sean sebastian
    sebastiana sebastiao sebastien selena selim selina selma serafin serena serge sergei sergey sergi sergio seth severin severine
    severino seyed shabnam shahid shaima shaista shalini shane shanice shannon shanta shanthi shari sharif sharmila sharon shashi shaun
    shauna shawn sheela sheena sheila shelby sheldon shelley shelly shereen sheri sherif sherine sherry shilpa shira shirin shirley
    shlomo shobha shreya shubha shyam siavash sibel sibylle siddharth sidney sidonie siegfried sietske sigmund sigrid silas silke silvana
    silvano silvester silvestre silvia silvie silvio simeon simon simona simone simonetta sinead siobhan sipho sissel sitara slavica
    slobodan smita sneha socorro sofia sofie sol solange soledad solomon sonal sonia sonja sonya sophia sophie soraya soren souad
    soumya spyros stacey stacy stan stanislav stanislas stanislaw stanley stefan stefania stefanie stefano steffen steffi stella stephan
    stephane stephanie stephen steve steven stuart subhash sucheta sudha sudhir sue sujata sultan suman sumit sunil sunita suresh
    surya susan susana susann susanna susannah susanne sushil sushma susie suzan suzana suzanne suzette suzie svein sven svenja svetlana
    swapna swati sybil sybille sylvain sylvester sylvia sylviane sylvie tabea tabitha tadeusz tahir tahira takeshi tal talia tamar tamara
    tamika tammy tamsin tania tanja tanvi tanya tapan tara tarek tarik tariq taro tarun tasha tatiana tatjana tatyana taylor ted teodora
    teodoro terence teresa terese terri terry tess tessa thabo thais thandi thandiwe thea theo theodor theodora theodore theodoros
    theresa therese theresia thi thiago thibault thibaut thierry thijs thilo thom thomas thorben thorsten tiago tiffany till tilman tim
    timo timothee timothy tina tinashe tine titus tiziana tobias tobin toby todd tom toma tomas tomasz tomaz tommaso tommy tomoko toni
    tonia tonio tony tonya torben tore torsten toshiko tove tracey tracy travis trent trevor tricia trinidad trisha tristan trond trudy
    tsitsi tuan tudor tulio tushar tyler tyrone ubaldo udo ulf ulises ulla ulli ulrich ulrike uma umar umberto unai urs ursel ursula
    urszula usha usman ute uwe vaclav valentin valentina valentine valeria valerie valerio valery vanda vandana vanessa vania vasco
    vasile vasiliki vasilis vaughn veena venkatesh vera verena verena vernon veronica veronika veronique vesna vicent vicente vicki vicky
    victor victoria victorien vidya vijay vikas vikki vikram viktor viktoria vilma vimal vinay vince vincent vincenzo vinicius vinod
    viola violaine violeta violetta virgilio virginia virginie vishal vishnu vita vitalie vito vittoria vittorio vivek vivian viviana
    viviane vivien vivienne vladimir vojtech volker volkmar vusi wafa wagner wahid waldemar walid wallace wally walt walter walther
    wanda wanjiku wanjiru wangari warren wayne wei wendell wendy wenke werner wesley wieland wiebke wiktor wilbert wilfred wilfredo
    wilfried wilhelm wilhelmina willem willemijn william williams willis willy wilma wilmer wilson winfried winfred winifred winona
    winston wissam wojciech wolf wolfgang wolfram wouter xabier xavier xenia ximena xiomara xolani yadira yael yahya yaku yamila yan yana
    yanina yann yannick yannis yara yasemin yasmeen yasmin yasmina yasser yassine yazmin yesenia yohannes yolanda yolande yonas yosef
    yoshiko youcef younes youssef youssou ysabel yuki yuko yuliya yunus yuri yusra yusuf yvan yves yvette yvonne zac zacarias zach
    zachary zack zahra zahir zaid zaida zainab zakaria zandile zara zbigniew zdenek zeinab zelda zena zenaida zeynep zhang zineb zita
    zoe zofia zohra zoila zoltan zora zoran zsofia zsolt zubair zuleika zulema zuzana
    """
}
