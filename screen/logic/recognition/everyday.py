"""Words that are no names of medicines: those that stand around one, and all that an English dictionary holds.

They are looked up before any word is compared with names: "parish" is no misspelled Parlodel. A third list holds rarer
words and names of people and places that lie within the bounds of a close name.
"""

from functools import cache
from pathlib import Path
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
    fibro chrons op ops cycle cycles round rounds surgeon
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
    abradant abraxas acedia acedias acerose acetic acridine actin actinal activism adagio adamantine adenine adhibit
    adrenal adscription adulate adumbral affiance aggraded alcoran alexia alienator alleviation alyssum amatol
    amylene anakin ananiases anaphase androsterone anoxia antefix anticoagulating antilog antilogs aortal aproned
    arezzo armin artel artesian articular ascription ascriptions ashton asinine asparagine asparagines aspic
    aspirate aspirer astragal astragaluses astral astrid astro astrol austral australis aventurine avertin avestan
    aveyron azorean azorian bader balers barberries barberry barbican barbicel barchan baronet basilan basilar
    basilian bayberries bayberry bayern becalm becharms bedlamite beget bennet bento betatron betta betti bezos
    bilabial bionomics bleepers bloke bodoni bolides bonefish bonito bosnian botanise boxberries boxberry bricky
    brill brininess broider broiders brolly bromates bromeliad bromeosin bromide bromidic bromine bruins bulbil
    burberries burgeon burins butadiene butyrins cadent cairene calcar caldera caldron calix callan calyx canapes
    capitan caponise caponize capotes capstan carbamate carder cardiae cardie cardies cariban carousal carousel
    carpels carrara carrels carta carte carvel carvery carwash caryl caslon catalo cataplasm catchfly cattalo
    celesta celestas celestine celestite celiac cental cerebra cerement cerumen cesena cetera chare chari charlock
    chary chervil chloride choric cilantro cimbri circadian cithara citole citral citrate claudel clipper clitoral
    clopped clothesline cloudlet clupeid coalmine codas codex codon coition colas collator comorin concours conic
    conidia conidium coniine conker connor conor contraflow convo copestone copilot coplanar copula corbin cordiform
    corelli corgis corms cornelian corody coronal correl corrody corso cortical corticosterone corticosterones
    cortina corves coryza cosine coumarone courlan coverall coverlet coverley creepers cruse crymotherapy ctenidium
    culvert cuprous curacy curculio curtate curtin curvet dabster dacoit dairen danishes darbies dasheen dative
    dayan daycare daystar decagon decahedron decal decanal decile degrease dehisce deice deionise deionize delaine
    demode depilate depone depressant derbies desman despoil detinue detrain deuce diabase diaconal diakineses
    dialer dialler diamine diamines dianetics diaster diatomic diatomite diazine diazonium diazotize dichloride
    dichlorides dicrotic dietetic dietetics diffuser digitalin digitalins digitalis digitalise digitalised
    digitalism digitalize digitalized digitalizes diktat dimorphous dinger dioxin dioxins diphenyl diphosgene
    dippers dipteral dipteran direly disclimax discomfit dispirit distal distrain diuresis divan diwan dobras dolan
    dolmans doran dormer doters downer dozily dracenas dudeens dulcet duotone duralumin durian durum dustcover
    dynast dynastic dynasts easton effector effing effluent electro ellice elute emblaze empanel empanels empirin
    emplace encrinite endzone entrepot entresol eosinophil epanodos epicure equerry erasion ervin eskimoan esprit
    etalon etiological etymon euchres eupepsia eurhythmic exaction fantail farcical farina fellator femoral fermion
    fevered fibrinolyses fiorin fishily fishtail fistic flagman flagmen flagon flambeed flamen flamsteed flaxen
    flection flexion flexor flite florins fluorine fluty fluxion flyman flyte fontanel foramen forfar forman frogman
    frogmen frontman furman fustian fustic gadder galena galician gallican gamin garlicky gentian geodes ginkgoes
    gissing glassine glede gliadin glyceride glyptic goddamed goddamned goodbys goodish gorgias graecise grails
    grecise grepped grilse gringo guanabana guthrun hagride hairtail halcyon halogen hamada hamelin hansom hartal
    hartshorn hathor hayride headlock helaine helio heliostat hellion hemangioma hepatica heptagon heptane herby
    hereon heres herren hesione hexane homolog hormonal horner humeri hydracid hydrae hydrate hydrazines hydric
    hydroid hydroids hydrolyzing hydromel hydrophane hydroxide hyperon illogic immotile immunosuppression
    immunosuppressions indamine indican indicia indigotin indocile inductees inductor inductors induline inflect
    inflected inflects ingrates innovate insula intermezzi intrados intro introject isador isatin isidor isobaric
    isomerise isomerize isoprene jinja kadar kalam kamerun kaplan karma kells ketose kincardine kymric kyphosis
    labdanums labium labrum laciniate lactone ladanums ladino laical lamina laminae laminar laminas lanolin laxation
    leinster leister leonine leveler levin limiter linden lintel lipase lithol livery livin lofoten lohan longeron
    loricae lovin luganda lumina lunette lustful lustrum luteciums luwian luxation lyophilise lyophilises maculae
    maculate madrona madrono magneton makin malik manas mandrake manipur marline martaban mathura matins maturate
    mavin megadose megaera megara megaron meissen melanin melian meltdown metacom metalize metallise methane
    methodise methylated microns microprint midtown milano minas minis ministrant minivan misdial mistreat mistrial
    mistrials mitral mizen mizzen moline monas moniker monition monocoque monocot monomial moraine moralizing morava
    morel mores mornin morpheme morphemic morphing morphogenic motiles mucronate mulberries multigrain multipara
    multipart multiparty murrhine mutagen myeline mylitta mynas myological myosin narco narcosis narcotise
    narcotises narcotism narcotize narcotizes necrotic neological neuralgia neuralgic neuro neuronic nictates niter
    nitramine nitre nitride nitrides nitrile nitriles nitrite nostrum notate notates noyade nubbin nymphean obsidian
    odium oological opines orates organon orinasal orthoclase osier osteoma osteomas ovoids oxalate oxidate oxygenic
    oxymoron paladin palladian palmitin palpation pandean panegyric parader paraders parapodia paras parashah
    parathyroid paretic pedicured pediment pendent pentane peracid percale percaline perfumer pergola pericardia
    perigon perinea permed perming permute perron peruser petrel phasic phonic piglet plagal planer platelet platen
    platinic platinous platt platys playgirl playin plenum pleural pluton plutus poisha poleward polity polycarp
    pontine porkier posse potage praetor prandial prasad prate prater prates prato preassign precisian predate
    prelacy prelate prelates prelect premolar prescind preserver presidium presoak presser pressies pressman
    pressmen pressor pretor preussen prevision primacy priorate probate profiler prole proles prolix prolly promos
    propene prorate prosaic prosit proto prussic punster pyrexia pyrimidine pyrogen quantise quantize quartic
    quartics quarto quatre quinacrine quinary quinoa quinone quintic quintile ramose readapt rebozo recast rectorial
    recusal regicide relist renal reposit resile resinate resiting resole resonate restorer resupine retral retune
    rhinal rhodamine rhodos ribera ribose rimed ringer rishi ritard rohan ronal ronan rosily rosinante rowan
    rubrical rubrics ryazan sabean sacral sagittal saintdom saline saltant samiel samnite sanative sateen savanna
    savant savarin saveloy savoys scillas sectional sectoral sectorial sedation seeders seekers semele seminal
    sendal septa serine sevilla shofar sicanian siliqua siliquae siliquas silique silvan simony simulant sirenic
    sittin skeeters slapper slappers sledder sledders sleepovers sleepwear snapback sofar solano solarise solarism
    solas solidus solus somnus sparoid spectral speeders spheroid spheroids spiroid sprucely stamen stamin
    starflower starlike starlit stative steelers steepens stepper steppers steric steroidal sterol sterols stiles
    stimulator stover streptomycin striptease strophanthin stroud sturgeon stylize styrene sublimate suboxide
    sunsuit supermen sutured swayback sylvan systolic tabor tabret talkin tambour tanaka tannate tanners tarrasa
    tarriance taxon teacarts tegular telex telicity tenably tenne tenner tenners tenno terebene teredo ternopol
    thalami thalamic thein theine thermotherapy thine thinness thither thromboses thrombotic thymosin tiffin tinter
    titrates toltecan toluidine toner tonier toreador torose torreon tortes torts tracheal tracker tractate traject
    tralee tramcar trammel tranquilly transmute transudate trapan travails trembly triable triacid triazine tribals
    tricolored trillium trimly trinal trinary trinitarian trinitroglycerin trinomial triplex triplicity trivets
    trochal trommel trysail turaco turgent turgor turgot turnon twiner twiners tyrosine ultrared ultras unseals
    unsprung urological valera valeric vanquisher varioloid vassal vaxes velds vellum velum venatic ventail ventails
    ventris verity virelay viscera vitae vitelline vitrain vivas volans volant volturno vulpine warpaint wayfaring
    willowware winger xylem zestful zibeline zidane zinger zonate
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
    """The common words and names of a spell checker; read when the first word is met that nothing else explains."""
    lines = Path(__file__).with_name("english.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
