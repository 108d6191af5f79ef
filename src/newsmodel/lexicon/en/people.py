"""English words for titles, given names, organisation words, pronouns."""

from __future__ import annotations

from newsmodel.lexicon._people import PeopleWords, Sort, words

WORDS = PeopleWords(
    abbreviations=words(
        """
        Adm Amb Asst Atty Brig Capt Cdr Cmdr Col Comdr Cpl Det Dr Drs Ens Fr Gen Gov Govs Hon Insp Lt Maj Messrs
        Mme Mlle Mr Mrs Ms Msgr Mt Mx Pfc Pres Prof Profs Pvt Rep Reps Rev Sec Sen Sens Sgt Spc Spec Supt St Ste
        Treas Vice vs v cf viz approx est figs al Ft Pt Rt Hwy Ald Cllr
        """
    ),
    closing_abbreviations=words(
        """
        a.m p.m A.M P.M B.C A.D U.S U.K U.N E.U U.A.E D.C N.Y L.A N.J N.C S.C N.H N.M N.D S.D R.I W.Va N.S B.C
        P.E.I U.S.A F.B.I C.I.A I.R.S G.O.P N.F.L N.B.A e.g i.e Ph.D M.D M.A B.A J.D R.N C.E.O LL.B Esq Jr Sr
        etc Inc Co Corp Ltd Bros Cos LLC plc Assn Dept Univ Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct
        Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
        Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask Man
        """
    ),
    numbering=words("No Nos no nos pp p Vol vol Art art Fig fig ext Ext tel Tel ch Ch"),
    starters=words(
        """
        A An And As At Asked But By Despite During Even For From He Her His However I If In It Its Last Many
        Meanwhile More Most My No Not Of On One Or Our She Since So Some Still That The Their Then There These
        They This Those Though Through To Two Under Until We Well What When Where While Who Why With Yet You
        Your
        """
    ),
    pronouns=(
        ("he", Sort.HE),
        ("him", Sort.HE),
        ("his", Sort.HE),
        ("himself", Sort.HE),
        ("she", Sort.SHE),
        ("her", Sort.SHE),
        ("herself", Sort.SHE),
        ("they", Sort.THEY),
        ("them", Sort.THEY),
        ("their", Sort.THEY),
        ("it", Sort.IT),
        ("its", Sort.IT),
        ("i", Sort.WRITER),
        ("we", Sort.WRITER),
        ("my", Sort.WRITER),
        ("our", Sort.WRITER),
        ("us", Sort.WRITER),
        ("me", Sort.WRITER),
        ("who", Sort.WHO),
        ("whom", Sort.WHO),
        ("whose", Sort.WHO),
        ("which", Sort.WHO),
        ("that", Sort.WHO),
    ),
    honorifics=(
        ("mr", Sort.HE),
        ("messrs", Sort.HE),
        ("mrs", Sort.SHE),
        ("ms", Sort.SHE),
        ("miss", Sort.SHE),
        ("mx", None),
        ("excellency", None),
        ("highness", None),
        ("majesty", None),
        ("dr", None),
        ("sir", Sort.HE),
        ("dame", Sort.SHE),
        ("lady", Sort.SHE),
        ("lord", Sort.HE),
        ("mme", Sort.SHE),
        ("madame", Sort.SHE),
        ("hon", None),
        ("rev", None),
        ("reverend", None),
        ("father", Sort.HE),
        ("sister", Sort.SHE),
        ("imam", Sort.HE),
        ("rabbi", None),
        ("comrade", None),
        ("sheikh", Sort.HE),
        ("sheikha", Sort.SHE),
        ("pa", None),
        ("alhaji", Sort.HE),
        ("alhaja", Sort.SHE),
        ("malam", Sort.HE),
        ("mallam", Sort.HE),
        ("engr", None),
        ("datuk", Sort.HE),
        ("dato", Sort.HE),
        ("shri", Sort.HE),
        ("smt", Sort.SHE),
        ("maulana", Sort.HE),
        ("mullah", Sort.HE),
        ("señor", Sort.HE),
        ("señora", Sort.SHE),
        ("monsieur", Sort.HE),
        ("herr", Sort.HE),
        ("frau", Sort.SHE),
    ),
    titles=words(
        """
        adm admiral ald alderman alderwoman ambassador archbishop assemblyman assemblywoman attorney atty
        auditor baron baroness bishop brig brigadier candidate capt captain cardinal ceo chairman chairwoman
        chancellor chief cllr cmdr coach col colonel commandant commander commissioner comptroller
        congressman congressmen congresswoman constable contender coroner corporal councillor councilman
        councilmember councilor councilwoman count countess cpl crown czar dean del delegate democrat deputy det
        detective director doctor duchess duke editor emir emperor empress executive founder garda gen general
        gov governor governors govs hopeful incumbent insp inspector judge judges justice justices king lawyer
        leader lieutenant lt maj major manager marshal master mayor mep minister ministers mla mp mpp msgr msp
        nominee officer ombudsman owner pastor patriarch pfc pope premier pres presenter president presidents
        prime prince princess principal private pro prof professor professors prosecutor pvt queen rep reporter
        representative representatives reps republican researcher sec secretary sen senator senators sens
        sergeant sgt sheriff solicitor spc speaker spokesman spokesperson spokeswoman striker sultan
        superintendent supt taoiseach treasurer trooper trustee tsar undersecretary warden
        """
    ),
    roles=words(
        """
        academic accountant activist actor actress administrator adviser advisor advocate aide ally ambassador
        analyst anchor anthropologist applicant arbitrator archdeacon architect archivist artist
        assistant associate astronaut astronomer athlete attorney author banker barrister batsman
        beekeeper biochemist biographer biologist blogger bookkeeper bookseller boss botanist boy
        brother bureaucrat businessman businesswoman bystander campaigner candidate
        cardiologist caregiver carer caretaker cartoonist celebrity ceo chair chairman chairperson
        chairwoman champion chancellor chaplain chef chemist chief choreographer classmate clergyman clerk
        client climatologist co-author co-chair co-chairman co-director co-founder coach cofounder colleague
        columnist comedian comedienne commander commentator commissioner commuter composer conductor congressman
        congresswoman conservationist constable consultant contractor contributor coordinator coroner
        correspondent councillor councilman councilwoman counsel counselor cousin criminologist critic
        curate curator customer cyclist dad daughter dealer dean defendant defender delegate
        democrat demographer dentist deputy designer detective developer diplomat director dissident doctor
        donor driver ecologist economist editor educator electrician employee employer engineer
        entrepreneur envoy epidemiologist ethicist evacuee executive expert eyewitness farmer father fellow
        fiance fiancee filmmaker financier firefighter fisherman founder friend frontman fundraiser gardener
        general geneticist geologist girl girlfriend glaciologist goalie goalkeeper golfer governor graduate
        grandad granddad granddaughter grandfather grandma grandmother grandpa grandson guard guitarist
        hairdresser hawker head headteacher heir herder historian homeowner host hostess householder husband
        hydrologist imam immigrant immunologist influencer insider inspector instructor intern investigator
        investor journalist judge juror justice keeper landlord lawmaker lawyer leader lecturer
        legislator librarian lieutenant linebacker linguist lobbyist lodger magistrate major man manager marine
        mathematician mayor mechanic mediator medic meteorologist midfielder midwife minister moderator mogul
        mom mother motorist mum musician narrator native negotiator neighbor neighbour nephew neurologist
        neuroscientist neurosurgeon newscaster niece nominee novelist nurse observer oceanographer officer
        official ombudsman oncologist onlooker operative operator optometrist organiser organist organizer owner
        painter palaeontologist paleontologist paramedic parishioner passenger pastor pathologist
        patient pediatrician pensioner pharmacist philanthropist philosopher photographer physician physicist
        physiologist pianist pilot player playwright plumber poet policeman policewoman politician pollster
        premier presenter president priest principal prisoner producer professor programmer prosecutor
        protester protestor psychiatrist psychologist publisher pundit quarterback rabbi radiologist rancher
        rapper reader realtor referee refugee regulator reporter representative republican researcher resident
        retiree roommate runner sailor salesman scholar schoolboy schoolgirl scientist screenwriter
        secretary seismologist senator sergeant sheriff shopkeeper shopper singer sister skipper
        sociologist soldier solicitor son songwriter source speaker specialist spokesman spokesperson
        spokeswoman sprinter staffer star statistician stepdaughter stepfather stepmother stepson strategist
        striker student superintendent supervisor supporter surgeon surrogate survivor swimmer taxpayer teacher
        teammate technician teenager tenant theologian therapist toddler trader trainee trainer treasurer
        trucker trustee umpire uncle undergraduate undersecretary user vendor vet veteran veterinarian vicar
        victim villager vintner violinist virologist volcanologist volunteer voter warden widow wife
        winger winner witness woman worker writer youngster zoologist
        """
    ),
    groups=words(
        """
        activists administrators advisers advisors advocates aides allies analysts authorities authors backers
        bankers businesses campaigners candidates citizens clergy colleagues columnists commentators
        commissioners companies conservatives consultants consumers councillors critics customers delegates
        demonstrators democrats detectives developers diplomats directors doctors donors drivers economists
        editors employees employers engineers executives experts families fans farmers father-in-law
        firefighters firms folks foes friends governments governors graduates groups guests historians
        immigrants independents insiders inspectors investigators investors islamists jews journalists judges
        jurors justices kids lawmakers lawyers leaders legislators liberals lobbyists locals managers marchers
        media men members mexicans migrants ministers mothers muslims nations negotiators neighbors neighbours
        nurses observers officers officials operatives opponents organizers organisers others owners parents
        parliamentarians participants parties passengers patients people philosophers physicians physicists
        players police policymakers politicians pollsters progressives prosecutors protesters protestors
        psychologists pundits readers refugees regulators relatives reporters representatives republicans
        rescuers researchers residents respondents rivals scholars scientists senators shareholders skeptics
        sceptics socialists soldiers some sources specialists spectators staff staffers strategists students
        supporters surrogates surgeons survivors survey-takers teachers teens therapists tories traders troops
        tribes unions adherents artists believers bosses buyers celebrities chiefs creditors defenders
        detractors doubters gunmen landlords makers militants orchestrators pilots proponents rebels retailers
        suppliers suspects traffickers watchers users veterans victims viewers villagers volunteers voters
        watchdogs witnesses women workers writers youths
        """
    ),
    organizations=words(
        """
        academy administration ag agency airline airlines airways alliance army asa assembly associates
        association authority bank bankers board broadcaster brotherhood bureau cabinet campaign center centers
        centre centres chamber channel charity church city clinic club coalition college commission committee
        community companies company confederation conference congress consortium constabulary convention corp
        corporation council court customs daily department dept district division electronics embassy
        enforcement enterprises exchange executive federation field firm force forum foundation fund gazette
        globe gmbh government governorate group guardian guild headquarters herald holdings hospital house inc
        industries initiative institute institution insurance intelligence international investigations journal
        judiciary jury kremlin laboratories laboratory leadership league legislature llc lobby lords ltd
        magazine mail management media military ministry mission mosque motors movement museum nation nations
        navy network networks news newspaper nv office ombudsman organisation organization outlet pac panel
        parish parliament partners party patrol pentagon pharmaceuticals police post presidency press project
        prosecution protection publication publisher radio regiment regulator school secretariat senate service
        services site society state station studio studios summit syndicate systems taskforce team technologies
        telegraph television think-tank times tribunal tribune trust union university utility watch watchdog
        website
        """
    ),
    documents=words(
        """
        account accounts ad advert advertisement affidavit agreement analysis article articles assessment bill
        biography blog book books brief briefing bulletin caption charter chart chapter complaint constitution
        contract cover data declaration decision decree dispatch document documents dossier draft editorial
        editorials email emails e-mail e-mails essay estimate estimates evidence faq figures file files filing
        filings finding findings footage footnote forecast form graphic guide guidance guidelines headline
        headlines indictment instructions inscription invitation label law lawsuit legend letter letters list
        log manifesto memo memoir memorandum memos message messages minutes motion note notes notice obituary
        opinion order outline paper papers petition piece placard plan plaque platform playbook poem post poster
        posts presentation pamphlet preamble profile projection projections proposal record recording recordings
        records release report reports research resolution results review rule ruling rules scripture script
        sign signs slogan song speech spot statement statements statistics statute stories story studies study
        subpoena suit summary testimony text texts theory transcript transcripts treaty tweet tweets verdict
        video videos warrant
        """
    ),
    polls=words("poll polls polling survey surveys"),
    particles=words(
        "ab af al ap av bin bint bte da de dela del della den der di dos du el ibn la le mac ten ter van von y zu"
    ),
    generations=words("jr sr ii iii iv"),
    given_he=words(
        """
        aamir aaron abdul abdullah abraham abu adam adrian ahmad ahmed al alan albert alejandro alex alexander
        alexei alfred ali allan allen alvin amir amit anders anderson andre andrea andrei andres andrew andy
        angel angelo anil anthony antonio anwar arjun arnold arthur arturo ashley ashok asif austin axel
        babajide barack barry bart ben benedict benjamin bernard bernardo bernie bert beto bilal bill billy
        bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb
        calvin cameron carl carlo carlos casey cecil cedric cesar chad charles charlie chester chinedu chris
        christian christoph christopher chuck clarence claude clay clayton cliff clifford clint clinton clive
        clyde cody colin connor conor corey cory craig curt curtis cyril dale damian damien dan dana daniel
        danny darren darryl dave david dean declan deepak denis dennis derek desmond dexter dick diego dieter
        dimitri dinesh dirk dmitri dmitry dominic don donald doug douglas duke duncan dustin dwayne dwight dylan
        eamon earl ed eddie edgar eduardo edward edwin eli elias elijah elliot elliott elon emanuel emeka emil
        emile emmanuel enrique eric erik ernest ernesto ethan eugene evan ezra faisal farid farooq felipe felix
        femi ferdinand fernando fidel finn floyd francis francisco francois frank franklin franz fred freddie
        freddy frederick fritz gabriel gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard
        gerhard gerry gideon gilbert giovanni glen glenn gonzalo gordon graham grant greg gregory guillaume
        guillermo gunther gus gustavo guy hakim hamid hamza hank hans harold haroon harry harvey hassan heath
        hector heinz henri henrik henry herbert herman hernan hiro hiroshi homer horace howard hubert hugh hugo
        hussein ian ibrahim igor ike imran isaac ismail ivan jack jackie jackson jacob jacques jaime jake jamal
        james jamie jan jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerrold jerry jesse
        jesus jim jimmy jin joao joaquin jody joe joel johan john johnny jon jonas jonathan jordan jorge jose
        josef joseph josh joshua juan julian julio jurgen justin kamal karim karl keith kelly ken kenji kenneth
        kenny kerry kevin khaled khalid kieran kim klaus kofi kurt kwame kyle lachlan lamar lance larry lars
        lawrence lee leo leon leonard leonardo leroy leslie lewis liam lindsay lindsey lionel lloyd logan
        lorenzo lou louis luc luca lucas luis luiz luke mack mahmood mahmoud malcolm malik manish manuel marc
        marcel marcelo marco marcos marcus mario marion mark marlon marshall martin marty marvin mateo mats matt
        matthew maurice mauricio max maxwell mehdi mehmet melvin micah michael michel miguel mike mikhail milo
        ming mitch mitt mohamed mohammad mohammed morgan muhammad mukesh murray mustafa myron narendra nasser
        nate nathan nathaniel naveen nawaz ned neil nelson nestor newt nicholas nick nicolas nigel nils nitin
        noah noel noor norman olaf oleg oliver ollie omar osama oscar osman otto owen pablo paolo patrick paul
        paulo pedro percy perry pete peter phil philip philippe phillip pierce pierre prakash preston qasim
        quentin quincy rafael rahul raj rajesh rakesh ralph ramesh ramon rand randall randy raoul rashid raul
        ray raymond reggie reginald reince rene rex ricardo richard rick ricky rob robert roberto robin rod
        roderick rodney rodrigo roger roland rolando rolf ron ronald ronnie rory ross roy rudolph rudy rui
        rupert russ russell ryan saad sachin saeed salim salman sam samir samuel sandeep sandy sanjay santiago
        satoshi saul scott sean sebastian sergei sergio seth shane shannon shaun sheldon sherman shinzo sid
        sidney silas silvio simon sohail soren spencer stacy stan stanley stefan stephen steve steven stewart
        stu stuart sunil suresh sven sy takashi tariq taylor ted terence terrence terry theo theodore thierry
        thomas tiago tim timothy tobias toby todd tom tommy tony tracy travis trevor trey tunde ty tyler ulrich
        uri usman vasco vernon victor vijay vikram viktor vince vincent vinod vivek vladimir wade waleed wallace
        walter warner warren wayne wei wendell werner wesley wilbur wilfred will willem william winston wolf
        wolfgang woody xavier yasser yoshihide yousef yuri yusuf yves zach zachary zack zahid
        """
    ),
    given_she=words(
        """
        abigail ada adaeze adele adriana agnes agnieszka aisha aisling akiko alana alex alexandra alexandria
        alexis alice alicia alison allison alma alyssa amal amanda amber amelia amina aminata amy ana anastasia
        andrea angela angelina anita anjali ann anna anne annette annie antonia aoife april ariana arlene ashley
        audrey ayesha barbara beatrice becky bella bernadette bernice beth bethany betsy betty beverly blanca
        blythe bonnie bonny brenda bridget britney brittany bushra camila camille candace carla carly carmen
        carol carole carolina caroline carolyn carrie casey cassandra catherine cathleen cathy cecilia celeste
        celia chandra charlene charlotte chelsea cheryl chioma chloe christina christine cindy claire clara
        clarissa claudia cleo colleen condoleezza connie constance cora corinne courtney crystal cynthia daisy
        dana daniela danielle daphne darlene dawn debbie deborah debra deepa deirdre delia delilah denise diana
        diane dianne dolly dolores donatella donna dora doreen doris dorothy edith edna effie eileen ekaterina
        elaina elaine eleanor elena elisa elise eliza elizabeth ella ellen elsa elsie emily emma erica erika
        erin esperanza estelle esther ethel eugenia eva eve evelyn faith farah fatima fatou fay faye felicia
        fern fiona florence folake frances francesca frida gabby gabriela gabrielle gail gayle gemma georgia
        geraldine gertrude gina ginger giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn
        hafsa hannah harriet hattie hazel heather heidi helen helena helga henrietta hilary hillary holly
        hortense huma ida ilona iman imelda inez ingrid irene irina iris irma isabel isabella isobel ivana
        ivanka ivy jacinda jackie jaclyn jacqueline jada jamie jan jana jane janelle janet janice janine jasmine
        jean jeanette jeanne jeannie jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodi
        jody jolene josephine josie joy joyce juanita judi judith judy julia juliana julie juliet june justine
        kaitlyn kamala kara karen karin karla katarzyna kate katherine kathie kathleen kathryn kathy katie
        katrina katy kavita kayla keiko keisha kellie kelly kellyanne kendra kerry khadija kim kirsten kirstjen
        krista kristen kristi kristin kristina krystal lakshmi lana lara latoya laura lauren laurie lauryn leah
        leanne leigh leila lena lesley leslie leticia lilian lillian lily linda lindsay lindsey lisa liz liza
        lois lola lorena loretta lori lorna lorraine louise lourdes lucia lucille lucy ludmila luz lydia lynda
        lynn lynne mabel madeleine madison mae maggie malala mallory mandy marcella marcia margaret margarita
        margie margot marguerite maria mariam marian mariana marianne maribel marie marilyn marina marion
        marjorie marla marlene marsha martha marty mary maryam maryann matilda maureen maxine maya meena megan
        megyn mei melania melanie melinda melissa mercedes meredith mia michelle mildred mina mindy minnie
        miranda miriam moira mollie molly mona monica morgan muriel myra nadia nadine nan nancy naomi natalia
        natalie natasha neha nell nellie ngozi niamh nicola nicole nicolette nikki nina noelle noor nora noreen
        norma noura odette oksana olga olivia opal orla paige pamela pat patricia patty paula pauline pearl
        penelope penny petra phyllis polly pooja priscilla priya prudence rabia rachel radha rae ramona randi
        rani rania raquel reba rebecca regina rekha renee rhonda rita roberta robin rosa rosalie rosalind
        rosanna rose rosemary rosie roslyn roxane roxanne ruby ruth sabrina sadia saima sakura sally samantha
        samina sandra sandy saoirse sara sarah selena serena shabana shalini shannon sharon shauna sheila shelby
        shelley sherry sheryl shirley simone siobhan smita sofia sonia sonya sophia sophie stacey stacy stella
        stephanie sue sumaira sunita susan susana susanna susanne sushma suzanne svetlana swati sylvia talia
        tamara tammy tanya tara tatiana tatyana taylor teresa terry tess tessa thea thelma theresa tiffany tina
        toni tracey tracy trudy tyra una ursula usha valentina valerie vandana vanessa vera verna veronica
        veronique vicki vicky victoria viola violet virginia vivian wanda wanjiku wendi wendy whitney wilma
        winifred winnie yasmin yolanda yuki yulia yvette yvonne zahra zainab zeinab zelda zoe
        """
    ),
    not_names=words(
        """
        a about above according across after again against ago all almost also although always amid among an and
        another any anybody anyone anything april are as asked at august away back be because been before behind
        being below beneath besides best better between beyond both breaking but by can click could day days
        december despite did do does done down during each earlier early either else even ever every everybody
        everyone everything exclusive far february few fewer finally first following for former friday from
        further given had half has have having he her here hers him his how however i if in including indeed
        instead into is it its january july june just last late later latest least less let like likely long
        look made make many march may maybe me meanwhile might monday more moreover most much must my near
        nearly neither never nevertheless new next night no nobody none nor not nothing november now october of
        off often oh ok okay on once one only onto or other others our out over own perhaps photo please
        previously probably quite rather read really recently right said saturday second see seen september
        several shall she should since so some somebody someone something sometimes soon speaking still such
        sunday sure than thank thanks that the their them then there therefore these they third this those
        though three through throughout thursday thus to today together tomorrow tonight too toward towards
        tuesday two under unless unlike until up upon us use very was watch we wednesday well were what whatever
        when whenever where wherever whether which whichever while who whoever whom whose why will with within
        without would year years yes yesterday yet you your
        """
    ),
    offices=words(
        """
        affairs agriculture commerce communications culture defence defense education energy engineering
        environment finance foreign health home homeland housing human industry intelligence interior justice labor
        labour marketing national operations policy research security services staff state tourism trade transport
        transportation treasury veterans war
        """
    ),
    title_parts=words(
        """
        prime vice foreign attorney deputy press chief executive acting former managing finance health defense
        defence interior justice education public safety homeland security state treasury housing energy
        transport labor labour environment trade general special senior junior assistant associate associated
        lieutenant major high first founding national supreme circuit district police fire city home shadow
        cabinet immigration veterans affairs agriculture retired current co majority minority crown lord board
        det ch dep asst rear lead
        """
    ),
    short_titles=(
        ("congressman", ("rep", "congressman")),
        ("congresswoman", ("rep", "congresswoman")),
        ("general", ("gen", "general")),
        ("governor", ("gov", "governor")),
        ("president", ("president", "pres")),
        ("professor", ("prof", "professor")),
        ("representative", ("rep", "reps")),
        ("senator", ("sen", "sens", "senator")),
        ("spokesperson", ("spokesman", "spokeswoman", "spokesperson")),
        ("attorney", ("attorney", "lawyer", "counsel", "solicitor", "barrister")),
        ("lawyer", ("lawyer", "attorney", "counsel", "solicitor", "barrister")),
        ("doctor", ("doctor", "physician", "gp")),
        ("physician", ("physician", "doctor")),
        ("lawmaker", ("senator", "sen", "rep", "representative", "congressman", "congresswoman", "mp", "lawmaker")),
    ),
    envoys=words("adviser advisor aide ambassador counselor emissary envoy"),
    party_tags=words("r d i republican democrat independent lab con"),
    compounds=words(
        """
        led era style based born like wide run elect only level long old year half free made to and in the area
        page day owned
        """
    ),
    finite=words(
        "asked bought brought came faced found gave got grew heard held hired joined kept knew led left lost made met ran "
        "saw sent shot sold spoke spotted stood sued took visited watched went wants won wrote"
    ),
    intransitive=words(
        "came fell gathered knelt marched met rallied sat slept spoke stood talked voted waited walked went"
    ),
    minded=words(
        """
        able accused adamant advised afraid alarmed ashamed assured aware committed concerned confident convinced
        critical determined disappointed eager furious glad grateful happy hopeful informed inclined minded open
        opposed optimistic pleased prepared proud ready reluctant satisfied skeptical sceptical sorry sure told unaware
        unhappy wary warned willing worried
        """
    ),
    objects=words("a an the his her their its this that these those him them it"),
    men=words(
        """
        alderman assemblyman boy boyfriend brother businessman chairman clergyman congressman councilman dad father
        fisherman gentleman grandfather grandson guy husband king man nephew policeman prince salesman schoolboy son
        spokesman stepfather stepson uncle widower
        """
    ),
    women=words(
        """
        actress alderwoman assemblywoman aunt businesswoman chairwoman clergywoman congresswoman councilwoman daughter
        duchess girl girlfriend granddaughter grandmother hostess lady mother mum niece policewoman princess queen
        saleswoman schoolgirl sister spokeswoman stepdaughter stepmother widow wife woman
        """
    ),
    post_nominals=words(
        """
        am ao bt cbe cmg dbe dso esq fca frcp frs gbe gcb jp kbe kc kcb kcmg ma mbe mc md mep mla mp mpp msp mvo obe oc
        om phd qc rn sc td
        """
    ),
    trades=words(
        """
        agency airline bakery bank brewer brewery broadcaster builder carmaker chain charity chipmaker club company developer
        distributor drugmaker firm giant grocer group insurer landlord lender magazine manufacturer miner newspaper
        operator outfitter planemaker producer publisher rail retailer start-up startup steelmaker supermarket supplier
        telecom think-tank union utility website
        """
    ),
    of_companies=words("customers depositors employees headquarters shareholders shares stock stores"),
    new_places=words(
        "brunswick caledonia castle delhi england guinea hampshire haven jersey mexico orleans south wales york zealand"
    ),
    weekdays=words("monday tuesday wednesday thursday friday saturday sunday"),
    leading=words(
        """
        billionaire disgraced embattled fellow incoming leading longtime millionaire outgoing prominent top veteran
        """
    ),
    impersonal=words(
        """
        accord act agreement airport amendment arena avenue award awards beach boulevard canyon capitol cathedral caucus
        caucuses cemetery central coast county cup deal debate desert downing election elections federal games highway
        hotel international island islands memorial mountains national northern ocean peninsula plan plaza primaries
        primary prize public river sea series silicon southern stadium strait super supreme tower towers united valley
        wall week western
        """
    ),
    known_organizations=words(
        """
        accenture adobe airbnb airbus aldi alibaba alphabet amazon amnesty apple arsenal asda asean astrazeneca
        aviva barclays bbc bloomberg boeing boko caricom carrefour centrica chevron cisco citigroup comcast
        deloitte disney easyjet ecowas ericsson europol eurostat exxon exxonmobil facebook fatah fedex fema fifa
        fitch ford foxconn frontex gazprom gchq glaxosmithkline glencore goldman google greenpeace hamas
        heineken hezbollah honda hsbc huawei ibm ikea infosys instagram intel interpol isil isis jpmorgan kpmg
        lego lidl linkedin lockheed lufthansa lukoil maersk mastercard mcdonalds mercosur microsoft mitsubishi
        moodys morrisons mossad motorola nasa nasdaq nato nestle nestlé netflix nike nintendo nissan nokia
        novartis nvidia ofcom ofgem ofsted ofwat opec oracle oxfam paypal pemex pepsico petrobras pfizer philips
        politifact qantas quinnipiac reddit renault reuters rosneft ryanair sainsbury samsung santander shell
        siemens skype snapchat sony spacex spotify starbucks stellantis taliban tesco tesla tiktok toyota
        twitter uber ukip unaids unesco unhcr unicef unilever verizon vodafone volkswagen volvo waitrose walmart
        whatsapp wikileaks wikipedia xinhua youtube zanu
        """
    ),
    alike_documents=(
        words("analysis assessment data findings paper poll report research review study survey"),
        words("email e-mail letter memo message note release statement"),
        words("decision judgment opinion order ruling verdict"),
        words("charge complaint filing indictment lawsuit motion petition suit"),
        words("article blog column commentary editorial essay op-ed piece story"),
        words("ad advert advertisement commercial spot video"),
        words("account post posting tweet"),
    ),
    public_bodies=words(
        """
        academy administration army assembly board bureau cabinet campaign city clinic coalition college commission
        committee congress congressional council court department dept district division embassy executive force
        government house judiciary jury kremlin legislature military ministry navy office pac panel parish parliament
        party pentagon police presidency secretariat senate service services state university
        """
    ),
    presses=words(
        """
        bulletin chronicle courier daily express gazette globe guardian herald independent journal mail magazine
        mirror news newspaper post press review standard star telegraph times today tribune weekly
        """
    ),
    clubs=words("athletic city hotspur rovers united wanderers"),
    companies=words("inc co corp ltd company group plc llc corporation ag nv gmbh asa"),
    any_organization=words(
        """
        group organization organisation company firm agency paper newspaper outlet network site website union
        center centre party bank airline retailer charity publication magazine broadcaster watchdog institute
        """
    ),
    places=words(
        """
        abuja afghanistan alabama alaska albania alberta algeria angola argentina arizona arkansas armenia
        athens australia austria azerbaijan baghdad bahrain bangkok bangladesh beijing belarus belgium berlin
        bogota bolivia bosnia botswana brazil britain brussels budapest bulgaria burundi cairo california
        cambodia cameroon canada canberra caracas chad chile china colombia colorado congo connecticut croatia
        cuba cyprus czechia damascus delaware denmark dhaka dublin ecuador egypt england eritrea estonia
        ethiopia eu finland florida france gabon georgia germany ghana greece guatemala guinea haiti hanoi
        harare havana hawaii honduras hungary iceland idaho illinois india indiana indonesia iowa iran iraq
        ireland islamabad israel italy jakarta jamaica japan jerusalem jordan kabul kansas kazakhstan kentucky
        kenya korea kosovo kuwait kyiv laos latvia lebanon liberia libya lisbon lithuania london louisiana
        luxembourg macedonia madagascar madrid maine malawi malaysia mali malta manila manitoba maryland
        massachusetts mauritania mexico michigan minnesota mississippi missouri moldova mongolia montana
        montenegro morocco moscow mozambique myanmar nairobi namibia nebraska nepal netherlands nevada nicaragua
        niger nigeria norway ohio oklahoma oman ontario oregon oslo ottawa pakistan palestine panama paraguay
        paris pennsylvania peru philippines poland portugal prague pretoria pyongyang qatar quebec queensland
        riyadh romania rome russia rwanda saskatchewan scotland senegal seoul serbia singapore slovakia slovenia
        somalia spain stockholm sudan sweden switzerland syria taipei taiwan tanzania tasmania tehran tennessee
        texas thailand tokyo tripoli tunisia turkey uganda uk ukraine un uruguay us utah uzbekistan venezuela
        vermont vienna vietnam wales warsaw washington wellington wisconsin wyoming yemen zambia zimbabwe
        """
    ),
    demonyms=words(
        """
        afghan african albanian algerian american arab argentine asian australian austrian bavarian belgian
        bolivian brazilian british bulgarian californian cambodian canadian catalan catholic chilean chinese
        christian colombian communist congolese conservative croatian cuban czech danish democrat democratic
        dutch egyptian english estonian ethiopian european finnish flemish french georgian german ghanaian gop
        greek green haitian hungarian indian indonesian iranian iraqi irish israeli italian jamaican japanese
        jewish jordanian kenyan korean kurdish kuwaiti labour latvian lebanese liberal libertarian libyan
        lithuanian malaysian mexican moroccan muslim nepalese nigerian norwegian ottoman pakistani palestinian
        peruvian polish portuguese republican roman romanian russian saudi scottish serbian singaporean slovak
        slovenian socialist somali spanish sudanese swedish swiss syrian taiwanese texan thai tibetan tory
        tunisian turkish ugandan ukrainian venezuelan vietnamese welsh yemeni zimbabwean
        """
    ),
)
