"""Findings of another system as trigger points and findings of ours.

The first finding in a muscle of a side, visit after visit, is the same point; a second one in the same visit another
point. A place that is not said in our own way is the muscle's usual one, and that is told.
"""

from typing import Any

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.finding import MAX_NOTE, Finding, Place, TriggerPoint, letter_at
from bodymap.exchange.fhir.node import Node, refused
from bodymap.exchange.fhir.read_own import NotUnderstood
from bodymap.exchange.fhir.read_sites import Site
from bodymap.exchange.fhir.terms import PLACE

_FARTHEST_MM = 10_000.0


class FindingsReader:
    """Makes the points and findings of one patient."""

    def __init__(self, patient_id: str, told: list[NotUnderstood]) -> None:
        self._patient_id, self._told = patient_id, told
        self._points: dict[tuple[str, Side, int], TriggerPoint] = {}
        self._times: dict[tuple[str, str, Side], int] = {}
        self.findings: list[Finding] = []

    @property
    def points(self) -> tuple[TriggerPoint, ...]:
        """The points, in the order of their letters."""
        return tuple(self._points.values())

    def add(self, entry: Node, visit_id: str, site: Site, structure: Node | None, said: dict[str, Any]) -> None:
        """Take a finding in a muscle."""
        place = self._place(entry, site, structure)
        if place is None:
            what = translate("fhir", "it is not said where in the muscle, and no usual place is known.")
            self._told.append(NotUnderstood(entry.path("bodySite"), what))
            return
        if "note" in said:
            said["note"] = said["note"][:MAX_NOTE]
        try:
            finding = Finding(
                id=new_id(), visit_id=visit_id, point_id=self._point(visit_id, site).id, place=place, **said
            )
        except InputError as error:
            raise refused(f"{entry.where}: {error.message}", error.field) from None
        self.findings.append(finding)

    def _point(self, visit_id: str, site: Site) -> TriggerPoint:
        here = visit_id, site.muscle, site.side
        time = self._times[here] = self._times.get(here, -1) + 1
        key = site.muscle, site.side, time
        if key not in self._points:
            letter = letter_at(len(self._points))
            self._points[key] = TriggerPoint(
                id=new_id(), patient_id=self._patient_id, letter=letter, muscle=site.muscle, side=site.side
            )
        return self._points[key]

    def _place(self, entry: Node, site: Site, structure: Node | None) -> Place | None:
        exact = _exact(structure) if structure is not None else None
        if exact is not None:
            return exact
        atlas = load_atlas()
        spot = atlas.usual_place(site.muscle, site.side)
        if spot is None:
            return None
        what = translate("fhir", "only the muscle is said; the point was put at the muscle's usual place.")
        self._told.append(NotUnderstood(entry.path("bodySite"), what))
        depth = atlas.shown_depth(site.muscle, spot.view) or Depth.SUPERFICIAL
        return Place(spot.view, spot.x, spot.y, depth)


def _exact(structure: Node) -> Place | None:
    """Return the place that our extension says, None where there is none."""
    for one in structure.nodes("extension"):
        if one.text("url") != PLACE:
            continue
        parts = {part.text("url"): part for part in one.nodes("extension")}
        view, depth = (parts[name].text("valueCode") if name in parts else "" for name in ("view", "depth"))
        x, y = (_millimetres(parts.get(name)) for name in ("x", "y"))
        if view in tuple(View) and depth in tuple(Depth) and x is not None and y is not None:
            return Place(View(view), x, y, Depth(depth))
    return None


def _millimetres(part: Node | None) -> float | None:
    value = part.node("valueQuantity") if part else None
    amount = value.number("value") if value and value.text("code") == "mm" else None
    return float(amount) if amount is not None and abs(amount) < _FARTHEST_MM else None
