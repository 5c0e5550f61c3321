"""What is said to everybody: warning signs, what this tool is, and which rules it went by."""

from screen import __version__
from screen.model.level import Level
from screen.model.rulebook import Amendment, Rulebook, Statement
from screen.model.screening import Screening
from screen.writing.outcome import number_to_call
from screen.writing.page import Block, Gap, Heading, Line
from screen.writing.words import LEVELS


def for_everybody(rulebook: Rulebook) -> list[Block]:
    """What to tell about needles lately, and the signs that need help at once, whatever this result says."""
    number = number_to_call(rulebook, Level.EMERGENCY)
    signs = [rulebook.statements[Statement.WARNING_SIGNS], *([number] if number else [])]
    return [
        Heading("For everybody"),
        Line(rulebook.statements[Statement.NEEDLES_LATELY], lead="-"),
        Line(" ".join(signs), lead="-"),
    ]


def fine(rulebook: Rulebook, screening: Screening) -> list[Block]:
    """What the answers bring up and needs nobody's attention."""
    if not screening.fine:
        return []
    notes = [Line(rulebook.fine[id].says, lead="-") for id in screening.fine]
    return [Heading("Asked about, and fine (the works behind this: acuscreen expect)"), *notes]


def about(rulebook: Rulebook) -> list[Block]:
    """Intended use, review, versions, and what a clinic's own folder changed."""
    return [
        Heading("About this result"),
        Line(rulebook.statements[Statement.INTENDED_USE]),
        Line(rulebook.statements[Statement.NOT_REVIEWED], style="bold"),
        Line(f"Rulebook {rulebook.version} ({rulebook.sha256[:12]}), acuscreen {__version__}."),
        *_amendments(rulebook),
    ]


def _amendments(rulebook: Rulebook) -> list[Block]:
    if not rulebook.amendments:
        return []
    ordered = sorted(rulebook.amendments, key=lambda each: not _is_lowered(each))
    return [
        Gap(),
        Line("This clinic changed the rules that acuscreen comes with:"),
        *(Line(_amendment(rulebook, each), lead="-", indent=4) for each in ordered),
    ]


def _is_lowered(amendment: Amendment) -> bool:
    return amendment.was is not None and (amendment.now is None or amendment.now < amendment.was)


def _amendment(rulebook: Rulebook, amendment: Amendment) -> str:
    rule = rulebook.rules.get(amendment.id) if amendment.kind == "rule" else None
    name = rule.title if rule else amendment.id.replace("-", " ").replace("_", " ")
    said = [f"{amendment.how.capitalize()} {amendment.kind} “{name}”"]
    if amendment.was is not None and amendment.was != amendment.now:
        now = "nothing" if amendment.now is None else LEVELS[amendment.now]
        said.append(f"{'milder' if _is_lowered(amendment) else 'stricter'}: was “{LEVELS[amendment.was]}”, is “{now}”")
    if amendment.reason:
        said.append(f"reason: {amendment.reason}")
    if amendment.approved_by:
        said.append(f"approved by {amendment.approved_by} on {amendment.approved_on}")
    return f"{'; '.join(said)}. Folder: {amendment.folder}"
