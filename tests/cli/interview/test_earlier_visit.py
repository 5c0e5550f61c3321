"""Pages before the first question: what was said last time, the medicines of then, and two answers to be settled."""

from dataclasses import replace

from screen.cli.interview.beforehand import Beforehand, BeforehandDialogue
from screen.cli.interview.carried import carried_pages
from screen.cli.interview.dialogue import Leave, Setting
from screen.cli.interview.line_front import LineFront
from screen.cli.interview.loop import Ended, Step, interview
from screen.cli.interview.medicines_again import medicines_again
from screen.cli.interview.settling import Settling, settling_pages
from screen.logic.conversation import Conversation
from screen.logic.recognition import recognise
from screen.logic.second_checking import Difference
from screen.logic.second_checking import settled as in_the_end
from screen.model.answer import Answers, Chosen, Plain
from screen.model.medicine import MedicineList
from screen.model.second_check import Disagreement
from tests.cli.small import LEXICON, RULEBOOK, Script, lexicon, words

SETTING = Setting(RULEBOOK, lexicon)
DAY = "2026-10-01"
VALID = Answers(
    {"age": 70, "heart": Chosen(frozenset({"valve"})), "fever": Plain.NO},
    asked_on="2026-11-20",
    carried_over={"age": DAY, "heart": "2026-09-01", "fever": DAY},
)


def put(steps: list[Step], *lines: str) -> tuple[Ended, list[str]]:
    """The interview after these pages, cut off at its first question, and what was shown."""
    script = Script(lines)
    ended = interview(SETTING, Conversation(Answers(asked_on="2026-11-20")), LineFront(script), first=steps)
    assert [] == script.lines
    return ended, script.page


def carried(*lines: str) -> tuple[Ended, list[str]]:
    """The pages of a person whose answers still hold."""
    return put([*carried_pages(SETTING, VALID)], *lines)


def read_back(*lines: str, before: MedicineList | None = None) -> tuple[dict[str, object], list[str]]:
    """The medicines after they were gone through, and what was shown."""
    earlier = recognise(["warfarin 3 mg", "the pink one"], LEXICON) if before is None else before
    ended, page = put([*medicines_again(SETTING, earlier)], *lines)
    return dict(words(ended.conversation.answers)), page


def test_what_still_holds_is_shown_by_section_with_its_day() -> None:
    """Nothing counts before it was confirmed."""
    ended, page = carried()

    expected = """
== Section start: last time ==

This is what you said before. Is all of it still so?
   1  about age: 70 years (2026-10-01)
[y yes, all still so, number that has changed: ask me again, then Enter, q stop]"""
    assert (expected, {}) == (page[0], ended.conversation.answers.given)


def test_confirmed_answers_are_carried_over_with_their_days() -> None:
    """Saying that it is still so makes no answer younger."""
    ended, _ = carried("y", "y", "y")

    assert VALID.given == ended.conversation.answers.given
    assert VALID.carried_over == ended.conversation.answers.carried_over
    assert frozenset() == ended.conversation.asked


def test_what_has_changed_is_asked_again() -> None:
    """A number takes an answer out, `b` puts it back; a page with nothing left is done."""
    ended, page = carried("1", "1", "b", "1", "y")[0], carried("1", "1", "y")[1]

    assert "age" not in ended.conversation.answers.given
    assert "fever" not in ended.conversation.answers.given
    assert any("== Section health: last time ==" in each for each in page)


def test_a_page_of_several_answers_keeps_the_rest() -> None:
    """What is taken out is told beside what is left."""
    both = replace(VALID, given={"age": 70, "pain": Chosen()}, carried_over={"age": DAY, "pain": DAY})
    ended, page = put([*carried_pages(SETTING, both)], "9", "1", "b", "1", "y")

    assert {"age": 70} == ended.conversation.answers.given
    assert "! Please type y if all is still so, or the number of what has changed." in page
    assert any("You will be asked again: about pain." in each for each in page)
    assert "It stands again." in page


def test_enter_alone_confirms_nothing() -> None:
    """The page is shown again."""
    ended, _ = carried("", "")

    assert {} == ended.conversation.answers.given


def test_stopping_there_loses_nothing() -> None:
    """Nothing was answered yet."""
    assert Leave.QUIT is carried("q")[0].how


def test_medicines_are_read_back_one_by_one() -> None:
    """Each is still taken or not; without anything new the list is complete, and as fresh as any answer."""
    got, page = read_back("y", "y", "n")

    assert {"medicines": ["warfarin 3 mg", "the pink one"]} == got
    assert any("Medicine 1 of 2\nDo you still take warfarin 3 mg? Another dose is still yes." in each for each in page)


def test_a_medicine_that_was_stopped_goes_to_the_past() -> None:
    """It is not forgotten, because having stopped it lately can matter."""
    got, _ = read_back("n", "?", "n")

    assert {"medicines": ["stopped warfarin 3 mg", "not sure if I still take the pink one"]} == got


def test_the_past_may_come_back() -> None:
    """Somebody who takes it again takes it."""
    got, page = read_back("n", "n", before=recognise(["stopped warfarin 3 mg"], LEXICON))

    assert {"medicines": ["warfarin"]} == got
    assert any("Last time you no longer took this: stopped warfarin 3 mg." in each for each in page)


def test_anything_new_opens_the_list() -> None:
    """The list comes as it is now, to be added to."""
    got, _ = read_back("y", "b", "y", "n", "y", "warfarin", "y")

    assert {"medicines": ["warfarin 3 mg", "stopped the pink one", "warfarin"]} == got


def about_the_tablet(*lines: str) -> Answers:
    """The answers of somebody whose tablet thinned no blood last time, after the medicines were gone through."""
    said = Answers({"tablet_thins_blood": Plain.NO}, carried_over={"tablet_thins_blood": DAY})
    pink = recognise(["the pink one"], LEXICON)
    ended, _ = put([*carried_pages(SETTING, said), *medicines_again(SETTING, pink)], "y", *lines)
    return ended.conversation.answers


def test_what_was_said_of_a_medicine_holds_for_the_same_list() -> None:
    """Somebody who still takes what they took is not asked about it anew."""
    kept = about_the_tablet("y", "n")

    assert Plain.NO == kept.given["tablet_thins_blood"]
    assert {"tablet_thins_blood": DAY} == kept.carried_over


def test_what_was_said_of_a_medicine_is_nothing_for_another_list() -> None:
    """One that was stopped, or is new, is asked about again."""
    for lines in (("n", "n"), ("?", "n"), ("y", "y", "the white one", "y")):
        changed = about_the_tablet(*lines)
        assert "tablet_thins_blood" not in changed.given
        assert {} == changed.carried_over


def test_no_medicines_at_all_is_asked_about() -> None:
    """None is confirmed, or the question comes again."""
    none = MedicineList(none=True)

    assert {"medicines": "none"} == read_back("y", before=none)[0]
    assert {} == read_back("n", before=none)[0]
    assert "! Please type y or n." in read_back("?", before=none)[1]


def test_junk_and_enter_say_nothing_of_a_medicine() -> None:
    """Only the three answers do."""
    got, page = read_back("", "maybe")

    assert {} == got
    assert "! Please type y, n or ?." in page


def test_what_has_to_be_known_first_is_read() -> None:
    """A page of sentences goes on with y alone."""
    step = Beforehand(BeforehandDialogue("Last time", ("The rules have changed.",)))
    ended, page = put([step], "", "x", "y")

    assert Leave.CUT_OFF is ended.how
    assert "  - The rules have changed." in page[0]
    assert "! Please type y to go on." in page


def settled(*lines: str) -> tuple[Ended, list[str]]:
    """A difference about numbness, settled by these lines."""
    return put([*settling_pages(SETTING, (Difference("numb", Plain.NO, Plain.UNSURE),))], *lines)


def test_two_answers_stand_beside_each_other() -> None:
    """Neither is preferred."""
    expected = """
== Second check: these answers differ ==

Difference 1 of 1
What about numb?
   1  the first time: no
   2  just now: not sure
[1-2 the answer that is right, 3 neither: ask the person again, q stop]"""
    assert expected == settled()[1][0]


def test_one_of_two_answers_is_chosen() -> None:
    """What was settled is the answer."""
    assert {"numb": Plain.NO} == settled("", "y", "1")[0].conversation.answers.given
    assert {"numb": Plain.UNSURE} == settled("2")[0].conversation.answers.given


def test_neither_is_right() -> None:
    """The question is put once more; every way out of it but an answer leads back to the two."""
    ended, page = settled("3", "r", "3", "w", "y")

    assert {"numb": Plain.YES} == ended.conversation.answers.given
    assert "Why numb." in page


def test_a_settled_follow_up_may_be_taken_away_again() -> None:
    """When the list is changed once more in the end, what hung on it is no difference any more, and nothing fails."""
    lists = tuple(recognise([name], LEXICON) for name in ("the pink one", "the white one"))
    differing = (Difference("medicines", *lists), Difference("tablet_thins_blood", Plain.NO, Plain.YES))
    steps = settling_pages(SETTING, differing)
    assert ["medicines", "tablet_thins_blood"] == [each.question for each in settled_by(steps, differing, "2", "2")]

    changed = settled_by(steps, differing, "2", "2", "r", "1", "1", "warfarin", "", "y")
    assert ["medicines"] == [each.question for each in changed]


def settled_by(steps: list[Settling], differing: tuple[Difference, ...], *lines: str) -> tuple[Disagreement, ...]:
    """The differences on record after these lines."""
    return in_the_end(differing, put([*steps], *lines)[0].conversation.answers)
