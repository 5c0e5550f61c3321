"""Faults of a clinic's own folder, which replaces, adds or withdraws shipped records by their id."""

from typing import Final

PAGES: Final = {
    "lowered-without-approval": """A clinic lets an emergency or urgent rule count less, and nobody answers for it.

Withdrawing such a rule, lowering it or narrowing what it goes by can keep somebody from help. It takes a named
person, a day and a reason in `approvals.yaml` of the same folder; every result then says so.

Wrong:
    # clinic/nerves/numb-saddle.yaml
    id: numb-saddle
    withdrawn: We have our own.

Right:
    # clinic/nerves/numb-saddle.yaml
    id: numb-saddle
    withdrawn: We have our own.
    # clinic/approvals.yaml
    approvals: [{rule: numb-saddle, by: Dr A. Example, on: 2026-10-01, because: Every patient is examined first.}]
""",
    "unknown-rule": """An approval names a rule that is not there.

It would approve nothing, and the rule that was meant stays refused. The nearest name is given when there is one.

Wrong:
    # clinic/approvals.yaml
    approvals: [{rule: numb-sadle, by: Dr A. Example, on: 2026-10-01, because: Everybody is examined.}]

Right:
    # clinic/approvals.yaml
    approvals: [{rule: numb-saddle, by: Dr A. Example, on: 2026-10-01, because: Everybody is examined.}]
""",
    "unknown-withdrawn": """A clinic's folder withdraws a record that is not there.

Whatever was meant stays in use. The nearest name is given when there is one.

Wrong:
    # clinic/bleeding/thinners.yaml
    id: thinners
    withdrawn: We have our own.

Right:
    # clinic/bleeding/thinner.yaml
    id: thinner
    withdrawn: We have our own.
""",
    "withdrawn-here": """A whole set of rules withdraws one of its own records.

Withdrawing is for a clinic's folder that is laid over another. Delete the record instead.

Wrong:
    # rules/bleeding/former.yaml
    id: former
    withdrawn: Out of date.

Right:
    # rules/bleeding/former.yaml is missing
""",
}
