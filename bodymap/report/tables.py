"""What the papers call a measured movement; the table is read once, when first asked for."""

from bodymap.atlas.model import Side
from bodymap.base.counting import inside
from bodymap.base.text import by_language, translate
from bodymap.figure.clinical_tables import clinical_rows
from bodymap.figure.words import side_word


@by_language
def _movements() -> dict[tuple[str, str], str]:
    named = translate("report", "{joint}: {movement}")
    return {
        (row["joint"], row["movement"]): named.format(joint=row["joint_name"], movement=inside(row["movement_name"]))
        for row in clinical_rows("motions.csv")
    }


def movement_name(joint: str, movement: str, side: Side) -> str:
    """Return for example "Neck: rotation, left"; the ids where the table does not know them any more."""
    name = _movements().get((joint, movement), f"{joint}: {movement}")
    return name if side is Side.MIDLINE else translate("report", "{0}, {1}").format(name, side_word(side))
