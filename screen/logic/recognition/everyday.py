"""Everyday words that stand around names of medicines, and those that are spelled nearly like one.

They are looked up before any word is compared with names: "parish" is no misspelled Parlodel. The second list holds the
words of an ordinary English dictionary that lie within the bounds of a close name.
"""

from typing import Final

CONTENT: Final = frozenset(
    """
    another antidepressant antidepressants big black blue brown colored coloured cream-coloured drug drugs gray
    green grey herb large little medicament medication medications medicine medicines meds mystery new orange oval
    painkiller painkillers peach pink potion prescription prescriptions purple red remedies remedy round small
    something stuff supplement supplements thing things tiny tonic tonics unknown whatever white yellow
    """.split()
)
"""Words that may stand for a medicine whose name is not said: "the small pink one", "something for the heart"."""

_AROUND: Final = frozenset(
    """
    a-fib ablation above abroad according ache aches aching acid acne across actually acupuncture acute add added
    addisons adhd advice advised af afib aflutter afraid afterwards again against age aged ages aid aids aka alcohol
    all allergen almond almonds almost along alongside alright also although alzheimers amazon america among amount
    anaemia anemia angina angioplasty ankle ankles annual answer antiphospholipid anxiety anxious any anybody anyone
    anything anyway anywhere apart appetite apple appointment are area arm arms arterial arteritis arthritis article
    ask asked asthma atrial attack attacks attend auckland aunt autism available away awful baby back back-pain
    backache backaches background backpain backup bad badly balance banana band bank bath bathroom be because become
    bedroom beef been beer began begin behind being belly below bend beside besides best better between beyond
    bicycle biggest bike bipolar birmingham birth birthday biscuit biscuits bit bite bladder blame blanket bleed
    bleeding bleeds blister blister-pack bloated blocked blood bmi body boil bone bones book books borrowed boston
    both bother bothers bottle bottles bottom bought bowel bowels box boxes boy bp bph brace brain bread break
    breast breath breathe breathing breathless bring broccoli broke broken bronchitis brother brought bruise bruises
    bruising bubble-pack build bump burn burning burns bus busy but butter buy bypass cad cake california call
    called calm calming came can canada cancer cannabis cannot car carcinoma card cardiac cardiologist cardiology
    cardioversion care careful carer carers carrot carry case cat cause caused causes cells center centre cereal
    certain chair chance change changed changes cheap check checked checks cheers cheese chest chewy chf chicago
    chicken child childhood children chill chin chiropractic chiropractor chocolate choice cholesterol choose
    chronic cigarette cigarettes circulation city ckd class clean clear clearly clinic clinical clock close clot
    clothes clots clotting coffee cold colds colitis collect college colour colours come comes comfort common
    community complaint complete completely computer concentration condition conditions confused constipation
    consultant contact continue control controlled controls cook cool copd cope copy corner cost cough coughs could
    count counter country couple courses cover cramp cramps crisps crohns cross cry ct cup cure cushings cut cuts
    cycle cycling dad damage danger dark date daughter david dead deal dear death decided decrease deep deficiency
    degree delhi delivered dementia dental dentist dentures department depends depressed depression dermatologist
    describe desk diabetes diabetic diagnosed diagnosis diarrhea diarrhoea did diet different difficult digestion
    direct directed directly disc discharge disease disk dislike dispensary dizziness dizzy dm do doctor doctors
    does dog doing done door dosette dosettes double doubt down dream dreams dress drink drinks drive driving drowsy
    dry dublin due duty dvt dvts dx earache early ears easier easily easy eat eating ecg eczema edge effect effects
    egg eggs either ekg elbow elderly else embolism embolus emergency empty end endocrinologist endometriosis
    england enough ent epilepsy equal erm especially etc europe even ever everyday everyone everything exactly exam
    examination example except exercise exercises expect expensive experience explain extra extremely eyes face fact
    factor faint fainted fainting fair fairly fall falls false familiar family far farm fast fat father fatigue fear
    feel feeling feelings feels feet fell fellow felt female fever few fibrillation fibromyalgia fifth fifty figure
    fill final finally find fine finger fingers finish fire fish fit fits fix flare flares flat flight floor florida
    flow flu flush flushes follow follow-up following followup foods foot force forget forgot forgotten former forty
    forward fourth fracture fractures free frequent frequently fresh friend friends front frozen fruit fully
    function funny further future gall gallbladder game garden gas gastric gave gca general generally gently gerd
    get gets getting gi girl give given gives giving glad gland glass glasses glaucoma go goes going goitre gone
    good gord got gout gp gps grandma grapefruit graves great ground group grow gum gummies gummy gums gut guts gym
    gynaecologist had haematologist hair hand hands happen happened happens happy hard hardly has hashimotos hay
    hayfever hbp he head headache headaches health healthy hear hearing heart heart-attack heartburn heat heating
    heavy heel height held hello help helped helping helps hematologist her herbalist here hernia herself hey hf hi
    higher highly him himself hip hips his history hiv hmm hold holiday home homeopath honey hope hormone hormones
    horse hospital hot hotwater house household how however htn huge human hundred hurt hurting hurts husband hx
    hypertension hyperthyroid hypothyroid hypothyroidism i ibs ice icu idea ie ill illness imagine immediate
    immediately immune important impossible improve improved inch include included includes including incontinence
    increase increased indeed india indigestion infection infections inflamed inflammation information injured
    injury inner inr inrs inside insoles insomnia instead intake intermittent into ireland is ischaemic ischemic
    issue issues it itch itching itchy its itself jaw job john join joint joint-pain joints jones juice jump just
    kale keep keeping keeps kept khan kick kidney kidneys kind kitchen knee knee-pain knees knew knock know known
    knows label lack lady lamp lancets land language laptop late latter laugh law lay lazy lead leaflet learn least
    leave left leg legs leiden lemon length lenses less let letter letters leukaemia leukemia level levels lie lift
    light lightly like likely limb limit line lipids lips list listed live liver lives living local log london
    longer longstanding look looked looking looks loose lose loss lost lot lots love lower lowered lowering lowers
    lump lung lungs lupus lymphoma machine made magazine main mainly maintenance make makes making male man manage
    managed manchester many mark married massage matter me mean means measure medical medically meet melanoma
    melbourne member memory men menopause mental mention mentioned met meter mi middle might migraine
    migraine-related migraines mild milk mind mine mini-stroke ministroke minor miss missed missing mixed mixture
    moderate moment money monitor monitored montreal mood moon more most mother mouth mouthful move moved movement
    mri mrs ms much multiple mum mumbai muscle muscles music must my myeloma myself nail nails name named names
    narrow nasty natural naturally naturopath nausea near nearly neck neckache need needle needles needling needs
    neither nerve nerves nervous neurologist neuropathy never newly news newspaper nhs nice nightmares nobody noise
    none nope nor normal nose not note nothing notice nowhere numb number numbers numbness nurse nutrition nuts oats
    occasion ocd odd off offer office officer oh oil ok okay old older oncologist oncology ones onion online only
    onto open operation operations opposite optician option order ordered orders ordinary organ organiser organizer
    osteoarthritis osteopath osteopathy osteopenia osteoporosis otc others otherwise our out outside over overactive
    overall own pace pacemaker pack package packet packets pad page pain painful pains pak palpitations pancreas
    panic pants paper parent parents paris park parkinsons part particular particularly partly party pass passed
    pasta patel patient patients paul pay pcos pe peace pear pencil people perfect perfectly period period-pain
    periods peripheral persistent person personal pes peter pharmacist phlebitis phone photo physical physio
    physiotherapist physiotherapy pick picked picture piece pilates pinch place placed plan plane planned plant
    plasma plastic plate play please plenty pls plz pmr pneumonia point points polymyalgia poor poorly popular
    porridge position positive possible post post-op postop posture potato pound pounds powdered practice
    pre-diabetes pre-op prediabetes prediabetic pregnancy pregnant preop prescribe prescribed prescriber prescribes
    prescribing present press pressure pretty prevent preventative preventer prevention preventive prevents previous
    previously price print prior problem problems procedure process product products program proper properly
    prophylactic prophylaxis prostate protect protection protein proud provide ps psoriasis psychiatrist ptsd public
    pull pulmonary pulse pump purpose push put puts putting quality quarterly question questions quick quickly quiet
    quit quite ra radio radiotherapy raised range rare rash rate rather reach react read reading ready real really
    reason reasons receive recent recommend recommended record records recover recovering recovery recurrent reduce
    reduced reducing reflux regards relax relaxing relief relieve reliever relieves remember remind remission repeat
    repeated repeats replace replacement report rescue rest restless restlessness result results return review
    rheumatic rheumatism rheumatoid rheumatologist rhythm rib ribs rice right ring rise risk room routine rule run
    running runny rx safe safety said salad salmon salt same sandwich sarcoidosis save saw say says scan scar
    schizophrenia school sciatica scleroderma scotland scratch screen season seasonal secondary see seem seems seen
    seizure seizures self send sense sensitive sent serious set several severe sex shake shall shape share sharp she
    shingles shock shop shops shortly should shoulder shoulders show shower sick sickness side sides sight sign
    signs silly similar simple simply singh single sinus sinuses sir sister sit site sitting situation size sjogrens
    skin skip sle sleep sleeping sleeplessness sleeps sleepy slept slight slightly slipped slowly smaller smell
    smith smoke smoker smoking smooth snack sneezing so sober social soft softener some somebody someone sometime
    somewhat somewhere son sooner sore soreness sorry sort sound soup source spare spasm spasms speak special
    specialist specific spell spelled spelling spelt spend spinach spinal spine splint split spoke spoon sports spot
    spots sprain spread stable stage stairs stand standard start started starting starts state stay steady stent
    stents step stick stiff stiffness still sting stock stomach stomachs stone stones stool stop stopped stopping
    stops store story straight strain strange stress stretches stretching strike strip strips stroke strokes strong
    stronger student study style such sudden suddenly suffer sufferer suffering suffers sugar sugars suggest
    suggested suit supermarket supply support suppose supposed surely surface surgeon surgery surgical surprised
    susan swabs swallow swell swelling swimming swollen sydney symptom symptoms system table take taken takes taking
    talk tall taper tapered tapering taste taxi taylor teacher teaspoon teeth television tell temperature temporal
    temporarily temporary tend tendon tennis tens tension terrible test tested tests texas than thank thanks that
    their them themselves therapeutic therapist therapy there thereafter therefore these they thick thin thinking
    thinks thinned thinning thins thirty this those though thought thousand throat thrombosis through throughout
    throw thumb thx thyroid thyroiditis tia tias ticks tight tingling tingly tinnitus tip tired tiredness toast toe
    toes together toilet told tomato too took tooth toothache top topic toronto total touch tough toward towards
    town track train transplant transplanted travel treat treated treating treatment treatments trial tried
    triglycerides trouble true try trying tummy tumor tumour tumours tuna turkey turn turned turns tv twelve twenty
    tx types typical typically ulcer ulcers um uncomfortable uncontrolled under underactive underlying understand
    unspecified unusual up upon upper upset urgent urinary urine urologist us use used useful user uses using usual
    uti utis valve vancouver vape vaping varicose various vary vascular vasculitis vegetables vein veins very via
    view virus vision visit visits vital vomit vomiting wait waiting wake waking wales walk walked walking wall
    walnut walnuts want wanted wants warfarin-like warm warmth was wash watch water way we weak weaker weakness wear
    weather webster webster-pak weed weight welcome well went were wet what wheeze where wherever whether which
    whichever while whilst whisky whom whose why wide wife will wilson wind window wine wish within woman women
    wonder wont word words work worked working works world worn worried worry worse worst would wound wounds wrist
    write writing written wrong yeah yep yes yet yoga yoghurt yogurt york you young younger your yours yourself yup
    zealand zone
    """.split()
)

_NEARLY_NAMES: Final = frozenset(
    """
    ability aboard absorbing abstract acclaim accolade acetate acetates acetic acolyte acquaint acquit acres action
    activate activated activates activating activation active actively activism activist actor actors acutest adage
    adopt adrenal adrenalin adumbrate aeries aerobic affix agitator aimed alcove alcoves alderman alert alerted
    alerting alias alienate alive alkaline allegro allegros alleviating alleviation alley alliance allover allude
    aloha alone altar altering altos ambiance ambience ambient amirs amiss amoral amperage ampere amphetamine
    analgesia analgesic andiron andirons androgen angelic angstrom anguished animator annuity answered anthem anther
    anthill antiseptics anvil aortas apogee appealed apprise approval approved approves apron aquaria arbitrate
    arbitrates arcane arced argon arias aristocrat arrogance arrogant arteries arthritic artist artistes artists
    ascertain ascetic ascot ascription asperity aspirant aspirate aspiring aspirins asserting assertion asteroid
    asteroids astonish astral astronaut atonal audience augmenting autos avers avert averting avian award babel
    backless baker baled bales ballerina balms balsa banal banyan barberries barberry barbs bards barer bares barfs
    barks barman barns baron baronet barons barrier barriers barters based baser bases basin bayberries bayberry
    bayed becalm beget belie belief benefit beret beset bevelled bewaring binary bingo biologically biologist
    biologists bisector bistro bitten bleeders blitzing bobbin bobby bogosity boron bowsprit boxen braille branding
    briar briskets brocades bromide bronzes bucket bucklers buckles buffed buffer buffered buffering buffet
    buffeting burgeon burgeons butane buyer cabbages cadet calamine calcine calcined calcines caldrons calmest
    calmness calms calyx camisole camomiles camphor canal canasta candor candy canters canto canvasing caped caper
    capering capes capitol captor carafe carapace carat caravans carbide carbides carbine carbines cardigan
    cardigans cardinal cardinals careened careers carmine carmines carnival carnivals carol carotid carousal carping
    cartel cartels carton carvers cassia casters castrate catalyse catering caters causal cavil cedar celebrant
    celebrate cellists central centrals cephalic cerebra cerebral cervical cesium chambray chamoix chamomiles
    charters chervil chloride chlorides chlorine cilantro circa circadian citadel citadels citron clarinet clarity
    cleric cliquish clitoral clitoris clomping clone cloned clones clopped clopping closes closures clothing
    clotures cloven cloys coalesce cobras codas codes codex codicils cogitate cohering colas collage collages collar
    collate collector colon colossal comas combines competent compo compressor concert concerti concerto concerts
    concord concur concurs condense condor confessor confidence consensus consents consoles constant consular
    contagion contraceptives contrail contrive contused contuses convert converts convulse convulsed convulses cools
    coopering copra copula coral corals cordoned cords cored cores corks corms cornea corned cornet corns coroners
    corps corrector cortex cortical cosily cosmetic cottoned coverage coverall coveralls covered covering coverlet
    covers covert covertly cowering cozier craters crave creating creative creator creepers crepe crescent crest
    cretin crime criminal critique croon cruise cultivate cumin curacy curative curtail curtails curtain cyclamen
    cyclone cylinder cymbal dactyl dados daisy dally dance danced dancer dances danker darkened deacon deafen dealer
    deans decadent decades decal decline decoding decorate decorating decoration deepen defecate defecting defection
    define definite delis deluxe demanded demerit demerits demising demon denser density dented depend deplaned
    deplored deported deporting deposit deposits derailing derbies deride derogate descriptor desolate despatch
    detail detect detonate detoured devil devoid devoured diabetics diagonal dialectic diapering diatribe dicks
    dietetic dietetics differing digitalis dilate dilating dilation dilatory dilute dinette dingo dioxin diplomas
    diplomat dipole dipped disagree discarding discomfit discover discovers discovery diskette diskettes disparity
    disperse dispersing dispersion dispirit disport dissects dissents dissimilar distaff distil diurnal divan diver
    docile doctoral doggerel dollar dolphins dominate doormats dormer dorsal downer downs dressing droll drool droop
    duffer duplex duration dwarfing dwell dynamo dynamos dynastic easel eaten ecological edict effecting efficient
    effluent ejecting ejection elate electing election elector electrolyte elevate elevator elide elided elides
    elite elites embed embeds embody embolden embrace embraced embraces emerge empanels enable enabled enables enact
    enclose encourage ended endure enduring enemies ensuring enter entered enters entire entreats entreaty entrusts
    enure enured enures enviable envisage envisaged envisages epitomes equip erecting erection erring estimate
    eternity eventide evermore evoke exacting excel excoriate exempted exempting exemption exert expanded expel
    expiates explicit expressly extol exuberant falcon falconer famine farcical farina faring fasten fasting favor
    favoring faxing fearing fecal federate feint feminine feminist femora fencing feral ferry fetal filliped
    filtrate filtrates firmer fishbowl fishbowls fishtail fishtails fixation fixer flared flaxen flecking flexed
    flora florin florists flowered fluent fluid fluidity fluids fluorine flute fluted flutes flutist fluxed forage
    forecast forecasts foremast forested forester forgiven format formed forsaken forsythia forte fortes fortress
    foster foundered fracas fragment freedoms frogman frogmen frothing fullback furores fusion fustian futurity
    gabardine gainsaid galena gamete gamine gardened gardener gardenia gardenias garlicky garnering garoting
    garrison garters gasoline gayer gelatine genera genes genesis genteel gentian geodes geologic geological
    geranium gerbil germinal germs gingerly gingkoes gingkos ginkgoes ginkgos glade glades glamored glassy glazed
    glibness glimpsed glinting glisten glorious glutting glycerin glycogen goddamed goddamned golfer goodbyes
    goodbys goodies goods goody gotten grandpas granite granting gravel grenades grepped grimaced grimy gringo
    griped groped grovel guide guile hailed halcyon halon halos handrail hardened hardener harkened harmonic harmony
    haste hawthorns headlock heady hedonism helix henna herds herein hereupon hermetic heroic heroine heroins heron
    heros hicks histogram hived homoeopathy hooligan horizons hormonal horsehide humbling humblings humeri hydra
    hydrae hydrates hydrogen hydrometer hydroplane hydroplaned hydroplanes hyperbola hyperbole hypertext hyphen
    hypnoses hypnotic ideogram idolised illogical imbue immunise immunize implicit impugn impulsed impulses
    impulsion impurely impurest inced incrust indolent induced inducing inducted inductee inductees induction
    inductions inducts infer infernal inflected inflects ingrates inhale inhaled inhales inhuman inhumane initiate
    initiates inked innovate innovated innovates innovator insert inset instal instance instantly instants insulated
    insulator insulators insulting insurgent insuring intact integral intel intercept interest intermezzi
    intermezzos internal interval intranet intro intros inversion inversions inverting invite invoking iodine
    isolate iterates jailor jargon journey junipers karma kerbs kicks kilogram kinda knell koans krypton labia
    lamented laminate landmark lanolin largo largos lariat larvas laser layer legate legation legato leggiest lethal
    levelled leveller lever leverage levers levity lexica librarian licks limed limpet limpid linden lineage
    linefeed linger lingo lipid litany literate literates lively livens liveries livery livid loans lobed lobes
    locked loges logician login logon loped lopes lords loser loses lover loxes luminary lunar lyric lyrical lyrics
    macro macron magical magician magnate magnates mandolin mandolins mandrake mandrill maneuver mania manic
    manicure manor manorial margarine margin marginal marina marinate marine marketed martinet marzipan mascara
    material maternal matins matrices matrix matrixes matron mauve mavin maydays mayflower meanest measured measures
    measuring mediate mediated mediates mediator medic medicate meditate melon meltdown menace merest merge meridian
    merino merit metal metallic meted metes methadon methanol metre metro metros micra microchip microcode micron
    microwave midtown migrates miler miles milestone militia milky millipede mimed mince minefield mineral minerals
    minibike minimise minimize ministrant minstrel minted mirrored misprint misstep mistaken mistreat mistrial
    mistrials mitigate mittens moans mobiles mobilise mobilised mobilises mobility mobilize mobilizes moccasin
    modishly modulate moistens moisturise moisturised moisturisers moisturises moisturize moisturized moisturizers
    moisturizes molar monaural monetary monocles monopoly monorail moraine moraines moral moralise moralist
    moralizing moron morpheme motels motes motions motivate motoring movables mulberries mulberry musician muslin
    narcosis narrates nasalise nasalize nasals nation national natty negative negatives nemesis nervier neural
    neurosis neurotic neutron neutrons nicks niftiest niter nitrated nitre nitrogen nobleman nominate nonsense
    normalize northerly northern nostrum notarise noted notes notional nourish novel nuclear numerals numeric
    nutrient obedience obstinate obviates ocular odium olden omega omens oncoming operates oppressor optic optimise
    optimize orate oration ordained osmotic outranks overlain overused ovule ovules oxide oxygen oxymoron ozone
    pager paired paler palisade pallor palms palsy pampered pampering pancreases pancreatic pander panegyric panel
    panty papal parabola parade paraded parades parading paradise paradox paraffin paragon paramour paranoid
    parasite parasol parasols parceled parka parleyed parlor paroling parrot parroting parser passer pathogen patine
    patrol pavilion pawnshop payer pecan pectoral pedantic pedantry pediatric pediatrics pedicured pending penetrate
    peppermints pepsin perception percolate perforate pericardia perigee perigees peril periwigs permed peroxide
    perpetrate perplex persuading perusal pervading petal petrel petrol photos phrasal picks pinto pistil placid
    placidly planed planes planet plantain platinum plexus podium poetess poetical policy politer politic politico
    politics polities polity pondered poser postcard potash praline prance prancing prates precede preceded
    precedent precedes precise preciser precises preclude predestine preen prefect prefixing prelate prelates
    prenatal prepay presage presence preserve preserved preserver preservers preserves pressing pressings pressman
    pressmen prestige preterit prevail primary primates prince prism prisms pristine privater proactive probate
    probated probates proclaim proctor proctors procure prodding prodigal profaned profit programs progress
    progressed progresses progressive prolix promises promos promote propane prophecy prophesy prophets proposal
    propping prorate prorated prorates prosaic protects proteins protests proton protons protract provable provably
    proven proverb provides proxies prurience puffed puffier purely puritan puritans quarto quids quine quire quits
    quixotic rabid radar radiance raglan ranched rancid rancor ranked ransom rarefy rascal ravage ravel ravelled
    raven rawer rayon reaching reacting reaction reactions reactive realists rebelled recast recipes reciting
    recline reclined recliner reclines recta redoes redone reeds reflex reflexes reformat regain regained regains
    regalia regaling regicide regional relate relative relatives relay relearns relented remedial remedying
    remodeling removable removal removals renaming renege rental reopen repay repelled replaced replaces repose
    reprisal reran reserved reserves reserving reset reside resistor resonate resonated resonates respired respiring
    response restocks restored restorer restores restoring restrain retina retinal reunited reunites reused revealed
    reveille revel revelled reveller revellers reversal reverse reversed revive rheumatics ricks rimed ringer rinse
    rinsed rival roans robin rodeos romaine roman rosier rosin rotary rotate rotated rotates routes rowel rubes
    ruminate russet safflowers sailor sales salient saline salines sallower salon saltine saltines sanctuary sandal
    sanitize sanitized sanitizes sardines saris satin satirise sauna savage savor scalene sceptre schools scion
    scoot scout scripting scrolls sculls seafood sealer seasonable seasonally secondly secreting secretion secrets
    sectional secures securing sedates sedating sedation seductive segments seize selected selection selector
    selectors selvedge seminal semitone senate separate sepsis septa seraglio serenade serene serenity serest
    serrated severity sharpness sheen shorted shorten shortens shorter shortest shortish shrine sickles sickly sicks
    silage silica silicone silicons silks silos simplest simpleton sinew singer singular sirloin sirup sisal
    situates sleaze sleeker sleepier sleepily sleepless sleepwear slice slimy slipper slippers sloop smiley solace
    solar soldered solicits solos solvent sonar sonatas soprano sorta sortie sorties sorts spank sparing specimen
    spectra spectral spectre speeders spending spheroid spheroids spill spinners spirit splendid splice sprig
    sprinted sprinter squirrel staged staid stain stains stallion starkness starless starling starlit stated stater
    states static stating station stations steeper steerage stern stiles stimulation stoves strapless strapped
    stream streptomycin striated string striptease strop sturgeon sturgeons stylize stylized stylizes sublimate
    sublimated sublimates sulfur sulkies sully sumac sunflower surgeons sweep sweeper sweepers sweet sylvan symbol
    syndrome systolic tackle tailwind taint talent tamale tanner tanners tantrum tardiest tared tares targeting
    taros tarragon tartan taser tassel teammate telex telexed telexes temerity tempera tempered tempests tempura
    tenet tenon tenoning tenor tensing terrapin testis theoretic thickly thinker thinkers thinness thinnest thorns
    threaten throbbed thromboses thunders tickle tickled tidal tilde timed timeline tinier tinnier tirade titan
    tolerate toreador tormentor tornados tortes torts tossed tosses totem toxin trammel tranquil tranquiler
    tranquilize tranquilized tranquilizes tranquiller tranquillise tranquillised tranquillises tranquillize
    tranquillized tranquillizer tranquillizers tranquillizes transept transfer transited translate transmute travail
    traveler traverse treason treasure treaty trendies trendy tress triad trialing triangle tribunal trickles
    tricolor tricolors trike trilogy tripled triplicate tripped tripping trite triter trivia trivial troika troop
    tropical tropism tropisms truest truncate trust tryst tunnel turmerics turves tutor twanging twirl twirls ultra
    ultras underside undone unison universe unsaid unseals unsparing untouchable upending vaccines valet valeting
    valiant valid valorous valued vandal vanes variance vellum velvet venal vendor venereal venial ventral venture
    verbal verbs verged verse verses vertical vexation vibrancy vibrates vicar vices video viewer vilest violent
    violin viral virile vising vista vitamin vitiates vivas vivid vivider vizier voltages waltz warfare warrant
    warrants warranty watering wavering waxen wayfarer wayfaring whatever wicks wince winger wintered wistaria
    wolfing wondered workflow wrest xxxiv xylem yellow zinger zings zircon zoological
    """.split()
)


def everyday(word: str) -> bool:
    """Whether the word is an everyday one, so that it is no misspelled name."""
    if word in _AROUND or word in CONTENT or word in _NEARLY_NAMES or len(word) < 2:
        return True
    return "-" in word and all(len(part) < 2 or part in _AROUND or part in CONTENT for part in word.split("-"))
