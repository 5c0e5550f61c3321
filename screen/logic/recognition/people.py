"""The phrases that say whose medicine it is: the person's own, somebody else's, or that of one who is answered for."""

from typing import Final

from screen.logic.recognition.kinds import Kind

PEOPLE: Final = """
    husband wife spouse partner mother mum mummy mom mommy mam ma father dad daddy papa son daughter brother sister
    friend neighbour neighbor grandma grandpa grandmother grandfather granddad grandmum grandson granddaughter nan nana
    gran granny grandad uncle aunt auntie cousin child children kid kids dog cat boyfriend girlfriend flatmate roommate
    mother-in-law father-in-law boss colleague family
    """.split()
"""Words for somebody who is not the one that writes."""

_PEOPLE = f"(?:{'|'.join(sorted(PEOPLE, reverse=True))})"
_LATE = r"(?:late |ex-|elderly |old |older |younger |best |little |dear |disabled |adult )*"
_LISTS = r"(?:current |regular |daily |own )*(?:list|medications?|meds|medicines?|tablets?|pills|drugs|prescriptions?)"
_SAYING = (
    r"(?: also| just| always)? (?:says?|said|thinks|thought|gives?|gave|told|tells|reminds?|makes|made|wants|buys|"
    r"bought|recommended|recommends|mentioned|mentions|gets|got|put|puts|started|prescribed|advised|advises|suggested)"
    r"(?: (?:me|that|to|us))*"
)

_HELPS = r"(?:knows?|remembers?|sorts?|manages?|handles?|looks after|fills|collects|orders|organises|organizes)"
_KEPT = r"(?:full |whole |old )*(?:list|names?|details|box(?:es)?|bottles?|packets?|packs?|chart|book|records?|papers?)"
_SOME_OF = r"(?: (?:some|one|a few|half|two)(?: of)?)?"
_ALSO = r"(?: (?:also|now|only|just|still|currently|regularly))*"

WHOSE: Final[tuple[tuple[Kind, str], ...]] = (
    # Answering for the person
    (
        Kind.FOR_ANOTHER,
        r"(?:i'?m |i am |am |i )*(?:answer|fill|writ|complet|speak|ask|reply|book|enquir|typ|do|post)(?:e|ing|ling)? "
        r"(?:this |it |the |form |these |questions |in |out |up )*(?:for|on behalf of) "
        rf"(?:my |our |the )?{_LATE}{_PEOPLE}",
    ),
    (Kind.FOR_ANOTHER, rf"on behalf of(?: (?:my|our|the|a) {_LATE}{_PEOPLE})?"),
    (
        Kind.FOR_ANOTHER,
        r"(?:i'?m |i am |am |as )(?:(?:his|her|their|the|a|an|my \w+'?s?|main|full[- ]?time|legal|family) )*"
        r"(?:carer|caregiver|care giver|guardian|interpreter|next of kin|attorney)|"
        rf"(?:i'?m|i am) (?:his|her) {_PEOPLE}",
    ),
    (
        Kind.FOR_ANOTHER,
        rf"(?:the |my )?patient (?:is|=) (?:my|our) {_LATE}{_PEOPLE}|"
        rf"(?:my |our |the )?{_LATE}{_PEOPLE},? \(?(?:who is |is )?the (?:patient|client|one (?:who is )?coming)\)?",
    ),
    (
        Kind.LIST_OF,
        rf"(?:this is |these are |here is |here are )?(?:my |our |the )?{_LATE}{_PEOPLE}'?s? {_LISTS}"
        r"(?: (?:is|are|includes?))?(?=\s*[:\n-])",
    ),
    (
        Kind.LIST_OF,
        rf"(?:(?:this|these|it|list)(?:'s| is| are)? )?for (?:my |our |the )?{_LATE}{_PEOPLE}"
        r"(?:,? \(?[\w ,.'-]{1,24}\)?)?(?=\s*[:\n])",
    ),
    # Somebody who looks after the person's own
    (
        Kind.NEUTRAL,
        rf"(?:my |the |our )?{_LATE}{_PEOPLE} "
        rf"(?:{_HELPS}|(?:has|have|keeps|holds|got) (?:the|my|a|all my|our) {_KEPT})",
    ),
    # Somebody else
    (
        Kind.NOW,
        r"(?:i |i'm |im |i've |we |also |sometimes |just )*(?:tak(?:e|es|ing)|us(?:e|es|ing)|borrow(?:s|ed|ing)?|have|"
        rf"has|sharing|share|on){_SOME_OF} (?:my|his|her|our|the) {_LATE}{_PEOPLE}'?s",
    ),
    (
        Kind.PAST,
        rf"(?:i |i've |we |also |once |sometimes |just )*(?:took|tried|had){_SOME_OF} "
        rf"(?:my|his|her|our|the) {_LATE}{_PEOPLE}'?s",
    ),
    (
        Kind.NEUTRAL,
        rf"(?:(?:my |the |her |his |our )?{_PEOPLE}'?s?|he|she|they){_SAYING}|family (?:history|doctor)|family gp",
    ),
    (
        Kind.NOW,
        rf"(?:my |the )?{_PEOPLE} and (?:i|me|myself)(?: both)?(?: take| are on| use)?|(?:me|"
        rf"myself) and my {_PEOPLE}|(?:we|i|they) both(?: take)?|both of us",
    ),
    (
        Kind.OTHERS,
        rf"(?:my |his |her |our |the |for my |for the )?{_LATE}{_PEOPLE}'?s?{_ALSO}"
        r"(?: (?:(?:has|needs|have|had) to take|must take|is|are|was|were|takes?|took|has|had|used to take|needs|uses|"
        r"used|stopped|swears by))?(?: (?:given|prescribed))?(?: (?:on|taking|been on))?",
    ),
    (
        Kind.THIRD,
        rf"(?:he|she)(?:'s)?{_ALSO}(?: (?:is|takes|take|was|has|uses|gets|needs))?"
        r"(?: (?:to take|to have|been))?(?: (?:on|taking|given|prescribed))?|they (?:take|are on|are taking|use|both)",
    ),
)
