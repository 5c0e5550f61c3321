"""Interviews in plain lines with a person who types from a list."""

from dataclasses import replace

from screen.cli.interview.dialogue import Leave, Setting
from screen.cli.interview.line_front import LineFront
from screen.cli.interview.loop import interview
from screen.logic.conversation import Conversation
from screen.model.answer import Answers, Chosen, Plain
from screen.model.country import Country
from screen.model.rulebook import Rulebook
from tests.cli.small import RULEBOOK, Script, lexicon, words

NOTHING = ["2", "y", "70", "n", "n", "2", "n", "y", "none", "y", "0", "y", "y", "x"]
"""Pain in the lower back, 70 years, no to everything else; each part is read back, then all is looked over."""

UNTIL_MEDICINES = NOTHING[:8]
THE_REST = ["0", "y", "y", "x"]
"""None of the last list, the review and the end, where no second "no" waits to be read back."""


def asked(
    *lines: str, answers: Answers | None = None, rulebook: Rulebook = RULEBOOK
) -> tuple[dict[str, object], list[str]]:
    """The answers of an interview that came to its end, in words, and the page shown."""
    script = Script(lines)
    ended = interview(Setting(rulebook, lexicon), Conversation(answers or Answers()), LineFront(script))
    assert (Leave.END, []) == (ended.how, script.lines)  # nobody typed more than was asked
    return dict(words(ended.conversation.answers)), script.page


def left(*lines: str) -> tuple[Leave, dict[str, object]]:
    """How an interview was left that did not come to its end, and what was answered."""
    script = Script(lines)
    ended = interview(Setting(RULEBOOK, lexicon), Conversation(Answers()), LineFront(script))
    assert [] == script.lines
    return ended.how, dict(words(ended.conversation.answers))


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

    expected = """
== Section start ==

Question 1, at most 9 more
What about pain?
   1  label of neck
   2  label of lower-back
   3  label of other
   0  none of these
[1-3 what fits (the same again: not sure about it), 0 none of these, ? not sure, h help]"""
    assert expected == page[0]


def test_emergency_stops_the_questions() -> None:
    """After an emergency nothing is asked and nothing is shown but what to do; any way on is by a wish."""
    got, page = asked("0", "y", "70", "y", "x")

    assert {"pain": "none", "age": 70, "numb": "yes"} == got
    assert "\nCall your emergency number now.\nDo not wait.\n\n[x end here, b back, if a key slipped]" == page[-1]


def test_a_slip_into_an_emergency_can_be_taken_back() -> None:
    """From the emergency page a step back leads to the question, with its answer to be changed."""
    got, page = asked("0", "y", "70", "y", "b", *NOTHING[3:])

    assert "no" == got["numb"]
    assert any("(before: yes)" in text for text in page)


def test_way_down_comes_under_the_emergency_sentence() -> None:
    """An emergency with a way down asks for it at once, with what to do above the question."""
    got, page = asked("0", "y", "70", "n", "y", "n", "x")

    (question,) = [text for text in page if "What about toilet_known?" in text]
    assert question.startswith("\nCall your emergency number now.\nDo not wait.")
    assert "no" == got["toilet_known"]


def test_enter_alone_answers_nothing() -> None:
    """Enter alone repeats the question."""
    got, page = asked("", "", *NOTHING)

    assert ["lower-back"] == got["pain"]
    assert 3 == sum("What about pain?" in text for text in page)


def test_junk_is_no_answer() -> None:
    """What is no answer is refused with what to type, and the question stays."""
    lines = ["x", "4", "2?3", "2", "y", "old", "-1", "1e1", "70", "yy", "n", "n", "9", *NOTHING[5:8], "y", *NOTHING[8:]]
    got, page = asked(*lines)

    assert 70 == got["age"]
    assert 3 == page.count("! Please type numbers from 1 to 3, such as 1 2, or 0 for none of these.")
    assert 3 == page.count("! Please type a whole number from 0 to 120, or ?.")
    assert "! Please type y, n or ?." in page
    assert "! Please type a number from 1 to 2, or ?." in page
    assert "! Please type the name of a medicine, none or ?." in page


def test_not_sure_is_asked_once_more_with_an_example() -> None:
    """A first "not sure" brings the example, a second one is the answer; without an example the first is."""
    how, got = left("?", "?", "?", "?", "n", "q", "y")

    assert {"pain": "unsure", "age": "unsure", "numb": "unsure", "toilet": "no"} == got
    assert Leave.QUIT is how


def test_rather_not_say_is_for_private_questions() -> None:
    """Only a private question takes "rather not say"."""
    got, page = asked("0", "y", "70", "p", "n", "n", "2", "p", *NOTHING[7:])

    assert "declined" == got["fever"]
    assert "! Please type y, n or ?." in page


def test_numbers_switch_marks() -> None:
    """A number marks, then marks as not sure, then takes away; the list is shown until the person says it is all."""
    got, page = asked("1 2?", "3,1", "1", "2 ?", "y", *NOTHING[2:])

    assert ["lower-back?", "other"] == got["pain"]
    assert any("You marked: label of lower-back (not sure); label of other." in text for text in page)


def test_an_emptied_list_is_not_none() -> None:
    """Taking every mark away does not say "none of these"."""
    got, page = asked("1", "1", "1", "y", "0", "y", *NOTHING[2:])

    assert "none" == got["pain"]
    assert "Nothing is marked now. Type 0 for none of these." in page
    assert "! Please type numbers from 1 to 3, such as 1 2, or 0 for none of these." in page


def test_none_of_these_stands_alone() -> None:
    """An option marked after "none of these" takes it back, and the other way round."""
    got, _ = asked("0", "2", "y", *NOTHING[2:])
    assert ["lower-back"] == got["pain"]

    got, _ = asked("2", "0", "y", *NOTHING[2:])
    assert "none" == got["pain"]


def test_no_is_read_back_at_the_end_of_a_section() -> None:
    """Several "no" are said once more; one of them can be changed there, and the others are read back again."""
    got, page = asked(*NOTHING[:7], "2", "y", "y", "y", *NOTHING[8:])

    assert "yes" == got["toilet"]
    (first, again) = [text for text in page if "You said no to all of these. Is that right?" in text]
    assert "  2  about toilet" in first
    assert "about toilet" not in again


def test_a_single_no_waits() -> None:
    """One "no" alone is not repeated at once."""
    _, page = asked("2", "y", "70", "?", "?", "n", "2", "?", *NOTHING[8:])

    assert not any("You said no" in text for text in page[:-4])


def test_the_review_leads_to_any_answer() -> None:
    """At the end every answer can be changed by its number, and the review comes again."""
    got, page = asked(*NOTHING[:12], "2", "66", "y", "x")

    assert 66 == got["age"]
    assert any("   2  about age: 70 years" in text for text in page)
    assert any("   2  about age: 66 years" in text for text in page)


def test_the_review_can_be_opened_at_any_time() -> None:
    """From a question the review shows what was answered so far, and leads back to that question."""
    got, page = asked("2", "y", "r", "1", "2", "2", "1", "y", "y", *NOTHING[2:])

    assert ["neck"] == got["pain"]
    assert any("go on with the questions" in text for text in page)


def test_a_change_after_the_result_shows_what_it_does() -> None:
    """After the result an answer can be changed; the new result says what is different."""
    got, page = asked(*NOTHING[:-1], "c", "3", "?", "?", "y", "x")

    assert "unsure" == got["numb"]
    assert any("It was: No flags found" in text and "New: Title of numb." in text for text in page)


def test_what_would_change_the_result() -> None:
    """The result page tells what to find out, and what it would become; where nothing is open it says so."""
    _, page = asked(*UNTIL_MEDICINES, "the pink one", "y", "?", *THE_REST[:-1], "w", "x")
    assert any("What would change this" in text and "the pink one" in text for text in page)

    _, page = asked(*NOTHING[:-1], "w", "x")
    assert "Nothing is open that could make this result milder or more serious." in page


def test_medicines_one_a_line() -> None:
    """Medicines are read back with what was recognised, and recorded once that is all."""
    got, page = asked(*UNTIL_MEDICINES, "warfarin 3 mg", "the pink one", "", "y", *["n"], *THE_REST)

    assert ["warfarin 3 mg", "the pink one"] == got["medicines"]
    expected = "You named:\n  1  warfarin 3 mg: warfarin - blood thinner\n  2  the pink one: we do not know this name"
    assert any(expected in text for text in page)


def test_the_names_nobody_knows_stand_above_the_question_about_them() -> None:
    """Nobody has to remember which names are meant."""
    _, page = asked(*UNTIL_MEDICINES, "the pink one", "a mystery drug", "", "y", "n", *THE_REST)

    assert any("Not recognised: the pink one; a mystery drug\nWhat about tablet_thins_blood?" in text for text in page)


def test_medicine_can_be_taken_away() -> None:
    """A number takes a medicine away, and from an empty list one can go back."""
    got, page = asked(*UNTIL_MEDICINES, "warfarin", "1", "b", "k", *NOTHING[8:])

    assert "none" == got["medicines"]
    assert "Taken away: warfarin" in page
    assert any("(before: no)" in text for text in page)


def test_no_medicine_is_said_not_left_blank() -> None:
    """Enter alone does not mean that nothing is taken, and none does not end a list."""
    got, page = asked(*UNTIL_MEDICINES, "", "warfarin", "none", "?", "", "n", "y", *THE_REST)

    assert ["warfarin"] == got["medicines"]
    assert 3 == page.count("! Please type the name of another medicine, or Enter alone when there are no more.")


def test_nothing_is_taken_by_one_digit() -> None:
    """0 is none of these here as in every list, and read back like the word."""
    got, page = asked(*UNTIL_MEDICINES, "0", "y", *NOTHING[10:])

    assert "none" == got["medicines"]
    assert "You said: no medicines at all. Is that right? y yes, n no." in page


def test_another_list_is_asked_about_anew() -> None:
    """What was said of one unknown tablet closes nothing for another: its follow-up comes again."""
    pink = [*UNTIL_MEDICINES, "the pink one", "y", "n"]
    got, page = asked(*pink, "b", "b", "1", "the white one", "y", "?", *THE_REST)
    assert ("unsure", ["the white one"]) == (got["tablet_thins_blood"], got["medicines"])
    assert 3 == sum("What about tablet_thins_blood?" in text for text in page)

    got, _ = asked(*pink, "b", "b", "k", "k", *THE_REST)
    assert "no" == got["tablet_thins_blood"]


def test_a_follow_up_of_an_earlier_visit_closes_nothing_for_a_new_list() -> None:
    """What was said of a tablet last time is asked again once a list is given for the first time now."""
    kept = Answers({"tablet_thins_blood": Plain.NO})
    got, page = asked(*UNTIL_MEDICINES, "the white one", "y", "?", *THE_REST, answers=kept)

    assert "unsure" == got["tablet_thins_blood"]
    assert any("What about tablet_thins_blood?" in text for text in page)


def test_a_list_half_written_is_not_left() -> None:
    """Back, review and save wait until the list of medicines is finished."""
    _, page = asked(*UNTIL_MEDICINES, "warfarin", "r", "s", "b", "y", *THE_REST)

    assert 3 == page.count("! First finish this list: Enter alone shows it, then y. A number takes that one away.")


def test_a_list_given_before_can_be_changed() -> None:
    """A list that is opened again holds what was named; a number takes one away, a name adds one."""
    got, _ = asked(*UNTIL_MEDICINES, "warfarin", "the pink one", "y", "b", "2", "y", *["?"], *THE_REST)

    assert ["warfarin"] == got["medicines"]


def test_back_keeps_what_was_answered() -> None:
    """Going back shows the earlier answer, to be kept or changed, for every question on the way."""
    got, page = asked("2", "y", "70", "b", "b", "k", "k", *NOTHING[3:])

    assert ["lower-back"] == got["pain"]
    assert 70 == got["age"]
    assert any("(before: label of lower-back)" in text for text in page)
    assert any("(before: 70 years)" in text for text in page)


def test_a_changed_answer_goes_on_where_the_questions_were() -> None:
    """After a change far back the next question is the first that was never asked."""
    got, _ = asked("2", "y", "70", "n", "b", "b", "b", "2", "2", "1", "y", *NOTHING[4:])

    assert ["neck"] == got["pain"]
    assert 70 == got["age"]


def test_changed_answer_sets_aside_what_hung_on_it() -> None:
    """A follow-up that no longer comes up is told as set aside, kept, and counts for nothing."""
    lines = ["0", "y", "70", "n", "y", "y", "b", "b", "n", *NOTHING[5:]]
    got, page = asked(*lines)

    assert ("no", "yes") == (got["toilet"], got["toilet_known"])
    assert any("Set aside, because of your change: about toilet_known." in text for text in page)
    assert any("about toilet_known: yes (set aside)" in text for text in page)


def test_changing_back_takes_up_the_earlier_answer() -> None:
    """What was set aside counts again when its question comes back."""
    lines = ["0", "y", "70", "n", "y", "y", "b", "b", "n", "b", "y", *NOTHING[5:7], "y", *NOTHING[8:]]
    got, page = asked(*lines)

    assert ("yes", "yes") == (got["toilet"], got["toilet_known"])
    assert any("Your earlier answers count again: about toilet_known." in text for text in page)


def test_nothing_lies_before_the_first_question() -> None:
    """Back at the first question says so."""
    _, page = asked("b", *NOTHING)

    assert "! This is the first question. There is nothing to go back to." in page


def test_given_answers_are_not_asked_but_can_be_changed() -> None:
    """What an option or a file has answered is not asked again, and stands in the review."""
    _, page = asked(*NOTHING[2:], answers=Answers({"pain": Chosen(frozenset({"neck"}))}))

    assert not any("What about pain?" in text for text in page)
    assert any("about pain: label of neck" in text for text in page)


def test_help_and_why() -> None:
    """Help lists the keys, w says why the question is asked; both leave the question open."""
    _, page = asked("h", "w", *NOTHING)

    assert "Why pain." in page
    assert any("why we ask this" in text for text in page)


def test_stopping_is_asked_about() -> None:
    """A slip on q stops nothing; a yes stops without an end."""
    _, page = asked("q", "n", *NOTHING)
    assert "Stop without a result? Nothing is kept. y yes, stop. n no, go on." in page

    assert (Leave.QUIT, {"pain": ["lower-back"]}) == left("2", "y", "q", "y")


def test_the_end_of_input_is_no_end_of_the_interview() -> None:
    """Input that ends early leaves what was answered, and no verdict."""
    assert (Leave.CUT_OFF, {"pain": ["lower-back"]}) == left("2", "y")


def test_saving_leaves_with_the_answers() -> None:
    """Save and stop keeps what was answered."""
    assert (Leave.SAVE, {"pain": ["lower-back"]}) == left("2", "y", "s")


def test_staff_read_aloud_and_turn_the_screen() -> None:
    """Staff see the wording to read aloud; a private question is left to the person, in the wording to read."""
    script = Script([*NOTHING[:6]])
    interview(Setting(RULEBOOK, lexicon, staff=True), Conversation(Answers()), LineFront(script))

    assert "pain, read aloud" in script.page[0]
    assert "Private: turn the screen to the person" in script.page[-1]
    assert "What about fever?" in script.page[-1]


def test_staff_may_go_on_recording_after_an_emergency() -> None:
    """Staff can record the other answers; the verdict stands and is shown again at the end."""
    script = Script(["0", "y", "70", "y", "g", *NOTHING[4:12], "y", "x"])
    ended = interview(Setting(RULEBOOK, lexicon, staff=True), Conversation(Answers()), LineFront(script))

    assert (Leave.END, []) == (ended.how, script.lines)
    assert 8 == len(ended.conversation.answers.given)
    assert script.page[-1].startswith("\nCall your emergency number now.")


def test_the_emergency_number_is_told() -> None:
    """Where a number is set, it stands with the emergency sentence."""
    script = Script(["0", "y", "70", "y", "x"])
    setting = Setting(replace(RULEBOOK, country=Country("ie", "Ireland", "112 or 999", ())), lexicon)
    interview(setting, Conversation(Answers()), LineFront(script))

    assert "The number is 112 or 999." in script.page[-1]
