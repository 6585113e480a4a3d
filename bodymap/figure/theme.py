"""The colours of the drawing and of the pain score, light and dark: data only.

The scale of scores is the same in both themes, runs from pale yellow to dark violet in even steps of lightness, and so
reads in grey and with any colour vision; the score itself is always printed too.
"""

import msgspec


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """The tones of a plate and of what is written on it, as `#rrggbb`."""

    name: str
    dark: bool
    paper: str
    skin: str
    skin_line: str
    skin_fill: str
    skin_form: str  # coloured areas of the skin: lips, brow, hair
    skin_shade: str  # its form; a colour that keeps its hue when many thin layers lie on each other
    crease: str
    bone: str
    bone_line: str
    hole: str
    tendon: str
    tendon_line: str
    line: str
    fibre: str
    light: str
    shade: str
    cast: str
    t1: str
    t2: str
    t3: str
    t4: str
    t5: str
    ink: str  # words on paper
    muted: str
    accent: str
    card: str  # what stands on the plate: the tag of a mark, its rim
    card_line: str
    pain: str  # where pain is usually felt
    pain_line: str

    def tone(self, name: str) -> str:
        """Return the red of a muscle, `t1` to `t5`."""
        return {"t1": self.t1, "t2": self.t2, "t3": self.t3, "t4": self.t4, "t5": self.t5}[name]


LIGHT = Theme(
    name="light",
    dark=False,
    paper="#fdfcfa",
    skin="#f0e1d6",
    skin_line="#bfa795",
    skin_fill="#f0dfd1",
    skin_form="#a9745a",
    skin_shade="#99664d",
    crease="#cdb3a1",
    bone="#f7f0e1",
    bone_line="#a18c68",
    hole="#d9c9ab",
    tendon="#efe4cf",
    tendon_line="#b39a74",
    line="#7a3f38",
    fibre="#8c4a41",
    light="#f3d3c6",
    shade="#8a463e",
    cast="#5d2f2a",
    t1="#d79f92",
    t2="#ca8b7f",
    t3="#dfae9f",
    t4="#bf7b6f",
    t5="#b06d61",
    ink="#1c2126",
    muted="#6a6f76",
    accent="#0f6e72",
    card="#ffffff",
    card_line="#d9d5ce",
    pain="#c41f3d",
    pain_line="#8f1029",
)

DARK = Theme(
    name="dark",
    dark=True,
    paper="#16191d",
    skin="#2b2d30",
    skin_line="#53575c",
    skin_fill="#4a443e",
    skin_form="#14100d",
    skin_shade="#000000",
    crease="#2e2a27",
    bone="#8d8574",
    bone_line="#474134",
    hole="#6b6453",
    tendon="#978b76",
    tendon_line="#554b3b",
    line="#2b1210",
    fibre="#4a1f1b",
    light="#b98378",
    shade="#2c1210",
    cast="#0a0606",
    t1="#96625a",
    t2="#88544b",
    t3="#a06d63",
    t4="#7a483f",
    t5="#6e3f38",
    ink="#eceae6",
    muted="#a3a7ac",
    accent="#55b7b5",
    card="#24282d",
    card_line="#454b52",
    pain="#f0566c",
    pain_line="#ff9aa6",
)

_DARK_INK, _LIGHT_INK = "#1c2126", "#ffffff"
_SCALE = (
    "#fcffa4",
    "#fbe06b",
    "#fbc92f",
    "#fbb61a",
    "#f99b0c",
    "#f8850f",
    "#e9653b",
    "#bc3754",
    "#932667",
    "#6a176e",
    "#420a68",
)
_FIRST_WITH_LIGHT_INK = 7


def nrs_colour(nrs: int) -> tuple[str, str]:
    """Return the fill of a pain score from 0 to 10 and the colour of the figure printed on it."""
    if not 0 <= nrs <= 10:
        raise ValueError(f"a pain score is 0 to 10, not {nrs}")
    return _SCALE[nrs], _LIGHT_INK if nrs >= _FIRST_WITH_LIGHT_INK else _DARK_INK
