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
    aaron abigail ability aboard abram absorb absorbing abstract abuser abysmal acclaim accolade acetate acetates
    acetic ackerman acolyte acquaint acquit acres acrid actin action activate activated activates activating
    activation active actively activism activist acton actor actors acutest adage adapting adaptive addis adhesion
    adios adjuvant admin admiral admirals adopt adrenal adrenalin adumbrate aeries aerobic affix aggravate agitator
    agnes aimed alain alarm alcove alcoves alderman aldrin alejandro alert alerted alerting alexia algeria algerian
    alias alienate alive alkaline allegro allegros allen alleviating alleviation alley alliance allison allover
    allude aloha alone altar altering alters alton altos alvin ambiance ambience ambient ambit amide amino amirs
    amiss ammon amoral amperage ampere amphetamine anakin analgesia analgesic analgesics andersen anderson andiron
    andirons androgen angelic angered angering angstrom anguished anhydrous animator annuity answered antagonism
    antagonist antagonize anthem anther anthill anticancer antiseptics anton anvil aortas apical apogee appealed
    apprise approval approved approves apron aquaria arbiter arbiters arbitral arbitrate arbitrates arcane arced
    areal argon arias aristocrat armin armitage arrogance arrogant artemis arteries artesian arthritic arthropod
    articular articulate artisan artist artistes artists ascertain ascetic ascot ascription ashton asperity aspirant
    aspirate aspiring aspirins assad asserting assertion asteroid asteroids astonish astor astral astrid astro
    astronaut atlantic atonal atria atrium attic audience augmenting austral australis autos avalon avers avert
    averting avian avocado avocados award axonal babel backed backhand backless backside backward backyard baden
    bader baker baled bales ballerina balmoral balms balsa banal bandmate banyan barbaric barberries barberry
    barbican barbs barca bards barer bares barfs barks barman barns baron baronet barons barrier barriers barstool
    barters basaltic based basel baseline baser bases basin bassline batten bauer bavarian bayberries bayberry bayed
    bayern bayes beaten becalm beget belie belief bello benefit benjamin bennet benoit bento beret beset betel betta
    bevelled bewaring bezos bicker binaries binary bingo biologically biologist biologists biome biomedicine
    bisector bishop bison bistro bitten bleeders bleep blitzing bobbin bobby bogosity bolivian boniface bonita
    bonnet boric boron bowsprit boxen boyer braille brainiac branding brasil brava brexit briar brill briskets
    brocades bromide bromwich bronzes brutal bucket bucklers buckles buffed buffer buffered buffering buffet
    buffeting burberry burgeon burgeons butane buyer cabbages cabin cadet caesar calamine calcine calcined calcines
    caldrons callahan callan calmest calmness calms calyx cambodia cambrian camisole camomiles camphor campo canal
    canasta canceling candace candies candor candy canteens canters canto cantonal canvas canvasing capacity caped
    caper capering capes capitan capitol capote capri captor carafe caramel carapace carat caravans carbide carbides
    carbine carbines carbonyl cardi cardigan cardigans cardinal cardinals cardio careened careers carina carla
    carleton carlin carlo carlos carmine carmines carnegie carnival carnivals carol carotene carotid carousal
    carousel carping carta cartel cartels carthage carton carved carvers carves cassia casters castrate catalina
    cataloging catalyse catering caters cauldron causal cavil cedar celeb celebrant celebrate celestial celestine
    celia celiac celibate cellists cellmate centering centerline central centrals cephalic cerebra cerebral ceremony
    cervical cesar cesium cetera chambray chamoix chamomiles charlene charters chervil chloride chlorides chlorine
    chopin cilantro circa circadian circular citadel citadels citation citrate citron clapper clarinet clarissa
    clarity cleric cleve clift climatic clipper cliquish clitoral clitoris clomping clonal clone cloned clones
    clopped clopping closer closes closures clothesline clothing clotures cloudy cloven clover clovis cloys coalesce
    coarse cobras codas codes codex codicils codon cogitate cohering colas colic colin coliseum collage collages
    collar collate collector colon colossal columbia comas combines comedian comet comforted comic compares
    competent compo compress compressor conan concert concerted concerti concerto concerts concord concours concur
    concurs condense condor confessor confidence conformed congress conic conjures connor conor consensus consents
    consoled consoles consoling consonant consortia constant consular contagion contorted contraceptives contrail
    contrive contused contuses converge converged convergent converges converse convert converted converter
    converters converting converts convince convo convulse convulsed convulses cools cooper coopering coordinate
    coordinated coordinates copra copula copyright coral corals corbin cordelia cordial cordoned cords cored cores
    corey corgis corks corms cornea corned cornet corns coronal coronary coronation coroner coroners corporal corps
    corpse corral correa corrector corse corso cortex cortez cortical cortina corvette corvus cosily cosmetic
    cottoned covalent coven coverage coverages coverall coveralls covered covering coverlet covers covert covertly
    covet cowan cowering cozier craters crave creating creative creator credo creepers crepe crescent crest cretin
    crime criminal critique croon cruise cultivar cultivate cumin curacy curating curation curative curtail curtails
    curtain curved curves cyclamen cyclin cyclone cyclones cyclonic cylinder cymbal dactyl dados daisy daley dally
    damon dance danced dancer dances danes daniel danker darkened darren darwin dayan deacon deafen dealer deans
    debit debutant decadent decades decal decimate declan decline decoded decoding decorate decorated decorating
    decoration dedicate deepen deface defamed defecate defecting defection define definite degas delaney delia
    delicate delirium delis delos deluxe delves demanded demerit demerits demising demon dempster demure denoting
    denser density dented depend deplaned deplored deported deporting deposit deposits depressant depressants
    depresses depressing derailing derbies deride derogate descriptor desolate despatch destined detail detect
    detonate detoured devil devin devoid devotees devoting devoured diabetics diagnose diagonal dialectic diamante
    diameter diapering diatribe dicks didier dieter dietetic dietetics differing diffuser digitalis dilate dilating
    dilation dilatory dilute dilution dinah dinar dinette dinger dingo dinos diocesan dioxin diplomas diplomat
    dipole dipped director disagree discarding discomfit discover discovers discovery diskette diskettes disloyal
    dismal disparity disperse dispersing dispersion dispirit displace disport disregard dissects dissents dissimilar
    distaff distil diurnal divan divas diver divine divisor dixie dixit dixon docile doctoral doctorate doggerel
    dogmatic dolan dolce doling dollar dolores dolphins domestic dominate doormats doran doric dormer dorsal downer
    downs dressing droll drool droop duane duffer duggan duluth duplex duran durant duration durian duvet dwarfing
    dwell dynamic dynamics dynamism dynamite dynamo dynamos dynastic easel easton eaten eaton ecological edema edict
    edison effecting effector efficient effluent ejecting ejection elaine elate electing election elector electra
    electro electrolyte elena elevate elevator elide elided elides elisa elite elites eliza embed embeds embody
    embolden embrace embraced embraces emerge emotional empanels enable enabled enables enact enclose encourage
    ended endure enduring enduro endzone enemies enjoy ennis ensuring enter entered enters entire entreats entreaty
    entrusts enure enured enures enviable envisage envisaged envisages envision envoys epidural episode epitomes
    equip erecting erection erika erring erwin espresso estimate estonian estuary eternity ethernet euclidean
    eventide everest everett evermore evert everton evoke exacting excel excoriate exempted exempting exemption
    exert expanded expel expiates expiring explicit exposing expressly extol exuberant falco falcon falconer famine
    farcical farina faring fasten fasting favor favoring faxing fearing fecal federate fedex feint feldspar felicity
    felix feminine feminist femora femoral fencing fennel fenton feral ferry fetal filliped filter filtrate
    filtrates fireside firmer fishbowl fishbowls fishtail fishtails fixation fixer flared flaxen flecking flexed
    flexes flexion flexor flora florin florists flowered fluent fluid fluidity fluids fluorine flute fluted flutes
    flutist fluxed focus foley forage foramen forays fords forecast forecasts foremast forested forester forex
    forgiven forks forman format forme formed forming forms forsaken forster forsythia forte fortes fortress forts
    forum forums foster foundered fours fracas fragment franklin freedoms frogman frogmen frontier fronting
    frontline frontman frosting frothing fullback furores fused fusion fussed fustian futurity gabardine gabon
    gaelic gainsaid galena gallic gambia gamer gamete gamine gardened gardener gardenia gardenias gardiner garlicky
    garnering garoting garrison garters gasoline gaston gavin gayer gelatine gemstone genera genes genesis genet
    genteel gentian geodes geologic geological geranium gerbil germinal germs geyer gingerly gingham gingkoes
    gingkos ginkgoes ginkgos glade glades glamor glamored glassy glazed glibness glider glimmer glimpsed glinting
    glisten glorious glutting glycerin glycerol glycogen glycol goddamed goddamned golfer gomer goodbyes goodbys
    goodies goods goody gotten grandpas granite granting graphene gravel grenades grepped grimaced grimy gringo
    griped groped grovel guide guile hagan hailed halcyon halon halos hamada handrail hardened hardener harkened
    harmonic harmony haste hawthorns headlock heady heartily hedonism helen helio helix helmed helmet henna herds
    herein heres hereupon hermetic heroic heroine heroines heroins heron heros hicks hiram hires histogram histone
    hived holistic holman holocene homoeopathy honduras hooligan horace horizons hormonal horner horsehide horus
    hostel humbling humblings humeri hummel hydra hydrae hydrates hydrogen hydrometer hydroplane hydroplaned
    hydroplanes hydroxide hyperbola hyperbole hypertext hyphen hypnoses hypnotic ideogram idolised illogical imbue
    immunise immunize imperium implicit imprison impugn impulsed impulses impulsion impurely impurest inced incoming
    incrust incur indicted indium indolent indoor induced inducing inducted inductee inductees induction inductions
    inductor inducts indus infer infernal inflected inflects ingrates inhale inhaled inhales inhuman inhumane
    initiate initiates inked innovate innovated innovates innovator inordinate insecure insert inset insolent instal
    instance instantly instants instar insulate insulated insulator insulators insulting insurgent insuring intact
    integral intel intercept interest intermezzi intermezzos internal interpol interpret interval intraday intranet
    intricate intro intros inversion inversions inverting invite invoking iodine irwin isabella isoforms isolate
    isomer israel iterates jailbreak jailor jargon jonah jonas jonathan journey julio junipers justine kalam kaplan
    karan kareem karim karin karma kazan kells kerala kerbs ketogenic kicks kilogram kilter kinda knell koans
    krypton labia laboring labouring labrum laker lakes lamented laminate landmark lanes languish lanolin largo
    largos lariat larson larvas laser lasted latex latin layer laziness legate legation legato leggiest leinster
    lesnar lethal levant levelled leveller lever leverage levers levitate levity lexica lexis liberal liberals
    liberian libra librarian licks lifeline lightens limed limiter limpet limpid linden lineage lineages linefeed
    linger lingerie lingering lingo linkages lintel lipid lisle listen listens listeria litany literal literate
    literates lively livens liveries livery livid livin loans lobed lobes locked logan loges logician login logon
    lohan lolita lonnie loped lopes lords loren loser loses lovell lover lovin loxes lumina luminary lunar lyric
    lyrical lyrics maclean macro macron madeline magdalen magical magician magnate magnates magnetic maharaja
    makeover makin malia malik malkin mamas mamba mamma manafort mandarin mandarins mandated mandates mandolin
    mandolins mandrake mandrill manes manet maneuver mango mania maniacal manic manicure manor manorial margarine
    margin marginal marigold marin marina marinate marine marketed marlin maron marshal martel martinet martinez
    marvin marzipan mascara massa mateo material maternal matins matrices matrix matrixes matron maturing mauve
    mavin mavis maxine maydays mayer mayflower mclean meanest measured measures measuring medial median mediate
    mediated mediates mediator medic medicate medicinal medieval medina meditate megastar melamine melodic melon
    meltdown memorial menace mentalist mentored mercurial merest merge meridian merino merit metal metallic meted
    metes methadon methanol methyl methylated metre metres metro metros micra microchip microcode micron microwave
    midtown migrates milano miler miles milestone militia milky millipede milton mimed minaj minarets minas mince
    minefield mineral minerals minibike minimise minimize minis ministrant minivans minstrel minted mired mirrored
    misprint misstep mistaken mistakes mistreat mistrial mistrials miter mites mitigate mitral mitten mittens moans
    mobil mobiles mobilise mobilised mobilises mobility mobilize mobilized mobilizes moccasin modishly modulate
    moistens moisturise moisturised moisturisers moisturises moisturize moisturized moisturizers moisturizes molar
    molina momentary monaco monaural monet monetary monies monitors monocles monogram monolith monopoly monorail
    moraine moraines moral moralise moralist moralizing morel mores mornin moron morphed morpheme morphing morrison
    morsel mortem mortimer mosley motels motes motioned motions motivate motoring movables movin mozart mudstone
    mulberries mulberry multiparty musician muslin mutation myosin napkin narco narcosis narrated narrates narrowing
    nasalise nasalize nasals natal nation national natty naturals naturist nautical necrotic negative negatives
    nemesis nepal nervier neural neuralgia neuro neuron neuronal neurosis neurotic neutron neutrons nicer nicks
    nicol nicola nicole niftiest niger nippon niter nitrated nitre nitride nitrite nitrogen nixon nizam nobleman
    nodes nominate nonsense nordic normalize norman northerly northern nostrum notarise noted notes nothin notion
    notional nourish novel nuclear numerals numeric nuptial nutrient obedience oblivion oblong obsidian obstinate
    obviates ocular odium olden olivia olsen omega omens oncoming oolong operates oppress oppressor optic optimal
    optimise optimism optimist optimize optional orate oration orbit ordained ordinate ordinated ordinates oriental
    ornament oscillate osmosis osmotic outranks overlain overused ovule ovules oxalate oxide oxygen oxymoron ozone
    pagan pager pained paired paladin palatine paler palestine palisade pallor palma palms palsy pampered pampering
    pancreases pancreatic pander panegyric panel panes pangolin pantheon panty papal parables parabola parade
    paraded parades paradigm parading paradise paradox paraffin paragon paralegal paramour paranoid paras parasite
    parasol parasols parathyroid parceled parental parietal parka parleyed parlor paroling parrot parroting parser
    partridge pascal passer pathogen patina patine patrice patrol pavilion pawnshop payer pearce pecan pectoral
    pedantic pedantry pediatric pediatrics pedicured pediment pending penetrate pennines pepper peppermints pepsin
    perce perception percival percolate perforate pericardia perigee perigees peril periwigs permed peroxide
    perpetrate perplex perron persuading perusal peruse peruvian pervading petal petition petrel petri petrie petrol
    petulant phenolic phnom photos phrasal picayune picks piglet pinot pinto piracy pirate pistil placid placidly
    planar planed planer planes planet planner plano plantain planting plated platelet platelets plates plating
    platinum platoon platt playin plenum pleural plexus plural podium poetess poetical policy polis politer politic
    politico politics polities polity polonium pommel pondered portrait poser postcard potash praetor praline prance
    prancing pranking prasad prater prates precede preceded precedent precedes precise preciser precises preclude
    predator predestine preen prefect prefix prefixing prelate prelates prelim prelims prenatal preparing prepay
    presage presence preserve preserved preserver preservers preserves preset presidium pressing pressings pressman
    pressmen pressured pressures prestige presto pretense preterit pretrial prevail primacy primary primates
    primordial prince priscilla prism prisms pristine privater proactive probate probated probates proclaim proctor
    proctors procure prodding prodigal profaned profiled profiler profiles profit programs progress progressed
    progresses progressive prolactin prolapse prolix prolly promenade promised promises promos promote propane
    prophecy prophesy prophets proposal propping propylene prorate prorated prorates prosaic protease protects
    proteins protests proteus proto proton protons protract provable provably proven proverb proves provides proxies
    proximal proxy prurience prussian puerto puffed puffier pulsed purana purely puritan puritans purity quantify
    quantity quarrel quarto quatre quids quine quinoa quire quits quixotic rabid radar radiance raglan ramen ramos
    rance ranch ranched rancid rancor ranked ransom rarefy rascal ratan ratified rationed ravage ravel ravelled
    raven rawer rayon razzle reaching reacting reaction reactions reactive realists rebar rebelled recap recast
    recipes reciting recline reclined recliner reclines recta redoes redone reeds reese reflex reflexes reformat
    regain regained regains regalia regaling regarded regicide region regional relapses relate relation relative
    relatives relay relearns relented relic religion remedial remedying remodeling removable removal removals rename
    renaming renee renege rental reopen repay repelled replaced replaces repos repose reprisal reptilian reran
    resale reseller reserved reserves reserving reset reside resistor resonate resonated resonates respired
    respiring response restocks restored restorer restores restoring restrain resultant resulting resuming retina
    retinal reunited reunites reused revealed reveille revel revelled reveller revellers revenant reverent reversal
    reverse reversed revise revive rheumatics rhodes rhythmic rialto rican ricin ricks riled rimed ringer ringo
    rinse rinsed risen riser rises rishi risked rival rivals rivas roans robin rodeos rohan rolex romaine roman
    ronan rosalind rosen rosier rosin rotary rotate rotated rotates rouen roused routes rowan rowel ruben rubes
    ruffin rumen ruminate russet saban sabin sabine safflowers sagan sailor sakura salam sales salient saline
    salines salix sallower salon saltine saltines salvador sanctuary sandal sandstone sanger sanitize sanitized
    sanitizes saran sardines saris satan satin satirise sauna savage savor saxon sayer scalding scalene sceptre
    schools scion scoot scout scripting scrolls scuba sculls seafood sealer seasonable seasonally secondly secreting
    secretion secrets sectional sectoral secular secures securing sedates sedating sedation seductive segments seize
    selected selection selector selectors selma selvedge seminal seminole semitone senate sentence separate sepsis
    septa septal sequin seraglio serbs serenade serene serenely serenity serest sergio serine serra serrano serrated
    severity sevilla sharpness sheen shorted shorten shortens shorter shortest shortish shrine sickles sickly sicks
    silage silica silicate silicone silicons silks silos silurian simplest simpleton simpsons sinew singer singular
    siren sirloin sirup sisal sittin situated situates skeleton sleaze sleeker sleepier sleepily sleepless sleepover
    sleepovers sleepwear slice slimy slipper slippers sloop smiley sodden soils solace solano solar solas soldered
    soles solicits solid solids solon solos solus solvent somethin sonar sonatas soprano sopranos sorta sortie
    sorties sorts spalding spank sparing specimen spectra spectral spectre speeders spending spheroid spheroids
    spill spillage spinners spiraling spirit splendid splice spree sprig sprinted sprinter squirrel stacy staged
    staid stain stains stallion stamford stared starfish starkness starless starling starlit starship starships
    starving stasis stated staten stater states static stating station stations steaming steelers steeper steerage
    stefan stein stemming stephane stephen stern steroidal steve stiffen stiles stimulation stimulator storming
    stover stoves strapless strapped stream streptomycin striated string striptease strop stuntman stupa sturgeon
    sturgeons stylize stylized stylizes styrene sublimate sublimated sublimates subside subsided subsides subsidy
    sucrose sulfur sulkies sullen sully sumac sunflower sunset superman supermax superstar suplex supremes surgeons
    sweep sweeper sweepers sweet sylvan symbol symbolic syndrome syria systolic tabor tackle tactic tailspin
    tailwind taint talent talkin talmud tamale tamil tanaka tangerine tanner tanners tantrum tapas tardiest tardis
    tared tares targeting taros tarragon tartan taser tassel taxon teamed teammate telecast telex telexed telexes
    telluride telos temerity tempera tempered tempests tempura tenable tenet tenner tenon tenoning tenor tensed
    tensing teresa termed terminal terrapin tesla tessa testa testis texan thein thelma theoretic thereby thickly
    thinker thinkers thinness thinnest thompson thorns threaten throbbed thromboses thunders tickle tickled tickles
    tidal tiffin tilde timed timeline timon timor tinier tinnier tirade titan titanium token tolerate tolled tonal
    toner toreador tormentor tornados tortes torts torus tossed tosses totem toucan toxin tracheal tracker trailing
    trammel tranquil tranquiler tranquility tranquilize tranquilized tranquilizes tranquiller tranquillise
    tranquillised tranquillises tranquillize tranquillized tranquillizer tranquillizers tranquillizes transept
    transfer transited transits translate transmute travail travails traveler travels traverse trawling treason
    treasure treaty trend trendies trending trendy tress triad trialing trials triangle tribals tribunal trickles
    tricky tricolor tricolors trike trillium trilogy trinitarian tripled triplicate tripling tripped tripping trite
    triter trivia trivial trixie troika trojan trombone troop tropical tropism tropisms truest truncate trunk trust
    tryst tulane tunnel tupac turmerics turves tutor twanging twirl twirls tyler tyrosine ultima ultra ultras
    underpin underside undone unison unitarian universe unproven unsaid unseals unsparing untouchable upending usaid
    vaccines valentina valet valeting valiant valid validate valorous valued vampires vandal vanes vanquished
    variance varietal vassal veganism vellum velvet venal vendor venereal venial venison ventral venture verbal
    verbs verged verifies verse verses vertical vertices vespa vetoed vexation vibrancy vibrates vibrator vicar
    vices victoria vidal video viewer vilest violent violin viral virile vising vista vitae vitamin vitiates vitro
    vivas vivid vivider vizier volta voltages voltaire waltz warfare warrant warrants warranty warren watering
    wavering waxen wayfarer wayfaring whatever wicks wince winger wintered wistaria wolfing wondered workflow wrest
    xenia xxxiv xylem xylophone yellow yemen zambia zeppelin zidane zinger zings zircon zlatan zoological
    """.split()
)


def everyday(word: str) -> bool:
    """Whether the word is an everyday one, so that it is no misspelled name."""
    if word in _AROUND or word in CONTENT or word in _NEARLY_NAMES or len(word) < 2:
        return True
    return "-" in word and all(len(part) < 2 or part in _AROUND or part in CONTENT for part in word.split("-"))
