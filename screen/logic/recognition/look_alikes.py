"""Names that people and pharmacies take for one another, so that a word between two of them stands for both."""

from typing import Final

LOOK_ALIKES: Final = (
    ("coversyl", "coumadin"),
    ("plavix", "paxil"),
    ("plavix", "plaquenil"),
    ("xarelto", "xalatan"),
    ("heparin", "herceptin"),
    ("zantac", "xanax"),
    ("brilinta", "brintellix"),
    ("pradaxa", "prandin"),
    ("celebrex", "celexa"),
    ("celebrex", "cerebyx"),
    ("celexa", "cerebyx"),
    ("celexa", "zyprexa"),
    ("lamictal", "lamisil"),
    ("keppra", "kaletra"),
    ("effient", "effexor"),
    ("prednisone", "primidone"),
    ("prednisone", "prednisolone"),
    ("tramadol", "trazodone"),
    ("prozac", "provera"),
    ("persantine", "periactin"),
    ("pletal", "plendil"),
    ("advil", "advair"),
    ("hydroxyzine", "hydralazine"),
    ("metformin", "metronidazole"),
    ("clonazepam", "clonidine"),
    ("clonazepam", "lorazepam"),
    ("clonidine", "klonopin"),
    ("humalog", "humulin"),
    ("neurontin", "noroxin"),
    ("lovenox", "lotronex"),
    ("lovenox", "levaquin"),
    ("fluoxetine", "paroxetine"),
    ("fluoxetine", "duloxetine"),
    ("sertraline", "selegiline"),
    ("carvedilol", "captopril"),
    ("nifedipine", "nimodipine"),
    ("nifedipine", "nicardipine"),
    ("glipizide", "glyburide"),
    ("mercaptopurine", "methotrexate"),
    ("azathioprine", "azithromycin"),
    ("tegretol", "toradol"),
    ("inderal", "adderall"),
    ("losec", "lasix"),
    ("zocor", "cozaar"),
    ("actonel", "actos"),
    ("arixtra", "arista"),
    ("aspirin", "aspro"),
    ("oxycontin", "ms contin"),
    ("opdivo", "opsumit"),
)
"""Names that people and pharmacies take for one another, after the published lists of confused drug names."""

PARTNERS: Final = {
    name: frozenset(other for pair in LOOK_ALIKES if name in pair for other in pair if other != name)
    for pair in LOOK_ALIKES
    for name in pair
}
"""The names each of them is taken for."""
