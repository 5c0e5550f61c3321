"""The answers to one question that have to be tried, so that no person is left out of a proof.

Of two answers the heavier one never makes the level milder, so it is left out; what is left are the mildest answers.
Most questions have one: a plain no. An age has one for each band that no other is milder than, and so has a choice.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from screen.logic.block import class_of
from screen.logic.column import Column
from screen.logic.frames import all_parts, parts_behind
from screen.logic.possible_medicines import PossibleMedicines
from screen.logic.smallest_ways import Key, LeftOpen, Weight
from screen.logic.soundness.words import is_way_down
from screen.logic.standing import class_column_of, column_of, question_of
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.condition import Compares, Comparison, Condition, Has, Part
from screen.model.medicine import Lexicon
from screen.model.question import Kind, Question
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook

Weights = tuple[Weight, ...]
_NOTHING: frozenset[tuple[Key, Weight]] = frozenset()


class PossibleAnswers:
    """All that can be answered, as far as the conditions of one rulebook (and `more` conditions) can tell it apart.

    With `all_answered` nobody is unsure and every question was asked.
    """

    def __init__(
        self,
        rulebook: Rulebook,
        lexicon: Callable[[], Lexicon],
        more: Iterable[Condition] = (),
        *,
        all_answered: bool = False,
    ) -> None:
        self.rulebook = rulebook
        self.lexicon = lexicon
        self.all_answered = all_answered
        self._medicines = PossibleMedicines(rulebook, lexicon)
        self._keys = _keys_by_question(rulebook, more)
        self._questions_behind = {
            id: {question_of(part, rulebook) or "" for part in parts_behind(rulebook, [rule.when])}
            for id, rule in rulebook.rules.items()
        }
        self._rules_without: dict[frozenset[str], list[Rule]] = {}
        self._same: dict[Answer | None, Answer | None] = {}
        self._mildest: dict[tuple[str, frozenset[tuple[Key, Weight]]], list[Answer | None]] = {}

    def mildest(self, question: Question, needs: Mapping[Key, Weight]) -> list[Answer | None]:
        """The answers that weigh enough and than which no other such answer is milder; None is never asked."""
        asked = question.id, frozenset(needs.items()) if needs else _NOTHING
        if asked not in self._mildest:
            answers = list(self._answers(question, needs))
            self._mildest[asked] = mildest_of(self.weighing_enough(question, answers, needs))
        return self._mildest[asked]

    def gravest(self, question: Question, needs: Mapping[Key, Weight]) -> list[Answer | None]:
        """The answers that weigh enough and than which no other is graver."""
        answers = list(self._answers(question, needs))
        if question.kind is Kind.CHOICES:
            answers.append(Chosen(frozenset(value.id for value in question.values if not value.settles)))
        weighed = self.weighing_enough(question, answers, needs)
        turned = [(tuple(Weight(Weight.YES - each) for each in weights), answer) for weights, answer in weighed]
        return mildest_of(turned)

    def tells_apart(self, question: str) -> bool:
        """Whether any condition speaks of the answer to the question."""
        return question in self._keys

    def rules_without(self, questions: Collection[str]) -> list[Rule]:
        """The rules for which no answer to these questions makes a difference."""
        found = self._rules_without.get(frozenset(questions))
        if found is None:
            found = [
                rule for id, rule in self.rulebook.rules.items() if self._questions_behind[id].isdisjoint(questions)
            ]
            self._rules_without[frozenset(questions)] = found
        return found

    def weighing_enough(
        self, question: Question, answers: Sequence[Answer | None], needs: Mapping[Key, Weight]
    ) -> list[tuple[Weights, Answer | None]]:
        """Those of the answers that weigh enough, each with the weights of all parts of the question."""
        keys = list(dict.fromkeys([*self._keys.get(question.id, ()), *needs]))
        needed = [needs.get(key, Weight.NO) for key in keys]
        weighed = self._weighed(question, answers, keys)
        return [each for each in weighed if all(has >= least for has, least in zip(each[0], needed, strict=True))]

    def _weighed(
        self, question: Question, answers: Sequence[Answer | None], keys: Sequence[Key]
    ) -> list[tuple[Weights, Answer | None]]:
        same = [self._same.setdefault(answer, answer) for answer in answers]
        columns = [self._weights(key, question, same) for key in keys]
        return [(tuple(column[number] for column in columns), answer) for number, answer in enumerate(same)]

    def _answers(self, question: Question, needs: Mapping[Key, Weight]) -> Iterator[Answer | None]:
        match question.kind:
            case Kind.YES_NO:
                yield from (Plain.YES, Plain.NO) if question.settles else (Plain.NO, Plain.YES)
            case Kind.NUMBER:
                yield from self._numbers(question)
            case Kind.CHOICE:
                yield from (Chosen(frozenset({value.id})) for value in question.values)
            case Kind.CHOICES:
                yield _just_enough(question, needs)
            case Kind.MEDICINES:
                yield from self._medicines.lists_for(needs.keys())
        if not self.all_answered:
            yield from (None, Plain.UNSURE)

    def _numbers(self, question: Question) -> Iterator[int]:
        """The least number of each band between the figures it is compared with."""
        cuts = {question.least}
        for part in self._keys.get(question.id, ()):
            if isinstance(part, Compares):
                above = part.comparison in (Comparison.AT_LEAST, Comparison.UNDER)
                cuts.add(part.number if above else part.number + 1)
        yield from (number for number in sorted(cuts) if question.least <= number <= question.greatest)

    def _weights(self, key: Key, question: Question, answers: Sequence[Answer | None]) -> list[Weight]:
        people = [Answers({} if answer is None else {question.id: answer}) for answer in answers]
        if isinstance(key, LeftOpen):
            opened = class_column_of(key.part, people, self.rulebook).opened
            return [Weight.YES if opened >> number & 1 else Weight.NO for number in range(len(people))]
        if class_of(key, self.rulebook):
            column = class_column_of(key, people, self.rulebook).column
        else:
            column = column_of(key, people, self.rulebook)
        weigh = _weight_of_way_down if is_way_down(self.rulebook, key) else _weight
        return [weigh(column, number) for number in range(len(people))]


def mildest_of(weighed: Sequence[tuple[Weights, Answer | None]]) -> list[Answer | None]:
    """The answers than which no other is milder; of those that weigh the same, the first."""
    first: dict[Weights, Answer | None] = {}
    for weights, answer in weighed:
        first.setdefault(weights, answer)
    return [
        answer
        for weights, answer in first.items()
        if not any(other != weights and all(map(_at_most, other, weights)) for other in first)
    ]


def _at_most(weight: Weight, other: Weight) -> bool:
    return weight <= other


def _just_enough(question: Question, needs: Mapping[Key, Weight]) -> Chosen:
    """The options needed, sure where they must be, and every way down that is not denied."""
    sure: set[str] = set()
    unsure: set[str] = set()
    weights = {key.value: weight for key, weight in needs.items() if isinstance(key, Has)}
    for value in question.values:
        weight = weights.get(value.word, Weight.NO)
        if value.settles:
            if weight is Weight.NO:
                sure.add(value.id)
        elif weight is Weight.YES:
            sure.add(value.id)
        elif weight is not Weight.NO:
            unsure.add(value.id)
    return Chosen(frozenset(sure), frozenset(unsure))


def _weight(column: Column, number: int) -> Weight:
    if column.sure >> number & 1:
        return Weight.YES
    if column.unsure >> number & 1:
        return Weight.NOT_SURE
    return Weight.NEVER_ASKED if (column.unasked | column.declined) >> number & 1 else Weight.NO


def _weight_of_way_down(column: Column, number: int) -> Weight:
    return Weight.NO if column.sure >> number & 1 else Weight.NEVER_ASKED


def _keys_by_question(rulebook: Rulebook, more: Iterable[Condition]) -> dict[str, list[Key]]:
    """Every part that any condition speaks of, and each class that an unrecognised name leaves open, by question."""
    conditions = [
        *(rule.when for rule in rulebook.rules.values()),
        *(question.asked_when for question in rulebook.questions.values() if question.asked_when is not None),
        *more,
    ]
    found: dict[str, dict[Key, None]] = {}
    for condition in conditions:
        for part in all_parts(rulebook, condition):
            _add(rulebook, part, found.setdefault(question_of(part, rulebook) or "", {}))
    return {id: list(keys) for id, keys in found.items()}


def _add(rulebook: Rulebook, part: Part, keys: dict[Key, None]) -> None:
    keys[part] = None
    medicine_class = class_of(part, rulebook)
    if medicine_class and medicine_class.opened_by_unknown:
        keys[LeftOpen(part)] = None
