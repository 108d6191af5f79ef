"""English words around numbers: modifiers, and closed lists that the readers of figures ask for by name."""

from __future__ import annotations

from newsmodel.quantity import Modifier

BEFORE: dict[str, Modifier] = {
    phrase: modifier
    for modifier, phrases in {
        Modifier.MORE_THAN: (
            "more than", "over", "well over", "just over", "above", "exceeding", "exceed", "exceeds", "exceeded",
            "in excess of", "upwards of", "upward of", "north of", "greater than", "higher than", "bigger than",
            "larger than", "longer than", "older than", "past", "topping", "topped", "tops", "surpass", "surpassed",
            "surpassing", "surpasses", "excess of", "better than", "beyond", "above the", "past the", "heavier than",
            "taller than", "worse than", "faster than", "farther than", "further than", "warmer than", "hotter than",
        ),
        Modifier.LESS_THAN: (
            "less than", "fewer than", "under", "below", "just under", "well under", "lower than", "smaller than",
            "shorter than", "younger than", "short of", "just short of", "south of", "shy of", "just shy of",
            "cheaper than", "lighter than", "colder than", "cooler than", "slower than",
        ),
        Modifier.AT_LEAST: (
            "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of",
            "minimum of", "minimum", "at minimum", "as few as", "as little as", "starting at", "≥",
        ),
        Modifier.AT_MOST: (
            "up to", "at most", "no more than", "not more than", "as many as", "as much as", "as high as",
            "as long as", "as large as", "as far as", "as tall as", "as old as", "as big as", "a maximum of", "maximum of",
            "maximum", "at the most", "not exceeding", "upto", "as deep as", "as fast as", "as late as",
            "no higher than", "no longer than", "no later than", "no larger than", "no bigger than", "no older than",
            "capped at", "≤", "anything up to", "a cap of", "a ceiling of",
        ),
        Modifier.NEARLY: (
            "nearly", "almost", "not quite", "close to", "approaching", "nearing", "near", "very nearly", "practically",
            "virtually", "just about", "verging on", "bordering on",
        ),
        Modifier.ABOUT: (
            "about", "around", "roughly", "approximately", "aproximately", "approx", "approx.", "some", "circa", "c.",
            "ca.", "an estimated", "estimated", "at an estimated", "in the region of", "in the neighborhood of",
            "in the neighbourhood of", "on the order of", "in the order of", "something like", "somewhere around",
            "more or less", "or about", "or so", "estimated at", "~", "≈", "maybe", "perhaps about", "an approximate",
            "somewhere near", "in the ballpark of", "hovering around", "give or take",
        ),
    }.items()
    for phrase in phrases
}  # fmt: skip

#: Before "or equal to": what the two say together.
COMPARATIVES: dict[str, Modifier] = {
    phrase: modifier
    for modifier, phrases in {
        Modifier.AT_LEAST: (
            "greater", "greater than", "more", "more than", "higher", "higher than", "bigger", "bigger than", "larger",
            "larger than", "longer", "longer than", "older", "older than", "above", "over", "at least",
        ),
        Modifier.AT_MOST: (
            "less", "less than", "fewer", "fewer than", "lower", "lower than", "smaller", "smaller than", "shorter",
            "shorter than", "younger", "younger than", "below", "under", "at most",
        ),
    }.items()
    for phrase in phrases
}  # fmt: skip

AFTER: dict[str, Modifier] = {
    phrase: modifier
    for modifier, phrases in {
        Modifier.AT_LEAST: (
            "or more", "or greater", "or higher", "or above", "or older", "or longer", "or larger", "or better",
            "or over", "or later", "and up", "and above", "and over", "and older", "and more", "at least", "plus",
            "and higher", "or more than", "or greater than", "upward", "upwards", "at minimum", "and upward",
            "and upwards", "or heavier",
        ),
        Modifier.AT_MOST: (
            "or less", "or fewer", "or under", "or lower", "or below", "or younger", "or smaller", "or shorter",
            "at most", "and under", "and below", "tops", "and younger", "at the most", "max", "maximum",
        ),
        Modifier.ABOUT: ("or so", "or thereabouts", "give or take", "odd", "-odd", "or something", "-ish", "ish",
                         "more or less", "approximately"),
        Modifier.MORE_THAN: ("and counting", "plus change"),
    }.items()
    for phrase in phrases
}  # fmt: skip

#: Words that may stand between a modifier and its number without changing it.
TRANSPARENT = frozenset(
    """a an additional another combined total whopping staggering estimated mere further extra record average
    whole full astonishing stunning cool only just some other of""".split()
)

_LISTS = {
    # Verbs and nouns before "from 5 to 10" that make it a change from one value to another, not a range.
    "moves": """rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing
        decreased decrease decreases decreasing dropped drop drops dropping climbed climb climbs climbing jumped jump
        jumps jumping grew grow grows grown growing slipped slip slips slipping declined decline declines declining
        raised raise raises raising cut cuts cutting lowered lower lowers lowering reduced reduce reduces reducing
        boosted boost boosts boosting soared soar soaring surged surge surging plunged plunge plunging tumbled tumble
        shrank shrink shrunk shrinking went go goes going gone moved move moves moving swelled swell swelling hiked
        hike hiking slashed slash slashing edged edge edging ticked tick climbed up down changed change revised
        upgraded downgraded expanded expand narrowed widened improved worsened doubled tripled leapt leaped sank sunk
        eased advanced gained lost shot dipped trimmed sliced bumped ballooned plummeted skyrocketed""",
    "up": """rose rise rises risen rising increased increase increases increasing climbed climb climbs climbing jumped
        jump jumps jumping grew grow grows grown growing raised raise raises raising boosted boost boosts boosting
        soared soar soars soaring surged surge surges surging swelled swell swelling hiked hike hikes hiking gain gains
        gained gaining up higher growth expanded expand expands expanding improved improve improvement advance advanced
        advances leapt leaped leap shot spike spiked spikes spiking uptick upturn added adding skyrocketed rally
        rallied ballooned doubled doubling tripled tripling quadrupled""",
    "down": """fell fall falls fallen falling decreased decrease decreases decreasing dropped drop drops dropping
        slipped slip slips slipping declined decline declines declining cut cuts cutting lowered lowering reduced
        reduce reduces reducing reduction plunged plunge plunges plunging tumbled tumble tumbles tumbling shrank shrink
        shrinks shrunk shrinking slashed slash slashes slashing down lower loss losses sank sink sinks sinking dip dips
        dipped dipping slid slide slides sliding plummeted plummet plummets plummeting eased easing trimmed shed sheds
        contraction contracted contract contracts downturn slump slumped slumps halved halving""",
    # A vote, a game, a court: two numbers with a hyphen are its score.
    "scores": """vote votes voted voting win wins won winning beat beats beating lost lose loses loss losing defeat
        defeated defeats score scores scored scoring victory victories ruling ruled rule decision decided split passed
        passes approved approves approve rejected tied tie ties draw drew led lead leads ahead trailed trailing trail
        record match game final series halftime half-time deuce set sets odds majority panel committee jury court
        council senate house commission standings edged""",
    "ratio_nouns": "margin ratio odds advantage majority edge chance shot favorite favourite underdog longshot",
    "score_nouns": "vote decision ruling victory win loss defeat record score lead draw tie split result triumph",
    # "points" after a number are points of a percentage beside these.
    "poll_words": """poll polls polling percent survey surveys polled pollster pollsters approval ratings favorability
        voters rate rates undecided respondents candidate candidates election primary democrats republicans
        incumbent challenger nominee referendum""",
    "poll_leads": "lead advantage edge margin bump swing gap deficit bounce",
    "game_words": """scored score scores scoring game games rebounds assists touchdown touchdowns dow nasdaq index stocks
        average s&p shares trading team teams season coach basketball football nba nfl quarterback standings league
        playoff playoffs halftime ftse""",
    # Of these with "up" or "down" nothing rises or falls: "make up", "set up", "break down".
    "particle_verbs": """make makes made making set sets setting end ends ended ending line lined pick picked show shows
        showed turn turned give gives gave given take takes took break breaks broke broken shut come comes came stand
        stands stood sign signed speak spoke catch caught split bring brought""",
    # "a year" before one of these is a time, no rate.
    "time_followers": "earlier ago later before since prior previously hence after",
    # After a number and a hyphen, these count nothing: "a six-figure sum", "two-faced".
    "no_units": "figure figures sided faced off handed dimensional way sidedness dimensionally",
    "person_nouns": """girl boy man woman child baby toddler infant teenager teen son daughter brother sister mother father
        wife husband victim student pupil grandmother grandfather widow widower mum mom dad grandson granddaughter
        nephew niece uncle aunt cousin twin partner boyfriend girlfriend fiance fiancee suspect defendant driver
        motorist motorcyclist cyclist pedestrian passenger farmer teacher nurse pensioner accused male female
        schoolboy schoolgirl bride groom resident tourist worker""",
    # What those asked in a poll answer; the verbs need nothing behind them.
    "answers": "yes no undecided unsure neither",
    "answer_verbs": """approve approved approves disapprove disapproved disapproves agree agreed disagree disagreed
        oppose opposed opposes""",
    # Without one of these letters in it no text has two of those answers.
    "answer_signs": "yes approve agree oppose undecided unsure neither",
    "asked_words": "poll polls polled pollster pollsters survey surveys surveyed question questions respondents asked",
    "ballot_words": "vote votes voted voting ballot ballots referendum council senate house members committee board",
    # "ticked up to 6 percent" is no upper bound.
    "upward": """ticked edged crept inched went goes go moved nudged pushed bumped climbed rose risen jumped shot surged
        soared gone going drifted tracked""",
    # Right before a share these say which way it moved.
    "gone": "lost loses losing shed sheds shedding",
    "plus": "plus (plus",
    # A number glued to "C" behind one of these is a temperature: "at 1.8C".
    "degree_heads": """to of at and between below above around about nearly from than reach reached reaching hit near under
        over by""",
    # Behind an age no noun follows, but these may.
    "age_followers": """when and at on in this last next then or but as years while before after if by who with for because
        years-old is was are were should must can may will would could have has had who today
        tomorrow""",
    # Whose age "over 65" tells.
    "people": """people those anyone everyone adults children kids men women boys girls minors voters americans patients
        workers residents persons students drivers citizens canadians australians seniors youths teens infants
        individuals females males employees players child person adult boy girl student pupil anybody everybody
        somebody someone nobody teenagers pupils passengers visitors customers""",
    # Time units that rates are stated by.
    "rate_units": """second minute hour day night week fortnight weekend month quarter year decade century season term
        semester shift person head capita share barrel gallon liter litre ton tonne pound ounce kilo kilogram mile
        kilometer kilometre acre hectare bushel household family student pupil worker employee resident patient
        customer user vote voter child adult unit seat ticket room square page game match visit trip dose word item
        piece bottle pack vehicle car home house plate session episode resident inmate prisoner capita annum diem
        kilowatt-hour megawatt-hour mwh kwh million thousand click ounce carat night stay square-foot meter
        kg kilogramme km lb bag sack crate tin dozen quintal transaction policy claim hectare member couple contract player bed attendee guest taxpayer citizen""",
    "rate_heads": "a an per each every",
    "adverb_rates": "annually yearly daily weekly monthly hourly quarterly nightly biweekly fortnightly",
    # After "half": a share of something, not the first part of a compound.
    "half_followers": """of the a an as its their his her our my your those these all that this in were was are is have
        has had said say who which do did don't will would could to at said each again more by and or from when if
        but than for since on with so century""",
    "half_blockers": """first second other better latter former back front top bottom final opening closing early late
        next last previous third fourth northern southern eastern western upper lower""",
    # "a third" + one of these is a share; before a noun it is a rank.
    "share_followers": """of the more less as in to by from were was are is have has had said say who which do did
        will would could over since and or but than lower higher fewer compared on at after during""",
    "share_heads": "top bottom middle upper lower poorest richest wealthiest lowest highest remaining another",
    # Words that name, ordinal first: no rank is meant.
    "ordinal_blockers_after": """lady ladies name names aid responder responders gentleman amendment world thing foremost
        hand rate guess nature string hand cousin cousins wind thought thoughts thoughtful""",
    "ordinal_compound_blockers": """hand rate guess guessing guessed class string party name come ever person gen
        generation degree""",
    "ordinal_before": """the a an his her its their our my your this that these those very every each no one's whose in
        for 's ’s s' s’ whole came finished ranked placed ranks finish finishes place places rank finishing be came
        by with on at from is was were are as another only same nation's world's country's next last past former
        latter during since after before until of and or""",
    "determiners": """the a an his her its their our my your this that these those very every each no whose 's ’s s' s’
        another same one's only""",
    "ordinal_verbs": """came come finished finish finishing ranked rank ranks placed place places finishes stood started
        running ran tied was were is be been are a""",
    # A number right after one of these is its name.
    "designators": """interstate route highway bill article section chapter page no number room flight title rule act
        proposition prop amendment resolution act line figure table exhibit count item appendix volume vol issue
        channel terminal gate platform pier unit apartment apt suite building block lot lane exit mile floor level
        phase stage class category type grade version form schedule model district precinct ward zone sector area
        division group squad company battalion brigade regiment fleet squadron troop local lodge ps p.s. school
        engine ladder station camp tower hangar bay dock berth row seat cell ward warehouse plant reactor silo base
        point checkpoint post box psalm verse game lesson episode season week day year round heat race quarter half
        super bowl world war apollo gemini expedition soyuz boeing airbus windows iphone galaxy playstation xbox
        marker directive regulation decree order law code clause paragraph annex protocol convention agenda formula tier
        pope king queen hurricane state county road rt hwy rte fortune id incident docket case reference ref tram bus
        train doi tier""",
    # Groups that are named by how many belong to them: "the Group of 20".
    "numbered_groups": "group gang council club",
    # Designators only as capitalised words or abbreviations before digits; a lower-case one is an ordinary word.
    "street_words": """street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl way highway hwy
        parkway pkwy square plaza terrace circle alley row quay embankment crescent close broadway""",
    # Whose tens of years, and which part of them.
    "tens_owners": "his her their my your our its",
    "tens_parts": "early mid late low high upper lower",
    # Verbs with an "s" that follow a singular noun and are no plural.
    "verbs_s": """includes says makes takes gives comes goes requires provides aims seeks allows calls means helps remains
        needs expects faces covers leaves brings shows becomes begins offers uses keeps gets puts sets wants works
        contains represents runs sits stands tells turns creates carries continues depends ends exceeds follows
        funds goes grows happens hopes involves knows lacks lets lives looks loses meets moves owes owns pays plays
        proposes raises reaches receives refers reflects relies reports saves seems sells sends serves speaks spends
        starts stays suggests supports thinks tries understands votes wins writes adds affects applies appears argues
        asks believes belongs causes considers costs deals decides describes discusses does eliminates ensures exists
        explains falls feels fits focuses gains generates gives has highlights holds identifies implies improves
        increases indicates insists joins keeps kills leads lies makes marks matters measures offers opens operates
        passes permits prepares prevents produces promises protects proves pushes reads recalls reduces refuses
        regards remembers removes replaces requires rises rules seeks shares sounds specializes starts stems stops
        struggles succeeds suffers survives talks targets tends totals travels treats""",
    # What is counted ends before one of these.
    "stops": """a an the this that these those my your his her its our their some any no every each all both either
        neither such what which who whom whose where when while how why if though although because since until unless
        as than then so but and or nor yet for of to in on at by with from into onto upon over under above below
        between among amid against about around across after before behind beside besides beyond during despite
        except inside outside near off out past per plus through throughout toward towards up down via within without
        is am are was were be been being has have had having do does did doing done will would shall should may might
        can could must ought not n't don't didn't doesn't won't wouldn't isn't aren't wasn't weren't haven't hasn't
        hadn't can't couldn't it he she they we you i me him them us there here now just only even also too very
        still already relative worth ago away later earlier apart long each once again else ever never yet said says say told tells
        hardly barely scarcely nearly almost apiece respectively altogether overall together alone daily weekly monthly yearly annually now today
        yesterday tomorrow last next monday tuesday wednesday thursday friday saturday sunday january february march
        april june july august september october november december including like due according compared versus vs
        whether instead because rather more less fewer left went came took made got gave found died killed voted
        supported held won lost wounded injured dead yes least most is percent""",
    "unit_skips": "more other additional further extra such or so different of the these those its his her their our",
    "irregular_plurals": """people men women children police persons feet teeth mice geese oxen policemen policewomen
        firemen gunmen businessmen businesswomen congressmen congresswomen councilmen councilwomen lawmen servicemen
        servicewomen spokesmen fishermen salesmen chairmen freshmen crewmen craftsmen gentlemen grandchildren
        schoolchildren stepchildren alumni media data criteria phenomena species series aircraft spacecraft sheep deer
        fish cattle staff troops youth personnel livestock offspring dice lives wives knives wolves calves halves
        leaves thieves shelves selves bacteria referenda memoranda fungi cacti nuclei stimuli clergy crew""",
    "false_plurals": """is was has its this his us yes always perhaps various previous serious famous religious
        dangerous nervous tremendous numerous enormous conscious outrageous business congress press process access
        success address class loss boss mass glass cross pass less process status virus focus bonus campus census
        consensus crisis basis analysis thesis emphasis political-is gas bus plus plus texas kansas arkansas illinois
        massachusetts paris dallas las los los st. jesus james charles harris thomas williams jones davis venus
        mexico's christmas religious indigenous poisonous ridiculous famous gorgeous marvelous suspicious anxious
        previous obvious curious furious glorious precious unprecedented-s cautious""",
    "unit_adjectives": """new old young big small large great good bad high low major minor local national federal
        public private former current previous total additional""",
    # A number after one of these is somebody's age.
    "age_before": "aged age ages ageing turned turning turns",
    "age_group": "his her their my your our",
    # Where a sum's purpose follows.
    "purpose": "for toward towards",
    "purpose_in": "in of on worth",
    "cost_nouns": "cost costs price prices value budget fine penalty bill fee fees salary revenue revenues bonus debt tax "
    "deficit loss profit sales income budget spending bail bond settlement damages estimate",
    "cost_verbs": "was is were are reached totaled totalled hit be rose fell stood averaged exceeded",
    "money_words": """fine fined fee cost costs costing price prices paid pay pays paying worth salary wage wages earn
        earned spent spend bill donation donated reward bonus debt budget loan rent tax sold sell bought buy raised
        invested investment fund funding grant compensation damages prize bail bid bet owed owe profit loss sales
        revenue stole stolen fraud money cash public taxpayers taxpayer taxpayers' taxpayers’ savings assets""",
    "weight_words": """weigh weighs weighed weighing weight lost lose losing gained gain shed drop heavy lifted bench
        tall body bag meat butter cocaine marijuana heroin fentanyl explosives explosive rice""",
    "temperature_words": """temperature temperatures degrees weather hot cold warm heat highs lows outside fahrenheit
        celsius oven fever cool mercury thermometer its high low snow frost rain sunny forecast heatwave""",
    "rate_talk": "rate rates percent unemployment approval poll polls polling support unfavorable favorable jobless "
    "turnout share",
    "during_before": """for have has had is was were been be after of took take takes taking spent lasted lasting with
        just well slightly little worked served serving and lived that than""",
    "emergency_words": "call calls called caller callers calling dial dialed dialled dispatcher dispatchers operator "
    "operators emergency phoned",
    # Where a web address or a number to call follows.
    "site_cues": "visit at to on via see website site online url web go email check",
    "phone_cues": """call phone phoned tel tel. telephone telephone: hotline helpline dial ring text contact fax mobile cell
        cellphone whatsapp toll-free freephone t: ph ph. p: m: number lifeline samaritans line""",
    "call_verbs": "call dial text phone ring texting calling dialing dialling sms messaging message",
    "call_followers": """or and to for if at in from on when with any anytime 24 now immediately free toll-free today
        before after instead is as help""",
    "month_names": """january february march april may june july august september october november december jan feb mar
        apr jun jul aug sep sept oct nov dec""",
    "count_blockers": "another anyone someone everyone no-one which that this every any each no the only either",
    "verbs_past": """took made got gave found said went came saw left held ran met led kept felt brought began thought
        told became knew grew fell rose drew broke chose drove wrote spoke stood sat sent spent built bought caught
        fought taught sold paid hit hurt shot died lived stayed""",
}  # fmt: skip

PHRASES = {name: frozenset(words.split()) for name, words in _LISTS.items()}
