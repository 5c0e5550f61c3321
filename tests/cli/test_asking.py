"""Interviews with a person who types from a list."""

import pytest

from screen.cli.asking import interview
from screen.model.answer import Answers, Chosen
from screen.model.errors import Interrupted
from tests.cli.small import RULEBOOK, Script, lexicon, words

NOTHING = ["2", "y", "70", "n", "n", "2", "n", "none", "0"]
"""Pain in the lower back, 70 years, no to everything else."""


def asked(*lines: str, answers: Answers | None = None) -> tuple[dict[str, object], list[str]]:
    """The answers of an interview, in words, and the page shown."""
    script = Script(lines)
    got = interview(RULEBOOK, answers or Answers(), script, lexicon)
    assert [] == script.lines  # nobody typed more than was asked
    return dict(words(got)), script.page


def stopped(*lines: str) -> str:
    """How an interview ends that gives no answers."""
    script = Script(lines)
    with pytest.raises(Interrupted) as caught:
        interview(RULEBOOK, Answers(), script, lexicon)
    return f"{caught.value}\n" + "\n".join(script.page)


def test_a_whole_interview() -> None:
    """Every question that can matter is asked once, in the order written."""
    got, _ = asked(*NOTHING)

    expected = {
        "pain": ["lower-back"],
        "age": 70,
        "numb": "no",
        "toilet": "no",
        "began": "slowly",
        "fever": "no",
        "medicines": "none",
        "heart": "none",
    }
    assert expected == got


def test_the_page_of_a_question() -> None:
    """A question comes with its section, its number, its options and the keys."""
    _, page = asked(*NOTHING)

    expected = [
        "\n== Section start ==",
        "\nQuestion 1, at most 9 more",
        "What about pain?",
        "  1  label of neck",
        "  2  label of lower-back",
        "  3  label of other",
        "[Type: the numbers of all that fit, such as 1 2; 0 none of these; 2? not sure about number 2; "
        "? not sure at all, h help]",
        "You marked: label of lower-back.",
        "Is that all? y yes. Or type numbers to add or take away.",
    ]
    assert expected == page[: len(expected)]


def test_emergency_stops_the_questions() -> None:
    """After an emergency nothing more is asked."""
    got, _ = asked("0", "70", "y")

    assert {"pain": "none", "age": 70, "numb": "yes"} == got


def test_way_down_comes_under_the_emergency_sentence() -> None:
    """An emergency with a way down asks for it at once, with what to do above the question."""
    got, page = asked("0", "70", "n", "y", "n")

    at = page.index("What about toilet_known?")
    assert "\nCall your emergency number now.\nDo not wait." == page[at - 2]
    assert "no" == got["toilet_known"]


def test_enter_alone_answers_nothing() -> None:
    """Enter alone repeats the question."""
    got, page = asked("", "", *NOTHING)

    assert ["lower-back"] == got["pain"]
    assert 3 == page.count("What about pain?")


def test_junk_is_no_answer() -> None:
    """What is no answer is refused with what to type, and the question stays."""
    got, page = asked(
        "x", "4", "2?3", "2", "y", "old", "-1", "1e1", "70", "yy", "n", "n", "9", "2", "n", "y", "none", "0"
    )

    assert 70 == got["age"]
    assert 3 == page.count("! Please type numbers from 1 to 3, such as 1 2, or 0 for none of these.")
    assert 3 == page.count("! Please type a whole number from 0 to 120, or ?.")
    assert "! Please type y, n or ?." in page
    assert "! Please type a number from 1 to 2, or ?." in page
    assert "! Please type the name of a medicine, none or ?." in page


def test_not_sure_is_asked_once_more_with_an_example() -> None:
    """A first "not sure" brings the example, a second one is the answer; without an example the first is."""
    got, page = asked("?", "?", "?", "?", "n")

    assert {"pain": "unsure", "age": "unsure", "numb": "unsure", "toilet": "no"} == got
    assert 1 == page.count("For example: wiping feels different")


def test_rather_not_say_is_for_private_questions() -> None:
    """Only a private question takes "rather not say"."""
    got, page = asked("0", "70", "r", "n", "n", "2", "r", "none", "0")

    assert "declined" == got["fever"]
    assert "! Please type y, n or ?." in page


def test_numbers_switch_marks() -> None:
    """A number marks, marks again with ?, and takes away; the list is shown until the person says that is all."""
    got, page = asked("1 2?", "3,1", "2", "2 ?", "y", *NOTHING[2:])

    assert ["lower-back?", "other"] == got["pain"]
    assert "You marked: label of lower-back (not sure); label of other." in page


def test_an_emptied_list_is_not_none() -> None:
    """Taking every mark away does not say "none of these"."""
    got, page = asked("1", "1", "y", "0", *NOTHING[2:])

    assert "none" == got["pain"]
    assert "Nothing is marked now. Type 0 for none of these." in page
    assert "! Please type numbers from 1 to 3, such as 1 2, or 0 for none of these." in page


def test_medicines_one_a_line() -> None:
    """Medicines are read back with what was recognised, and recorded once that is all."""
    got, page = asked(*NOTHING[:7], "warfarin 3 mg", "the pink one", "", "y", "0")

    assert ["warfarin 3 mg", "the pink one"] == got["medicines"]
    expected = "You named:\n  warfarin 3 mg: warfarin\n  the pink one: we do not know this name"
    assert expected in page


def test_medicine_can_be_taken_away() -> None:
    """Back takes the last medicine away, and from an empty list goes to the question before."""
    got, page = asked(*NOTHING[:7], "warfarin", "b", "b", "k", "none", "0")

    assert "none" == got["medicines"]
    assert "Taken away: warfarin" in page
    assert "(before: no. k keeps it)" in page


def test_no_medicine_is_said_not_left_blank() -> None:
    """Enter alone does not mean that nothing is taken, and none does not end a list."""
    got, page = asked(*NOTHING[:7], "", "warfarin", "none", "?", "", "n", "y", "0")

    assert ["warfarin"] == got["medicines"]
    assert 3 == page.count("! Please type the name of another medicine, or Enter alone when there are no more.")


def test_back_keeps_what_was_answered() -> None:
    """Going back asks again with the earlier answer on offer, for every question on the way."""
    got, page = asked("2", "y", "70", "b", "b", "k", "k", *NOTHING[3:])

    assert ["lower-back"] == got["pain"]
    assert 70 == got["age"]
    assert "(before: lower-back. k keeps it)" in page
    assert "(before: 70. k keeps it)" in page


def test_changed_answer_drops_what_hung_on_it() -> None:
    """An answer kept aside does not count when its question no longer comes."""
    got, _ = asked("0", "70", "n", "y", "y", "b", "b", "n", "2", "n", "none", "0")

    assert "toilet_known" not in got
    assert "no" == got["toilet"]


def test_nothing_lies_before_the_first_question() -> None:
    """Back at the first question says so."""
    _, page = asked("b", *NOTHING)

    assert "! This is the first question." in page


def test_given_answers_are_not_asked() -> None:
    """What an option or a file has answered is not asked again."""
    _, page = asked(*NOTHING[2:], answers=Answers({"pain": Chosen(frozenset({"neck"}))}))

    assert "What about pain?" not in page


def test_help_and_why() -> None:
    """Help lists the keys, w says why the question is asked; both leave the question open."""
    _, page = asked("h", "w", *NOTHING)

    assert "Why pain." in page
    assert any("why we ask this" in text for text in page)


def test_quitting_and_the_end_of_input_give_no_answers() -> None:
    """Stopping in the middle ends without a result."""
    assert stopped("2", "y", "q").startswith("You stopped. There is no result.")
    assert stopped("2", "y").startswith("The input ended.")
