"""The window's own screens for `bodymap screenshot`."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from bodymap.ui.geometry import Places
from bodymap.ui.main_window import MainWindow
from bodymap.ui.preferences import Preferences
from bodymap.ui.screens import Scene, screen


def window_of(scene: Scene) -> MainWindow:
    """Return the window as a start with these settings makes it; it remembers nothing."""
    preferences = Preferences(scene.settings, keep=False)
    return MainWindow(lambda: preferences, Places(None))


def main_of(scene: Scene) -> MainWindow:
    """Return the window with the clinic open, on the scene's patient."""
    window = window_of(scene)
    window.open_session(scene.open_session)
    if window.workspace is not None and scene.patient_id:
        window.workspace.open_patient(scene.patient_id)
    return window


@screen("welcome", needs_clinic=False)
def _welcome(scene: Scene) -> QWidget:
    window = window_of(scene)
    window.start.show_welcome()
    return window


@screen("create", needs_clinic=False)
def _create(scene: Scene) -> QWidget:
    window = window_of(scene)
    window.start.show_create()
    return window


@screen("unlock", needs_clinic=False)
def _unlock(scene: Scene) -> QWidget:
    window = window_of(scene)
    window.start.show_unlock(scene.folder or str(Path.home() / "Bodymap clinic"))
    return window


@screen("recovery", needs_clinic=False)
def _recovery(scene: Scene) -> QWidget:
    from bodymap.ui.secret.recovery import RecoveryPage

    del scene
    page = RecoveryPage()
    page.show_code("ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567")
    return page


@screen("recover", needs_clinic=False)
def _recover(scene: Scene) -> QWidget:
    window = window_of(scene)
    window.start.show_recover()
    return window


@screen("main")
def _main(scene: Scene) -> QWidget:
    return main_of(scene)


@screen("search")
def _search(scene: Scene) -> QWidget:
    return main_of(Scene(scene.session, scene.settings))


@screen("history")
def _history(scene: Scene) -> QWidget:
    window = main_of(scene)
    if window.workspace is not None:
        window.workspace.header.history.setChecked(True)
    return window


@screen("settings", needs_clinic=False)
def _settings(scene: Scene) -> QWidget:
    from bodymap.ui.settings.dialog import SettingsDialog

    return SettingsDialog(Preferences(scene.settings, keep=False), None)


@screen("about", needs_clinic=False)
def _about(_scene: Scene) -> QWidget:
    from bodymap.ui.help.about import AboutDialog

    return AboutDialog(None)


@screen("guide", needs_clinic=False)
def _guide(_scene: Scene) -> QWidget:
    from bodymap.ui.help.guide import GuideWindow

    return GuideWindow(None)


@screen("add-patient")
def _add_patient(scene: Scene) -> QWidget:
    from bodymap.ui.patients.patient_dialog import PatientDialog

    return PatientDialog(scene.open_session, None, "", None)


@screen("doubles")
def _doubles(scene: Scene) -> QWidget:
    from bodymap.ui.patients.doubles import DoublesDialog

    return DoublesDialog(scene.open_session, None)
