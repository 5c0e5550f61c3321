"""How far apart two words are in letters, and how a word sounds."""

from typing import Final


def edits(one: str, other: str, most: int) -> int:
    """How many edits lie between two words; anything over `most` is `most + 1`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    one, other = _without_common_ends(one, other)
    if not one or not other:
        return min(len(one) + len(other), most + 1)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            if sign == against:
                cost = before[j - 1]
            else:
                cost = 1 + min(before[j - 1], before[j], row[-1])
                if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == against:
                    cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _without_common_ends(one: str, other: str) -> tuple[str, str]:
    """Both words without what they begin and end with alike: no edit is saved by changing that."""
    shorter = min(len(one), len(other))
    begin = 0
    while begin < shorter and one[begin] == other[begin]:
        begin += 1
    end = 0
    while end < shorter - begin and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[begin : len(one) - end], other[begin : len(other) - end]


def sound_alike(one: str, other: str) -> bool:
    """Whether two keys of `sounds` are heard alike; a vowel at the end mostly is not heard."""
    return one.removesuffix("a") == other.removesuffix("a")


def sounds(word: str) -> str:
    """A rough key of how a word sounds: what people swap when they spell by ear becomes one letter."""
    for written, said in _SAID:
        word = word.replace(written, said)
    key: list[str] = []
    for sign in word:
        heard = "a" if sign in "aeiouy" else sign
        if not key or key[-1] != heard:
            key.append(heard)
    return "".join(key)


_SAID: Final = (
    ("ph", "f"), ("th", "t"), ("ch", "k"), ("ck", "k"), ("que", "k"), ("qu", "kw"), ("q", "k"), ("rh", "r"),
    ("gh", "g"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("ge", "je"), ("gi", "ji"), ("gy", "ji"), ("x", "ks"),
    ("z", "s"), ("c", "k"), ("h", ""), ("w", "v"),
)  # fmt: skip
