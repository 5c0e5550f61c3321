"""Pages for the tests of how they are drawn and what keys do on them."""

from screen.cli.interview.view import Key, Mark, Row, Typing, View

MORE = (Key("b", "back"), Key("w", "why we ask"), Key("q", "stop"))
YES_NO = View(
    "Signs",
    "Is it numb?",
    (Key("y", "yes"), Key("n", "no"), Key("?", "not sure")),
    "Question 3, the last one",
    more_keys=MORE,
)
LIST = View(
    section="Start",
    text="Where does it hurt?",
    progress="Question 1, at most 9 more",
    keys=(Key("y", "that is all"), Key("1-2", "what fits"), Key("?", "not sure")),
    rows=(Row("1", "neck", Mark.YES), Row("2", "lower back", Mark.UNSURE), Row("0", "none of these", Mark.OPEN)),
    more_keys=MORE,
    pains=frozenset({"neck"}),
)
MEDICINES = View(
    section="Medicines",
    text="Which medicines do you take?",
    keys=(Key("name", "one medicine, then Enter"), Key("none", "you take none")),
    more_keys=MORE,
    typing=Typing.TEXT,
    suggests=True,
)
REVIEW = View(
    section="Your answers",
    text="Please look over your answers.",
    keys=(Key("y", "that is right"), Key("number", "change that answer, then Enter")),
    rows=tuple(Row(str(number), f"answer {number}") for number in range(1, 41)),
    more_keys=MORE,
    typing=Typing.NUMBER,
)
STOP = View("", "", (Key("x", "end here"),), alarm=("Call now.", "Do not wait."), more_keys=(Key("b", "back"),))
