"""The screens that can be pictured without being operated: a name, and a function that builds the widget.

Packages add theirs in a module `screens.py` of their own, with the decorator `screen`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from bodymap.app.session import Session
from bodymap.app.settings import Settings


@dataclass(frozen=True)
class Scene:
    """What a screen is built from: the open clinic (None before it), the patient's id, the clinic's folder."""

    session: Session | None
    settings: Settings
    patient_id: str = ""
    folder: str = ""

    @property
    def open_session(self) -> Session:
        """The session, for a screen that cannot be without one."""
        if self.session is None:
            raise RuntimeError("this screen needs an open clinic")
        return self.session


Builder = Callable[[Scene], QWidget]


@dataclass(frozen=True)
class Screen:
    """One screen: its builder, and whether it shows an open clinic."""

    build: Builder
    needs_clinic: bool


SCREENS: dict[str, Screen] = {}


def screen(name: str, *, needs_clinic: bool = True) -> Callable[[Builder], Builder]:
    """Register the builder of the screen `name`."""

    def register(build: Builder) -> Builder:
        SCREENS[name] = Screen(build, needs_clinic)
        return build

    return register
