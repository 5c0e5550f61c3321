"""Medicines that are only counted beside one that is named: "metformin and one other I can't name"."""

import re

_COUNT = (
    r"(?:one|two|three|four|five|\d|some|several|various|many|"
    r"(?:a )?few|(?:a )?couple(?: of)?|lots of|a lot of|a load of)"
)
_FURTHER = re.compile(
    rf"(?<![\w'-]){_COUNT} (?:others?(?: (?:ones?|tablets?|pills?|medicines?|medications?|meds|drugs|things?))?|"
    r"more(?: medicines?| medications?| meds| drugs)?)(?= *(?:$|[.,;)\n]|(?:i|im|i'm|that|whose|which|for|but)\b))"
)


def counts_further_ones(text: str) -> bool:
    """Whether these small letters count medicines without a name."""
    return ("other" in text or " more" in text) and _FURTHER.search(text) is not None
