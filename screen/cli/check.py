"""`acuscreen check`: answers in, one screening out."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

from screen.cli.completed import Completed
from screen.cli.output import as_text, print_result, refuse_output, write_file
from screen.logic.screening import screen
from screen.model.answer import Answers
from screen.model.errors import AnswersRefused, WrongUsage
from screen.model.medicine import Lexicon
from screen.model.reply import Reply
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.model.values import dataclass
from screen.reading.flag_answers import read_flag_answers


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """What the options of `check` ask for; `flags` holds by question id what stood behind each option."""

    flags: Mapping[str, Sequence[str]]
    answers: str | None = None
    asked_on: str | None = None
    country: str | None = None
    replies: Sequence[str] = ()
    rest: bool = False
    no_ask: bool = False
    plain: bool = False
    save: str | None = None
    resume: str | None = None
    format: str = "text"
    output: str | None = None
    force: bool = False
    exit_zero: bool = False
    what_if: bool = False


def check(rulebook: Rulebook, overlays: Sequence[Path], request: CheckRequest) -> int:
    """Screen one person and write the result; the exit code says how soon to speak to a doctor."""
    output = output_place(request)
    if request.country is not None or rulebook.default_country is not None:
        from screen.cli.country import with_country

        rulebook = with_country(rulebook, request.country)

    @cache
    def lexicon() -> Lexicon:
        from screen.reading.rulebook import load_lexicon

        return load_lexicon(overlays)

    if request.resume is not None:
        asked = _resumed(rulebook, lexicon, request)
    else:
        asked = _completed(rulebook, _given(rulebook, lexicon, request), lexicon, request)
    screening = screen(rulebook, asked.answers)
    if not asked.shown:
        write_result(rulebook, screening, request, output)
    return 0 if request.exit_zero else screening.exit_code


def output_place(request: CheckRequest) -> Path | None:
    """The file the result goes to, if one was named. Raises WrongUsage before anybody is asked anything."""
    if request.output is None:
        return None
    path = Path(request.output)
    refuse_output(path, force=request.force)
    if request.answers not in (None, "-") and path.exists() and path.samefile(str(request.answers)):
        raise WrongUsage("--output and --answers name the same file. Name another for the result.")
    return path


def _given(rulebook: Rulebook, lexicon: Callable[[], Lexicon], request: CheckRequest) -> Answers:
    """The answers of options and file together; they may repeat but not contradict each other."""
    flags = read_flag_answers(request.flags, rulebook, lexicon)
    asked_on, replies = _day(request), _replies(request, rulebook)
    if request.answers is None:
        return Answers(flags.given, asked_on=asked_on, replies=_not_later("--reply", replies, asked_on))
    from screen.reading.json_answers import read_json_answers

    data, where = _data(request.answers)
    file = read_json_answers(data, where, rulebook, lexicon)
    for id, answer in flags.given.items():
        if file.given.get(id, answer) != answer:
            option = rulebook.questions[id].option
            raise WrongUsage(f"--{option} and the file of answers differ. Give this answer in one place.")
    if asked_on and file.asked_on and asked_on != file.asked_on:
        raise WrongUsage("--asked-on and the file of answers differ. Give the day in one place.")
    for id, reply in replies.items():
        if file.replies.get(id, reply) != reply:
            raise WrongUsage(f"--reply and the file of answers differ about '{id}'. Give this reply in one place.")
    day, both = asked_on or file.asked_on, {**file.replies, **replies}
    return Answers({**file.given, **flags.given}, asked_on=day, replies=_not_later(where, both, day))


def _replies(request: CheckRequest, rulebook: Rulebook) -> Mapping[str, Reply]:
    if not request.replies:
        return {}
    from screen.reading.answer_words import NotAnAnswer
    from screen.reading.replies import replies_from_options

    try:
        return replies_from_options(request.replies, rulebook)
    except NotAnAnswer as refused:
        raise WrongUsage(f"--reply {refused.sentence}") from None


def _not_later(where: str, replies: Mapping[str, Reply], asked_on: str | None) -> Mapping[str, Reply]:
    """The replies, none of them dated after the day of the answers, wherever that was given."""
    if not replies:
        return replies
    from screen.reading.answer_words import NotAnAnswer
    from screen.reading.replies import refuse_later

    try:
        refuse_later(replies, asked_on)
    except NotAnAnswer as refused:
        raise AnswersRefused(where, f"it {refused.sentence}") from None
    return replies


def _day(request: CheckRequest) -> str | None:
    if request.asked_on is None:
        return None
    from screen.cli.today import day_of

    return day_of(request.asked_on)


def _data(name: str) -> tuple[bytes, str]:
    """What stands in the file of answers, and how messages call it."""
    import sys

    from screen.reading.json_answers import LARGEST
    from screen.writing.printable import printable

    if name == "-":
        if sys.stdin is None:
            raise AnswersRefused("standard input", "It is closed. Name a file instead of -.")
        return sys.stdin.buffer.read(LARGEST + 1), "standard input"
    where = printable(name)
    try:
        with open(name, "rb") as file:
            return file.read(LARGEST + 1), where
    except (OSError, ValueError) as failed:
        reason = (failed.strerror if isinstance(failed, OSError) else None) or "No such file"
        raise AnswersRefused(where, f"{reason}. Name a file of answers in JSON.") from None


def _completed(
    rulebook: Rulebook, answers: Answers, lexicon: Callable[[], Lexicon], request: CheckRequest
) -> Completed:
    """The answers with those that are vouched for or asked now."""
    if request.rest:
        from screen.logic.vouching import answer_rest_no

        return Completed(answer_rest_no(rulebook, answers))
    # Importing the interview costs time that a script should not pay.
    if request.no_ask or request.answers == "-":
        return Completed(answers)
    from screen.cli.terminal import at_terminal

    if not at_terminal():
        return Completed(answers)
    from screen.cli.drafts import Drafts
    from screen.cli.interviewing import interviewed

    drafts = Drafts(None if request.save is None else Path(request.save))
    drafts.refuse()
    return interviewed(rulebook, answers, lexicon, drafts, plain=request.plain, shows_result=shows_result(request))


def _resumed(rulebook: Rulebook, lexicon: Callable[[], Lexicon], request: CheckRequest) -> Completed:
    """The interview of a draft, gone on with by the person alone."""
    others = (request.flags, request.replies, request.answers, request.rest, request.no_ask)
    if request.resume is None or any(others):
        raise WrongUsage("--resume goes on with the answers of a draft: leave other answers, --rest and --no-ask out.")
    from screen.cli.resuming import gone_on
    from screen.cli.terminal import at_terminal
    from screen.cli.today import today

    if not at_terminal():
        raise WrongUsage("--resume goes on with an interview. Start it at a terminal.")
    day, shown = _day(request) or today(), shows_result(request)
    return gone_on(rulebook, lexicon, request.resume, request.save, day, plain=request.plain, shows_result=shown)


def shows_result(request: CheckRequest) -> bool:
    """Whether the result is read at the terminal, where an interview shows it itself."""
    return request.format == "text" and request.output is None


def write_result(rulebook: Rulebook, screening: Screening, request: CheckRequest, output: Path | None) -> None:
    """Write the result in the form and to the place that were asked for."""
    change = None
    if request.what_if:
        from screen.logic.what_would_change import what_would_change

        change = what_would_change(rulebook, screening)
    if request.format == "json":
        from screen.writing.json_result import write_json

        text = write_json(rulebook, screening, change)
    else:
        from screen.writing.text import write_text

        text = as_text(lambda console: write_text(rulebook, screening, console, change), for_file=output is not None)
    if output is not None:
        write_file(output, text, force=request.force)
    else:
        print_result(text, encoding="utf-8" if request.format == "json" else None)
