"""What was proved of a rulebook, as text or as JSON."""

import json
import shlex
from collections.abc import Iterator, Sequence
from textwrap import wrap

from screen.checking.counter_examples import CounterExample
from screen.checking.implications import Implication
from screen.checking.proofs import InvariantProof, Proofs, Verdict
from screen.model.invariant import ShowsAtMost, WithholdsRegions
from screen.model.rule import Case, Expectation
from screen.writing.case_text import case_text
from screen.writing.printable import printable

_WIDTH = 80
_TOLD = {Verdict.PROVED: "proved", Verdict.REFUTED: "does not hold", Verdict.REFUSED: "not proved"}


def as_text(proofs: Proofs) -> str:
    """The rules, the levels, what is worth a look, then the invariants, and a line that counts all."""
    invariants = [line for each in proofs.invariants for line in _invariant(each)]
    blocks = [list(_rules(proofs)), list(_pairs(proofs)), invariants, [_summary(proofs)]]
    return "\n\n".join("\n".join(lines) for lines in blocks if lines) + "\n"


def as_json(proofs: Proofs) -> str:
    """One object with everything that was proved."""
    found = {
        "rules": [
            {"id": each.rule.id, "verdict": each.verdict, "can_apply": each.applies, "can_fail": each.fails}
            | ({"refusal": each.refusal} if each.refusal else {})
            for each in proofs.rules
        ],
        "levels": [
            {"level": each.level.id, "verdict": each.verdict} | ({"refusal": each.refusal} if each.refusal else {})
            for each in proofs.levels
        ],
        "implied": [{"rule": each.rule.id, "by": each.other.id} for each in proofs.worth_a_look],
        "equal": [[each.rule.id, each.other.id] for each in proofs.equal],
        "pairs_refused": proofs.refusal or None,
        "invariants": [_as_object(each) for each in proofs.invariants],
        "people": _people(proofs),
        "all_is_well": proofs.all_is_well,
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _rules(proofs: Proofs) -> Iterator[str]:
    wrong = [each for each in proofs.rules if each.verdict is not Verdict.PROVED]
    if not wrong:
        yield f"{_counted(len(proofs.rules), 'rule')}: each can apply, and each can fail to apply."
    for each in wrong:
        if each.refusal:
            yield from _filled(f"{each.rule.id}: not proved whether it can apply. {each.refusal}")
        elif not each.applies:
            yield f"{each.rule.id} can never apply, whatever is answered."
        else:
            yield f"{each.rule.id} always applies, whatever is answered."
    levels = [each for each in proofs.levels if each.verdict is not Verdict.PROVED]
    if not levels:
        yield f"Each level can be shown: {', '.join(each.level.id for each in proofs.levels)}."
    for level in levels:
        told = f"it is not known whether it can be shown. {level.refusal}" if level.refusal else "nobody is shown it."
        yield from _filled(f"Level {level.level.id}: {told}")


def _pairs(proofs: Proofs) -> Iterator[str]:
    if proofs.refusal:
        yield from _filled(f"Which rules imply each other is not known. {proofs.refusal}")
        return
    for each in proofs.equal:
        yield from _filled(
            f"{each.rule.id} and {each.other.id} apply to just the same people. Make them one rule, or say that it is "
            "meant with an invariant 'equal_rules'."
        )
    if not proofs.equal:
        yield "No two rules are equal unawares."
    if proofs.worth_a_look:
        yield "Worth a look, for they never make the level:"
    for each in proofs.worth_a_look:
        yield from _filled(f"{_named(each)} applies wherever {each.rule.id} ({each.rule.level.id}) does.", "  ")


def _named(implication: Implication) -> str:
    return f"{implication.other.id} ({implication.other.level.id})"


def _invariant(proof: InvariantProof) -> Iterator[str]:
    people = f", with {_counted(proof.people, 'person', 'people')} side by side" if proof.people else ""
    yield f"{_TOLD[proof.verdict]}: {proof.invariant.id}{people}"
    yield from _filled(proof.invariant.says, "  ")
    if proof.refusal:
        yield from _filled(proof.refusal, "  ")
    if proof.example is not None:
        yield from _example(proof, proof.example)


def _example(proof: InvariantProof, example: CounterExample) -> Iterator[str]:
    yield f"  Somebody for whom it does not hold, shown {example.shown.id}:"
    answers = printable(json.dumps(example.words, ensure_ascii=False))
    yield f"    echo {shlex.quote(answers)} | acuscreen check --answers -"
    if not example.exact:
        yield from _filled("The words leave out that it is not sure whether the medicine is taken.", "    ")
    case = _case(proof, example)
    if case is not None:
        yield from _filled("A rule that puts this right has the case:", "  ")
        yield printable(case)


def _case(proof: InvariantProof, example: CounterExample) -> str | None:
    """The case of a rule that would have to apply, or must not."""
    claim = proof.invariant.claim
    if isinstance(claim, WithholdsRegions):
        return None
    expect = Expectation.DOES_NOT_APPLY if isinstance(claim, ShowsAtMost) else Expectation.APPLIES
    given = {id: tuple(words) if isinstance(words, list) else words for id, words in example.words.items()}
    return case_text(Case(f"without it {proof.invariant.id} does not hold", given, expect), indent=4)


def _summary(proofs: Proofs) -> str:
    proved = sum(each.verdict is Verdict.PROVED for each in proofs.invariants)
    of = f"{proved} of {_counted(len(proofs.invariants), 'invariant')} proved"
    return f"{of}, with {_counted(_people(proofs), 'person', 'people')} side by side."


def _people(proofs: Proofs) -> int:
    return sum(each.people for each in proofs.invariants)


def _as_object(proof: InvariantProof) -> dict[str, object]:
    found: dict[str, object] = {
        "id": proof.invariant.id,
        "says": proof.invariant.says,
        "verdict": proof.verdict,
        "people": proof.people,
    }
    if proof.refusal:
        found["refusal"] = proof.refusal
    if proof.example is not None:
        found["counter_example"] = {
            "answers": dict(proof.example.words),
            "shown": proof.example.shown.id,
            "exact": proof.example.exact,
            "case": (_case(proof, proof.example) or "").strip() or None,
        }
    return found


def _filled(text: str, indent: str = "") -> Sequence[str]:
    return wrap(printable(text), _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False)


def _counted(count: int, one: str, several: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else several or one + 's'}"
