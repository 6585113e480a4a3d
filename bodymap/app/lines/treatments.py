"""What was done at a point in words: an injection with its agents, dry needling, manual techniques."""

from typing import Any

from bodymap.app.find import simple
from bodymap.app.lines.agents import find_agents
from bodymap.app.lines.reader import Amount, Reader, is_number, whole
from bodymap.app.lines.said import DoubtError, TreatmentLine, Vocabulary
from bodymap.app.lines.site import shortened
from bodymap.base.decimals import short_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.agents import Agent
from bodymap.clinic.treatment import MAX_DOSES, Dose, Guidance, ManualMethod, Technique

_BEGINNINGS = {
    "inj": Technique.INJECTION,
    "inject": Technique.INJECTION,
    "injected": Technique.INJECTION,
    "injection": Technique.INJECTION,
    "needle": Technique.DRY_NEEDLING,
    "needled": Technique.DRY_NEEDLING,
    "needling": Technique.DRY_NEEDLING,
    "dn": Technique.DRY_NEEDLING,
    "dry": Technique.DRY_NEEDLING,
    "manual": Technique.MANUAL,
}
_GUIDES = {
    "us": Guidance.ULTRASOUND,
    "ultrasound": Guidance.ULTRASOUND,
    "palpation": Guidance.PALPATION,
    "palp": Guidance.PALPATION,
}
_METHODS = {
    "compression": ManualMethod.COMPRESSION,
    "pressure": ManualMethod.COMPRESSION,
    "stretch": ManualMethod.STRETCH,
    "spray": ManualMethod.SPRAY_AND_STRETCH,
    "pir": ManualMethod.POST_ISOMETRIC,
    "post-isometric": ManualMethod.POST_ISOMETRIC,
    "massage": ManualMethod.MASSAGE,
    "release": ManualMethod.MYOFASCIAL_RELEASE,
    "mfr": ManualMethod.MYOFASCIAL_RELEASE,
    "counterstrain": ManualMethod.STRAIN_COUNTERSTRAIN,
}
_AFTER = ("after", "->", "\N{RIGHTWARDS ARROW}")
_PLUS = ("+", "and", "with")
_TWITCH = ("ltr", "twitch")
WORDS = frozenset((*_BEGINNINGS, *_GUIDES, *_METHODS, *_AFTER))
_MG_PER_ML_OF_PERCENT = 10.0


class _Part:
    """One agent of a mixture while it is read."""

    def __init__(self, agent: Agent, start: int, end: int) -> None:
        self.agent = agent
        self.start, self.end = start, end
        self.concentration: float | None = None
        self.volume: float | None = None


class TreatmentReader:
    """Reads one treatment, after its first word, until a word comes that is none of its own."""

    def __init__(self, reader: Reader, known: Vocabulary, others: frozenset[str]) -> None:
        self._reader = reader
        self._known = known
        self._others = others
        self._parts: list[_Part] = []
        self._fields: dict[str, Any] = {}
        self._technique = Technique.MANUAL

    def read(self) -> TreatmentLine | None:
        """Return the treatment that comes next, None for anything else."""
        reader = self._reader
        technique = _BEGINNINGS.get(reader.word)
        if technique is None or (reader.word == "dry" and reader.ahead(1) not in ("needle", "needling", "needled")):
            return None
        reader.at += 2 if reader.word == "dry" else 1
        self._technique = technique
        while not reader.is_done and self._read_one():
            pass
        if self._parts:
            self._fields["doses"] = self._doses()
        fields = {**self._known.usual.get(technique, {}), **self._fields}
        if technique is Technique.INJECTION and "doses" not in fields:
            raise InputError(
                translate("lines", "Nothing was injected today yet, so the agent must be named."),
                translate("lines", "For example: inj lido 1% 1.5ml us."),
                field="agent",
            )
        return TreatmentLine(technique=technique, fields=fields)

    def _read_one(self) -> bool:
        reader, word = self._reader, self._reader.word
        if word in _AFTER and (is_number(reader.ahead(1)) or reader.ahead(1) == "x"):
            reader.at += 1
            self._set_after()
        elif self._technique is Technique.MANUAL:
            return self._read_method()
        elif word in _GUIDES:
            reader.at += 1
            self._fields["guidance"] = _GUIDES[word]
        elif word in _TWITCH or (word == "no" and reader.ahead(1) in _TWITCH):
            reader.at += 2 if word == "no" else 1
            reader.take("response")
            self._fields["twitch_elicited"] = word != "no"
        elif is_number(word):
            return self._read_amount()
        else:
            return self._technique is Technique.INJECTION and self._read_agent()
        return True

    def _set_after(self) -> None:
        reader = self._reader
        plain = "10" if reader.word == "x" else reader.word.removesuffix("/10")
        self._fields["nrs_after"] = whole(plain, 10, translate("lines", "The pain score after"), "nrs_after")
        reader.at += 1

    def _read_method(self) -> bool:
        method = _METHODS.get(self._reader.word)
        if method is None:
            return False
        self._reader.at += 1
        if method is ManualMethod.SPRAY_AND_STRETCH and self._reader.take("and"):
            self._reader.take("stretch")
        self._fields["method"] = method
        return True

    # amounts

    def _read_amount(self) -> bool:
        """Read a volume, a concentration, or what the needle is; False for a number that is the pain score."""
        amount = self._reader.amount()
        if amount is None:
            raise _not_understood(self._reader.words[self._reader.at])
        if amount.unit in ("mL", "%", "mg/mL", "U/mL"):
            self._set_of_agent(amount)
        elif amount.unit in ("gauge", "passes"):
            field = "needle_gauge" if amount.unit == "gauge" else "passes"
            self._fields[field] = _whole_amount(amount)
        elif amount.unit == "mm":
            self._fields["needle_length_mm"] = amount.value
        elif not amount.unit and amount.value == int(amount.value):
            return False
        else:
            raise self._which_unit(amount)
        self._reader.skip(amount)
        return True

    def _which_unit(self, amount: Amount) -> InputError:
        at, number = self._reader.at, amount.written
        if self._technique is not Technique.INJECTION or amount.unit:
            return _not_understood(amount.written)
        options = ((f"{number} mL", f"{number}ml"), (f"{number} %", f"{number}%"))
        message = translate("lines", "Is {0} a volume in mL or a concentration in %?").format(number)
        hint = translate("lines", "For example: inj lido 1% 1.5ml.")
        return DoubtError(message, options, at, at + 1, hint=hint, field="volume_ml")

    def _set_of_agent(self, amount: Amount) -> None:
        if not self._parts:
            raise InputError(
                translate("lines", "Name the agent before {0}.").format(amount.written),
                translate("lines", "For example: inj lido 1% 1.5ml."),
                field="agent",
            )
        part = self._parts[-1]
        if amount.unit == "mL":
            if part.volume is not None:
                raise InputError(
                    translate("lines", "{0} has two volumes.").format(part.agent.short_name), field="volume_ml"
                )
            part.volume = amount.value
            return
        if part.concentration is not None:
            message = translate("lines", "{0} has two concentrations.").format(part.agent.short_name)
            raise InputError(message, field="concentration")
        part.concentration = _concentration(part.agent, amount)

    # agents

    def _read_agent(self) -> bool:
        """Read the words of an agent; False where what comes next belongs to the finding."""
        reader = self._reader
        if self._parts:
            reader.take(*_PLUS)
        start = reader.at
        while not reader.is_done and not self._ends_agent(reader.word):
            reader.at += 1
        if reader.at == start:
            return False
        text = " ".join(reader.words[start : reader.at])
        self._parts.append(_Part(self._agent(text, start), start, reader.at))
        return True

    def _ends_agent(self, word: str) -> bool:
        return word in WORDS or word in self._others or word in _PLUS or is_number(word)

    def _agent(self, text: str, start: int) -> Agent:
        found = find_agents(self._known.agents, text) if len(text) < 60 else ()
        names = ", ".join(simple(agent.id) for agent in found)
        if not found:
            raise InputError(
                translate("lines", 'No agent is called "{0}".').format(shortened(text)),
                translate("lines", "Known are: {0}.").format(
                    ", ".join(a.short_name for a in self._known.agents.values())
                ),
                field="agent",
            )
        if len(found) > 1:
            options = tuple((agent.name, agent.id) for agent in found)
            message = translate("lines", '"{0}" may mean several agents.').format(shortened(text))
            hint = translate("lines", "Name one of: {0}.").format(names)
            raise DoubtError(message, options, start, self._reader.at, hint=hint, field="agent")
        return found[0]

    def _doses(self) -> tuple[Dose, ...]:
        if len(self._parts) > MAX_DOSES:
            raise InputError(translate("lines", "These are more than {0} agents.").format(MAX_DOSES), field="agent")
        return tuple(self._dose(part) for part in self._parts)

    def _dose(self, part: _Part) -> Dose:
        agent = part.agent
        if part.volume is None:
            raise InputError(
                translate("lines", "How many mL of {0}?").format(agent.short_name),
                translate("lines", "For example: inj lido 1% 1.5ml."),
                field="volume_ml",
            )
        concentration = part.concentration
        if concentration is None and len(agent.concentrations) == 1:
            concentration = agent.concentrations[0]
        if concentration is None and agent.concentrations:
            raise _which_strength(part)
        return Dose(agent=agent.id, concentration=concentration, volume_ml=part.volume)


def _which_strength(part: _Part) -> DoubtError:
    agent = part.agent
    unit = agent.short_unit.lower()
    said = [
        (f"{agent.short_name} {short_words(one)} {agent.short_unit}", f"{agent.id} {one:g}{unit}")
        for one in agent.concentrations
    ]
    message = translate("lines", "Which concentration of {0}?").format(agent.short_name)
    hint = translate("lines", "For example: {0}.").format(said[0][1])
    return DoubtError(message, tuple(said), part.start, part.end, hint=hint, field="concentration")


def _concentration(agent: Agent, amount: Amount) -> float:
    """Return a concentration in the agent's unit; InputError for one that it cannot have."""
    value, unit = amount.value, amount.unit
    if agent.short_unit == "%" and unit == "mg/mL":
        value, unit = value / _MG_PER_ML_OF_PERCENT, "%"
    if not agent.concentrations or unit != agent.short_unit:
        known = ", ".join(f"{short_words(one)} {agent.short_unit}" for one in agent.concentrations)
        message = translate("lines", "{0} is not a concentration of {1}.").format(amount.written, agent.short_name)
        raise InputError(
            message, translate("lines", "It comes as: {0}.").format(known) if known else "", field="concentration"
        )
    strongest = max(agent.concentrations)
    if not 0 < value <= strongest:
        message = translate("lines", "The concentration of {0} must be above 0 and at most {1} {2}.")
        raise InputError(
            message.format(agent.short_name, short_words(strongest), agent.short_unit), field="concentration"
        )
    return value


def _whole_amount(amount: Amount) -> int:
    if amount.value != int(amount.value):
        raise InputError(translate("lines", "{0} must be a whole number.").format(amount.written))
    return int(amount.value)


def _not_understood(word: str) -> InputError:
    return InputError(
        translate("lines", '"{0}" is not understood.').format(shortened(word)),
        translate("lines", "For example: inj lido 1% 1.5ml us."),
    )
