"""A fact, question, region or any other record on one page in plain text, with the records that speak of it."""

from collections.abc import Callable
from typing import Final

from screen.logic.uses import used_by
from screen.model.question import Question
from screen.model.region import Region
from screen.model.rulebook import Rulebook
from screen.writing.plain_page import PlainPage
from screen.writing.rule_page import add_cases, add_condition, change_in_words, changed_by, rule_page

_PLURALS: Final = {
    "question": "Questions",
    "fact": "Facts",
    "class": "Classes of medicines",
    "rule": "Rules",
    "region": "Regions",
    "country": "Countries",
}


def record_page(rulebook: Rulebook, kind: str, id: str) -> str:
    """The page of the record of this kind (`rule`, `fact`, `question` …) and id."""
    if kind == "rule":
        return rule_page(rulebook, rulebook.rules[id])
    page = PlainPage()
    page.line(f"{'class of medicines' if kind == 'class' else kind} {id}")
    page.field("Changed by", changed_by(rulebook, kind, id))
    _PAGES[kind](page, rulebook, id)
    _add_uses(page, rulebook, kind, id)
    return page.text()


def _fact(page: PlainPage, rulebook: Rulebook, id: str) -> None:
    fact = rulebook.facts[id]
    page.line(fact.meaning)
    add_condition(page, rulebook, "True when", fact.when)
    add_cases(page, fact.cases)


def _question(page: PlainPage, rulebook: Rulebook, id: str) -> None:
    question = rulebook.questions[id]
    page.line(question.short)
    page.title("The question")
    page.field("Asks", question.ask)
    page.field("Read aloud", question.read_aloud)
    page.field("Why", question.why)
    page.field("Example", question.example)
    page.field("Answer", _kind(question))
    page.field("Holds", question.holds.words)
    page.field("Section", rulebook.sections[question.section].title)
    page.field("Option", f"--{question.option}")
    if question.values:
        page.title("Values")
        page.list(f"{each.id}: {each.label}" + " (a way down)" * each.settles for each in question.values)
    if question.asked_when is not None:
        add_condition(page, rulebook, "Asked when", question.asked_when)


def _kind(question: Question) -> str:
    marks = [
        f"{question.least} to {question.greatest} {question.unit}" if question.unit else None,
        "a way down: only a clear yes counts" if question.settles else None,
        "may be declined" if question.private else None,
        "always asked" if question.always_asked else None,
    ]
    return "; ".join([question.kind.value, *filter(None, marks)])


def _region(page: PlainPage, rulebook: Rulebook, id: str) -> None:
    region = rulebook.regions[id]
    page.line(region.label)
    page.title("The region")
    page.field("Covers", region.covers)
    page.field("Under it", region.under_the_skin)
    page.field("Hazard", region.hazard)
    page.title("Relevant for pain")
    page.list(f"{each.pain}: {each.support}" + " (an extension)" * each.extension for each in region.serves)
    page.title("Points")
    notes = ((each, f" Note: {each.note}" if each.note else "") for each in region.points)
    page.list(f"{each.code} {each.name}: {each.where}{note}" for each, note in notes)
    page.title("Cautions for everybody")
    page.list(f"{each.says} [{', '.join(each.sources)}]" for each in region.cautions)
    page.title("Sources")
    page.list(f"{source}: {rulebook.sources[source].reference}" for source in region.sources)
    _add_changes(page, rulebook, region)


def _add_changes(page: PlainPage, rulebook: Rulebook, region: Region) -> None:
    changes = [(rule.id, rule.regions[region.id]) for rule in rulebook.rules.values() if region.id in rule.regions]
    if changes:
        page.title("What rules change here")
        page.list(f"{id}: {change_in_words(change)}" for id, change in changes)


def _modifier(page: PlainPage, rulebook: Rulebook, id: str) -> None:
    page.line(rulebook.modifiers[id].says)


def _source(page: PlainPage, rulebook: Rulebook, id: str) -> None:
    page.line(rulebook.sources[id].reference)
    page.field("Read", rulebook.sources[id].read)


def _country(page: PlainPage, rulebook: Rulebook, id: str) -> None:
    country = rulebook.countries[id]
    page.line(country.name)
    page.field("Emergency", country.emergency)
    page.field("Urgent care", country.urgent_line)
    page.title("Sources")
    page.list(f"{each}: {rulebook.sources[each].reference}" for each in country.sources)


def _class(page: PlainPage, rulebook: Rulebook, id: str) -> None:
    each = rulebook.classes[id]
    page.line(each.label)
    page.field("In short", each.short)
    page.field("Why", each.why)
    page.field("Two of", ", ".join(each.two_of) or None)
    page.field("Unknown", "an unrecognised name may belong to it" if each.opened_by_unknown else None)
    page.field("Closed by", each.closed_by)


_PAGES: Final[dict[str, Callable[[PlainPage, Rulebook, str], None]]] = {
    "fact": _fact,
    "question": _question,
    "region": _region,
    "modifier": _modifier,
    "source": _source,
    "class": _class,
    "country": _country,
}


def _add_uses(page: PlainPage, rulebook: Rulebook, kind: str, id: str) -> None:
    """Who speaks of the record, and at a fact who speaks of that."""
    page.title("Where it appears")
    direct = used_by(rulebook, kind, id)
    if not direct:
        page.line("Nothing speaks of it.", depth=1)
    for user, plural in _PLURALS.items():
        ids = [each for each_kind, each in direct if each_kind == user]
        if ids:
            page.line(f"{plural}: {', '.join(ids)}", depth=1, lead="- ")
    for fact in [each for each_kind, each in direct if each_kind == "fact"]:
        ids = [each for each_kind, each in used_by(rulebook, "fact", fact) if each_kind == "rule"]
        if ids:
            page.line(f"Rules through {fact}: {', '.join(ids)}", depth=1, lead="- ")
