"""`check --resume`: an interview that was broken off, gone on with."""

from collections.abc import Callable
from pathlib import Path

from screen.cli.completed import Completed
from screen.cli.drafts import Drafts
from screen.cli.files_of_answers import content_of
from screen.cli.interview.beforehand import Beforehand, BeforehandDialogue
from screen.cli.interview.dialogue import Setting
from screen.cli.interviewing import asked_to_the_end
from screen.cli.output import shown_path
from screen.cli.terminal import Terminal
from screen.logic.resuming import resumed, taken_up
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.reading.earlier_answers import earlier_in_draft
from screen.writing.taken_up import about_another_day, about_earlier


def gone_on(
    rulebook: Rulebook,
    lexicon: Callable[[], Lexicon],
    draft: str,
    save: str | None,
    today: str,
    *,
    plain: bool,
    shows_result: bool,
) -> Completed:
    """The interview of this draft to its end; when it is left again it is saved in the same file, or where told."""
    content, where = content_of(draft, "a draft that an interview has saved")
    earlier = earlier_in_draft(content, where, rulebook, lexicon)
    drafts = Drafts(Path(save or draft), resumed=Path(draft), content=content)
    drafts.refuse()
    on = resumed(rulebook, earlier.answers, today)
    told = (*about_earlier(rulebook, earlier), *about_another_day(rulebook, on.again))
    first = [Beforehand(BeforehandDialogue("Where you stopped", told))] if told else []
    conversation = taken_up(rulebook, on.answers)
    completed = asked_to_the_end(
        Setting(rulebook, lexicon), conversation, drafts, first=first, plain=plain, shows_result=shows_result
    )
    Terminal().say(f"The draft {shown_path(Path(draft))} is still there. Delete it when you no longer need it.")
    return completed
