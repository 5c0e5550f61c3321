"""Which question is worth asking next, and when to stop asking."""

from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from screen.logic.block import Block, WaysDown
from screen.logic.deciding import CAN_STILL_MATTER, askable, deciding_parts, never_asked
from screen.logic.guidance import sides_of
from screen.logic.weighing import Weighed, level_of, people_at_least, weigh_all
from screen.model.answer import Answers
from screen.model.condition import Part
from screen.model.level import Level
from screen.model.question import Question
from screen.model.rulebook import Rulebook


class Outlook:
    """What an interview asks of one person's answers as they stand, worked out once however much of it is asked.

    With `to_the_end` an urgent or emergency level stops nothing: staff may go on recording.
    """

    def __init__(self, rulebook: Rulebook, answers: Answers, *, to_the_end: bool = False) -> None:
        self._block = Block.of(rulebook, [answers])
        self._answers = answers
        self._to_the_end = to_the_end

    @cached_property
    def level(self) -> Level:
        """The level that would be shown."""
        return level_of(people_at_least(self._now))

    @cached_property
    def open_questions(self) -> set[str]:
        """The ids of all questions never asked that can still change what is shown."""
        return questions_that_matter(self._block, self._answers, self._now, to_the_end=self._to_the_end)

    @property
    def next_question(self) -> Question | None:
        """The first question in the order written that can still change what is shown; None when nothing would.

        A question waits for its unanswered gate, because gates speak of earlier questions only.
        """
        questions = self._block.rulebook.questions.items()
        return next((question for id, question in questions if id in self.open_questions), None)

    @property
    def at_most_more(self) -> int:
        """How many questions can still come at most, whatever the answers will be.

        A way down that is still open may lower the level and bring back the questions behind it, and a rule that is
        still undecided may ask for a side: both are counted.
        """
        if not self.open_questions:
            return 0
        weighed = [self._now, *(weigh_all(self._block, each) for each in (WaysDown.OPEN, WaysDown.GIVEN))]
        return len(set[str]().union(*map(self._ahead, weighed)))

    @cached_property
    def _now(self) -> list[Weighed]:
        return weigh_all(self._block)

    def _ahead(self, weighed: list[Weighed]) -> set[str]:
        return questions_that_matter(self._block, self._answers, weighed, ahead=True, to_the_end=self._to_the_end)


def next_question(rulebook: Rulebook, answers: Answers, *, to_the_end: bool = False) -> Question | None:
    """The first question in the order written that can still change what is shown; None when nothing would."""
    return Outlook(rulebook, answers, to_the_end=to_the_end).next_question


def open_questions(rulebook: Rulebook, answers: Answers, *, to_the_end: bool = False) -> set[str]:
    """The ids of all questions never asked that can still change what is shown."""
    return Outlook(rulebook, answers, to_the_end=to_the_end).open_questions


def is_reachable(rulebook: Rulebook, answers: Answers, question: str) -> bool:
    """Whether the question can be put to this person: its gate is not false."""
    return bool(Block.of(rulebook, [answers]).reachable(rulebook.questions[question]))


def questions_that_matter(
    block: Block, answers: Answers, weighed: list[Weighed], *, ahead: bool = False, to_the_end: bool = False
) -> set[str]:
    """The ids of all questions never asked that can still change what is shown to one person.

    At emergency only an open way down can, unless some emergency rule stands whatever is said; at urgent only what
    can still become an emergency, and open ways down; below, every undecided rule, what is always asked, and the
    side of what a counting rule changes on one side. With `ahead`, sides that undecided rules may ask for come too.
    `to_the_end` asks as if every level stood below urgent.
    """
    level = Level.NO_FLAGS if to_the_end else level_of(people_at_least(weighed))
    # What makes up the level shown: rules that apply at it, and those not sure that count at it.
    standing = [each for each in weighed if each.shown is level]
    if level is Level.EMERGENCY:
        ways_down = [list(_open_ways_down(block, each)) for each in standing]
        return askable(block, answers, chain.from_iterable(ways_down)) if all(ways_down) else set()
    if level is Level.URGENT:
        emergencies = [each for each in weighed if each.rule.level is Level.EMERGENCY]
        parts = chain(
            chain.from_iterable(_parts_that_matter(block, each) for each in emergencies),
            chain.from_iterable(_open_ways_down(block, each) for each in standing),
        )
        return askable(block, answers, parts)
    # What is surely false as the answers stand stays so in the view of what can still matter.
    open_rules = weighed if ahead else [each for each in weighed if each.applies or each.undecided]
    parts = chain.from_iterable(_parts_that_matter(block, each) for each in open_rules)
    counting = [each.rule for each in weighed if each.shown or (ahead and (each.not_sure or each.waits))]
    always = (id for id, question in block.rulebook.questions.items() if question.always_asked)
    more = never_asked(block, answers, chain(always, sides_of(block.rulebook, answers, counting)))
    return askable(block, answers, parts) | more


def _parts_that_matter(block: Block, weighed: Weighed) -> Iterator[Part]:
    return deciding_parts(block, weighed.rule.when, CAN_STILL_MATTER)


def _open_ways_down(block: Block, weighed: Weighed) -> Iterator[Part]:
    """The ways down never asked that could still make this rule not apply."""
    return deciding_parts(block, weighed.rule.when, CAN_STILL_MATTER, ways_down_only=True)
