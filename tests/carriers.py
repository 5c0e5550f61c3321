"""Which rules carry an item of the evidence where no rule has the item's own name, or where others do as well.

A rule that has the same id as the item carries it without being listed here.
"""

from typing import Final

CARRIERS: Final[dict[str, tuple[str, ...]]] = {
    # One question asks for several signs, and one rule answers for them all.
    "clot-signs": ("chest-pain-cardiac",),
    "serious-bleeding-now": ("any-acute-emergency",),
    "severe-belly-pain": ("tearing-pain-or-collapse",),
    "sudden-weak-legs-or-walking": ("ces-both-legs",),
    "thunderclap-headache": ("stroke-signs",),
    # An item with several levels is several rules.
    "arm-weakness-one-side": ("arm-tingling",),
    "blood-pressure": ("blood-pressure-high", "blood-pressure-low"),
    "ces-bladder-change": ("ces-longstanding",),
    "ces-both-legs": ("both-legs-unchecked", "both-legs-steady"),
    "ces-sexual-change": ("ces-sexual-change-slow",),
    "combo-anticoag-new-neuro": ("combo-anticoag-severe-pain",),
    "combo-post-needle": ("post-needle-infection",),
    "consent-capacity": ("consent-capacity-new",),
    "epilepsy-controlled": ("epilepsy-known",),
    "gca-pmr": ("gca-sight-change", "gca-headache-or-jaw", "pmr-stiffness"),
    "inflammatory-back-pain": ("inflammatory-back-pain-some",),
    "leg-weakness-one-side": ("leg-weakness-known",),
    "major-trauma": ("major-trauma-weeks-ago", "major-trauma-long-ago"),
    "shingles": ("shingles-near-eye",),
    "very-high-pressure": ("very-high-pressure-ill",),
    # An item that speaks of several things is several rules.
    "chest-pain-cardiac": ("pain-on-effort",),
    "kidney-or-urine": ("kidney-or-urine-severe",),
    "older-or-frail-or-thin": ("older-or-frail", "very-thin"),
    "other-electronic-implant": ("brain-stimulator", "pump-or-sensor"),
    "recent-surgery-or-planned": ("recent-surgery", "planned-surgery", "spine-procedure-healed"),
    "skin-problem-or-scar": ("varicose-veins",),
    "spine-surgery-old": ("spine-surgery-neck", "spine-surgery-upper-back", "spine-surgery-lower-back"),
    "swollen-area": ("fresh-neck-injury", "swollen-place", "hot-swollen-joint", "varicose-veins"),
}
