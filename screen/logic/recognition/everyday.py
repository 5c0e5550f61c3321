"""Words that are no names of medicines: those that stand around one, and all that an English dictionary knows.

They are looked up before any word is compared with names: "parish" is no misspelled Parlodel. A third list holds rarer
words and names of people and places that lie within the bounds of a close name.
"""

from functools import cache
from importlib.resources import files
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
    a-fib ablation above acupuncturist en beginning begins dialysis dual flying haha letter lol sweets sweetie
    tongue empty fasting clots waterworks reason reasons doctors acronym abroad according ache aches aching acid
    acne across actually acupuncture acute add added addisons adhd advice advised af afib aflutter afraid afterwards
    again against age aged ages aid aids aka alcohol all allergen almond almonds almost along alongside alright also
    although alzheimers amazon america among amount anaemia anemia angina angioplasty ankle ankles annual answer
    antiphospholipid anxiety anxious any anybody anyone anything anyway anywhere apart appetite apple appointment
    are area arm arms arterial arteritis arthritis article ask asked asthma atrial attack attacks attend auckland
    aunt autism available away awful baby back back-pain backache backaches background backpain backup bad badly
    balance banana band bank bath bathroom be because become bedroom beef been beer began begin behind being belly
    below bend beside besides best better between beyond bicycle biggest bike bipolar birmingham birth birthday
    biscuit biscuits bit bite bladder blame blanket bleed bleeding bleeds blister blister-pack bloated blocked blood
    bmi body boil bone bones book books borrowed boston both bother bothers bottle bottles bottom bought bowel
    bowels box boxes boy bp bph brace brain bread break breast breath breathe breathing breathless bring broccoli
    broke broken bronchitis brother brought bruise bruises bruising bubble-pack build bump burn burning burns bus
    busy but butter buy bypass cad cake california call called calm calming came can canada cancer cannabis cannot
    car carcinoma card cardiac cardiologist cardiology cardioversion care careful carer carers carrot carry case cat
    cause caused causes cells center centre cereal certain chair chance change changed changes cheap check checked
    checks cheers cheese chest chewy chf chicago chicken child childhood children chill chin chiropractic
    chiropractor chocolate choice cholesterol choose chronic cigarette cigarettes circulation city ckd class clean
    clear clearly clinic clinical clock close clot clothes clots clotting coffee cold colds colitis collect college
    colour colours come comes comfort common community complaint complete completely computer concentration
    condition conditions confused constipation consultant contact continue control controlled controls cook cool
    copd cope copy corner cost cough coughs could count counter country couple courses cover cramp cramps crisps
    crohns cross cry ct cup cure cushings cut cuts cycle cycling dad damage danger dark date daughter david dead
    deal dear death decided decrease deep deficiency degree delhi delivered dementia dental dentist dentures
    department depends depressed depression dermatologist describe desk diabetes diabetic diagnosed diagnosis
    diarrhea diarrhoea did diet different difficult digestion direct directed directly disc discharge disease disk
    dislike dispensary dizziness dizzy dm do doctor doctors does dog doing done door dosette dosettes double doubt
    down dream dreams dress drink drinks drive driving drowsy dry dublin due duty dvt dvts dx earache early ears
    easier easily easy eat eating ecg eczema edge effect effects egg eggs either ekg elbow elderly else embolism
    embolus emergency empty end endocrinologist endometriosis england enough ent epilepsy equal erm especially etc
    europe even ever everyday everyone everything exactly exam examination example except exercise exercises expect
    expensive experience explain extra extremely eyes face fact factor faint fainted fainting fair fairly fall falls
    false familiar family far farm fast fat father fatigue fear feel feeling feelings feels feet fell fellow felt
    female fever few fibrillation fibromyalgia fifth fifty figure fill final finally find fine finger fingers finish
    fire fish fit fits fix flare flares flat flight floor florida flow flu flush flushes follow follow-up following
    followup foods foot force forget forgot forgotten former forty forward fourth fracture fractures free frequent
    frequently fresh friend friends front frozen fruit fully function funny further future gall gallbladder game
    garden gas gastric gave gca general generally gently gerd get gets getting gi girl give given gives giving glad
    gland glass glasses glaucoma go goes going goitre gone good gord got gout gp gps grandma grapefruit graves great
    ground group grow gum gummies gummy gums gut guts gym gynaecologist had haematologist hair hand hands happen
    happened happens happy hard hardly has hashimotos hay hayfever hbp he head headache headaches health healthy
    hear hearing heart heart-attack heartburn heat heating heavy heel height held hello help helped helping helps
    hematologist her herbalist here hernia herself hey hf hi higher highly him himself hip hips his history hiv hmm
    hold holiday home homeopath honey hope hormone hormones horse hospital hot hotwater house household how however
    htn huge human hundred hurt hurting hurts husband hx hypertension hyperthyroid hypothyroid hypothyroidism i ibs
    ice icu idea ie ill illness imagine immediate immediately immune important impossible improve improved inch
    include included includes including incontinence increase increased indeed india indigestion infection
    infections inflamed inflammation information injured injury inner inr inrs inside insoles insomnia instead
    intake intermittent into ireland is ischaemic ischemic issue issues it itch itching itchy its itself jaw job
    john join joint joint-pain joints jones juice jump just kale keep keeping keeps kept khan kick kidney kidneys
    kind kitchen knee knee-pain knees knew knock know known knows label lack lady lamp lancets land language laptop
    late latter laugh law lay lazy lead leaflet learn least leave left leg legs leiden lemon length lenses less let
    letter letters leukaemia leukemia level levels lie lift light lightly like likely limb limit line lipids lips
    list listed live liver lives living local log london longer longstanding look looked looking looks loose lose
    loss lost lot lots love lower lowered lowering lowers lump lung lungs lupus lymphoma machine made magazine main
    mainly maintenance make makes making male man manage managed manchester many mark married massage matter me mean
    means measure medical medically meet melanoma melbourne member memory men menopause mental mention mentioned met
    meter mi middle might migraine migraine-related migraines mild milk mind mine mini-stroke ministroke minor miss
    missed missing mixed mixture moderate moment money monitor monitored montreal mood moon more most mother mouth
    mouthful move moved movement mri mrs ms much multiple mum mumbai muscle muscles music must my myeloma myself
    nail nails name named names narrow nasty natural naturally naturopath nausea near nearly neck neckache need
    needle needles needling needs neither nerve nerves nervous neurologist neuropathy never newly news newspaper nhs
    nice nightmares nobody noise none nope nor normal nose not note nothing notice nowhere numb number numbers
    numbness nurse nutrition nuts oats occasion ocd odd off offer office officer oh oil ok okay old older oncologist
    oncology ones onion online only onto open operation operations opposite optician option order ordered orders
    ordinary organ organiser organizer osteoarthritis osteopath osteopathy osteopenia osteoporosis otc others
    otherwise our out outside over overactive overall own pace pacemaker pack package packet packets pad page pain
    painful pains pak palpitations pancreas panic pants paper parent parents paris park parkinsons part particular
    particularly partly party pass passed pasta patel patient patients paul pay pcos pe peace pear pencil people
    perfect perfectly period period-pain periods peripheral persistent person personal pes peter pharmacist
    phlebitis phone photo physical physio physiotherapist physiotherapy pick picked picture piece pilates pinch
    place placed plan plane planned plant plasma plastic plate play please plenty pls plz pmr pneumonia point points
    polymyalgia poor poorly popular porridge position positive possible post post-op postop posture potato pound
    pounds powdered practice pre-diabetes pre-op prediabetes prediabetic pregnancy pregnant preop prescribe
    prescribed prescriber prescribes prescribing present press pressure pretty prevent preventative preventer
    prevention preventive prevents previous previously price print prior problem problems procedure process product
    products program proper properly prophylactic prophylaxis prostate protect protection protein proud provide ps
    psoriasis psychiatrist ptsd public pull pulmonary pulse pump purpose push put puts putting quality quarterly
    question questions quick quickly quiet quit quite ra radio radiotherapy raised range rare rash rate rather reach
    react read reading ready real really reason reasons receive recent recommend recommended record records recover
    recovering recovery recurrent reduce reduced reducing reflux regards relax relaxing relief relieve reliever
    relieves remember remind remission repeat repeated repeats replace replacement report rescue rest restless
    restlessness result results return review rheumatic rheumatism rheumatoid rheumatologist rhythm rib ribs rice
    right ring rise risk room routine rule run running runny rx safe safety said salad salmon salt same sandwich
    sarcoidosis save saw say says scan scar schizophrenia school sciatica scleroderma scotland scratch screen season
    seasonal secondary see seem seems seen seizure seizures self send sense sensitive sent serious set several
    severe sex shake shall shape share sharp she shingles shock shop shops shortly should shoulder shoulders show
    shower sick sickness side sides sight sign signs silly similar simple simply singh single sinus sinuses sir
    sister sit site sitting situation size sjogrens skin skip sle sleep sleeping sleeplessness sleeps sleepy slept
    slight slightly slipped slowly smaller smell smith smoke smoker smoking smooth snack sneezing so sober social
    soft softener some somebody someone sometime somewhat somewhere son sooner sore soreness sorry sort sound soup
    source spare spasm spasms speak special specialist specific spell spelled spelling spelt spend spinach spinal
    spine splint split spoke spoon sports spot spots sprain spread stable stage stairs stand standard start started
    starting starts state stay steady stent stents step stick stiff stiffness still sting stock stomach stomachs
    stone stones stool stop stopped stopping stops store story straight strain strange stress stretches stretching
    strike strip strips stroke strokes strong stronger student study style such sudden suddenly suffer sufferer
    suffering suffers sugar sugars suggest suggested suit supermarket supply support suppose supposed surely surface
    surgeon surgery surgical surprised susan swabs swallow swell swelling swimming swollen sydney symptom symptoms
    system table take taken takes taking talk tall taper tapered tapering taste taxi taylor teacher teaspoon teeth
    television tell temperature temporal temporarily temporary tend tendon tennis tens tension terrible test tested
    tests texas than thank thanks that their them themselves therapeutic therapist therapy there thereafter
    therefore these they thick thin thinking thinks thinned thinning thins thirty this those though thought thousand
    throat thrombosis through throughout throw thumb thx thyroid thyroiditis tia tias ticks tight tingling tingly
    tinnitus tip tired tiredness toast toe toes together toilet told tomato too took tooth toothache top topic
    toronto total touch tough toward towards town track train transplant transplanted travel treat treated treating
    treatment treatments trial tried triglycerides trouble true try trying tummy tumor tumour tumours tuna turkey
    turn turned turns tv twelve twenty tx types typical typically ulcer ulcers um uncomfortable uncontrolled under
    underactive underlying understand unspecified unusual up upon upper upset urgent urinary urine urologist us use
    used useful user uses using usual uti utis valve vancouver vape vaping varicose various vary vascular vasculitis
    vegetables vein veins very via view virus vision visit visits vital vomit vomiting wait waiting wake waking
    wales walk walked walking wall walnut walnuts want wanted wants warfarin-like warm warmth was wash watch water
    way we weak weaker weakness wear weather webster webster-pak weed weight welcome well went were wet what wheeze
    where wherever whether which whichever while whilst whisky whom whose why wide wife will wilson wind window wine
    wish within woman women wonder wont word words work worked working works world worn worried worry worse worst
    would wound wounds wrist write writing written wrong yeah yep yes yet yoga yoghurt yogurt york you young younger
    your yours yourself yup zealand zone
    """.split()
)

_NEARLY_NAMES: Final = frozenset(
    """
    abandon abigail abradant abraxas acedias acerose acetic acosta acres acrid acridine actin actinal action
    activate activated activates actives activism activist acton actor actors adagio adamantine adenine adhibit
    adrenal adscription adulate adumbral affiance aggraded agnes agustin alcoran aldrin alexia algeria algerian
    alias alienate alienator alive alkaline alleviation alliance allison allude alone alsace alston alton altos
    alvin alyssum amatol ambiance ambient amirs amiss amoral amylene anakin analgesic analyse ananias ananiases
    anaphase androsterone angeles angelita angered anguished annette anoxia antefix anticoagulating antilog antilogs
    anton anvil aortal aortas approval aproned arbitrate arbitrates arena arezzo arias aristocrat armin artel
    artemis artesian arthritic articular artisan ascertain ascetic ascription ascriptions ashton asinine asparagine
    asparagines aspect aspirant aspirate aspire aspired aspirer aspires aspiring assertion asteroid asteroids astor
    astragal astragaluses astral astrid astro astrol atria attic attica attila austral australasia australis
    australoid austria autos availed aventurine avertin avestan aveyron award azorean azorian backed baden bader
    baeyer baker balers balzac bantus barberries barberry barbican barbicel barchan barer baronet based basel baser
    bases basilan basilar basilian basin bauer bayberries bayberry bayed bayern bayes bearing becalm becharms
    bedlamite beeches beget benelux bengali bennet bento beret beset bessel betatron betrays betta bette betti betty
    bewaring beyer bezos bilabial biologically biologist biologists biology bionomics bloke bodoni bolides bonefish
    boniest boniface bonita bonito bosnian boswell botanise boxberries boxberry boyer brady braille bricky brides
    brill brininess brocades broider broiders brolly bromates bromeliad bromeosin bromide bromidic bromine bronzes
    bruins brutal buffed buffer buffered buffering buffers buffet buffeting bulbil burberries burberry burgeon
    burins butadiene buttons butyrins buyer cadent cadet cairene cairo calcar caldera caldron calix callan calms
    calvert calyx cameos campos canapes candies canteens capacity capella capitan caponise caponize capote capri
    capstan carbamate cardenas carder cardiae cardie cardies cardin cardinal carding cariban carlene carlin carousal
    carousel carpels carrara carrels carta carte carton carved carvel carver carvery carves carwash caryl caslon
    catalan catalo cataplasm catchfly cattalo causal celebes celery celesta celestas celeste celestine celestite
    celia celiac celina cental ceramic cerebra cerement ceremony cerumen cervical cesena cetera chare chari charlene
    charlock chary chervil chloride chopin cilantro cimbri circadian cithara citole citral citrate clapper claudel
    clipper clitoral clitoris clopped clothesline cloudlet clovis clupeid coalmine cobras cocaine codas codding
    codes codex coding codon coition colas colic collar collator comas comic comorin concord concours concur concurs
    condor conic conidia conidium coniine conker connor conor contraflow converge convert converted converter
    convince convo coordinate copestone copilot coplanar copula copyright coral corals corbin cordial cordiform
    cords cored corelli cores corey corgis corina corine corks corms cornelian corns corody coronal coronaries
    coroner corps corral correl corrine corrody corsican corso cortes cortex cortez cortical corticosterone
    corticosterones cortina corves corvus coryza cosily cosine coumarone couperin courlan coverall coverlet coverley
    covers covert covertly cozier creepers cruise cruse crusoe crymotherapy ctenidium culvert cuprous curacy
    curculio curtain curtate curtin curved curves curvet cyclone cyclones cymbal cymbals dabster dacoit dairen
    danial daniel danishes danker darbies daren darin darren darrin darwin dasheen dative dayan daycare daystar
    dealer debase debris debtor decades decagon decahedron decal decanal decile decoded decorate define degrease
    dehisce deice deionise deionize delaine delaney delano deluxe delves demerit demode demure density depilate
    deplete depone deposit depressant derbies deride desman despoil detect detinue detrain deuce diabase diabetics
    diaconal diakineses dialer dialler diamine diamines dianetics diapering diaster diatomic diatomite diazine
    diazonium diazotize dichloride dichlorides dicrotic dietetic dietetics diffuser digitalin digitalins digitalis
    digitalise digitalised digitalism digitalize digitalized digitalizes diktat dilating dilation dimorphous dinger
    dining dinners dinning dionne dioxide dioxin dioxins diphenyl diphosgene diploma diplomas diplomat dipper
    dippers dipteral dipteran direly discern disclimax discomfit discover dispel disperse dispersing dispersion
    dispirit dissimilar distal distant distrain diuresis divan diver divine diwan dobras docile dolan doling dolmans
    donner doran dormer dorsal doters dotes dover downer dozens dozily dracenas dudeens dulcet duotone duralumin
    duran durex durian durum dustcover dynamic dynamo dynamos dynast dynastic dynasts dynasty easton ecological
    effector effing effluent electra electro elena elisa elise eliseo elisha eliza ellice emblaze embody embraced
    embraces empanel empanels empirin emplace encarta encrinite endzone ensuring entreat entreats entreaty entrepot
    entresol entrust entrusts eosinophil epanodos epicure episode equator equerry erasion ervin erwin eskimoan
    eskimos esprit essence etalon etiological etymon euchres eupepsia eurhythmic everett evian evita examine
    explicit famine fantail faraday farcical farina faring fatima faustian favoring feline felix fellator femoral
    fermat fermion fevered fibrinolyses fiorin firmer fishily fishtail fistic flagman flagmen flagon flambeed flamen
    flamsteed flashed flaxen flection flexion flexor flite floored flopped florine florins floured flowered fluorine
    flute fluty fluxion flyman flyte focus fondled fontanel foramen forbear fords forecast fores forest forfar forks
    forman format formica formicas forming forms forrest forte fortes forties fortress forts forum forums foundered
    fours fragment frantic frogman frogmen frontal fronted frontier fronting frontman fuentes furman furores fustian
    fustic gabon gaborone gadder gaelic galena galician gallic gallican gambia gamin garlicky gavin gentian geodes
    geological gingham ginkgoes ginning gissing gladder glade glades glamor glare glaring glassine glazed glede
    glenna gliadin glide glided glider glides glimmer glisten glummer glyceride glyptic goddamed goddamned goodbys
    goodies goodish goods goody gordian gorgias goudas graecise grecise grepped grilse gringo griped groped
    guanabana guthrun hagride hairtail halcyon halogen hamada hamelin hamlin hansom hardin harmony hartal hartshorn
    hathor hayride headlock hegel helaine helio heliostat hellion hemangioma hemet hemlock hepatica heptagon heptane
    herds herein hereon heres heroic heron heros herren hesione hexagon hexane holmes homolog hormonal horner humeri
    huron hydra hydracid hydrae hydrate hydrazines hydroid hydroids hydrolyzing hydromel hydrophane hydroplane
    hydroxide hyperion hyperon illogic illogical immunosuppression immunosuppressions imogene implicit indamine
    indican indicia indigotin indira indoor induced inducing inductees inductor inductors inducts induline inflect
    inflected inflects ingrates initiates innovate insecure insula insular insulated insulator insulators insulting
    insults insuring intel intermezzi interpol interpret intrados intro introject invoking iodine irvin irwin isador
    isatin isidor isobaric isomerise isomerize isoprene jinja kadar kalam kamerun kaplan karma kazan keepers kells
    ketose kincardine kristy kymric kyphosis labdanums labium labrum laciniate lactone ladanums ladino ladoga laical
    lamina laminae laminar laminas landon lanolin larvas latin lawanda laxation leinster leister lenten leonine
    lestrade lethal leveler levin libra libras liliana limiter linden lineages liners linger lintel lipase listen
    listens liston lithol livery livin lofoten logan lohan lolita longeron loped lopes lorain loraine lorenz loricae
    loser lovin luganda lumina lunette lustful lustre lustrum luteciums luwian luxation lyndon lyophilise
    lyophilises lyric lyrical lyrics maculae maculate madrona madrono magneton makin malayan malian malik manas
    mandarin mandolin mandrake mania maniacal manias manic manipur margin marin marine marisol marline marshal
    martaban marva marvin mather mathura matins matrix matron maturate mavin mavis mazarin measuring megadose
    megaera megara megaron megaton meissen melanin melian meltdown melton menace mendel mercia mervin metacom
    metalize metallise metals metered methane methodise methylated microcode microns microprint microwave midtown
    milano militia milton minas mines minimal minis ministrant minivan minstrel minus mired mires misdial mistreat
    mistrial mistrials mitral mittens mizen mizzen mobil mobile mobiles mobilize molina moline monas monet monies
    moniker monition monocoque monocot monomial monorail moraine morales moralizing morava morel mores morin morita
    mornin moron morpheme morphemic morphing morphogenic morphy morsel mosley motiles motions motown movables mozart
    mucronate mulberries multan multigrain multipara multipart multiparty murrhine mustard mutagen myeline mylitta
    mynas myological myosin narco narcosis narcotise narcotises narcotism narcotize narcotizes narrate narrated
    narrates nasals natty necrotic neological neural neuralgia neuralgic neuro neuron neuronic neurotic nicer
    nictates niger niter nitramine nitrated nitre nitride nitrides nitrile nitriles nitrite nixon nordic norman
    northerly northern nostrum notate notates noted notes noyade nubian numeric nuptial nymphean obedience obsidian
    odium olympic omega oological opines optimal orates organon orinasal orthoclase osier osteoma osteomas ovoids
    oxalate oxidate oxygenic oxymoron pained paladin palate palladian palmitin palpation pandean panegyric papal
    parader paraders paradox parapodia paras parashah parasite parathyroid paretic parole pastel patrol pedicured
    pediment pendant pendent pending pentane peracid percale percaline perfumer pergola pericardia perigon perinea
    permed permian perming permute perron peruse peruser pesky petal petrel petrol phasic phonic photos physic
    piglet piracy pirate placard placidly plagal plainer planar planer planet planner plated platelet platen plates
    plating platinic platinous platoon platt platte platys playgirl playin plenum pleural plural pluton plutus
    poetical poisha poleward policy polite polity pollard polycarp pondered pontine porkier posse postal postcard
    potage poussin praetor prandial prasad prate prater prates prato preassign precede preceded precedent precedes
    precisian predate prelacy prelate prelates prelect premolar prescind preserve preserved preserver preserves
    presidium presoak pressed presser presses pressies pressing pressman pressmen pressor preston pretor preussen
    prevail prevision primacy primate primer priorate priscilla private probate procyon profaned profiler progress
    progressed prole proles prolix prolly promos promote propene prorate prosaic prosit proteus proto proton protons
    provencal proves proxies prussia prussian prussic punster purana purity pyramid pyrexia pyrimidine pyrogen
    quantify quantise quantity quantize quarrel quartic quartics quarto quatre quinacrine quinary quinine quinoa
    quinone quintic quintile ramos ramose ramrod ranched ranked rastaban rates ratified rationed rayon reaction
    readapt realest realist rebozo recast recluse rectorial recusal redis redoes refusal regicide relist remade
    remodeling renal rename repose reposed reposes reposit reprisal resale reserving reside residue resile resinate
    resiting resole resonate restore restored restorer restores restoring resupine retired retral retune revelled
    reveller revise rhinal rhodamine rhodes rhodos rhythmic ribera ribose riced riled rimed ringer rinsed risen
    riser rises rishi risked ritard rites rivaled rivals rivas rodeos rohan roman ronal ronan rosily rosinante
    routes rowan roxanne rubric rubrical rubrics ryazan sabean sacral safari safaris sagittal saintdom saline
    sallower saltant samiel samnite sanative sandal sanger saris sartre satan sateen savanna savant savarin saveloy
    savoys saxon scillas sectional sectoral sectorial sedate sedates sedating sedation seductive seeders seekers
    selector semele seminal senate sendal septa serene sergio serine serra serrano servant sevilla shofar shrine
    sicanian sickles siliqua siliquae siliquas silique silos silvan simone simony simplest simulant singer siren
    sirenic sirloin sittin skeeters slapper slappers sledder sledders sleeker sleepier sleepless sleepovers
    sleepwear sleeves slipper slippers snapback sodden sofar soils solano solar solarise solarism solas soles solid
    solids solidus solos solus somnus sorta sparoid spectral speeders spheroid spheroids spiraling spiroid spree
    sprig spruce spruced sprucely sprucer spruces staged stamen stamin starflower starlike starlit stative staubach
    steelers steepens steeper stefan stellar stephen stepper steppers steric stern steroidal sterol sterols stiffen
    stiles stimulation stimulator stover stoves strapped streptomycin striptease strophanthin stroud sturgeon
    stylize styrene sublimate suboxide subside subsidy sunflower sunset sunsuit supermen sutured swayback sweeper
    sweepers sylvan symbol systolic tabor tabret tactic talent taliesin talkin talmud tambour tanaka tannate tanner
    tanners targeting tarrasa tarriance taxon teacarts teammate tegular telex telicity tenable tenably tenet tenne
    tenner tenners tenno tensed terebene teredo teresa ternopol texans thalami thalamic thein theine thelma thereby
    thermotherapy thicker thine thinker thinkers thinness thinnest thither thomas thompson thomson thromboses
    thrombotic thunder thunders thymosin tickled tickles tiffin tigris timon tinder tinier tinker tinkers tinned
    tinnier tinter toltecan toluidine toner tonier tonne topsy toreador torose torreon tortes torts tracheal tracker
    tractate trailer traject tralee tramcar trammel tranquil tranquiler tranquility tranquilize tranquilized
    tranquilizes tranquiller tranquillise tranquillised tranquillises tranquillize tranquillized tranquillizer
    tranquillizers tranquillizes tranquilly translate transmute transudate trapan traumatise travails traveler
    travels trawler treason trembly trend trends trendy triable triacid trials triazine tribals trickles tricolored
    trifles trillium trimly trinal trinary trinitarian trinitroglycerin trinomial triplex triplicity tripling
    trivets trivia trivial trochal trommel truncate trysail tuner tunnel turaco tureen turgent turgor turgot turnon
    twiner twiners tyler tyrosine ultra ultrared ultras undone unison unsaid unseals unsprung urological valdez
    valenti valera valeria valeric valerie valet valiant vandal vanish vanquished vanquisher vanquishes varioloid
    vassal vatted vaxes velds vellum velum venatic ventail ventails ventris veracruz verbal verged verity vermeer
    verse verses vetoed vexes victoria victory vidal violent viral virelay viscera vista vitae vitelline vitrain
    vivas volans volant voltage voltages voltaire volturno warfare warpaint warrant wayfaring willowware winger
    xylem yodels zambia zamora zeppelin zestful zibeline zidane zinger zonate zoological
    """.split()
)


def everyday(word: str) -> bool:
    """Whether the word is one of those that people write around names, so that it needs no explanation."""
    if word in _AROUND or word in CONTENT or len(word) < 2:
        return True
    return "-" in word and all(len(part) < 2 or part in _AROUND or part in CONTENT for part in word.split("-"))


def english(word: str) -> bool:
    """Whether the word is an English one, so that it is no misspelled name, though some medicine may be called so."""
    return word in _NEARLY_NAMES or word in _dictionary()


@cache
def _dictionary() -> frozenset[str]:
    """The common words of a spell checker; read when the first word is met that nothing else explains."""
    lines = files(__package__).joinpath("english.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
