"""A rule on one page in plain text: when it applies, what it says, what it rests on, and where it appears."""

from screen.logic.uses import used_in
from screen.model.condition import Condition, sentence
from screen.model.region import RegionChange
from screen.model.rule import Case, CaseAnswer, Citation, Review, ReviewStatus, Rule
from screen.model.rulebook import Rulebook
from screen.writing.plain_english import in_plain_english
from screen.writing.plain_page import PlainPage
from screen.writing.words import LEVELS, STRENGTHS


def rule_page(rulebook: Rulebook, rule: Rule) -> str:
    """Everything about one rule."""
    page = PlainPage()
    page.line(f"rule {rule.id}")
    page.line(rule.title)
    page.title(_with_label("Level", f"{rule.level.id} ({LEVELS[rule.level]})"))
    page.field("Not sure", _if_unsure(rule))
    page.field("Topic", rule.topic)
    page.field("Strength", f"{rule.strength.value} ({STRENGTHS[rule.strength]})")
    page.field("Status", review_in_words(rule.review))
    page.field("To review", rule.review.needs_review)
    page.field("Changed by", changed_by(rulebook, "rule", rule.id))
    add_condition(page, rulebook, "Applies when", rule.when)
    _add_facts(page, rulebook, rule.when)
    _add_what_it_says(page, rule)
    _add_cautions(page, rulebook, rule)
    page.title("Sources")
    for citation in rule.sources:
        _add_citation(page, rulebook, citation)
    add_cases(page, rule.cases)
    return page.text()


def add_condition(page: PlainPage, rulebook: Rulebook, title: str, condition: Condition) -> None:
    """A condition as it is written, and below it in plain English."""
    page.title(title)
    page.line(sentence(condition), depth=1)
    page.line("in plain English:", depth=1)
    page.outline(in_plain_english(rulebook, condition))


def add_cases(page: PlainPage, cases: tuple[Case, ...]) -> None:
    """The examples, with what each of them expects."""
    page.title("Cases")
    for case in cases:
        given = ", ".join(f"{id}: {_answer(words)}" for id, words in case.given.items())
        page.line(f"{case.expect.value}: {case.name}", depth=1, lead="- ")
        page.line(given or "nothing was asked", depth=2)


def changed_by(rulebook: Rulebook, kind: str, id: str) -> str | None:
    """The clinics' folders that added or replaced the record, if any did."""
    found = [f"{each.folder} ({each.how})" for each in rulebook.amendments if (each.kind, each.id) == (kind, id)]
    return ", ".join(found) or None


def review_in_words(review: Review) -> str:
    """Who answers for a rule, since when and until when."""
    reviewed = f" by {review.reviewed_by} on {review.reviewed_on}" if review.status is ReviewStatus.REVIEWED else ""
    return (
        f"{review.status.value}{reviewed}; owner {review.owner}; written {review.written}; "
        f"next review by {review.review_by}"
    )


def change_in_words(change: RegionChange) -> str:
    """A change in a region: what, from which answers the side is known, and the note."""
    side = f" (the side as answered in {change.side.question})" if change.side else ""
    return change.change.id + side + (f": {change.note}" if change.note else "")


def _with_label(label: str, text: str) -> str:
    return f"{label:<12}{text}"


def _if_unsure(rule: Rule) -> str:
    counts = "counts nothing" if rule.if_unsure is None else f"counts as {rule.if_unsure.id}"
    return f"{counts}: {rule.if_unsure_because}" if rule.if_unsure_because else counts


def _add_facts(page: PlainPage, rulebook: Rulebook, condition: Condition) -> None:
    """The facts in a sentence, and those in their sentences, each written out once."""
    waiting = [id for kind, id in used_in(rulebook, condition) if kind == "fact"]
    told: set[str] = set()
    while waiting:
        id = waiting.pop(0)
        if id in told:
            continue
        told.add(id)
        fact = rulebook.facts[id]
        add_condition(page, rulebook, f"Fact {id}", fact.when)
        waiting += [inner for kind, inner in used_in(rulebook, fact.when) if kind == "fact"]


def _add_what_it_says(page: PlainPage, rule: Rule) -> None:
    page.title("What it says")
    page.field("To do", rule.say)
    page.field("Action", rule.action and f"{rule.action} (when it stands alone at its level)")
    page.field("Ask them", rule.ask_them)
    page.field("Why", rule.why)
    page.field("Postpone", "not today" if rule.postpone else None)
    page.field("Reply holds", rule.reply_valid.words if rule.reply_valid else None)


def _add_cautions(page: PlainPage, rulebook: Rulebook, rule: Rule) -> None:
    if rule.modify or rule.regions:
        page.title("What it changes for the acupuncturist")
        page.list(f"{id}: {rulebook.modifiers[id].says}" for id in rule.modify)
        page.list(f"{rulebook.regions[id].label} ({id}): {change_in_words(each)}" for id, each in rule.regions.items())


def _add_citation(page: PlainPage, rulebook: Rulebook, citation: Citation) -> None:
    source = rulebook.sources[citation.cite]
    at = f", {citation.at}" if citation.at else ""
    page.line(f"{citation.cite} {citation.stance.value}{at}", depth=1, lead="- ")
    page.line(source.reference, depth=2)
    if citation.says:
        page.line(f"says: {citation.says}", depth=2)
    page.line(f"read: {source.read}", depth=2)


def _answer(words: CaseAnswer) -> str:
    return f"[{', '.join(words)}]" if isinstance(words, tuple) else str(words)
