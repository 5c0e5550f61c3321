"""A clinician's reply in words."""

from itertools import product

from screen.model.reply import Clinician, JudgedReply, Reply, Says, Validity
from screen.writing.replied import replied


def test_every_reply_can_be_told() -> None:
    """Whoever replied and whatever they said, it is a sentence about the reply and one about what it changes."""
    for by, says, validity in product(Clinician, Says, Validity):
        said, standing = replied(JudgedReply(Reply(by, "2026-11-20", says, "Mind."), "2027-05-20", validity))

        assert said.endswith(" They wrote: “Mind.”")
        assert standing.endswith(".")


def test_only_what_holds_is_said_to_hold() -> None:
    """A reply that lowers nothing never reads as if it did."""
    for says, validity in product(Says, Validity):
        judged = JudgedReply(Reply(Clinician.NURSE, "2026-11-20", says), "2027-05-20", validity)

        assert judged.lowers is replied(judged)[1].startswith("This holds until 2027-05-20.")
