"""`acuscreen recheck`: a second person asks what matters most again, and both answers are settled."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from screen.cli.again import WANTED
from screen.cli.check import CheckRequest, output_place, write_result
from screen.cli.country import with_country
from screen.cli.drafts import Drafts
from screen.cli.files_of_answers import content_of
from screen.cli.interview.beforehand import Beforehand, BeforehandDialogue
from screen.cli.interview.dialogue import Setting
from screen.cli.interview.settling import settling_pages
from screen.cli.interviewing import asked_to_the_end
from screen.cli.terminal import at_terminal
from screen.cli.today import day_of, today
from screen.logic.conversation import Conversation, ResultPage
from screen.logic.screening import screen
from screen.logic.second_checking import agreed, asked_twice, differences, settled, unseen
from screen.model.answer import Answers
from screen.model.errors import WrongUsage
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.model.second_check import SecondCheck
from screen.reading.earlier_answers import earlier_in_result
from screen.writing.printable import printable
from screen.writing.taken_up import about_earlier

LONGEST_BY: Final = 40
_UNFINISHED: Final = Drafts(offered=False)
_TOLD: Final = (
    "This is a second check. What matters most is asked again, and the first answers to it are not shown. Where the "
    "two differ you settle it at the end, together."
)


def recheck(rulebook: Rulebook, overlays: Sequence[Path], result: str, by: str | None, request: CheckRequest) -> int:
    """Ask again, settle, and write the result with both; the exit code is that of `check`."""
    output, rulebook = output_place(request), with_country(rulebook, request.country)
    _refuse_name(by)
    if not at_terminal():
        raise WrongUsage("recheck asks a person. Start it at a terminal.")

    @cache
    def lexicon() -> Lexicon:
        from screen.reading.rulebook import load_lexicon

        return load_lexicon(overlays)

    content, where = content_of(result, WANTED)
    earlier = earlier_in_result(content, where, rulebook, lexicon)
    first, setting = earlier.answers, Setting(rulebook, lexicon)
    told = Beforehand(BeforehandDialogue("Second check", (_TOLD, *about_earlier(rulebook, earlier))))
    second = asked_to_the_end(
        setting,
        Conversation(unseen(rulebook, first)),
        _UNFINISHED,
        first=[told],
        until=(ResultPage,),
        plain=request.plain,
        shows_result=False,
    ).answers
    differing = differences(rulebook, first, second)
    asked = asked_to_the_end(
        setting,
        Conversation(agreed(rulebook, first, second)),
        _UNFINISHED,
        first=settling_pages(setting, differing),
        until=(ResultPage,),
        plain=request.plain,
        shows_result=False,
    )
    day = day_of(request.asked_on) or today()
    check = SecondCheck(by, day, _asked(rulebook, first, second), settled(differing, asked.answers))
    screening = screen(rulebook, replace(asked.answers, second_check=check))
    write_result(rulebook, screening, request, output)
    return 0 if request.exit_zero else screening.exit_code


def _refuse_name(by: str | None) -> None:
    if by is not None and (len(by) > LONGEST_BY or printable(by) != by or not by.strip()):
        raise WrongUsage(f"--by takes initials or a role of at most {LONGEST_BY} characters.")


def _asked(rulebook: Rulebook, first: Answers, second: Answers) -> tuple[str, ...]:
    """The questions that the second person put, in the order asked."""
    again = asked_twice(rulebook, first)
    return tuple(id for id in rulebook.questions if id in second.given and (id in again or id not in first.given))
