"""Renders any screen offscreen, from real data: the pictures of the README and the guide, and of tests that look.

The platform and the scale are chosen before the one QApplication is made, so a process takes its pictures at one scale.
"""

import importlib.util
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QElapsedTimer, QEventLoop, QIODevice, QSize, QTimer
from PySide6.QtWidgets import QWidget

from bodymap.app.settings import Theme
from bodymap.base.errors import InputError
from bodymap.ui.screens import SCREENS, Scene

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.clinic.patient import Patient

_MODULES = (
    "bodymap.ui.shell_screens",
    "bodymap.ui.muscle_screens",
    "bodymap.ui.consult_screens",
    "bodymap.ui.area_screens",
    "bodymap.ui.history_screens",
    "bodymap.ui.map.screens",
    "bodymap.ui.treat_screens",
    "bodymap.ui.settings.screens",
    "bodymap.ui.handover_screens",
    "bodymap.ui.people_screens",
)
_LONGEST_MS = 20_000
_CALM_MS = 400


class Look(NamedTuple):
    """How the window looks: theme, language, text size in per cent."""

    theme: Theme
    language: str
    text_size: int


def take_screenshot(
    *,
    clinic: str | None,
    demo: bool,
    screen: str,
    patient: str | None,
    size: tuple[int, int],
    scale: float,
    theme: str,
    language: str = "en",
    text_size: int = 100,
    user: str | None,
    passphrase: str | None,
) -> bytes:
    """Return the picture of a screen as PNG, `size` in logical pixels, `scale` device pixels for each.

    `patient` is a chart number or an id; None: the first one. `passphrase` None: a screen that needs no clinic.
    """
    _register()
    found = SCREENS.get(screen)
    if found is None:
        raise InputError(f"There is no screen {screen}.", f"Take one of: {', '.join(sorted(SCREENS))}.", field="screen")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    from bodymap.ui.start.demo import DemoClinic

    made = DemoClinic()
    session: Session | None = None
    try:
        if found.needs_clinic and demo:
            session = made.make(lambda _share: None)
        elif found.needs_clinic and clinic is not None:
            from bodymap.app.clinics import open_clinic

            session = open_clinic(clinic, user=user, passphrase=passphrase or "")
        look = Look(Theme(theme), language, text_size)
        return _picture(screen, session, patient, clinic or "", QSize(*size), look)
    finally:
        if session is not None:
            session.close().result()
        made.remove()


def _register() -> None:
    """Import the modules that add their screens."""
    for name in _MODULES:
        if importlib.util.find_spec(name) is not None:
            importlib.import_module(name)


def _picture(
    screen: str, session: "Session | None", patient: str | None, folder: str, size: QSize, look: Look
) -> bytes:
    from bodymap.app.settings import Settings
    from bodymap.ui import fonts, qt_messages, theme
    from bodymap.ui.application import make_application
    from bodymap.ui.language import install_language

    qt_messages.install()
    app = make_application()
    install_language(app, look.language)
    theme.apply(app, look.theme, look.text_size)
    fonts.load_all()
    shown = "" if session is None else _patient(session, patient)
    settings = Settings(theme=look.theme, text_size=look.text_size, language=look.language, last_clinic=folder)
    widget = SCREENS[screen].build(Scene(session, settings, shown, folder))
    widget.resize(size)
    widget.show()
    _settle(widget)
    content = _png(widget)
    widget.close()
    widget.deleteLater()
    return content


def _patient(session: "Session", wanted: str | None) -> str:
    """Return the id of the patient to show: the one that was named, or the one seen last."""
    if wanted:
        found: Patient | None = session.find_patient(wanted).result()
        if found is None:
            raise InputError("There is no such patient.", "Give a chart number or an id.", field="patient")
        return found.id
    lines = session.search_patients("").result()
    newest = max(lines, key=lambda line: line.last_visit_at or datetime.min.replace(tzinfo=UTC), default=None)
    return "" if newest is None else newest.id


def _settle(widget: QWidget) -> None:
    """Let the event loop run until the widget has looked the same for a while."""
    loop, clock = QEventLoop(), QElapsedTimer()
    last, since = widget.grab().toImage(), 0
    clock.start()

    def look() -> None:
        nonlocal last, since
        now = widget.grab().toImage()
        if now != last or not _is_detailed(widget):
            last, since = now, clock.elapsed()
        elif clock.elapsed() - since > _CALM_MS:
            loop.quit()
        if clock.elapsed() > _LONGEST_MS:
            loop.quit()

    timer = QTimer()
    timer.setInterval(80)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()


def _is_detailed(widget: QWidget) -> bool:
    """Whether every map that is seen shows all of its detail, and every preview what it is of."""
    from bodymap.ui.map.scenery import Scenery

    maps = all(view.is_detailed for view in widget.findChildren(Scenery) if view.isVisible())
    return maps and not any(one.property("unfinished") for one in widget.findChildren(QWidget))


def _png(widget: QWidget) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())
