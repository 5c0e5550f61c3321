"""Records that speak of other records which are not there, or of the wrong kind."""

from collections.abc import Iterable, Iterator

from screen.logic.nearest import did_you_mean
from screen.logic.soundness.cases import flaws_of_cases
from screen.logic.soundness.flaw import Flaw
from screen.model.invariant import EqualRules
from screen.model.question import Kind
from screen.model.region import Change, Region, RegionChange
from screen.model.rule import Rule
from screen.model.rulebook import PAIN, Rulebook

OPTIONS_OF_THE_PROGRAM = frozenset(
    "answers asked-on exit-zero force format help no-ask output replies reply rest rules save resume plain country "
    "version what-if".split()
)


def flaws_of_records(rulebook: Rulebook) -> Iterator[Flaw]:
    """Everything that records say of records that are not there."""
    yield from _flaws_of_questions(rulebook)
    yes_no = [question.id for question in rulebook.questions.values() if question.kind is Kind.YES_NO]
    for medicine_class in rulebook.classes.values():
        for number, other in enumerate(medicine_class.two_of):
            field = f"two_of.{number}"
            yield from _unless_known("class", medicine_class.id, field, "class", other, rulebook.classes)
        closing = medicine_class.closed_by
        if closing is not None:
            yield from _unless_known("class", medicine_class.id, "closed_by", "yes-no question", closing, yes_no)
    for region in rulebook.regions.values():
        yield from _flaws_of_region(rulebook, region)
    for note in rulebook.fine.values():
        for number, source in enumerate(note.sources):
            yield from _unless_known("note", note.id, f"sources.{number}", "source", source, rulebook.sources)
        for number, id in enumerate(note.unless):
            yield from _unless_known("note", note.id, f"unless.{number}", "rule", id, rulebook.rules)
    for country in rulebook.countries.values():
        for number, source in enumerate(country.sources):
            yield from _unless_known("country", country.id, f"sources.{number}", "source", source, rulebook.sources)
    for fact in rulebook.facts.values():
        yield from flaws_of_cases(rulebook, "fact", fact.id, fact.cases)
    for rule in rulebook.rules.values():
        yield from _flaws_of_rule(rulebook, rule)
    for invariant in rulebook.invariants.values():
        for number, id in enumerate(invariant.claim.rules if isinstance(invariant.claim, EqualRules) else ()):
            yield from _unless_known("invariant", invariant.id, f"equal_rules.{number}", "rule", id, rulebook.rules)


def _flaws_of_questions(rulebook: Rulebook) -> Iterator[Flaw]:
    options: dict[str, str] = {}
    for question in rulebook.questions.values():
        field = "flag" if question.flag else "id"
        if question.option in OPTIONS_OF_THE_PROGRAM:
            sentence = f"'--{question.option}' is an option of the program. Give the question another {field}."
            yield Flaw("question", question.id, field, "reserved-option", sentence)
        if question.option in options:
            sentence = f"'--{question.option}' is already the option of '{options[question.option]}'."
            yield Flaw("question", question.id, field, "same-option", sentence)
        options.setdefault(question.option, question.id)
        words: dict[str, str] = {}
        for value in question.values:
            if value.word in words:
                sentence = f"'{value.id}' and '{words[value.word]}' are the same word in a condition."
                yield Flaw("question", question.id, "values", "same-value", sentence)
            words.setdefault(value.word, value.id)
    medicines = [question.id for question in rulebook.questions.values() if question.kind is Kind.MEDICINES]
    for id in medicines[1:]:
        sentence = f"'{medicines[0]}' asks for medicines already, and there is one list of medicines."
        yield Flaw("question", id, "kind", "second-medicines", sentence)


def _flaws_of_region(rulebook: Rulebook, region: Region) -> Iterator[Flaw]:
    pain = rulebook.questions.get(PAIN)
    values = [value.id for value in pain.values] if pain else []
    for number, serves in enumerate(region.serves):
        field = f"serves.{number}.pain"
        yield from _unless_known("region", region.id, field, f"value of '{PAIN}'", serves.pain, values)
    for number, source in enumerate(region.sources):
        yield from _unless_known("region", region.id, f"sources.{number}", "source", source, rulebook.sources)
    for key, cautions in (("cautions", region.cautions), ("not_asked", region.not_asked)):
        for number, caution in enumerate(cautions):
            for inner, source in enumerate(caution.sources):
                field = f"{key}.{number}.sources.{inner}"
                yield from _unless_known("region", region.id, field, "source", source, rulebook.sources)


def _flaws_of_rule(rulebook: Rulebook, rule: Rule) -> Iterator[Flaw]:
    if rule.if_unsure is not None and rule.if_unsure > rule.level:
        sentence = f"'if_unsure' may not be graver than the rule's own level, {rule.level.id}."
        yield Flaw("rule", rule.id, "if_unsure", "if-unsure-graver", sentence)
    for number, citation in enumerate(rule.sources):
        yield from _unless_known("rule", rule.id, f"sources.{number}.cite", "source", citation.cite, rulebook.sources)
    for number, modifier in enumerate(rule.modify):
        yield from _unless_known("rule", rule.id, f"modify.{number}", "modifier", modifier, rulebook.modifiers)
    for id, change in rule.regions.items():
        yield from _unless_known("rule", rule.id, f"regions.{id}", "region", id, rulebook.regions)
        yield from _flaws_of_side(rulebook, rule, id, change)
    yield from flaws_of_cases(rulebook, "rule", rule.id, rule.cases)


def _flaws_of_side(rulebook: Rulebook, rule: Rule, region: str, change: RegionChange) -> Iterator[Flaw]:
    if (change.change is Change.OTHER_SIDE_ONLY) != (change.side is not None):
        sentence = "'other-side-only' names the question that says which side is affected; no other change does."
        yield Flaw("rule", rule.id, f"regions.{region}", "side", sentence)
    if change.side is None:
        return
    listed = (Kind.CHOICE, Kind.CHOICES)
    questions = {id: question for id, question in rulebook.questions.items() if question.kind in listed}
    asked, field = change.side.question, f"regions.{region}.side"
    yield from _unless_known("rule", rule.id, f"{field}.question", "question with values", asked, questions)
    if asked in questions:
        values = [value.id for value in questions[asked].values]
        for key, named in (("left", change.side.left), ("right", change.side.right)):
            for number, value in enumerate(named):
                yield from _unless_known(
                    "rule", rule.id, f"{field}.{key}.{number}", f"value of '{asked}'", value, values
                )


def _unless_known(record: str, id: str, field: str, what: str, name: str, known: Iterable[str]) -> Iterator[Flaw]:
    if name not in known:
        code = f"unknown-{what.split()[0]}"
        yield Flaw(record, id, field, code, f"'{name}' is not a {what}.{did_you_mean(name, known)}")
