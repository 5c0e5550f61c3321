"""The works behind the reasons, and what each of them says."""

from screen.model.rule import Citation, Rule, Stance
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.writing.outcome import told_in_full
from screen.writing.page import Block, Heading, Line


def sources(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """Each work once, under the short name the reasons use, with the places cited in it."""
    told = [
        (number, each)
        for number, reason in enumerate(told_in_full(screening), start=1)
        for each in _supporting_first(reason.rule)
    ]
    if not told:
        return []
    blocks: list[Block] = [Heading("Sources")]
    for work in sorted({each.cite for _, each in told}):
        blocks.append(Line(f"{work}: {rulebook.sources[work].reference}", lead="-"))
        blocks += [
            Line(_place(number, each), indent=4)
            for number, each in told
            if each.cite == work and (each.at or each.says)
        ]
    return blocks


def _supporting_first(rule: Rule) -> list[Citation]:
    return sorted(rule.sources, key=lambda each: each.stance is not Stance.SUPPORTS)


def _place(number: int, citation: Citation) -> str:
    stance = "For" if citation.stance is Stance.SUPPORTS else "But see, for"
    place = f", {citation.at}" if citation.at else ""
    return f"{stance} reason {number}{place}: {citation.says}" if citation.says else f"{stance} reason {number}{place}."
