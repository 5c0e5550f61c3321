"""The report a person reads, compared whole."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from screen.model.answer import Answers, Plain
from screen.model.condition import And, Not, Word
from screen.model.level import Level
from screen.model.medicine import Match, MedicineItem, MedicineList
from screen.model.reply import Clinician, Reply, Says
from screen.model.rule import Citation, Stance
from screen.model.rulebook import Amendment, LevelWording, Rulebook
from screen.writing.text import write_text
from tests.writing.builders import (
    DECLINED,
    LOWER_BACK,
    NO,
    PINK_ONE,
    RULEBOOK,
    UNSURE,
    WARFARIN,
    YES,
    paper,
    person,
    question,
    report,
    screened,
    written,
)

ANY_TEXT = st.text(st.characters() | st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF))

CONDITIONS = Reply(Clinician.PRESCRIBER, "2026-11-20", Says.WITH_CONDITIONS, "Nothing deep.")

NUMB_AND_NEW = And((Word("numb_saddle"), Not(Word("numb_for_years"))))

ODD = Answers(
    {
        **person(faints=YES, fever=DECLINED).given,
        "tablet_thins_blood": NO,
        "medicines": MedicineList((WARFARIN,), none=True),
    },
    vouched=frozenset({"numb_saddle", "cold_today"}),
)

CHANGED = replace(
    RULEBOOK,
    amendments=(
        Amendment("clinic", "region", "feet", "added"),
        Amendment("clinic", "rule", "faints", "replaced", Level.INFORM, Level.CONSULT),
        Amendment(
            "clinic", "rule", "old-rule", "withdrawn", Level.URGENT, None, "Asked elsewhere", "Dr A", "2026-11-02"
        ),
    ),
)


def test_consult() -> None:
    """The headline, the action, each reason with its answer, regions after the reply, then sources."""
    expected = """\
Ask first.

Ask your doctor or pharmacist before the first needle.

Why
  1. You take a medicine that slows clotting.
     You answered: Medicines – warfarin 3 mg (warfarin; blood thinners).
     Ask whoever looks after it before the first needle.
     Ask them: Is my clotting in its usual range?
     Based on studies of many patients: book-1999. But see: study-2015.

  2. Not sure yet: You faint easily.
     You answered: Fainting – not sure.
     Until you know: Tell them about it.
     To settle it: a clear answer about “Fainting”.
     Based on advice of experts: book-1999.

  Keep taking your medicines as usual.

Once your doctor or pharmacist has answered

  Region             Needles             What changes, and the reason
  -----------------  ------------------  ---------------------------------------
  Back of the knees  with these changes  Keep well away from the affected spot.
                                         Only while lying down. (reason 2; until
                                         settled)
                                         Shallow needles only. (reason 1)

  Hip and buttock    ask first           First ask the doctor or team who looks
                                         after this. A bruise may spread here.
                                         (reason 1)

  Feet *             usual care

  * Not in the guide this tool started from; added from other published work.
  What lies under the skin there, and what holds for everybody: acuscreen
  regions lower-back

For the acupuncturist, wherever needles go

  Technique                 Use                 What
  ------------------------  ------------------  --------------------------------
  Needles                   with these changes  Use the thinnest needle that
                                                works. (reason 1, 2)
                                                Treat lying down. (reason 2;
                                                until settled)

  Electrical current        usual care

  Heat, such as moxa or a   usual care
  lamp

  Cupping, scraping         usual care

  Needles left in           usual care

For everybody
  - <needles-lately>
  - <warning-signs>

Sources
  - book-1999: A. Author. A book about needles. 1999.
    For reason 1, page 7.
    For reason 2, page 7.
  - study-2015: B. Author. A study of bruises. 2015.
    But see, for reason 1: One bleed in 3974 treatments.

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab), acuscreen 0.1.0.
"""

    assert expected == report(person(medicines=MedicineList((WARFARIN, PINK_ONE)), faints=UNSURE))


def test_consult_narrow() -> None:
    """At 40 columns the same report has lists for tables and no line that is too long."""
    expected = """\
Ask first.

Ask your doctor or pharmacist before the
first needle.

Why
  1. You take a medicine that slows
     clotting.
     You answered: Medicines – warfarin
     3 mg (warfarin; blood thinners).
     Ask whoever looks after it before
     the first needle.
     Ask them: Is my clotting in its
     usual range?
     Based on studies of many patients:
     book-1999. But see: study-2015.

  2. Not sure yet: You faint easily.
     You answered: Fainting – not sure.
     Until you know: Tell them about it.
     To settle it: a clear answer about
     “Fainting”.
     Based on advice of experts:
     book-1999.

  Keep taking your medicines as usual.

Once your doctor or pharmacist has
answered

  Back of the knees: with these changes
    - Keep well away from the affected
      spot. Only while lying down.
      (reason 2; until settled)
    - Shallow needles only. (reason 1)

  Hip and buttock: ask first
    - First ask the doctor or team who
      looks after this. A bruise may
      spread here. (reason 1)

  Feet *: usual care

  * Not in the guide this tool started
  from; added from other published work.
  What lies under the skin there, and
  what holds for everybody: acuscreen
  regions lower-back

For the acupuncturist, wherever needles
go

  Needles: with these changes
    - Use the thinnest needle that
      works. (reason 1, 2)
    - Treat lying down. (reason 2; until
      settled)

  Electrical current: usual care

  Heat, such as moxa or a lamp: usual
  care

  Cupping, scraping: usual care

  Needles left in: usual care

For everybody
  - <needles-lately>
  - <warning-signs>

Sources
  - book-1999: A. Author. A book about
    needles. 1999.
    For reason 1, page 7.
    For reason 2, page 7.
  - study-2015: B. Author. A study of
    bruises. 2015.
    But see, for reason 1: One bleed in
    3974 treatments.

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab),
  acuscreen 0.1.0.
"""

    assert expected == report(person(medicines=MedicineList((WARFARIN, PINK_ONE)), faints=UNSURE), width=40)


def test_emergency() -> None:
    """One action between two bars, why in brief, what to tell them, and no regions or sources."""
    expected = """\
================================================================================

  Call your emergency number now.

  Call now. Do not wait.

================================================================================

Why
  1. You are newly numb between the legs.
     You answered: Numb between the legs – yes.
     Tell them about it.
     Tell them: I have back pain and I am numb between the legs.

For everybody
  - <needles-lately>
  - <warning-signs>

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab), acuscreen 0.1.0.
"""

    assert expected == report(person(numb_saddle=YES, fever=YES, medicines=MedicineList((WARFARIN,))))


def test_urgent() -> None:
    """A possible emergency comes first, with what to do if it is so; no regions."""
    expected = """\
================================================================================

  Speak to a doctor today.

  Call your doctor or an urgent-care line today.

================================================================================

Why
  1. Not sure yet: You are newly numb between the legs.
     You answered: Numb between the legs – not sure.
     If it is so: Call now. Do not wait.
     To settle it: a clear answer about “Numb between the legs”.
     Tell them: I have back pain and I am numb between the legs.
     Based on advice of experts: book-1999.

  2. You have a fever together with back pain.
     You answered: Fever with the pain – yes.
     Tell them about it.
     Tell them: I have back pain and a fever.
     Based on advice of experts: book-1999.

<regions-withheld>

For everybody
  - <needles-lately>
  - <warning-signs>

Sources
  - book-1999: A. Author. A book about needles. 1999.
    For reason 1, page 7.
    For reason 2, page 7.

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab), acuscreen 0.1.0.
"""

    assert expected == report(person(numb_saddle=UNSURE, fever=YES))


def test_inform_not_today() -> None:
    """Not today stands with the headline, and the acupuncturist's changes name their reasons."""
    expected = """\
Tell the acupuncturist.
<not-today>

Show this page before treatment starts.

Why
  1. You have a cold.
     You answered: A cold today – yes.
     Tell them about it.
     Based on advice of experts: book-1999.

  2. You faint easily.
     You answered: Fainting – yes.
     Tell them about it.
     Based on advice of experts: book-1999.

Regions for your pain

  Region             Needles             What changes, and the reason
  -----------------  ------------------  ---------------------------------------
  Back of the knees  with these changes  Keep well away from the affected spot.
                                         Only while lying down. (reason 2)

  Hip and buttock    usual care

  Feet *             usual care

  * Not in the guide this tool started from; added from other published work.
  What lies under the skin there, and what holds for everybody: acuscreen
  regions lower-back

For the acupuncturist, wherever needles go

  Technique                 Use                 What
  ------------------------  ------------------  --------------------------------
  Needles                   with these changes  Use the thinnest needle that
                                                works. (reason 2)
                                                Treat lying down. (reason 2)

  Electrical current        usual care

  Heat, such as moxa or a   usual care
  lamp

  Cupping, scraping         usual care

  Needles left in           usual care

For everybody
  - <needles-lately>
  - <warning-signs>

Sources
  - book-1999: A. Author. A book about needles. 1999.
    For reason 1, page 7.
    For reason 2, page 7.

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab), acuscreen 0.1.0.
"""

    assert expected == report(person(cold_today=YES, faints=YES))


def test_a_reply_stands_beside_its_finding() -> None:
    """Who replied, when and what comes first; what to do without it is told as that, and nobody is asked any more."""
    answers = replace(person(medicines=MedicineList((WARFARIN,))), replies={"anticoagulant": CONDITIONS})
    expected = """\
Tell the acupuncturist.

Show this page before treatment starts.

Why
  1. You take a medicine that slows clotting.
     You answered: Medicines – warfarin 3 mg (warfarin; blood thinners).
     The doctor who prescribes it replied on 2026-11-20: acupuncture may go
     ahead with conditions. They wrote: “Nothing deep.”
     This holds until 2027-05-20. Ask again after that day, and at once when
     anything about it changes.
     Without this reply it would be: Ask whoever looks after it before the first
     needle.
     Based on studies of many patients: book-1999. But see: study-2015.

  Keep taking your medicines as usual.

Regions for your pain

  Region             Needles             What changes, and the reason
  -----------------  ------------------  ---------------------------------------
  Back of the knees  with these changes  Shallow needles only. (reason 1)

  Hip and buttock    with these changes  Whoever looks after this has agreed:
                                         see their reply. A bruise may spread
                                         here. (reason 1)
"""

    assert expected == report(replace(answers, asked_on="2026-11-30"))[: len(expected)]


@pytest.mark.parametrize(
    ("says", "asked_on", "told"),
    [
        (Says.NOT_NOW, "2026-11-30", "Have no acupuncture until they agree to it."),
        (Says.MAY_GO_AHEAD, "2027-05-21", "That reply held until 2027-05-20 and is no longer valid. Please ask again."),
        (Says.MAY_GO_AHEAD, None, "It is not known on which day these questions were answered, so this reply"),
    ],
)
def test_a_reply_that_lowers_nothing_says_why(says: Says, asked_on: str | None, told: str) -> None:
    """The reply is shown, and the finding with its question to ask stands as before."""
    reply = Reply(Clinician.PHARMACIST, "2026-11-20", says)
    answers = replace(person(medicines=MedicineList((WARFARIN,))), replies={"anticoagulant": reply}, asked_on=asked_on)
    lines = " ".join(report(answers, width=100).split())

    assert lines.startswith("Ask first. ")
    assert f"A pharmacist replied on 2026-11-20: {'no ' if says is Says.NOT_NOW else ''}acupuncture" in lines
    assert told in lines
    assert "Ask whoever looks after it before the first needle. Ask them: Is my clotting in its usual range?" in lines


def test_a_reply_beside_what_is_urgent_is_told_in_short() -> None:
    """A doctor who is called today hears of it, and it asks for nothing."""
    answers = replace(person(fever=YES, medicines=MedicineList((WARFARIN,))), asked_on="2026-11-30")
    lines = " ".join(report(replace(answers, replies={"anticoagulant": CONDITIONS}), width=100).split())

    assert "replied on 2026-11-20: acupuncture may go ahead with conditions. Keep taking" in lines


def test_a_reply_without_its_finding_is_told() -> None:
    """A reply to a rule that does not count is not kept silent."""
    answers = replace(person(), replies={"anticoagulant": CONDITIONS}, asked_on="2026-11-30")
    told = "A reply was entered about “You take a medicine that slows clotting”. By these answers it changes nothing."

    assert told in " ".join(report(answers).split())


def test_unknown_medicine() -> None:
    """A name nobody knows is a doubt, with the way to settle it."""
    expected = """\
Ask first.

Ask your doctor or pharmacist before the first needle.

Why
  1. Not sure yet: You take a medicine that slows clotting.
     You answered: Medicines – the small pink one (a name we do not know);
     Tablet thins the blood – not sure.
     Until you know: Ask whoever looks after it before the first needle.
     To settle it: look at the box of “the small pink one”, or ask a pharmacist
     what it is.
     Ask them: Is my clotting in its usual range?
     Based on studies of many patients: book-1999. But see: study-2015.

  Keep taking your medicines as usual.

Once your doctor or pharmacist has answered

  Region             Needles             What changes, and the reason
  -----------------  ------------------  ---------------------------------------
  Back of the knees  with these changes  Shallow needles only. (reason 1; until
                                         settled)

  Hip and buttock    ask first           First ask the doctor or team who looks
                                         after this. A bruise may spread here.
                                         (reason 1; until settled)

  Feet *             usual care

  * Not in the guide this tool started from; added from other published work.
  What lies under the skin there, and what holds for everybody: acuscreen
  regions lower-back

For the acupuncturist, wherever needles go

  Technique                 Use                 What
  ------------------------  ------------------  --------------------------------
  Needles                   with these changes  Use the thinnest needle that
                                                works. (reason 1; until settled)

  Electrical current        usual care

  Heat, such as moxa or a   usual care
  lamp

  Cupping, scraping         usual care

  Needles left in           usual care

For everybody
  - <needles-lately>
  - <warning-signs>

Sources
  - book-1999: A. Author. A book about needles. 1999.
    For reason 1, page 7.
  - study-2015: B. Author. A study of bruises. 2015.
    But see, for reason 1: One bleed in 3974 treatments.

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab), acuscreen 0.1.0.
"""

    assert expected == report(person(medicines=MedicineList((PINK_ONE,)), tablet_thins_blood=UNSURE))


def test_answers_that_did_not_count() -> None:
    """Answers declined, dropped, vouched for or at odds are each named."""
    expected = """\
Ask first.

Ask your doctor or pharmacist before the first needle.

Why
  1. You take a medicine that slows clotting.
     You answered: Medicines – warfarin 3 mg (warfarin; blood thinners).
     Ask whoever looks after it before the first needle.
     Ask them: Is my clotting in its usual range?
     Based on studies of many patients: book-1999. But see: study-2015.

  2. You faint easily.
     You answered: Fainting – yes.
     Tell them about it.
     Based on advice of experts: book-1999.

  Keep taking your medicines as usual.

Once your doctor or pharmacist has answered

  Region             Needles             What changes, and the reason
  -----------------  ------------------  ---------------------------------------
  Back of the knees  with these changes  Keep well away from the affected spot.
                                         Only while lying down. (reason 2)
                                         Shallow needles only. (reason 1)

  Hip and buttock    ask first           First ask the doctor or team who looks
                                         after this. A bruise may spread here.
                                         (reason 1)

  Feet *             usual care

  * Not in the guide this tool started from; added from other published work.
  What lies under the skin there, and what holds for everybody: acuscreen
  regions lower-back

For the acupuncturist, wherever needles go

  Technique                 Use                 What
  ------------------------  ------------------  --------------------------------
  Needles                   with these changes  Use the thinnest needle that
                                                works. (reason 1, 2)
                                                Treat lying down. (reason 2)

  Electrical current        usual care

  Heat, such as moxa or a   usual care
  lamp

  Cupping, scraping         usual care

  Needles left in           usual care

Still unknown
  You would rather not say, so it could not be taken into account: Fever with
  the pain.

For everybody
  - <needles-lately>
  - <warning-signs>

About the answers
  Please check: <none-beside-a-name>
  Not counted, because an earlier answer rules the question out: Tablet thins
  the blood.
  Answered “no” for the rest, not asked one by one:
    - Signs that need a doctor: Numb between the legs
    - About you: A cold today

Sources
  - book-1999: A. Author. A book about needles. 1999.
    For reason 1, page 7.
    For reason 2, page 7.
  - study-2015: B. Author. A study of bruises. 2015.
    But see, for reason 1: One bleed in 3974 treatments.

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab), acuscreen 0.1.0.
"""

    assert expected == report(ODD)


def test_changed_rules() -> None:
    """A clinic's changes are named, the milder ones first."""
    expected = """\
No flags found in the questions you answered.

Tell the acupuncturist of changes.

Regions for your pain
  Usual care in all of these: Back of the knees; Hip and buttock; Feet *.

  * Not in the guide this tool started from; added from other published work.
  What lies under the skin there, and what holds for everybody: acuscreen
  regions lower-back

<come-back>

<guide-recommends>

For everybody
  - <needles-lately>
  - <warning-signs>

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab), acuscreen 0.1.0.

  This clinic changed the rules that acuscreen comes with:
    - Withdrawn rule “old rule”; milder: was “a doctor today”, is “nothing”;
      reason: Asked elsewhere; approved by Dr A on 2026-11-02. Folder: clinic
    - Added region “feet”. Folder: clinic
    - Replaced rule “You faint easily.”; stricter: was “tell the acupuncturist”,
      is “ask a doctor or pharmacist first”. Folder: clinic
"""

    assert expected == report(person(), rulebook=CHANGED)


def test_no_flags() -> None:
    """Without flags the report says when to come back and what the guide advises."""
    expected = """\
No flags found in the questions you answered.

Tell the acupuncturist of changes.

Regions for your pain
  Usual care in all of these: Back of the knees; Hip and buttock; Feet *.

  * Not in the guide this tool started from; added from other published work.
  What lies under the skin there, and what holds for everybody: acuscreen
  regions lower-back

<come-back>

<guide-recommends>

For everybody
  - <needles-lately>
  - <warning-signs>

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab), acuscreen 0.1.0.
"""

    assert expected == report(person())


def test_incomplete() -> None:
    """What was not asked stands with the headline, and is named by section."""
    expected = """\
No flags found in the questions you
answered.

Tell the acupuncturist of changes.

<incomplete>

Regions for your pain, by the answers so
far
  Usual care in all of these: Back of
  the knees; Hip and buttock; Feet *.

  * Not in the guide this tool started
  from; added from other published work.
  What lies under the skin there, and
  what holds for everybody: acuscreen
  regions lower-back

Still unknown
  6 questions were not asked and can
  still change this result:
    - Signs that need a doctor: Numb
      between the legs; Fever with the
      pain
    - Your medicines: Medicines; Tablet
      thins the blood
    - About you: Fainting; A cold today
  Depending on the answers it could
  become: “Call your emergency number
  now.”
  To answer them: start acuscreen
  without any options, and it asks them
  one by one.

<come-back>

<guide-recommends>

For everybody
  - <needles-lately>
  - <warning-signs>

About this result
  <intended-use>
  <not-reviewed>
  Rulebook 2026.11.0 (0123456789ab),
  acuscreen 0.1.0.
"""

    assert expected == report(Answers({"pain": LOWER_BACK}), width=40)


def test_people_are_not_shown_ids() -> None:
    """Neither rules, modifiers nor levels are called by the word programs use."""
    shown = report(person(medicines=MedicineList((WARFARIN,)), faints=UNSURE, cold_today=YES, fever=DECLINED))

    assert [] == [
        id for id in (*RULEBOOK.modifiers, "cold-today", "shallow-only", "with-changes", "consult") if id in shown
    ]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437", "utf-8"])
@pytest.mark.parametrize("width", [24, 40, 80, 200])
def test_any_terminal_can_show_it(encoding: str, width: int) -> None:
    """No encoding is too poor and no window too narrow; every line fits."""
    name = MedicineItem("華法林 “é” וורפרין 🙂", ("warfarin",), WARFARIN.members, Match.EXACT)
    lines = report(person(medicines=MedicineList((name,))), width, encoding=encoding).split("\n")

    assert [] == [line for line in lines if cell_len(line) > width or line != line.rstrip()]


def test_the_headline_is_repeated_below_a_page_longer_than_the_window() -> None:
    """Somebody whose window shows only the end still sees what it comes to."""
    piped = paper()
    tall, low = (Console(file=paper().file, width=80, height=rows, force_terminal=True) for rows in (200, 24))
    for each in (piped, tall, low):
        write_text(RULEBOOK, screened(person(faints=YES)), each)

    assert [False, False, True] == ["In short: Tell the acupuncturist." in written(each) for each in (piped, tall, low)]


def test_no_colour_is_needed_to_understand() -> None:
    """With and without colour the words are the same."""
    coloured = Console(file=paper().file, width=80, height=200, force_terminal=True, color_system="truecolor")
    write_text(RULEBOOK, screened(person(numb_saddle=YES)), coloured)
    plain = "".join(part.partition("m")[2] for part in f"m{written(coloured)}".split("\x1b["))

    assert report(person(numb_saddle=YES)) == plain


@given(ANY_TEXT, st.integers(20, 100), st.sampled_from(["utf-8", "ascii"]), st.sampled_from([YES, UNSURE, NO]))
def test_no_text_from_anywhere_steers_the_terminal(text: str, width: int, encoding: str, answer: Plain) -> None:
    """Whatever stands in answers, rules, regions or wording, only printable text and line ends come out."""
    medicines = MedicineList((replace(WARFARIN, as_written=text, names=(text,)), MedicineItem(text)))
    answers = person(medicines=medicines, faints=answer, cold_today=answer, numb_saddle=answer, fever=DECLINED)
    answers = replace(answers, replies={"anticoagulant": replace(CONDITIONS, note=text)}, asked_on="2026-11-30")
    shown = report(answers, width, full_of(text), encoding).replace("\n", "")

    assert set() == {unicodedata.category(sign) for sign in shown} & {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}


def full_of(text: str) -> Rulebook:
    """The small rulebook with this text wherever a person reads one."""
    return replace(
        RULEBOOK,
        sections={id: replace(each, title=text) for id, each in RULEBOOK.sections.items()},
        questions={
            id: replace(each, ask=text, short=text, example=text, unit=text) for id, each in RULEBOOK.questions.items()
        },
        rules={
            id: replace(
                each,
                title=text,
                say=text,
                action=text,
                ask_them=text,
                sources=(Citation("book-1999", at=text, says=text), Citation("book-1999", Stance.QUALIFIES, says=text)),
            )
            for id, each in RULEBOOK.rules.items()
        },
        modifiers={id: replace(each, says=text) for id, each in RULEBOOK.modifiers.items()},
        regions={id: replace(each, label=text) for id, each in RULEBOOK.regions.items()},
        sources={id: replace(each, reference=text) for id, each in RULEBOOK.sources.items()},
        classes={id: replace(each, label=text) for id, each in RULEBOOK.classes.items()},
        levels={id: LevelWording(text, text) for id in RULEBOOK.levels},
        statements=dict.fromkeys(RULEBOOK.statements, text),
        version=text,
        amendments=(Amendment(text, "rule", text, "withdrawn", Level.URGENT, None, text, text, text),),
    )


def test_at_urgent_nothing_milder_competes() -> None:
    """What is less than urgent is one line each, without an action of its own."""
    shown = report(person(fever=YES, medicines=MedicineList((WARFARIN,)))).partition("Tell them this as well\n")[2]
    expected = """\
  - You take a medicine that slows clotting; you answered: Medicines – warfarin
    3 mg (warfarin; blood thinners)

  Keep taking your medicines as usual.

<regions-withheld>
"""

    assert expected == shown[: len(expected)]


def test_at_urgent_what_rests_on_the_same_answers_is_not_told_twice() -> None:
    """What only the acupuncturist needs, and nothing but answers already read out stands behind, is left out."""
    also = replace(RULEBOOK.rules["fever"], id="fever-told", title="You are hot", level=Level.INFORM)
    rulebook = replace(RULEBOOK, rules={**RULEBOOK.rules, also.id: also})

    assert "You are hot" not in report(person(fever=YES), rulebook=rulebook)


def test_a_way_down_not_asked_is_asked_below_the_emergency() -> None:
    """The one question that may settle an emergency stands under it, and nobody waits for it."""
    known = question("numb_for_years", "Numb for years")
    rules = {**RULEBOOK.rules, "numb-saddle": replace(RULEBOOK.rules["numb-saddle"], when=NUMB_AND_NEW)}
    questions = {**RULEBOOK.questions, known.id: replace(known, asked_when=Word("numb_saddle"), settles=True)}
    shown = report(person(numb_saddle=YES), rulebook=replace(RULEBOOK, rules=rules, questions=questions))

    assert "it was not asked yet and could change the result:\n  What about this: numb for years?\n" in shown
