"""The words around a name that say how much, in what form, how often and by whom made, and never what."""

import re
from typing import Final

DOSE: Final = re.compile(
    r"#?\d[\do]*(?:[.,/x:-]\d+)*(?:st|nd|rd|th|x)?(?:mg|mcgs?|mgs|rng|ug|µg|μg|g|gm|gms|grams?|mls?|l|iu|u|units?|mmol|meq|%|"
    r"tabs?|caps?|tablets?|capsules?|pills?|puffs?|drops?|hrs?|hourly|h|hours?|d|days?|w|wks?|weeks?|m|mths?|months?|"
    r"y|yrs?|years?|am|pm|s)?(?:/(?:\d*(?:ml|mg|g|day|d|week|wk|h|hr|hour|month|dose|actuation)))*|"
    r"\d[\d.,/]*(?:mg|mcg|ug|g|ml|iu|units?|tabs?|caps?)?x?\d*(?:od|om|on|bd|bid|tds|tid|qds|qid|daily|nocte|mane|prn|"
    r"hs|x\d+|x|tablets?\d*|capsules?\d*|tabs?\d*|caps?\d*)|q\d+[hdw]|\d+[-/]\d+(?:[-/]\d+)*|[x½¼¾⅓⅔]\d*|[.]\d+(?:mg|mcg|g|ml)?"
)

FORMS: Final = frozenset(
    """
    tab tabs tablet tablets tablette tabletten cap caps capsule capsules caplet caplets pill pills softgel softgels
    gelcap gelcaps liquigel liquigels lozenge lozenges pastille sachet sachets powder powders granules
    syrup liquid solution suspension elixir oral chewable effervescent dispersible soluble orodispersible melt melts
    wafer wafers injection injections injectable inj injected shot shots jab jabs infusion infusions drip drips pen
    pens prefilled pre-filled syringe syringes vial vials ampoule cartridge cartridges penfill flexpen flextouch
    kwikpen solostar doublestar injex autoinjector sensoready patch patches plaster suppository suppositories pessary
    implant sublingual buccal wafer iv im sc subcut subcutaneous po pr sl pv
    coated enteric enteric-coated ec gr er xr sr cr mr pr la xl dr retard ret depot extended modified slow prolonged
    sustained delayed release slow-release extended-release modified-release long-acting acting long short
    supp suppos amp ampoules
    rapid film film-coated strength low-strength extra-strength double-strength high-strength plain generic brand
    branded form version type dose doses dosage dosing strengths low high full half quarter whole max maximum
    original regular uncoated accuhaler diskus ellipta evohaler turbohaler respimat handihaler nexthaler easyhaler
    autohaler breezhaler genuair spiromax nebules nebuliser nebulizer inhaler inhalers puffer puffers puffs spray
    sprays drops gel gels cream creams ointment ointments lotion foam mousse mouthwash nasal eye ear topical
    """.split()
)
"""Forms, routes and kinds of release."""

LOCAL: Final = frozenset(
    """
    gel gels cream creams ointment ointments lotion foam mousse inhaler inhalers puffer puffs spray sprays nasal drops
    topical mouthwash shampoo plaster plasters eyedrops eardrops nebules nebuliser nebulizer rub emulgel scalp
    """.split()
)
"""Forms that work where they are put: little of them reaches the blood."""

SYSTEMIC: Final = frozenset(
    """
    tab tabs tablet tablets cap caps capsule capsules caplet caplets pill pills oral injection injections injectable
    inj infusion iv im sc softgel softgels gelcap gelcaps liquigel liquigels liqui-gels po suppository suppositories
    """.split()
)
"""Forms that reach the whole body."""

UNITS: Final = frozenset(
    """
    mg mgs mcg mcgs ug microgram micrograms milligram milligrams rng mgm g gm gms gram grams ml mls millilitre
    millilitres milliliters iu u unit units mmol meq percent per
    """.split()
)

SALTS: Final = frozenset(
    """
    sodium potassium calcium magnesium hydrochloride hcl hydrobromide besilate besylate mesilate mesylate maleate
    tartrate succinate fumarate sulfate sulphate phosphate acetate citrate etexilate mofetil medoxomil cilexetil
    bisulfate bisulphate erbumine arginine lysine tosilate tosylate dipropionate valerate oxalate trihydrate
    dihydrate monohydrate anhydrous disodium bromide chloride nitrate malate lactate gluconate bitartrate pamoate
    succ tart sod hcl pot
    """.split()
)

TIMES: Final = frozenset(
    """
    a an one two three four five six seven eight nine ten twice thrice once times time x each every other alternate
    per day days daily week weeks weekly fortnight fortnightly month months monthly year years yearly annually hour
    hours hourly minute minutes morning mornings am pm afternoon evening evenings evng night nights nightly bedtime
    bed noon midday lunch lunchtime breakfast dinner dinnertime teatime tea supper meal meals food mealtimes before
    after during at in on od qd bd bid b.d b.i.d tds tid t.i.d qid qds q.d.s t.d.s o.d nocte noct mane hs prn p.r.n om
    stat ac pc qhs qam qpm qod eod qw q6h q8h q12h ad lib sos weekend weekends monday mondays tuesday tuesdays
    wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays january february march
    april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun
    weekdays jan feb mar apr jun jul aug sep sept oct nov dec yr yrs mth mths wk wks hr hrs min mins varies vary
    varying various sliding scale inr tds/prn spring summer autumn winter christmas easter today yesterday tomorrow
    tonight now then first second third last next past ago since until till recently currently presently already
    soon later always usually normally regularly regular often occ mdu asd sig rx pt sometimes occasionally
    occasional rarely seldom mostly needed required necessary when whenever as if and or with without to for of the
    from by about around approx approximately roughly maybe perhaps possibly probably think guess believe sure long
    short term course ongoing lifelong life permanent permanently basis om op ops sec sek
    nach laut cp cp/j cpr
    """.split()
)

MAKERS: Final = frozenset(
    """
    apo teva novo pms ratio mylan sandoz jamp mint auro ran co act gen nu riva dom phl ntp bio accel ach ava mar med
    pro pharma ratiopharm actavis aurobindo ranbaxy accord apotex cipla lupin sanis hexal genrx chemmart krka stada
    zentiva aristo viatris pfizer bayer novartis sanofi roche gsk glaxo merck msd lilly amgen boehringer wockhardt
    zydus torrent glenmark hikma greenstone perrigo almus bristol bms alphapharm arrow terry white almus milpharm
    dexcel tillomed rosemont almirall servier winthrop biogaran eg arrow ethypharm aspen dbl ebewe intas reddys sun
    kirkland equate cvs walgreens boots superdrug tesco costco chemist pharmacy
    """.split()
)

_AROUND: Final = FORMS | UNITS | TIMES | MAKERS


def is_dose(word: str) -> bool:
    """Whether the word is an amount, a strength or a count."""
    return DOSE.fullmatch(word) is not None


def says_how(word: str) -> bool:
    """Whether the word only says how a medicine is taken or made."""
    if word in _AROUND or is_dose(word):
        return True
    return "-" in word and all(part in _AROUND or is_dose(part) for part in word.split("-"))
