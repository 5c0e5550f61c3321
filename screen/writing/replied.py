"""What a clinician replied to a finding, as it is told: who, on which day, what, and how long it holds."""

from screen.model.reply import Clinician, JudgedReply, Reply, Says, Validity

WHO = {
    Clinician.DOCTOR: "A doctor",
    Clinician.SPECIALIST: "A specialist",
    Clinician.PRESCRIBER: "The doctor who prescribes it",
    Clinician.PHARMACIST: "A pharmacist",
    Clinician.MIDWIFE: "A midwife",
    Clinician.NURSE: "A nurse",
}

SAID = {
    Says.MAY_GO_AHEAD: "acupuncture may go ahead",
    Says.WITH_CONDITIONS: "acupuncture may go ahead with conditions",
    Says.NOT_NOW: "no acupuncture now",
}


def replied(judged: JudgedReply) -> list[str]:
    """The reply and its note, and what it changes: one sentence or two in each text."""
    return [_said(judged.reply), _standing(judged)]


def replied_in_short(judged: JudgedReply) -> str:
    """The reply in half a sentence, for a line among others."""
    return f"{WHO[judged.reply.by]} replied on {judged.reply.on}: {SAID[judged.reply.says]}"


def _said(reply: Reply) -> str:
    said = f"{WHO[reply.by]} replied on {reply.on}: {SAID[reply.says]}."
    return f"{said} They wrote: “{reply.note}”" if reply.note else said


def _standing(judged: JudgedReply) -> str:
    match judged.validity:
        case Validity.NO_DAY:
            return "It is not known on which day these questions were answered, so this reply changes nothing here."
        case Validity.NO_LONGER:
            return f"That reply held until {judged.until} and is no longer valid. Please ask again."
    if judged.reply.says is Says.NOT_NOW:
        return "Have no acupuncture until they agree to it."
    return f"This holds until {judged.until}. Ask again after that day, and at once when anything about it changes."
