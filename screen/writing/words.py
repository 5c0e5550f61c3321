"""The program's own words between the texts of the rulebook: names of a status, a change, a strength, a level."""

from screen.model.level import Level, Strength
from screen.model.region import Change, RegionStatus, Technique

STATUSES = {
    RegionStatus.LEAVE_OUT: "leave out",
    RegionStatus.ASK_FIRST: "ask first",
    RegionStatus.WITH_CHANGES: "with these changes",
    RegionStatus.USUAL_CARE: "usual care",
}

CHANGES = {
    Change.SHALLOW_ONLY: "Shallow needles only",
    Change.AVOID_SPOT: "Keep well away from the affected spot",
    Change.OTHER_SIDE_ONLY: "Only on the {side} side",
    Change.CLINICIAN_OK: "First ask the doctor or team who looks after this",
    Change.AVOID_REGION: "No needles here",
}

TECHNIQUES = {
    Technique.NEEDLES: "Needles",
    Technique.CURRENT: "Electrical current",
    Technique.HEAT: "Heat, such as moxa or a lamp",
    Technique.CUPPING: "Cupping, scraping",
    Technique.LEFT_IN: "Needles left in",
}

STRENGTHS = {
    Strength.GUIDELINE: "official guidance",
    Strength.OBSERVATIONAL: "studies of many patients",
    Strength.CASE_REPORT: "reports of single patients",
    Strength.EXPERT: "advice of experts",
    Strength.REASONING: "reasoning, as no study of this was found",
}

LEVELS = {
    Level.EMERGENCY: "call for help now",
    Level.URGENT: "a doctor today",
    Level.CONSULT: "ask a doctor or pharmacist first",
    Level.INFORM: "tell the acupuncturist",
    Level.NO_FLAGS: "nothing",
}

AGREED = "Whoever looks after this has agreed: see their reply"
"""Stands for `clinician-ok` once it is answered."""

UNTIL_SETTLED = "until settled"
EXTENSION_MARK = "*"
EXTENSION_NOTE = "* Not in the guide this tool started from; added from other published work."
