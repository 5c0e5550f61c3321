"""One form for every way of writing a name: case, accents, signs of registration and letters that only look alike."""

import re
import unicodedata
from collections.abc import Sequence

_ALIKE = str.maketrans(
    "авсеіјкмнорѕтухԁԛԝёɑɡαβεικμνορτυχɩıłøđ‐‑‒–−＿’‘`´ʼ×ß",
    "abceijkmhopstyxdqweagabeikuvoptuxiilod-----_'''''xs",
)
"""Letters of other alphabets that look like Latin ones, once they are small; and the many dashes and apostrophes."""

_SIGNS = str.maketrans(dict.fromkeys("®™©℠", " "))
_PLAIN = re.compile(r"[a-z0-9]+(?:[ -][a-z0-9]+)*")

# Compiled when they are first used: a name in plain letters needs neither.
_EDGES = r"[()\[\]{}\"*?!:.•,;]+(?=\s|$)|(?<!\S)[()\[\]{}\"*?!:.•,;-]+"
_EMPTY_BOX = r"\[ ?\]|\( {0,3}\)"


def normalise(name: str) -> str:
    """The name as the lexicon keys it: small plain letters, without apostrophes, signs and doubled spaces."""
    small = name.lower()
    if _PLAIN.fullmatch(small):
        return small
    folded = "".join(folded_sign(sign) for sign in name)
    bare = folded.replace("'", "")
    while not re.search(_EMPTY_BOX, bare) and (trimmed := re.sub(_EDGES, " ", bare)) != bare:
        bare = trimmed
    return " ".join(bare.split())


def folded_sign(sign: str) -> str:
    """One sign in small plain letters; often none or several."""
    if sign.isascii():
        return sign.lower()
    if sign in "®™©℠":
        return " "
    if sign in "—―":
        return " - "  # it stands between words, hardly ever within one
    if unicodedata.category(sign) == "Cf":
        return ""  # a soft hyphen, a sign without width
    plain = unicodedata.normalize("NFKD", sign).casefold().translate(_ALIKE)
    return "".join(each for each in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(each))


def folded(line: str) -> tuple[str, Sequence[int]]:
    """A line in small plain letters, and for each of them the place in the line where it comes from."""
    if line.isascii():
        return line.lower(), range(len(line) + 1)
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(line):
        plain = folded_sign(sign)
        signs.append(plain)
        places.extend([place] * len(plain))
    places.append(len(line))
    return "".join(signs), places


_MISREAD = str.maketrans("01358", "olesb")


def unscanned(word: str) -> str:
    """The word without what scanners take for one another: "rn" for "m", digits for letters."""
    return word.translate(_MISREAD).replace("rn", "m").replace("vv", "w")
