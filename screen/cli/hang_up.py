"""Being ended from outside, which is told apart from a person who presses Ctrl-C."""


class HungUp(KeyboardInterrupt):
    """The terminal is gone, or the program is asked to end: nobody is left to answer a question."""
