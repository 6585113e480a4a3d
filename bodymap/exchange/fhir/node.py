"""A resource that somebody else wrote, read with care: every field is looked at only as what it must be.

A field of another type is an InputError that names the resource and the field; null is nothing.
"""

from datetime import UTC, date, datetime, time
from typing import Any

from bodymap.base.errors import InputError
from bodymap.base.text import translate

_NOON = time(12, tzinfo=UTC)  # a day without a time stays the same day in nearly every zone


def refused(message: str, field: str = "", hint: str = "") -> InputError:
    """Return the error of a file that cannot be taken."""
    return InputError(message, hint or translate("fhir", "Nothing was imported."), field=field)


class Node:
    """An object of a file; `where` is the resource and the path to it, such as `Observation/7: component[2]`."""

    __slots__ = ("value", "where")

    def __init__(self, where: str, value: dict[str, Any]) -> None:
        self.where, self.value = where, value

    def path(self, name: str) -> str:
        """Return where a field is."""
        return f"{self.where}{'.' if ': ' in self.where else ': '}{name}"

    def wrong(self, name: str, what: str) -> InputError:
        """Return the error for a field that cannot be."""
        return refused(f"{self.path(name)}: {what}", name)

    def has(self, name: str) -> bool:
        """Tell whether a field holds something."""
        return self.value.get(name) is not None

    def text(self, name: str) -> str:
        """Return a text; empty where there is none."""
        found = self.value.get(name)
        if found is None:
            return ""
        if not isinstance(found, str):
            raise self.wrong(name, translate("fhir", "this must be a text."))
        return found

    def number(self, name: str) -> int | float | None:
        """Return a number, or None."""
        found = self.value.get(name)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise self.wrong(name, translate("fhir", "this must be a number."))
        return found

    def flag(self, name: str) -> bool | None:
        """Return yes or no, or None."""
        found = self.value.get(name)
        if found is not None and not isinstance(found, bool):
            raise self.wrong(name, translate("fhir", "this must be true or false."))
        return found

    def node(self, name: str) -> "Node | None":
        """Return an object, or None."""
        found = self.value.get(name)
        if found is None:
            return None
        if not isinstance(found, dict):
            raise self.wrong(name, translate("fhir", "this must be an object."))
        return Node(self.path(name), found)

    def nodes(self, name: str) -> "list[Node]":
        """Return a list of objects; empty where there is none."""
        found = self.value.get(name)
        if found is None:
            return []
        if not isinstance(found, list) or not all(one is None or isinstance(one, dict) for one in found):
            raise self.wrong(name, translate("fhir", "this must be a list of objects."))
        return [Node(self.path(f"{name}[{n}]"), one) for n, one in enumerate(found) if one is not None]

    def texts(self, name: str) -> list[str]:
        """Return a list of texts; empty where there is none."""
        found = self.value.get(name)
        if found is None:
            return []
        if not isinstance(found, list) or not all(one is None or isinstance(one, str) for one in found):
            raise self.wrong(name, translate("fhir", "this must be a list of texts."))
        return [one for one in found if one is not None]

    def reference(self, name: str) -> str:
        """Return what a reference points to; empty where there is none."""
        found = self.node(name)
        return found.text("reference") if found else ""

    def moment(self, name: str) -> datetime | None:
        """Return a moment in UTC; noon of a day without a time; None for nothing, or for less than a day."""
        text = self.text(name)
        if not text or len(text) in (4, 7):
            return None
        try:
            if len(text) == 10:
                return datetime.combine(date.fromisoformat(text), _NOON)
            found = datetime.fromisoformat(text)
            if found.tzinfo is None:
                raise self.wrong(name, translate("fhir", "this is a time without its zone."))
            return found.astimezone(UTC)
        except (ValueError, OverflowError):
            raise self.wrong(name, translate("fhir", "this is no date or time.")) from None

    def day(self, name: str) -> date | None:
        """Return a whole date, or None."""
        text = self.text(name)
        if not text or len(text) in (4, 7):
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise self.wrong(name, translate("fhir", "this is no date.")) from None

    def codes(self, name: str) -> set[tuple[str, str]]:
        """Return the codes of a concept, each with its system."""
        found = self.node(name)
        return {(one.text("system"), one.text("code")) for one in found.nodes("coding")} if found else set()

    def words(self, name: str) -> list[str]:
        """Return what a concept says in words: its text, and what its codes are called."""
        found = self.node(name)
        if found is None:
            return []
        said = [found.text("text"), *(one.text("display") for one in found.nodes("coding"))]
        return [one for one in said if one.strip()]
