"""What each piece of a line comes to: names, whether they are taken, and words that nobody knows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from screen.logic.recognition.close_names import OTHER, CloseNames
from screen.logic.recognition.doses import FORMS, LOCAL, SALTS, SYSTEMIC, says_how
from screen.logic.recognition.everyday import CONTENT, everyday
from screen.logic.recognition.exact_names import LONGEST_NAME
from screen.logic.recognition.normalising import normalise
from screen.logic.recognition.nothing import says_nothing, says_nothing_else
from screen.logic.recognition.saying import BACKWARD, STATES, Cue, Kind, cues
from screen.logic.recognition.splitting import Join, Line, Piece, Token, divided
from screen.model.medicine import Entry, Lexicon, Match, MedicineItem, MedicineList, Member, Taken, classes_of

_LOCAL_CLASSES: Final = frozenset({"nsaid", "corticosteroid", "immunosuppressant", "chemotherapy", "blood_pressure"})
"""Classes whose creams, drops and inhalers do not reach the whole body."""

_MEDICINE_NOUNS: Final = frozenset(
    "tablet tablets tab tabs pill pills capsule capsules injection injections jab jabs shot shots patch patches".split()
)


def recognise(lines: Sequence[str], lexicon: Lexicon) -> MedicineList:
    """The medicines in these lines, each beside the words it was written with."""
    items: list[MedicineItem] = []
    none = False
    for line in lines:
        key = normalise(line)
        whole = lexicon.get(key) if key.count(" ") < LONGEST_NAME else None
        if whole is not None:
            items.append(_item(line.strip(), [whole], Taken.YES))
        elif says_nothing(key):
            none = True
        elif not says_nothing_else(key):
            found, nothing = _Reader(divided(line, lexicon), lexicon).items()
            items += found
            none |= nothing
    if not items and not none:
        # Nothing but signs was written. An empty list would read as "takes nothing", and nobody said so.
        said = [line for line in lines if line.strip()]
        none = bool(said) and all(says_nothing_else(normalise(line)) for line in said)
        if not none:
            items = [MedicineItem(as_written=line.strip()) for line in said]
    return MedicineList(tuple(items), none)


@dataclass(slots=True)
class _Passage:
    """Pieces that are read as one: a name with its dose, its reason and what is said of it."""

    pieces: list[Piece]
    cues: list[Cue]
    unknown: list[Token]
    taken: dict[int, Taken] = field(default_factory=dict)
    reach: int | None = None
    """Where the words begin that say it is not taken, when they stand in an earlier piece."""

    @property
    def tokens(self) -> list[Token]:
        return [token for piece in self.pieces for token in piece.tokens]


class _Reader:
    """One pass over the pieces of a line."""

    def __init__(self, line: Line, lexicon: Lexicon) -> None:
        self._line = line
        self._lexicon = lexicon
        words = {token.text for token in line.tokens if token.kind == "word"}
        inside = [(token.start, token.end) for token in line.tokens if token.inside]
        self._cues = [
            cue
            for cue in cues(line.text, words)
            if not any(start < cue.end and cue.start < end for start, end in inside)
        ]

    def items(self) -> tuple[list[MedicineItem], bool]:
        """The medicines of the line, and whether it says "none" beside them."""
        passages: list[_Passage] = []
        none = False
        for piece in self._line.pieces:
            found = [cue for cue in self._cues if piece.start <= cue.start < piece.end]
            unknown = self._unknown(piece, found)
            if not piece.names and not unknown and self._says_nothing(piece):
                none = none or not self._only_leads(piece)
                continue
            goes_on = passages and piece.join is not Join.NEW
            if goes_on and not piece.names and not unknown and self._is_addition(piece, found):
                passages[-1].pieces.append(piece)
                passages[-1].cues += found
            else:
                passages.append(_Passage([piece], found, unknown))
        self._state_all(passages)
        return [item for passage in passages for item in self._read(passage, passages)], none

    def _says_nothing(self, piece: Piece) -> bool:
        text = " ".join(token.text for token in piece.tokens)
        return says_nothing(text) or says_nothing_else(text)

    def _only_leads(self, piece: Piece) -> bool:
        """Whether a bare "no" only begins an answer that goes on with names, or "nothing else" ends it."""
        text = " ".join(token.text for token in piece.tokens)
        return says_nothing_else(text) or (text in ("no", "nope", "nah", "not really") and len(self._line.pieces) > 1)

    def _unknown(self, piece: Piece, found: Sequence[Cue]) -> list[Token]:
        """The words of a piece that no name, cue, dose or everyday word explains."""
        unknown: list[Token] = []
        named = False
        titled = False
        for token in piece.tokens:
            if token.inside:
                named = True
                continue
            said = any(cue.start <= token.start < cue.end for cue in found)
            word = token.text.replace("'", "").strip(".-")
            explained = said or not word or says_how(word) or everyday(word) or (named and word in SALTS)
            if not explained and not titled:
                unknown.append(token)
            titled = word in ("dr", "doctor", "mr", "mrs", "ms", "miss", "nurse", "professor", "prof")
        return unknown

    def _is_addition(self, piece: Piece, found: Sequence[Cue]) -> bool:
        """Whether a piece without a name only adds to the one before: a dose, a time, a reason, what is said of it."""
        words = [token.text for token in piece.tokens]
        if words[0] in ("for", "because", "due", "since", "to", "when", "as"):
            return True
        covered = [token for token in piece.tokens if not any(cue.start <= token.start < cue.end for cue in found)]
        return not any(token.text.replace("'", "") in CONTENT for token in covered)

    def _state_all(self, passages: Sequence[_Passage]) -> None:
        """Say of every name whether it is taken, carrying what was said from one passage to the next."""
        state, listed, switching, lay = Taken.YES, False, False, False
        barred_cue: Cue | None = None
        for number, passage in enumerate(passages):
            join = passage.pieces[0].join
            if join is Join.NEW and not (listed and self._heads(passages, number)):
                state, switching, listed, barred_cue = Taken.YES, False, False, None
            elif state is not Taken.YES and number and not listed:
                state = self._carried(state, barred_cue, join, passages, number, lay)
            named = False
            inherited = state is not Taken.YES
            events: list[tuple[int, Cue | Token]] = [(cue.start, cue) for cue in passage.cues]
            events += [(token.start, token) for token in passage.tokens if token.name is not None]
            events += [(token.start, token) for token in passage.unknown]
            before: list[Token] = []
            goes_on = False
            held: Taken | None = None
            for _, event in sorted(events, key=lambda each: each[0]):
                if isinstance(event, Token):
                    passage.taken[event.start] = state
                    if inherited and state is not Taken.YES and barred_cue is not None:
                        passage.reach = barred_cue.start
                    before.append(event)
                    named = True
                    lay = event.name is not None and all(member.substance is None for member in event.name.members)
                    continue
                kind = event.kind
                follows = any(
                    token.start > event.end for token in before_and_after(passage) if token.start > event.start
                )
                if kind is Kind.MYSELF:
                    if state is Taken.NO and barred_cue is not None and barred_cue.kind is Kind.OTHERS:
                        state, barred_cue = Taken.YES, None
                    continue
                if kind is Kind.INTO:
                    if switching:
                        state, switching, barred_cue, goes_on = Taken.YES, False, None, True
                        before = []
                    continue
                if kind in (Kind.NOW, Kind.STILL):
                    goes_on = True
                if before and kind in BACKWARD and not (kind is Kind.AGO and goes_on):
                    if kind is not Kind.REPLACED and follows and kind is not Kind.STILL:
                        pass
                    else:
                        for token in before:
                            passage.taken[token.start] = self._graver(passage.taken[token.start], kind)
                        if kind is Kind.REPLACED:
                            state, before, barred_cue = Taken.YES, [], None
                        continue
                if kind is Kind.AGO and not before and not goes_on and not follows:
                    continue
                if kind in STATES and not (kind is Kind.STILL and before):
                    if follows or not named:
                        state = STATES[kind]
                        inherited = False
                        barred_cue = event if state is not Taken.YES else None
                        switching = kind is Kind.SWITCH
                        if barred_cue is not None:
                            listed = any(piece.colon for piece in passage.pieces) and not before
                    elif before:
                        held = STATES[kind]
            if held is not None and held is not Taken.YES:
                for token in before:
                    passage.taken[token.start] = self._graver(passage.taken[token.start], Kind.PAST)

    def _heads(self, passages: Sequence[_Passage], number: int) -> bool:
        """Whether the passage before is a heading that stands on a line of its own: "Stopped:"."""
        if not number:
            return False
        heading = passages[number - 1]
        between = self._line.text[heading.pieces[-1].end : passages[number].pieces[0].start]
        return not any(piece.names for piece in heading.pieces) and between.strip() == ":"

    @staticmethod
    def _graver(was: Taken, kind: Kind) -> Taken:
        said = BACKWARD[kind]
        if kind is Kind.STILL:
            return Taken.YES
        if was is Taken.NO and said is Taken.PAST:
            return Taken.PAST
        return said

    def _carried(
        self, state: Taken, cue: Cue | None, join: Join, passages: Sequence[_Passage], number: int, lay: bool
    ) -> Taken:
        """What a piece takes over from the one before it; where two readings are possible, it stays open."""
        passage = passages[number]
        dosed = any(token.kind == "number" for token in passage.tokens)
        if join is Join.OR:
            return state
        if join is Join.AND:
            denied = cue is not None and cue.kind is Kind.NOT
            return Taken.UNSURE if dosed or denied else state
        if state is Taken.UNSURE or dosed:
            return Taken.YES if dosed else state
        later = [each.pieces[0].join for each in passages[number + 1 :]]
        in_a_row = [join for join in later if join is not Join.COMMA]
        if state is Taken.NO and in_a_row and in_a_row[0] is Join.OR:
            return state
        return Taken.YES if state is Taken.NO and lay else Taken.UNSURE

    def _read(self, passage: _Passage, passages: Sequence[_Passage]) -> Iterator[MedicineItem]:
        written = self._written(passage)
        names = [token for token in passage.tokens if token.name is not None]
        local = self._is_local(passage)
        members: set[Member] = set()
        index = 0
        done: list[tuple[frozenset[str | None], Taken]] = []
        skip: set[int] = set()
        for token in names:
            assert token.name is not None
            if token.text in FORMS and len(names) > 1:
                index += 1
                continue  # "Ventolin inhaler" is one medicine
            if (
                token.text in SALTS
                and index
                and token.start - names[index - 1].end < 2
                and len(token.name.name.split()) == 1
            ):
                index += 1
                continue
            index += 1
            taken = passage.taken.get(token.start, Taken.YES)
            substances = frozenset(member.substance for member in token.name.members)
            if None not in substances and (substances, taken) in done:
                continue  # one medicine under two names: "Coumadin (warfarin)"
            done.append((substances, taken))
            item = _item(written, [token.name], taken, local=local)
            members.update(item.members)
            yield item
        for position, token in enumerate(passage.unknown):
            if position in skip:
                continue
            taken = passage.taken.get(token.start, Taken.YES)
            close, used = self._close(passage.unknown, position)
            skip.update(range(position, position + used))
            found = {member for entry in close for member in entry.members}
            if close and found <= members:
                continue
            if close:
                yield _item(written, close, taken, Match.CLOSE, local=local)
                members |= found
            else:
                yield from self._unmatched(passage, token, taken, written)
        if not names and not passage.unknown and self._is_named_in_words(passage, passages):
            state = self._state_of_words(passage)
            yield MedicineItem(as_written=written, taken=state)

    def _unmatched(self, passage: _Passage, token: Token, taken: Taken, written: str) -> Iterator[MedicineItem]:
        """One item for all unknown words of a passage: "the Zorblax forte" is one medicine."""
        closes = [self._close(passage.unknown, place)[0] for place in range(len(passage.unknown))]
        rest = [each for each, close in zip(passage.unknown, closes, strict=True) if not close]
        if rest and rest[0] is token:
            yield MedicineItem(as_written=written, taken=taken)

    def _close(self, unknown: Sequence[Token], position: int) -> tuple[tuple[Entry, ...], int]:
        names = close_names(self._lexicon)
        token = unknown[position]
        if position + 1 < len(unknown) and unknown[position + 1].start - token.end <= 1:
            both = names.of(f"{_bare(token)} {_bare(unknown[position + 1])}")
            if both:
                return both, 2
        return names.of(_bare(token)), 1

    def _is_local(self, passage: _Passage) -> bool:
        words = [token.text for token in passage.tokens]
        if any(word in SYSTEMIC for word in words):
            return False
        return any(word in LOCAL for word in words)

    def _written(self, passage: _Passage) -> str:
        start = passage.pieces[0].start if passage.reach is None else min(passage.reach, passage.pieces[0].start)
        end = passage.pieces[-1].end
        if self._line.text[end : end + 1] in (")", "?"):
            end += 1
        return self._line.slice(start, end)

    def _is_named_in_words(self, passage: _Passage, passages: Sequence[_Passage]) -> bool:
        """Whether everyday words may mean a medicine: those that only lead to others or repeat a time do not."""
        covered = [
            token for token in passage.tokens if not any(cue.start <= token.start < cue.end for cue in passage.cues)
        ]
        content = [token for token in covered if not says_how(token.text) and token.text not in SALTS]
        if len(passages) == 1:
            return True
        words = {token.text for token in covered}
        if words & _MEDICINE_NOUNS and words & {"for", "my", "some"}:
            return True  # "tablets for my blood pressure", though not "one tablet in the morning"
        return any(token.text.replace("'", "") in CONTENT for token in covered) or bool(
            content and not passage.pieces[0].colon and any(not everyday(token.text) for token in content)
        )

    def _state_of_words(self, passage: _Passage) -> Taken:
        kinds = {cue.kind for cue in passage.cues}
        if kinds & {Kind.OTHERS}:
            return Taken.NO
        if kinds & {Kind.PAST, Kind.AGO} and not kinds & {Kind.NOW, Kind.STILL}:
            return Taken.UNSURE
        return Taken.YES


def before_and_after(passage: _Passage) -> list[Token]:
    """The words of a passage that may be a medicine."""
    return [*(token for token in passage.tokens if token.name is not None), *passage.unknown]


def _bare(token: Token) -> str:
    return token.text.replace("'", "").strip(".-")


def _item(
    written: str, entries: Sequence[Entry], taken: Taken, match: Match = Match.EXACT, *, local: bool = False
) -> MedicineItem:
    members = tuple(dict.fromkeys(member for entry in entries for member in entry.members))
    if local and _LOCAL_CLASSES.issuperset(classes_of(members)):
        members = tuple(dict.fromkeys(Member(OTHER, member.substance) for member in members))
    names = tuple(dict.fromkeys(entry.name for entry in entries))
    return MedicineItem(written, names, members, match, taken)


@cache
def _kept() -> dict[str, tuple[Lexicon, CloseNames]]:
    return {}


def close_names(lexicon: Lexicon) -> CloseNames:
    """The names of this lexicon, ready to be compared; made ready when the first unknown word asks for it."""
    kept = _kept().get("last")
    if kept is None or kept[0] is not lexicon:
        kept = _kept()["last"] = (lexicon, CloseNames(lexicon))
    return kept[1]
