"""A small lexicon to recognise names with."""

from screen.model.medicine import Entry, Member

NAMES = {
    "warfarin": "anticoagulant",
    "coumadin": "anticoagulant",
    "coversyl": "blood_pressure",
    "eliquis": "anticoagulant",
    "apixaban": "anticoagulant",
    "clopidogrel": "antiplatelet",
    "blood thinner": "anticoagulant",
    "blood thinners": "anticoagulant",
    "aspirin": "antiplatelet",
    "baby aspirin": "antiplatelet",
    "paracetamol": "other",
    "tylenol": "other",
    "tylenol 3": "opioid",
    "omega-3": "bleeding_supplement",
    "lantus": "antidiabetic",
    "ibuprofen": "nsaid",
    "prednisolone": "corticosteroid",
    "losartan": "blood_pressure",
    "potassium": "other",
    "nurofen cold and flu": "nsaid",
}
LAY = {"blood thinner", "blood thinners"}
LEXICON = {
    name: Entry(
        name, (Member(kind, None if name in LAY else {"eliquis": "apixaban", "coumadin": "warfarin"}.get(name, name)),)
    )
    for name, kind in NAMES.items()
}
