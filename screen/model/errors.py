"""What can stop the work, each with the exit code a script sees and a sentence a person can act on."""

from collections.abc import Sequence

from screen.model.place import Problem


class AcuscreenError(Exception):
    """Something that stops the work; its text is the sentence shown, and never holds a person's answers."""

    exit_code = 70


class RulesRefused(AcuscreenError):
    """The rules cannot be used as they are; all problems found, in the order of their places."""

    exit_code = 3

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        count = len(self.problems)
        told = "\n".join(str(problem) for problem in self.problems)
        super().__init__(
            f"{told}\n{count} {'problem' if count == 1 else 'problems'} in the rules. Nothing was screened."
        )


class AnswersRefused(AcuscreenError):
    """The answers cannot be read: where, what is wrong, and what to do."""

    exit_code = 4

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")


class WrongUsage(AcuscreenError):
    """The command was given in a way that has no meaning."""

    exit_code = 2


class Interrupted(AcuscreenError):
    """The person stopped, or the input ended, before there was a result."""

    exit_code = 130
