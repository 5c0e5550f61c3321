"""`acuscreen again`: somebody who has been here before is asked what may have changed, and nothing else."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from screen.cli.check import CheckRequest, output_place, shows_result, write_result
from screen.cli.country import with_country
from screen.cli.drafts import Drafts
from screen.cli.files_of_answers import content_of
from screen.cli.interview.beforehand import Beforehand, BeforehandDialogue
from screen.cli.interview.carried import carried_pages
from screen.cli.interview.dialogue import Setting
from screen.cli.interview.loop import Step
from screen.cli.interview.medicines_again import medicines_again
from screen.cli.interviewing import asked_to_the_end
from screen.cli.terminal import at_terminal
from screen.cli.today import day_of, today
from screen.logic.ageing import aged
from screen.logic.conversation import Conversation
from screen.logic.screening import screen
from screen.model.answer import Answers
from screen.model.earlier import Earlier
from screen.model.errors import WrongUsage
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.reading.earlier_answers import earlier_in_result
from screen.writing.taken_up import about_earlier, about_the_day

WANTED: Final = "a result that 'check --format json' or 'desk' has written"


def again(rulebook: Rulebook, overlays: Sequence[Path], result: str, request: CheckRequest) -> int:
    """Ask a returning person and write the new result; the exit code is that of `check`."""
    output, rulebook = output_place(request), with_country(rulebook, request.country)
    if not at_terminal():
        raise WrongUsage("again asks a person. Start it at a terminal.")
    drafts = Drafts(None if request.save is None else Path(request.save))
    drafts.refuse()

    @cache
    def lexicon() -> Lexicon:
        from screen.reading.rulebook import load_lexicon

        return load_lexicon(overlays)

    content, where = content_of(result, WANTED)
    earlier = earlier_in_result(content, where, rulebook, lexicon)
    day = day_of(request.asked_on) or today()
    setting = Setting(rulebook, lexicon)
    begun = Conversation(Answers(asked_on=day, replies=aged(rulebook, earlier.answers, day).valid.replies))
    asked = asked_to_the_end(
        setting,
        begun,
        drafts,
        first=list(_first(setting, earlier, day)),
        plain=request.plain,
        shows_result=shows_result(request),
    )
    screening = screen(rulebook, asked.answers)
    if not asked.shown:
        write_result(rulebook, screening, request, output)
    return 0 if request.exit_zero else screening.exit_code


def _first(setting: Setting, earlier: Earlier, day: str) -> Sequence[Step]:
    """What is told, shown and read back before the first question."""
    ageing = aged(setting.rulebook, earlier.answers, day)
    told = (*about_earlier(setting.rulebook, earlier), *about_the_day(ageing.again))
    medicines = setting.rulebook.medicines_question
    list_before = None if medicines is None else ageing.valid.given.get(medicines.id)
    return [
        *([Beforehand(BeforehandDialogue("Last time", told))] if told else []),
        *carried_pages(setting, ageing.valid),
        *medicines_again(setting, list_before),
    ]
