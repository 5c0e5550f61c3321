"""The regions for a pain as they are for everybody: points, what lies under the skin, and what to mind."""

from collections.abc import Sequence

from rich.console import Console

from screen.model.region import Region, RegionCaution, Serves
from screen.model.rulebook import PAIN, Rulebook, Statement
from screen.writing.json_result import JsonObject, as_json, point_values
from screen.writing.page import Block, Gap, Heading, Line, draw
from screen.writing.words import EXTENSION_MARK, EXTENSION_NOTE


def write_regions_text(rulebook: Rulebook, regions: Sequence[Region], pain: str, console: Console) -> None:
    """Print the regions that serve a pain, in the order given."""
    served = _served(regions, pain)
    blocks: list[Block] = [
        Line(f"Regions for pain here: {_label(rulebook, pain)}", indent=0, style="bold"),
        Line(rulebook.statements[Statement.REGIONS_ARE_NOT_ADVICE], indent=0),
    ]
    for region, serves in served:
        blocks += _region(region, serves)
    if any(serves.extension for _, serves in served):
        blocks += [Gap(), Line(EXTENSION_NOTE)]
    cited = sorted({cite for region, _ in served for cite in _cited(region)})
    if cited:
        blocks.append(Heading("Sources"))
        blocks += [Line(f"{cite}: {rulebook.sources[cite].reference}", lead="-") for cite in cited]
    draw(blocks, console)


def regions_json(rulebook: Rulebook, regions: Sequence[Region], pain: str) -> str:
    """The same as JSON text ending in a line feed."""
    return as_json(
        {
            "pain": pain,
            "statement": rulebook.statements[Statement.REGIONS_ARE_NOT_ADVICE],
            "regions": [_values(rulebook, region, serves) for region, serves in _served(regions, pain)],
            "rulebook": {"version": rulebook.version, "sha256": rulebook.sha256},
        }
    )


def _served(regions: Sequence[Region], pain: str) -> list[tuple[Region, Serves]]:
    return [(region, serves) for region in regions for serves in region.serves if serves.pain == pain]


def _label(rulebook: Rulebook, pain: str) -> str:
    values = rulebook.questions[PAIN].values if PAIN in rulebook.questions else ()
    return next((value.label for value in values if value.id == pain), pain)


def _region(region: Region, serves: Serves) -> list[Block]:
    return [
        Heading(region.label + (f" {EXTENSION_MARK}" if serves.extension else "")),
        Line(region.covers),
        Line(f"Used for this pain: {serves.support}"),
        Line(f"Under the skin: {region.under_the_skin}"),
        Line(f"Hazard: {region.hazard}"),
        *([Line("Points:")] if region.points else []),
        *(
            Line(f"{point.code} {point.name}: {point.where}{f' ({point.note})' if point.note else ''}", "-", 4)
            for point in region.points
        ),
        *([Line("For everybody:")] if region.cautions else []),
        *(Line(f"{caution.says} [{', '.join(caution.sources)}]", "-", 4) for caution in region.cautions),
        *([Line("Not asked here, so check:")] if region.not_asked else []),
        *(Line(f"{caution.says} [{', '.join(caution.sources)}]", "-", 4) for caution in region.not_asked),
        *([Line(f"Described in: {', '.join(region.sources)}")] if region.sources else []),
    ]


def _cited(region: Region) -> set[str]:
    cautions = (*region.cautions, *region.not_asked)
    return {*region.sources, *(cite for caution in cautions for cite in caution.sources)}


def _values(rulebook: Rulebook, region: Region, serves: Serves) -> JsonObject:
    return {
        "region": region.id,
        "label": region.label,
        "covers": region.covers,
        "support": serves.support,
        "extension": serves.extension,
        "under_the_skin": region.under_the_skin,
        "hazard": region.hazard,
        "points": [point_values(each) for each in region.points],
        "cautions": [_caution(each) for each in region.cautions],
        "not_asked": [_caution(each) for each in region.not_asked],
        "sources": [{"cite": cite, "reference": rulebook.sources[cite].reference} for cite in region.sources],
    }


def _caution(caution: RegionCaution) -> JsonObject:
    return {"says": caution.says, "sources": list(caution.sources)}
