"""Rules as a list: their level, what they rest on, and who has reviewed them."""

import json
from collections.abc import Sequence

from screen.model.rule import Rule
from screen.writing.plain_page import PlainPage


def rules_text(rules: Sequence[Rule], *, with_review: bool = False) -> str:
    """Two lines a rule; with what is still to be reviewed in it, if that is wanted."""
    page = PlainPage()
    for rule in rules:
        cited = ", ".join(dict.fromkeys(each.cite for each in rule.sources))
        page.line(f"{rule.id}: {rule.title}")
        page.line(f"{rule.topic}, {rule.level.id}, {rule.strength.value}, {rule.review.status.value}; {cited}", depth=1)
        if with_review and rule.review.needs_review:
            page.line(f"to review: {rule.review.needs_review}", depth=1)
    page.line(f"{len(rules)} {'rule' if len(rules) == 1 else 'rules'}")
    return page.text()


def rules_json(rules: Sequence[Rule]) -> str:
    """The same for programs."""
    listed = [
        {
            "id": rule.id,
            "title": rule.title,
            "topic": rule.topic,
            "level": rule.level.id,
            "if_unsure": None if rule.if_unsure is None else rule.if_unsure.id,
            "strength": rule.strength.value,
            "sources": list(dict.fromkeys(each.cite for each in rule.sources)),
            "status": rule.review.status.value,
            "owner": rule.review.owner,
            "review_by": rule.review.review_by,
            "needs_review": rule.review.needs_review,
        }
        for rule in rules
    ]
    return json.dumps({"rules": listed}, indent=2) + "\n"
