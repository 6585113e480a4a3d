"""The score and the signs of a point in words."""

from typing import Any

from bodymap.app.lines.reader import Reader, is_number, whole
from bodymap.app.lines.said import DoubtError
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.base.units import kg_cm2_to_kpa
from bodymap.clinic.finding import MAX_PPT_KPA, Activity

KG_CM2, KPA = "kg/cm²", "kPa"
SIGNS = {
    "taut": "taut_band",
    "recognised": "recognised_pain",
    "recognized": "recognised_pain",
    "familiar": "recognised_pain",
    "referred": "referred_pain",
    "ltr": "local_twitch",
    "twitch": "local_twitch",
    "jump": "jump_sign",
}
_FILLERS = {
    "taut": "band",
    "jump": "sign",
    "recognised": "pain",
    "recognized": "pain",
    "familiar": "pain",
    "referred": "pain",
    "twitch": "response",
}
_ACTIVITIES = {
    "active": Activity.ACTIVE,
    "aktiv": Activity.ACTIVE,
    "latent": Activity.LATENT,
    "not-found": Activity.NOT_FOUND,
}
WORDS = frozenset((*SIGNS, *_ACTIVITIES, "not", "no", "tender", "nrs", "x", "ppt"))


class Signs:
    """What was found: reads one word, or a few, at a time."""

    def __init__(self, reader: Reader, pressure_unit: str) -> None:
        self._reader = reader
        self._unit = pressure_unit
        self.nrs: int | None = None
        self.activity = Activity.UNKNOWN
        self.fields: dict[str, Any] = {}

    def read(self) -> bool:
        """Read what comes next, if it is a score or a sign; tells whether it was."""
        reader, word = self._reader, self._reader.word
        if word in _ACTIVITIES:
            reader.at += 1
            self._set_activity(_ACTIVITIES[word])
        elif word == "not" and reader.ahead(1) == "found":
            reader.at += 2
            self._set_activity(Activity.NOT_FOUND)
        elif word in SIGNS:
            self._set_sign(found=True)
        elif word == "no" and reader.ahead(1) in SIGNS:
            reader.at += 1
            self._set_sign(found=False)
        elif word == "tender" and is_number(reader.ahead(1)):
            reader.at += 1
            self.fields["spot_tenderness"] = self._tenderness()
        elif word == "ppt" and is_number(reader.ahead(1)):
            reader.at += 1
            self.fields["ppt_kpa"] = self._pressure()
        else:
            return self._read_score()
        return True

    def _read_score(self) -> bool:
        reader = self._reader
        if reader.word == "nrs" and (is_number(reader.ahead(1)) or reader.ahead(1) == "x"):
            reader.at += 1
        if reader.word != "x" and not is_number(reader.word):
            return False
        amount = reader.amount()
        if amount is not None and amount.unit:
            return False
        if self.nrs is not None:
            message = translate("lines", "This line has two scores.")
            raise InputError(message, translate("lines", "Write a comma between two points."), field="nrs")
        plain = "10" if reader.word == "x" else reader.word.removesuffix("/10")
        self.nrs = whole(plain, 10, translate("lines", "The pain score"), "nrs")
        reader.at += 1
        return True

    def _set_activity(self, activity: Activity) -> None:
        if self.activity not in (Activity.UNKNOWN, activity):
            raise InputError(translate("lines", "A point is active, latent or not found, only one of them."))
        self.activity = activity

    def _set_sign(self, *, found: bool) -> None:
        word = self._reader.word
        self._reader.at += 1
        if word in _FILLERS:
            self._reader.take(_FILLERS[word])
        field = SIGNS[word]
        if self.fields.get(field, found) is not found:
            raise InputError(translate("lines", 'This line says "{0}" and also that there is none.').format(word))
        self.fields[field] = found

    def _tenderness(self) -> int:
        name = translate("lines", "Spot tenderness")
        grade = whole(self._reader.word.removesuffix("/4"), 4, name, "spot_tenderness")
        self._reader.at += 1
        return grade

    def _pressure(self) -> float:
        """Return a pressure in kPa; DoubtError where its unit is not said."""
        reader, start = self._reader, self._reader.at
        amount = reader.amount()
        unit = (amount.unit or self._unit) if amount is not None else ""
        if amount is None or unit not in (KG_CM2, KPA, ""):
            raise InputError(
                translate("lines", "The pressure pain threshold is a number in kg/cm² or kPa."),
                translate("lines", "For example: ppt 2.5kg."),
                field="ppt_kpa",
            )
        if not unit:
            number = amount.written
            options = ((f"{number} kg/cm²", f"{number}kg"), (f"{number} kPa", f"{number}kPa"))
            message = translate("lines", "Is the pressure in kg/cm² or in kPa?")
            hint = translate("lines", "For example: ppt 2.5kg.")
            raise DoubtError(message, options, start, start + 1, hint=hint, field="ppt_kpa")
        reader.skip(amount)
        kpa = kg_cm2_to_kpa(amount.value) if unit == KG_CM2 else amount.value
        if not 0 < kpa <= MAX_PPT_KPA:
            most = MAX_PPT_KPA if unit == KPA else MAX_PPT_KPA / kg_cm2_to_kpa(1)
            message = translate("lines", "The pressure pain threshold must be above 0 and at most {0} {1}.")
            raise InputError(message.format(f"{most:.0f}", unit), field="ppt_kpa")
        return kpa
