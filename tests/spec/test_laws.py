"""What holds for every rulebook and every person, against an evaluator that works it out the long way."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from hypothesis import assume, given
from hypothesis import strategies as st

from screen.logic.block import Block
from screen.logic.interview import Outlook, next_question
from screen.logic.screening import screen
from screen.logic.weighing import people_at_least, people_possibly_at_least, weigh_all
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.level import Level
from screen.model.question import Kind
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening, Status
from tests import naive
from tests.strategies import answers_to, people, rulebooks, screened

Value = TypeVar("Value")


@given(screened())
def test_the_engine_means_what_the_truth_table_says(case: tuple[Rulebook, Answers]) -> None:
    """Status of every rule, level and `could_be` equal those of the naive evaluator."""
    book, person = case
    result = screen(book, person)
    statuses = {finding.rule.id: Status.APPLIES for finding in result.findings}
    statuses |= {each.rule.id: each.status for each in result.undecided}

    for rule in book.rules.values():
        assert naive.status(book, person, rule.when) == statuses.get(rule.id, Status.DOES_NOT_APPLY)
    assert naive.level(book, person) == result.level
    assert max(result.level, naive.could_be(book, person)) == result.could_be


@given(screened(), st.data())
def test_law_1_risks_never_lower_and_ways_down_never_raise(case: tuple[Rulebook, Answers], data: st.DataObject) -> None:
    """No ≤ never asked ≤ unsure ≤ yes for a risk; yes ≤ unsure = never asked = no for a way down."""
    book, person = case
    yes_no = [each for each in book.questions.values() if each.kind is Kind.YES_NO]
    assume(yes_no)
    asked = data.draw(st.sampled_from(yes_no))

    no, never, unsure, yes = (
        screen(book, _answered(person, asked.id, word)).level for word in (Plain.NO, None, Plain.UNSURE, Plain.YES)
    )

    if asked.settles:
        assert yes <= unsure == never == no
    else:
        assert no <= never <= unsure <= yes
        if asked.private:
            assert no <= screen(book, _answered(person, asked.id, Plain.DECLINED)).level <= unsure


@given(screened(), st.data())
def test_law_1_for_lists(case: tuple[Rulebook, Answers], data: st.DataObject) -> None:
    """None ≤ never asked ≤ unsure for a list, and no ≤ not sure ≤ yes for each of its options."""
    book, person = case
    lists = [each for each in book.questions.values() if each.kind is Kind.CHOICES]
    assume(lists)
    asked = data.draw(st.sampled_from(lists))
    rest = data.draw(answers_to(asked, settled=True))
    assert isinstance(rest, Chosen)
    value = asked.values[0].id
    without = rest.sure - {value}

    none, never, unsure = (
        screen(book, _answered(person, asked.id, word)).level for word in (Chosen(), None, Plain.UNSURE)
    )
    absent, open_, present = (
        screen(book, _answered(person, asked.id, word)).level
        for word in (Chosen(without), Chosen(without, frozenset({value})), Chosen(without | {value}))
    )

    assert none <= never <= unsure
    assert absent <= open_ <= present


@given(screened(), st.data())
def test_law_2_settling_never_passes_could_be(case: tuple[Rulebook, Answers], data: st.DataObject) -> None:
    """However the unknown answers turn out, the level stays within `could_be`."""
    book, person = case
    settled = person
    for asked in book.questions.values():
        answer = settled.given.get(asked.id)
        if _is_settled(answer):
            continue
        if isinstance(answer, Chosen):
            some = data.draw(st.sets(st.sampled_from(sorted(answer.unsure))))
            settled = settled.with_answer(asked.id, Chosen(answer.sure | some))
        elif asked.kind is not Kind.MEDICINES or answer in (None, Plain.UNSURE):
            settled = settled.with_answer(asked.id, data.draw(answers_to(asked, settled=True)))

    assert screen(book, settled).level <= screen(book, person).could_be


@given(screened())
def test_law_3_what_cannot_count_changes_nothing(case: tuple[Rulebook, Answers]) -> None:
    """Unreachable answers, the order of answers and the order of rules leave the result as it is."""
    book, person = case
    result = screen(book, person)
    without = replace(person, given={id: answer for id, answer in person.given.items() if id not in result.dropped})
    backwards = Answers(_backwards(person.given), person.vouched, person.asked_on, _backwards(person.replies))
    other_order = replace(book, rules=dict(list(book.rules.items())[::-1]))

    assert _shown(result) == _shown(screen(book, without))
    assert _shown(result) == _shown(screen(book, backwards))
    assert _shown(result) == _shown(screen(other_order, person))


@given(st.data())
def test_law_4_one_at_a_time_and_many_at_once_agree(data: st.DataObject) -> None:
    """A block of people holds on each bit what a screening of that person says."""
    book = data.draw(rulebooks())
    many = data.draw(st.lists(people(book), min_size=1, max_size=8))
    weighed = weigh_all(Block.of(book, many))
    shown, possible = people_at_least(weighed), people_possibly_at_least(weighed)

    for bit, person in enumerate(many):
        result = screen(book, person)
        assert result.level == max((level for level in shown if shown[level] >> bit & 1), default=Level.NO_FLAGS)
        assert result.could_be == max(
            (level for level in possible if possible[level] >> bit & 1), default=Level.NO_FLAGS
        )


@given(screened())
def test_law_5_not_sure_shows_at_least_its_level(case: tuple[Rulebook, Answers]) -> None:
    """A rule held open by "not sure" shows at least its `if_unsure`, or inform once it was replied to."""
    result = screen(*case)

    for each in result.undecided:
        if each.status is Status.NOT_SURE and each.rule.if_unsure is not None:
            answered = each.reply is not None and each.reply.lowers
            least = min(each.rule.if_unsure, Level.INFORM) if answered else each.rule.if_unsure
            assert least <= result.level
            assert least == each.counts_as
        if each.status is not Status.NOT_SURE:
            assert None is each.counts_as


@given(screened(), st.data())
def test_complete_means_that_no_answer_changes_what_is_shown(
    case: tuple[Rulebook, Answers], data: st.DataObject
) -> None:
    """Once complete, whatever is answered to the questions never asked shows the same level and the same advice."""
    book, person = case
    result = screen(book, person)
    assume(result.complete)
    more = person
    for asked in book.questions.values():
        if asked.id not in person.given and data.draw(st.booleans()):
            more = more.with_answer(asked.id, data.draw(answers_to(asked)))

    after = screen(book, more)

    assert result.level == after.level
    if result.level < Level.URGENT:
        assert [each.rule.id for each in result.findings] == [each.rule.id for each in after.findings]
        assert (result.cautions, result.regions, result.not_today) == (after.cautions, after.regions, after.not_today)


@given(screened(), st.data())
def test_an_interview_ends_complete_and_never_asks_more_than_it_said(
    case: tuple[Rulebook, Answers], data: st.DataObject
) -> None:
    """Each question is reachable and new, "at most n more" never grows, and asking stops exactly when complete."""
    book, person = case
    left = Outlook(book, person).at_most_more
    while (asked := next_question(book, person)) is not None:
        assert asked.id not in person.given
        assert naive.reachable(book, person, asked)
        person = person.with_answer(asked.id, data.draw(answers_to(asked)))
        assert Outlook(book, person).at_most_more < left
        left = Outlook(book, person).at_most_more

    assert 0 == left
    assert screen(book, person).complete


def _answered(person: Answers, question: str, answer: Answer | None) -> Answers:
    return person.without(question) if answer is None else person.with_answer(question, answer)


def _backwards(some: Mapping[str, Value]) -> dict[str, Value]:
    return dict(list(some.items())[::-1])


def _is_settled(answer: Answer | None) -> bool:
    match answer:
        case None | Plain.UNSURE | Plain.DECLINED:
            return False
        case Chosen(_, unsure):
            return not unsure
    return True


def _shown(result: Screening) -> Screening:
    return replace(result, dropped=(), answers=Answers())
