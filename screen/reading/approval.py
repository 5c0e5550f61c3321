"""A clinic's folder may make an emergency or urgent rule count less only where somebody named answers for it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from screen.logic.nearest import did_you_mean
from screen.model.place import Place, Problem
from screen.model.rulebook import Amendment, Rulebook
from screen.reading.content import Content
from screen.reading.weakening import Weakening


def refusals(weakenings: Iterable[Weakening], content: Content) -> Iterator[Problem]:
    """A problem for each rule that counts less without an approval, at the place that makes it so."""
    for each in weakenings:
        if each.rule not in content.approvals:
            place = content.place(each.kind, each.id, each.field) or Place(content.shown)
            sentence = (
                f"This {each.how} '{each.rule}'. Leave it as it is, or have somebody approve it: "
                "write 'rule', 'by', 'on' and 'because' in approvals.yaml of this folder."
            )
            yield Problem(place, "lowered-without-approval", sentence)


def unknown_approvals(before: Rulebook, content: Content) -> Iterator[Problem]:
    """Approvals for rules that are not there."""
    for id in content.approvals:
        if id not in before.rules:
            place = content.place("approval", id, "rule") or Place(content.shown)
            yield Problem(place, "unknown-rule", f"There is no rule '{id}'.{did_you_mean(id, before.rules)}")


def approved(amendment: Amendment, weakenings: Iterable[Weakening], content: Content) -> Amendment:
    """The amendment with the names of those who answer for it, if it makes a grave rule count less."""
    through = [each.rule for each in weakenings if (each.kind, each.id) == (amendment.kind, amendment.id)]
    found = list(dict.fromkeys(content.approvals[rule] for rule in through if rule in content.approvals))
    if not found:
        return amendment
    return replace(
        amendment,
        approved_by=", ".join(dict.fromkeys(each.by for each in found)),
        approved_on=", ".join(dict.fromkeys(each.on for each in found)),
    )
