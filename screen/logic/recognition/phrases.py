"""The phrases that say whether a medicine is taken, in the order in which they are tried at each place."""

from typing import Final

from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.people import PEOPLE, WHOSE

_MEDICINES = (
    r"(?:other |regular |current |prescribed |prescription |daily |more |further )*"
    r"(?:medicines?|medications?|meds|drugs?|tablets?|pills?|treatments?)"
)
_STOPPING = r"(?:stop(?:ping)?|com(?:e|ing) off|finish(?:ing)?|quit(?:ting)?|wean(?:ing)? off|go(?:ing)? off)"
_AUX = r"(?:do|does|did|have|has|had|is|am|are|was|were|can|could|should|would|will|must)"
_NT = (
    rf"(?:{_AUX} not|{_AUX}n'?t|dont|doesnt|didnt|havent|hasnt|hadnt|isnt|arent|wasnt|cant|couldnt|"
    rf"shouldnt|wont|ca ?n'?t|cannot|never|not|ain'?t)"
)

PHRASES: Final[tuple[tuple[Kind, str], ...]] = (
    # One of several
    # What only looks as if it were over
    (Kind.UNSURE, rf"{_NT} (?:yet )?(?:taken|had|took|used) my|not yet (?:taken|had)(?: my)?"),
    (Kind.STILL, r"(?:so do i|so am i|as do i|as i do|me too|i do too|i do as well|same as me|like me)"),
    (Kind.STILL, r"no way without|without(?= [\w-]+,? i\b)"),
    (Kind.STILL, r"resum\w+|(?:went|gone|put|going) back on"),
    (
        Kind.NEUTRAL,
        r"(?:dropped|reduced|lowered|increased|cut(?: down)?|(?:went|gone|come|came) (?:down|up)) from",
    ),
    (
        Kind.STILL,
        r"(?:but )?now(?= (?:just |only |at )*(?:[\d.]+ ?(?:mg|mcg|g|ug)?|once|twice|every \w+|half)"
        r"(?: (?:a|an|per|every|each|daily|day|week|od|bd|in the|morning|evening|night|twice|once))*\s*(?:$|[.;\n]))",
    ),
    (
        Kind.NOW,
        r"(?:i |we )?(?:have|ive|i've|has) taken(?= [\w ]{2,30} (?:for|since) )|"
        r"had been (?:on|taking)(?= [\w ]{2,30} since )",
    ),
    (Kind.NOW, r"(?:i |we )?(?:tak(?:e|es|ing)|us(?:e|es|ing)|have|having|on|with) either"),
    (
        Kind.WHICH,
        r"either|(?:i )?(?:dont|don't|do not|cant|can't|cannot|forget|forgot|forgotten|not sure|unsure|no idea|never)"
        r"(?: know| remember| recall| think| tell)*(?: exactly| of)* which(?: one)?(?: of (?:them|the two|those))?"
        r"(?: it (?:is|was))?|one or the other|one of the two|"
        r"(?:could|might|may) be(?! (?:still )?(?:on|taking|having|using))|(?<=or )(?:maybe|perhaps|possibly)",
    ),
    # What only looks like a no
    (
        Kind.NOW,
        rf"(?:nothing|none|no {_MEDICINES}|no one|not anything|"
        rf"{_NT} (?:take|use|have|taking|on|had)(?: anything| any {_MEDICINES}| any)?(?: at all)?),? "
        r"(?:apart from|but|except(?: for)?|other than|besides|bar|aside from|save for|save|only|more than|beyond|"
        r"just)",
    ),
    (Kind.NOW, r"no,? (?:just|only)"),
    (Kind.NOW, r"(?:not only|not just)"),
    (
        Kind.STILL,
        rf"{_NT} (?:yet )?(?:stopped|stop|finished|come off|came off|quit|given up|discontinued)(?: taking)?",
    ),
    (Kind.STILL, r"no (?:recent |new )?changes?(?: to| in| with)?|unchanged|same as (?:before|last time|always)"),
    (
        Kind.STILL,
        r"(?:never|not|dont|don't|do not|havent|haven't|rarely|hardly ever) (?:ever )?(?:miss(?:ed)?|forget|"
        r"forgot|skip(?:ped)?|go without|been without)(?: (?:a|my|any))?(?: doses?)?",
    ),
    (
        Kind.STILL,
        rf"{_NT} (?:want|wanting|like|allowed|able|supposed|going|planning|wish)(?: to)? {_STOPPING}(?: taking)?",
    ),
    (Kind.STILL, r"(?:almost|hardly|nearly|practically) (?:never|ever)(?: take| use| need)?"),
    (Kind.UNSURE, r"(?:i )?(?:try|tries|trying|prefer) (?:not to|to avoid|never to)(?: take| taking| use| using)?"),
    (Kind.UNSURE, r"no (?:regular|daily|frequent)(?! (?:other|med|tablet|pill|drug|prescri|treat))"),
    (Kind.STILL, r"no missed doses?|without (?:fail|missing)|(?:never|not|nowhere|don't go|cant go) without"),
    (
        Kind.STILL,
        rf"(?:{_NT}|nobody|no one|noone)(?: (?:ever|yet|been|has|have))* (?:told|asked|advised)(?: me)?"
        r" (?:to (?:stop|hold|skip|come off|give up)|about stopping)(?: taking)?",
    ),
    (
        Kind.STILL,
        r"(?:cant|can't|cannot|could not|couldn't|couldnt) (?:live|do|manage|sleep|cope|go|function|"
        r"be) without",
    ),
    (
        Kind.STILL,
        r"(?:not|dont|don't|do not) (?:always|often|regularly|usually|every ?day|daily|all the time|much|"
        r"many)(?: take| use)?",
    ),
    (
        Kind.NEUTRAL,
        r"(?:no|den(?:y|ies|ied|ying))(?: any)? (?:known )?(?:drug |food |medication )*(?:allerg(?:y|ies)|"
        r"intolerances?|reactions?)(?: known)?(?! to)|nkda|nka",
    ),
    (
        Kind.NEUTRAL,
        r"(?:no|without|den(?:y|ies|ied|ying)|never had|not had)(?: any)? (?:(?:known |adverse |ill )*(?:side ?)?"
        r"effects?|(?:major )?problems?|issues?|difficult(?:y|ies)|troubles?|bleeding|bruising|pain|doubt|idea|"
        r"longer than|more than|more pain|complaints?|(?:missed|missing)(?: any)? doses?)(?: with| from| on| of)?",
    ),
    (
        Kind.NEUTRAL,
        r"for (?:my |an? |the |seasonal )?allerg(?:y|ies)|allerg(?:y|ies) (?:tablets?|pills?|relief|meds|"
        r"medicines?|medication|shots?|season|sufferer)",
    ),
    (
        Kind.NEUTRAL,
        r"(?:i |im |i'm |am )*(?:not (?:quite |entirely |totally |100% )?sure|unsure)(?: (?:about |of |"
        r"how )?(?:the |its |it's )?(?:exact )?(?:spelling|dose|strength|name|amount|how to spell it|"
        r"how much))",
    ),
    (
        Kind.NEUTRAL,
        r"(?:nothing|no others?|none) else|nothing more|nothing (?:new|special|major)|no others?|"
        r"no other (?:medicines?|medications?|meds|drugs?|tablets?|pills?)|thats (?:it|all)|that's (?:it|"
        r"all)|thats everything",
    ),
    (
        Kind.NEUTRAL,
        r"not (?:bad|that i know of|well|too|very|so|been well)|why not|if not|or not|whether or not|"
        r"as not to",
    ),
    (
        Kind.NEUTRAL,
        r"(?:i )?(?:dont|don't|do not|cant|can't|cannot|forget|forgot|forgotten|not sure of|unsure of|"
        r"not sure|unsure)(?: know| remember| recall| think of)*(?: exactly| of)* (?:the names?|its names?|"
        r"names?|what (?:its|it's|it is|they are|theyre|they're)(?: called| for)?|what|how|"
        r"why|the dose|the strength|doses?|for sure)",
    ),
    (
        Kind.UNSURE,
        r"(?:not sure|unsure|dont know|don't know|do not know|no idea|cant remember|can't remember|"
        r"cannot remember|uncertain)(?: (?:if|whether))(?: i(?:'?m| am)?)?(?: still| currently)?(?: take|"
        r" taking| on)?",
    ),
    (
        Kind.UNSURE,
        r"(?:might|may|could) (?:still )?be (?:on|taking|having|using)|wants? me to (?:start|go on|take|try|have)|"
        r"(?:start|begin|commence)(?:ing)?"
        r"(?= [\w ]{3,40} (?:next|tomorrow|soon|after|on (?:mon|tues|wednes|thurs|fri)day))",
    ),
    (
        Kind.NEUTRAL,
        r"(?:(?:i'?m|i am|am) )?not (?:quite |really |too |so |very |entirely |100% )?(?:sure|certain|positive)|"
        r"(?:then|since then|after that|and now) (?:nothing|none)|(?:nothing|none) (?:since|after that)|"
        r"on and off|off and on|"
        r"(?:\d+|one|two|three|four|five|six|seven) (?:days?|weeks?|months?) on,?(?: and| then)? "
        r"(?:\d+|one|two|three|four|five|six|seven) (?:days?|weeks?|months?) off",
    ),
    (
        Kind.UNSURE,
        r"not allergic(?: to)?|no (?:known )?allerg(?:y|ies) to|but not(?! (?:tak|us|on))|"
        r"(?:used to be |was |am )?meant to be (?:on|taking)|"
        r"supposed to (?:be )?(?:take|taking|on)|should be (?:on|taking)|told to stop|asked to stop|"
        r"advised to stop",
    ),
    (
        Kind.UNSURE,
        r"(?:paused|pausing|on hold|put on hold|held|suspended|withheld|temporarily stopped|"
        r"stopped temporarily|stopped for now|having a break from|taking a break from)",
    ),
    (
        Kind.UNSURE,
        r"(?:will|going to|gonna|about to|due to|planning to|waiting to|hope to|hoping to|plan to|might|may|"
        r"i'll|ill) (?:be )?(?:start(?:ing)?|begin(?:ning)?|have|try|get|need)(?: taking| on)?|"
        r"starting (?:next|tomorrow|soon|on|in)|(?:not|havent|haven't|have not|"
        r"yet to) (?:yet )?start(?:ed)?(?: taking)?(?: yet)?|considering|thinking (?:of|about)",
    ),
    (
        Kind.STILL,
        rf"(?:will|going to|gonna|about to|due to|planning to|plan to|want to|wanting to|would like to|"
        rf"hope to|hoping to|trying to|need to|wish i could|afraid to|scared to|"
        rf"ll) (?:be )?{_STOPPING}(?: taking)?",
    ),
    (Kind.STILL, r"(?:tapering|weaning|reducing|cutting down|cut down|stepping down)(?: off)?(?: on)?"),
    (Kind.STILL, r"coming off|(?:then|and|to) (?:then )?(?:to )?(?:be )?stop(?:ped)?(?= *(?:$|[.,;)\n]))"),
    (
        Kind.UNSURE,
        r"until (?:a|an|the|my|about|around|\d{1,2}|january|february|march|april|may|june|july|august|september|"
        r"october|november|december)|stop(?: taking)?",
    ),
    (Kind.UNSURE, r"stopping|maybe stopped|(?:waiting for|awaiting)(?= [\w -]{3,30} to (?:start|begin|arrive|come))"),
    (Kind.NEUTRAL, r"yellow (?:book|booklet|card)"),
    (Kind.NEUTRAL, r"allerg\w+ to (?:\w+ )?(?:cats?|dogs?|pets?|animals?)|(?:cat|dog) (?:hair|allerg\w+)"),
    (
        Kind.NEUTRAL,
        r"(?:i )?(?:was|am|is|were|been|had been|went|have been|got)(?: (?:admitted|rushed|taken|back|in|into|to|at))+"
        r" (?:the |an? )?(?:hospital|icu|itu|a&e|er|emergency|ward|coma|accident|clinic|rehab)",
    ),
    (
        Kind.NEUTRAL,
        r"(?:valve|hip|knee|joint|shoulder|lens|disc|pacemaker|battery|kidney|stent|device)s? (?:was |were |has |had |"
        r"have |been |is |being |got )*(?:replaced|changed|removed|swapped|done)(?: with| by| for)?",
    ),
    (
        Kind.NEUTRAL,
        r"(?:bleeding|symptoms|pain|periods?|heart|breathing|swelling|headaches?) (?:has |have |had )?"
        r"(?:stopped|finished|ended|ceased)",
    ),
    (
        Kind.NEUTRAL,
        r"d/c (?:meds|medications?|medicines?|drugs|list|summary|home|rx|on|with|from)",
    ),
    (Kind.NEUTRAL, r"(?:past|previous|prior|old) (?:medical |surgical )*(?:history|hx)(?: of)?"),
    (
        Kind.BARRED,
        r"(?:had |got |developed |came out in |gave me |an? |bad |severe |itchy )*(?:rash|hives|angioedema) "
        r"(?:from|with|to|after)",
    ),
    # Taken, though it sounds over
    (
        Kind.NOW,
        r"(?:i |i've |have |has )*(?:just |already )*(?:had|took|taken) my(?! (?:last|final|previous|old))|"
        r"just (?:had|took|taken)|taken(?= *:)",
    ),
    (
        Kind.NOW,
        r"(?:i have|i've|ive|has|have) had"
        r"(?= [\w ]{3,40} (?:since|for (?:\w+ )?(?:years?|months?|weeks?|ages|a long)))",
    ),
    # No longer
    (Kind.PAST, r"(?:was |been |were )*(?:d/c'?e?d|dc'e?d|dcd)"),
    (Kind.UNSURE, r"d/c"),
    (Kind.EXCEPT, r"except(?:ing)?(?: for)?|apart from|aside from|other than|save for|with the exception of"),
    (Kind.SWITCH, r"(?:switched|changed|swapped|moved|converted|transferred|went)(?: me| over| across)* from"),
    (Kind.REPLACED, r"(?:was |were |been |got |is |since |now |has |have )*(?:replaced|substituted) (?:with|by|for)"),
    (
        Kind.REPLACED,
        r"(?<!dose )(?<!strength )(?<!brand )(?:was |were |been |got |since |now |has |have )*(?:switched|"
        r"changed|swapped|converted|moved)(?: over| across)? (?:to|onto|for|into)(?! \d)(?! (?:a |"
        r"the )?(?:lower|higher|smaller|bigger|different|generic))",
    ),
    (Kind.SWITCH, r"replac(?:ed|es|ing)|instead of|in place of|rather than"),
    (
        Kind.PAST,
        r"(?:i |we )?(?:have |had |ive |i've )?(?:stopt|stoped|stopped|discontinued|ceased|quit|"
        r"gave up|given up|finished|completed|came off|come off|been off|went off|gone off|taken off|"
        r"took me off|weaned off|now off|im off|i'm off|am off|dropped|ended)(?: of)?(?: taking| using|"
        r" having)?",
    ),
    (
        Kind.PAST,
        r"used to (?:take|be on|be taking|have|use|get)|used to|no longer(?: on| taking| take| need|"
        r" prescribed| use| using)?|no more|(?:previously|formerly|once|was|were|had been|was previously|"
        r"were previously|previously prescribed|had previously been)(?: on| taking| using)\b|(?:previously|formerly|"
        r"previous|former|past|old|historical)(?: medicines?| medications?| meds)?|in the past|long ago|"
        r"(?:many |some )?(?:years|months) (?:back|before)",
    ),
    (
        Kind.PAST,
        rf"{_NT}(?: \w+)? any ?more|any ?more|not any longer|any longer|not (?:now|this (?:year|month)|currently|"
        rf"at the moment|at present|presently|these days|nowadays|recently|since|"
        rf"for (?:years|months|weeks|ages|a (?:while|long time)))(?: on| taking| using)?|"
        rf"{_NT} \w+ (?:it|them|any|one) since",
    ),
    (
        Kind.PAST,
        r"(?:havent|haven't|have not|hasnt|hadnt|had not) (?:taken|had|used|touched|been on|needed)(?: any|"
        r" my| it)?|until (?:last|(?:about |around |the end of )?(?:19|20)\d\d|recently)|up to \d{4}|ex|"
        r"off(?= (?:it|them|that))",
    ),
    (
        Kind.NOW,
        r"(?:had|have|has|need|needs) to (?:take|be on|go on|start)|(?:was|were|been|got|being|"
        r"just) (?:just )?(?:put|started|placed|commenced|prescribed|given|restarted)(?: back)?(?: on)?|"
        r"(?:have|has|ive|i've|had) been (?:on|taking|using|having|given|prescribed)|been (?:on|taking|"
        r"using|having)",
    ),
    (
        Kind.PAST,
        r"took|taken(?! (?:daily|every|with|at|as|in|for|on|once|twice|each|regularly|when|by))|had|"
        r"have had|ive had|i've had|was given|were given|off",
    ),
    (
        Kind.AGO,
        r"(?:(?:\d+|a|an|one|two|three|four|five|six|seven|eight|ten|a few|several|many|some|couple of|"
        r"a couple of|few) (?:days?|weeks?|months?|yrs?|years?|mths|wks) |years |months |weeks |days |ages |"
        r"long )ago|(?:back )?in (?:19|20)\d\d|last (?:week|month|year|spring|summer|autumn|winter|fall|"
        r"january|february|march|april|may|june|july|august|september|october|november|december|time)|"
        r"as a child|(?:when|while) i (?:was|had|got)|during (?:my )?pregnancy|"
        r"after (?:my|the) (?:surgery|operation|op)|"
        r"before (?:my|the) (?:surgery|operation|op|pregnancy|stroke|heart attack)|years before",
    ),
    *WHOSE,
    # Not taken
    (
        Kind.BARRED,
        r"not (?:very |well |really )*(?:tolerated|suitable|suited|advised|recommended|allowed|indicated|safe|good)"
        r"(?: for me)?",
    ),
    (Kind.NOT, r"n/a|not applicable|(?<=[:?-] )n(?=\s*(?:$|[.,;/\n]))"),
    (
        Kind.BECAUSE,
        r"because(?: of)?|due to|owing to|on account of|cos|coz|(?:as|since)(?= (?:i|im|i'm|on|it|they|he|she)(?!\w))|"
        r"with my|(?:interact|clash|interfer|mix|conflict)\w* with(?: my)?",
    ),
    (
        Kind.BARRED,
        r"(?:told|advised|asked|warned|instructed)(?: by (?:my |the )?(?:doctor|gp|pharmacist|"
        r"nurse))?(?: me)? (?:not to|to avoid|never to|to stay off|to stay away from)(?: take| have| use)?|"
        r"(?:am |im |i'm |i )?(?:avoid|avoids|avoiding)(?: taking)?|(?:must not|mustnt|mustn't|may not|"
        r"not allowed|not able to|unable to|not permitted|not supposed to|shouldnt|shouldn't|should not|"
        r"cant|can't|cannot|can not|couldnt|couldn't)(?: to)? (?:be given|take|have|tolerate|use|stand|"
        r"stomach|be on)|stay(?:ing)? away from|steer(?:ing)? clear of|refus\w+|declin\w+|(?:does|do|"
        r"did)(?: not|n't) (?:agree|suit|work)(?: with)?(?: me)?|(?:doesnt|dont|didnt) (?:agree|"
        r"suit)(?: with)?(?: me)?",
    ),
    (
        Kind.UNSURE,
        r"(?:i )?(?:get|gets|getting)(?: an?)?(?: bad| itchy)? (?:rash|hives|swelling) (?:from|with|to|on|after)",
    ),
    (
        Kind.BARRED,
        r"(?:severely |very |mildly |highly |also |slightly |i am |im |i'm )*(?:allerg\w*|alergic|alergy|"
        r"intoleran\w*|hypersensitiv\w*|sensitive|sensitivity|anaphyla\w*|(?:bad |adverse |severe |nasty |"
        r"previous |had an? )*(?:reaction|reactions|react|reacted))(?: to)?(?: (?:is|are|include|includes|"
        r"known))?",
    ),
    (Kind.NOT, r"not to (?:take|have|use|be on)(?: any)?"),
    (
        Kind.NOT,
        rf"{_NT}(?: (?:been|be|give|giving|gives|"
        rf"currently|now|presently|really|ever|yet|knowingly|actually|normally|usually|at present|prescribed|"
        rf"given|told|using|use|uses|need|needed|needing|require|want|like|feel|have|having|had|take|takes|"
        rf"taking|taken|took|on|swallow))*(?: (?:any|a|the|my|no))?",
    ),
    (
        Kind.NOT,
        r"(?:free of|without|neither|nor|none of(?: the| these)?|none|nothing|no|nil|zero|non|lacks?|"
        r"negative for|den(?:y|ies|ied|ying)(?: (?:use|using|taking|having|of|ever|current|recent|been|being|on|"
        r"prescribed))*)(?: any| other| type of| form of| kind of| sort of)*",
    ),
    # Taken
    (Kind.STILL, r"(?:i |he |she )?(?:takes?|taking|using|uses?|on) (?:it|them|this|these)"),
    (Kind.NOW, r"(?:stay|remain|keep|left|kept)(?:s|ed|ing)? (?:me )?on"),
    (Kind.THESE_DAYS, r"currently(?! taking)|current|at the moment|at present|these days|nowadays"),
    (
        Kind.STILL,
        r"still(?: on| take| taking| use| using)?|restart\w*|re-start\w*|back on|again|yes|"
        r"continu\w+(?: with| on| to take)?|carry(?:ing)? on(?: with)?|this (?:morning|afternoon|evening|"
        r"week)|today|yesterday|last night|tonight|to this day|ongoing|currently taking",
    ),
    (Kind.NEUTRAL, r"since"),
    (
        Kind.NOW,
        r"(?:i |we |im |i'm |ive |i've |am |are |be |being |now |also |just |only |currently |regularly |"
        r"sometimes |occasionally |usually |always |recently |mostly )*(?:tak(?:e|es|ing)|using|use|uses|on|"
        r"started|start|starting|begun|began|commenced|prescribed|given|having|get|gets|getting|receiv\w+|"
        r"inject\w*|rely on|swallow|chew|apply|need|put on|have|has|got|wear|wearing)|instead|just|only|now|"
        r"but",
    ),
    (Kind.MYSELF, r"i|im|i'm|i've|ive|me|myself|mine|we|i'll|i'd"),
    (Kind.INTO, r"(?:to|onto|on to|over to|for|with|by|→|->|=>)"),
    (
        Kind.NEUTRAL,
        r"(?:i )?(?:think|guess|believe|suppose|reckon)(?: (?:its|it's|it is|it was|that|so))*|maybe|"
        r"perhaps|possibly|probably|something (?:like|called)|(?:some |a )?(?:kind|sort|type|form|brand) of|"
        r"called|named|known as|aka|i e|e g|eg|ie|such as|like|not sure|unsure",
    ),
)  # fmt: skip

CUE_WORDS: Final = frozenset(
    """
    no not never none nothing nil zero non without neither nor lack lacks free except apart stop stopt stoped stopped
    stopping
    stops discontinued ceased quit gave given finished completed came come off used longer more previously formerly
    previous former past once was were had been any anymore until ex took taken ago last history allergic allergy
    allergies alergic alergy intolerant intolerance hypersensitive sensitive sensitivity anaphylaxis reaction
    reactions react reacted avoid avoids avoiding told advised must mustnt cant cannot can couldnt shouldnt should
    refuse refused decline declined dont doesnt didnt havent hasnt hadnt isnt arent wasnt wont do does did have has
    husband wife spouse partner mother mum mummy mom mam ma father dad daddy son daughter brother sister friend neighbor
    neighbour grandma grandpa grandmother grandfather nan nana gran granny grandad uncle aunt auntie cousin child
    children kid kids dog cat boyfriend girlfriend flatmate roommate boss colleague family mother-in-law he she they
    switched changed swapped moved converted transferred replaced replaces replacing substituted instead place rather
    still restarted restart back again yes continue continuing carry today yesterday tonight current currently since
    take takes taking using use uses on started start starting begun began prescribed having get gets getting receive
    now just only i im i'm ive i've me myself we sure unsure know remember idea paused held hold suspended withheld
    will going gonna about due planning waiting hope hoping plan might may considering thinking maybe perhaps
    possibly probably think guess believe something kind sort type supposed meant tapering weaning reducing cutting
    dropped ended miss missed forget forgot skip same unchanged stay staying steer tolerate wish want trying need
    nkda nka unable husbands wifes mothers mums moms fathers dads sons daughters partners allowed injecting inject
    in during when aka called ie eg like ill thats that's don't doesn't didn't haven't hasn't hadn't isn't aren't
    wasn't won't can't couldn't shouldn't mustn't ain't wear wearing got either which
    answering answer filling fill writing completing speaking asking replying behalf carer caregiver guardian
    interpreter attorney patient denies denied deny denying d/c'd d/cd dc'd dcd d/c d/c'ed dc'ed excepting save stayed
    remain remained remains kept keep left valve hip knee rash hives angioedema waiting awaiting yellow
    almost hardly nearly practically try tries prefer coming could because cos coz owing with as interacts interact
    interfere interferes n/a n applicable
    """.split()
) | frozenset(f"{who}{ending}" for who in PEOPLE for ending in ("", "s", "'s"))
"""Words without which no cue stands in a line; the long look is only worth taking with one of them."""
