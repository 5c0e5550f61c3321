"""A text tells somebody to stop, skip or change a medicine.

Nothing here may do that. Stopping a blood thinner, a steroid or a tablet against fits can harm far more than any
needle, and only whoever prescribed it can weigh that. A text may say "keep taking", "do not stop" and "never skip",
it may ask what somebody takes, and it may send them to the doctor or pharmacist; nothing else.

Wrong:
    # rules/bleeding/thinner.yaml
    say: Stop taking your blood thinner two days before the needles.

Right:
    # rules/bleeding/thinner.yaml
    say: Ask a doctor. Do not stop or change any medicine because of this result.
"""

import re
from collections.abc import Iterator
from typing import Final

from screen.checking.texts import Text, texts
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "medicine-advice"

_SENTENCE = re.compile(r"[^.?!;:]+[.?!;:]*")
_TOKEN = re.compile(r"[\w'’-]+|,")
_VERBS = frozenset(
    """stop pause skip miss halve reduce lower increase double change switch replace cut drop quit hold withhold taper
    discontinue swap take leave come""".split()
)
_DOING = frozenset(verb.removesuffix("e") + "ing" for verb in _VERBS) | {"stopping", "skipping", "cutting", "dropping"}
_WITH = {"take": {"less", "more", "fewer", "half"}, "leave": {"out", "off"}, "come": {"off"}}
"""Verbs that speak of changing a medicine only together with one of these words."""
_OPENING = frozenset(", and or then please also just to should must may can could i you we they he she".split())
_ADVISING = frozenset("suggest suggests recommend recommends advise advises consider try".split())
_TURNING = frozenset(
    "not never don't don’t nobody without before after if when whether unless did until told because cannot".split()
)
"""Words before the verb that make it a denial, a condition or a report."""
_MEDICINES = frozenset(
    """taking medicine medicines medication medications tablet tablets pill pills dose doses drug drugs thinner thinners
    anticoagulant anticoagulants antiplatelet antiplatelets insulin steroid steroids aspirin warfarin injection
    injections inhaler patches statin statins""".split()
)
_NEAR = 7


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every sentence that tells to stop, skip or change a medicine."""
    for text in texts(rulebook):
        for sentence in _SENTENCE.finditer(text.text):
            if _is_asked(text, sentence.group()):
                continue
            if (at := _advice_in(sentence.group())) is not None:
                told = (
                    "This tells somebody to stop or change a medicine. Send them to the doctor or pharmacist instead."
                )
                yield text.flaw(CODE, told, sentence.start() + at + 1)


def _is_asked(text: Text, sentence: str) -> bool:
    """Whether the sentence asks the person what they take."""
    return text.record == "question" and sentence.rstrip().endswith("?")


def _advice_in(sentence: str) -> int | None:
    """Where the verb stands that tells to change a medicine, counted from 0; None when there is none."""
    tokens = list(_TOKEN.finditer(sentence))
    words = [token.group().lower() for token in tokens]
    for number, word in enumerate(words):
        before = words[number - 1] if number else ","
        tells = (word in _VERBS and before in _OPENING) or (word in _DOING and before in _ADVISING)
        behind = words[number + 1 : number + 1 + _NEAR]
        if (
            tells
            and _MEDICINES.intersection(behind)
            and (word not in _WITH or _WITH[word].intersection(behind))
            and not _TURNING.intersection(words[:number])
        ):
            return tokens[number].start()
    return None
