"""What words mean as an answer to a question of each kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.logic.answer_words import answer_words
from screen.model.answer import Answer, Chosen, Plain
from screen.model.medicine import Match, MedicineList
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import LONGEST_LINE, MOST_LINES, NotAnAnswer, answer_from_words, valid_words
from tests.cli.small import RULEBOOK, lexicon, no_lexicon

Q = RULEBOOK.questions


def read(id: str, words: object) -> Answer | None:
    """The answer to a question of the small rulebook, no medicine being named."""
    return answer_from_words(Q[id], words, no_lexicon)


def refused(id: str, words: object) -> str:
    """The sentence with which the words are refused."""
    with pytest.raises(NotAnAnswer) as caught:
        answer_from_words(Q[id], words, lexicon)
    return caught.value.sentence


def told(id: str, words: object) -> str | None:
    """The sentence with which the words are refused, if they are."""
    try:
        answer_from_words(Q[id], words, lexicon)
    except NotAnAnswer as no_answer:
        return no_answer.sentence
    return None


@pytest.mark.parametrize("id", ["numb", "age", "began", "heart", "medicines"])
@pytest.mark.parametrize("nothing", [None, "", "  ", []])
def test_blank_was_never_asked(id: str, nothing: object) -> None:
    """Nothing, an empty text and an empty list mean that the question was never asked."""
    assert None is read(id, nothing)


@pytest.mark.parametrize("id", ["pain", "medicines"])
def test_list_of_blanks_was_never_asked(id: str) -> None:
    """A list of nothing but blank lines means that the question was never asked."""
    assert None is read(id, ["", " "])


@pytest.mark.parametrize(("words", "answer"), [("yes", Plain.YES), ("NO", Plain.NO), (" Unsure ", Plain.UNSURE)])
def test_yes_no_and_unsure_in_any_case(words: str, answer: Plain) -> None:
    """Yes, no and unsure are read in any case."""
    assert answer is read("numb", words)


@pytest.mark.parametrize("words", ["y", "n", "true", "1", "declined", "none", "yes!", "ja", ["yes", "no"], ["yes"], 1])
def test_other_words_are_refused(words: object) -> None:
    """A yes-no question takes no other words, and its valid ones are named."""
    assert refused("numb", words).startswith("takes yes, no or unsure.")


@pytest.mark.parametrize("words", [True, False])
def test_true_and_false_are_refused(words: bool) -> None:
    """True and false of JSON are refused with the words to write instead."""
    assert 'takes yes, no or unsure. Write words in quotes, such as "yes", not true or false.' == refused("numb", words)


def test_private_question_takes_declined() -> None:
    """Only a private question takes "declined"."""
    assert Plain.DECLINED is read("fever", "Declined")


@pytest.mark.parametrize("words", [{"a": 1}, 1.5, [1], [None, "yes"], [["yes"]], float("nan"), float("inf")])
@pytest.mark.parametrize("id", ["numb", "age", "began", "heart", "medicines"])
def test_other_types_are_refused(id: str, words: object) -> None:
    """Objects, fractions and lists of anything but texts are refused for every kind."""
    assert refused(id, words).startswith("takes ")


@pytest.mark.parametrize(("words", "number"), [("54", 54), (54, 54), ("0", 0), (120, 120), ("007", 7), (" 7 ", 7)])
def test_whole_numbers(words: object, number: int) -> None:
    """A number question takes whole numbers within its bounds, as digits or as a number."""
    assert number == read("age", words)


@pytest.mark.parametrize(
    "words",
    ["-1", "121", 121, -1, "1e1", "0x1f", "1_0", "5.0", "+5", "NaN", "５４", "²", "٣", "9" * 5000, 10**100, "54 years"],
)
def test_other_numbers_are_refused(words: object) -> None:
    """Everything else is refused with the bounds."""
    assert "takes a whole number from 0 to 120 or unsure." == refused("age", words)


def test_number_may_be_unsure() -> None:
    """Not sure is an answer to a number question."""
    assert Plain.UNSURE is read("age", "unsure")


@pytest.mark.parametrize("words", ["lower-back", "LOWER_BACK", ["lower-back"]])
def test_value_with_dash_or_underscore(words: object) -> None:
    """A value is read with - or _ and in any case."""
    assert Chosen(frozenset({"lower-back"})) == read("pain", words)


def test_choices_take_several_values() -> None:
    """Several values are named in a list; a ? marks one as not sure."""
    assert Chosen(frozenset({"neck"}), frozenset({"other"})) == read("pain", ["neck", "other?", "", "neck"])


def test_none_stands_alone() -> None:
    """None says that no value fits."""
    assert Chosen() == read("heart", "None")


@pytest.mark.parametrize("word", ["none", "unsure"])
def test_none_and_unsure_beside_a_value_are_refused(word: str) -> None:
    """None and unsure answer the whole question, so they stand by themselves."""
    assert refused("heart", [word, "valve"]).startswith(f"takes the word {word} only by itself.")


def test_value_cannot_be_sure_and_not_sure() -> None:
    """One value both with and without ? contradicts itself."""
    assert "names one option both with and without ?. Write it once." == refused("heart", ["valve", "valve?"])


def test_unknown_value_names_the_nearest() -> None:
    """A misspelled value is refused with the nearest valid one."""
    expected = "has no such option. Did you mean 'pacemaker'? It takes pacemaker, valve, none or unsure."

    assert expected == refused("heart", "pacemakr")


def test_single_choice_takes_one_value() -> None:
    """A choice of one takes one value, without ? and without none."""
    assert Chosen(frozenset({"accident"})) == read("began", "accident")
    assert refused("began", "accident?").startswith("takes one option or unsure")
    assert refused("began", "none").startswith("has no such option.")
    assert refused("began", ["accident", "slowly"]).startswith("takes accident, slowly or unsure. It takes one word")


def test_no_medicine_needs_no_lexicon() -> None:
    """None, unsure and blank are read without opening the lexicon."""
    assert MedicineList(none=True) == read("medicines", "None")
    assert Plain.UNSURE is read("medicines", ["unsure"])


def test_medicines_are_recognised() -> None:
    """Each line of medicines is looked up; a name nobody knows stays in the list."""
    answer = answer_from_words(Q["medicines"], ["warfarin 3 mg", "the small pink one"], lexicon)

    assert isinstance(answer, MedicineList)
    assert [Match.EXACT, Match.UNMATCHED] == [item.match for item in answer.items]


@pytest.mark.parametrize("words", [["x" * (LONGEST_LINE + 1)], ["x"] * (MOST_LINES + 1), "\ud800"])
def test_absurd_medicines_are_refused(words: object) -> None:
    """Lists of absurd length, and text that is none, are refused."""
    assert refused("medicines", words)


@given(words=st.text() | st.lists(st.text()) | st.integers() | st.booleans() | st.none() | st.floats())
@pytest.mark.parametrize("id", list(Q))
def test_any_words_are_answered_or_refused(id: str, words: object) -> None:
    """Whatever is written, it is an answer, never asked, or refused with a sentence."""
    assert (told(id, words) or ".").endswith(("?", "."))


@given(secret=st.text(st.characters(categories=["L", "N"]), min_size=9))
@pytest.mark.parametrize("id", ["numb", "age", "began", "heart"])
def test_refusal_never_repeats_the_words(id: str, secret: str) -> None:
    """What the person wrote never stands in a sentence of refusal."""
    assert secret not in (told(id, secret) or "").replace(valid_words(Q[id]), "")


def every_answer(rulebook: Rulebook) -> st.SearchStrategy[tuple[str, Answer]]:
    """A question of the rulebook and some answer to it that needs no lexicon."""

    def answers(id: str) -> st.SearchStrategy[Answer]:
        values = [value.id for value in rulebook.questions[id].values]
        marked = st.dictionaries(st.sampled_from(values), st.booleans()) if values else st.nothing()
        kinds: dict[str, st.SearchStrategy[Answer]] = {
            "age": st.integers(0, 120),
            "numb": st.sampled_from([Plain.YES, Plain.NO, Plain.UNSURE]),
            "fever": st.sampled_from(list(Plain)),
            "began": st.sampled_from([Chosen(frozenset({"slowly"})), Plain.UNSURE]),
            "heart": marked.map(
                lambda marks: Chosen(
                    frozenset(id for id, sure in marks.items() if sure),
                    frozenset(id for id, sure in marks.items() if not sure),
                )
            ),
        }
        return kinds[id]

    ids = st.sampled_from(["age", "numb", "fever", "began", "heart"])
    return ids.flatmap(lambda id: st.tuples(st.just(id), answers(id)))


@given(every_answer(RULEBOOK))
def test_words_of_a_result_give_the_answer_back(answered: tuple[str, Answer]) -> None:
    """The words a result shows for an answer are read as the same answer."""
    id, answer = answered

    assert answer == read(id, answer_words(Q[id], answer))
