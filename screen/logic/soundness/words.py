"""Words in conditions and gates that mean nothing, or may not stand where they stand."""

from collections.abc import Iterable, Iterator

from screen.logic.nearest import did_you_mean
from screen.logic.soundness.flaw import Flaw
from screen.logic.standing import STOPPED, question_of
from screen.model.condition import Compares, Condition, Has, Part, Word, parts_of, ways_down_of
from screen.model.invariant import ShowsAtLeast, ShowsAtMost
from screen.model.medicine import UNRECOGNISED
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook


def flaws_of_words(rulebook: Rulebook) -> Iterator[Flaw]:
    """Everything wrong with the words of all conditions."""
    for question in rulebook.questions.values():
        if question.asked_when is not None:
            yield from _flaws_of_gate(rulebook, question, question.asked_when)
    facts = list(rulebook.facts)
    for number, fact in enumerate(rulebook.facts.values()):
        yield from _flaws_in(rulebook, "fact", fact.id, fact.when, facts[:number])
        if fact.id in rulebook.questions:
            sentence = f"'{fact.id}' is also the id of a question. Give the fact another id."
            yield Flaw("fact", fact.id, "id", "ambiguous-id", sentence)
    for rule in rulebook.rules.values():
        yield from _flaws_in(rulebook, "rule", rule.id, rule.when, facts)
    for note in rulebook.fine.values():
        if note.when is not None:
            yield from _flaws_in(rulebook, "note", note.id, note.when, facts)
    for invariant in rulebook.invariants.values():
        if isinstance(invariant.claim, ShowsAtLeast | ShowsAtMost):
            yield from _flaws_in(rulebook, "invariant", invariant.id, invariant.claim.when, facts)


def is_way_down(rulebook: Rulebook, part: Part) -> bool:
    """Whether a "yes" to the part can only lower a level."""
    question = rulebook.questions.get(question_of(part, rulebook) or "")
    if question is None:
        return False
    if isinstance(part, Has):
        value = question.value(part.value)
        return value is not None and value.settles
    return question.settles


def _flaws_in(
    rulebook: Rulebook, record: str, id: str, condition: Condition, facts: Iterable[str], field: str = "when"
) -> Iterator[Flaw]:
    denied = list(ways_down_of(condition))
    for part in parts_of(condition):
        wrong = _wrong_word(rulebook, part, list(facts))
        # Parts that read alike differ in their place, so a denied part is known by being the same object.
        if wrong is None:
            wrong = _wrong_way_down(rulebook, part, any(part is each for each in denied))
        if wrong is not None:
            yield Flaw(record, id, field, *wrong, part.column)


def _wrong_word(rulebook: Rulebook, part: Part, facts: list[str]) -> tuple[str, str] | None:
    if isinstance(part, Word):
        return _wrong_bare_word(rulebook, part, facts)
    question = rulebook.questions.get(question_of(part, rulebook) or "")
    if question is None:
        kinds = {Kind.NUMBER} if isinstance(part, Compares) else {Kind.CHOICE, Kind.CHOICES, Kind.MEDICINES}
        near = did_you_mean(part.question, _names(rulebook, kinds))
        return "unknown-question", f"'{part.question}' is not a question.{near}"
    if isinstance(part, Compares):
        if question.kind is Kind.NUMBER:
            return None
        return "wrong-kind", f"'{question.id}' is not a number, so it cannot be compared with one."
    return _wrong_value(rulebook, question, part)


def _wrong_bare_word(rulebook: Rulebook, part: Word, facts: list[str]) -> tuple[str, str] | None:
    if part.id in facts:
        return None
    if part.id in rulebook.facts:
        return "fact-order", f"The fact '{part.id}' is written further down. Move it before the place that uses it."
    question = rulebook.questions.get(part.id)
    if question is None:
        near = did_you_mean(part.id, [*_names(rulebook, {Kind.YES_NO}), *facts])
        return "unknown-question", f"'{part.id}' is not a question or a fact.{near}"
    if question.kind is Kind.YES_NO:
        return None
    how = f"{part.id} >= 65" if question.kind is Kind.NUMBER else f"value in {part.id}"
    return "wrong-kind", f"'{part.id}' is not answered with yes or no. Write: {how}."


def _wrong_value(rulebook: Rulebook, question: Question, part: Has) -> tuple[str, str] | None:
    if question.kind in (Kind.YES_NO, Kind.NUMBER):
        how = question.id if question.kind is Kind.YES_NO else f"{question.id} >= 65"
        return "wrong-kind", f"'{question.id}' has no values. Write: {how}."
    if question.kind is Kind.MEDICINES:
        known = [*rulebook.classes, *([UNRECOGNISED] if part.question == question.id else [])]
        if part.value in known:
            return None
        return "unknown-class", f"'{part.value}' is not a class of medicines.{did_you_mean(part.value, known)}"
    if question.value(part.value) is not None:
        return None
    near = did_you_mean(part.value, [value.word for value in question.values])
    return "unknown-value", f"'{part.value}' is not a value of '{question.id}'.{near}"


def _wrong_way_down(rulebook: Rulebook, part: Part, denied: bool) -> tuple[str, str] | None:
    if is_way_down(rulebook, part) == denied:
        return None
    if denied:
        return "not-before-way-down", "'not' stands only before a way down: a question or value with 'settles: yes'."
    return "way-down-without-not", "A way down can only lower a level, so it stands only directly after 'not'."


def _flaws_of_gate(rulebook: Rulebook, question: Question, gate: Condition) -> Iterator[Flaw]:
    broken = list(_flaws_in(rulebook, "question", question.id, gate, rulebook.facts, "asked_when"))
    yield from broken
    if any(ways_down_of(gate)):
        yield Flaw("question", question.id, "asked_when", "gate-way-down", "'not' has no place in asked_when.", 1)
    order = list(rulebook.questions)
    earlier = set(order[: order.index(question.id)])
    for part in [] if broken else parts_of(gate):
        if isinstance(part, Word) and part.id in rulebook.facts:
            late = sorted(_questions_in(rulebook, rulebook.facts[part.id].when) - earlier)
            if late:
                sentence = f"The fact '{part.id}' speaks of '{late[0]}', which is not asked before '{question.id}'."
                yield Flaw("question", question.id, "asked_when", "gate-order", sentence, part.column)
            if _has_way_down(rulebook, rulebook.facts[part.id].when):
                sentence = f"The fact '{part.id}' holds a way down, so it has no place in asked_when."
                yield Flaw("question", question.id, "asked_when", "gate-way-down", sentence, part.column)
        elif question_of(part, rulebook) not in earlier:
            sentence = f"'{question_of(part, rulebook)}' must be asked before '{question.id}'. Change the order."
            yield Flaw("question", question.id, "asked_when", "gate-order", sentence, part.column)


def _questions_in(rulebook: Rulebook, condition: Condition) -> set[str]:
    found: set[str] = set()
    for part in parts_of(condition):
        if isinstance(part, Word) and part.id in rulebook.facts:
            found |= _questions_in(rulebook, rulebook.facts[part.id].when)
        else:
            found.add(question_of(part, rulebook) or "")
    return found


def _has_way_down(rulebook: Rulebook, condition: Condition) -> bool:
    return any(ways_down_of(condition)) or any(
        _has_way_down(rulebook, rulebook.facts[part.id].when)
        for part in parts_of(condition)
        if isinstance(part, Word) and part.id in rulebook.facts
    )


def _names(rulebook: Rulebook, kinds: set[Kind]) -> list[str]:
    names = [question.id for question in rulebook.questions.values() if question.kind in kinds]
    medicines = rulebook.medicines_question
    return [*names, medicines.id + STOPPED] if medicines and Kind.MEDICINES in kinds else names
