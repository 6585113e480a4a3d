"""Fills the menu bar for an open clinic: the window's own entries from its table of keys, and the consultation's."""

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from bodymap.clinic.roles import Permission as May
from bodymap.ui.menus import Menus, tr
from bodymap.ui.preferences import Preferences
from bodymap.ui.workspace import Workspace


def build_menus(
    window: QMainWindow,
    workspace: Workspace,
    preferences: Preferences,
    *,
    lock: Callable[[], None],
    leave_clinic: Callable[[], None],
    open_folder: Callable[[str], None],
) -> Menus:
    """Build all menus anew."""
    menus = Menus(window.menuBar(), window, workspace.session)
    _fill_patients(menus, window, workspace)
    backups = workspace.backups
    menus.add(menus.file, tr("&Back up now"), backups.back_up)
    menus.add(menus.file, tr("Ba&ckups ..."), lambda: _open_backups(window, workspace, preferences))
    menus.add(
        menus.file,
        tr("Rest&ore a backup ..."),
        lambda: _open_restore(window, workspace, open_folder),
        needs=May.RESTORE,
    )
    menus.add(menus.file, tr("Audit &trail ..."), lambda: _open_audit(window, workspace, preferences), needs=May.AUDIT)
    menus.add(menus.file, tr("Peo&ple ..."), lambda: _open_people(window, workspace))
    menus.file.addSeparator()
    menus.add(menus.file, tr("&Open another clinic ..."), leave_clinic)
    menus.add(menus.file, tr("&Lock"), lock, "lock")
    menus.add(menus.file, tr("&Settings ..."), lambda: _open_settings(window, preferences), "settings")
    menus.add(menus.file, tr("Clinical &rules ..."), lambda: _open_clinical_rules(window, workspace), needs=May.LIMITS)
    menus.add(menus.file, tr("Letter&head ..."), lambda: _open_letterhead(window, workspace), needs=May.SETTINGS)
    menus.add(menus.file, tr("&Quit"), window.close, "quit")
    menus.take(workspace.consultation.actions())
    menus.visit.addSeparator()
    menus.add(menus.visit, tr("&Sign the visit ..."), workspace.consultation.signature.ask_to_sign, needs=May.SIGN)
    menus.add(menus.visit, tr("Add an a&ddendum ..."), workspace.consultation.signature.ask_to_add, needs=May.ADD_LATER)
    menus.add(menus.visit, tr("Da&y of the visit ..."), lambda: _date_visit(window, workspace))
    menus.add(menus.visit, tr("&Move the draft to another patient ..."), workspace.move_draft, needs=May.RECORD)
    _fill_view(menus, workspace)
    settings = preferences.settings
    menus.look(
        (settings.theme, settings.text_size),
        lambda chosen: preferences.change(theme=chosen),
        lambda chosen: preferences.change(text_size=chosen),
    )
    menus.add(menus.help, tr("&Guide"), lambda: _open_guide(window), "guide")
    menus.add(menus.help, tr("&About Bodymap"), lambda: _open_about(window))
    return menus


def _fill_patients(menus: Menus, window: QMainWindow, workspace: Workspace) -> None:
    menus.add(menus.file, tr("&Find a patient"), workspace.find_patient, "find-patient")
    menus.add(menus.file, tr("&Add a patient ..."), workspace.patients.add, "new-patient", May.RECORD)
    menus.add(menus.file, tr("&Edit the patient ..."), workspace.edit_patient, needs=May.RECORD)
    menus.add(menus.file, tr("Find &doubles ..."), workspace.patients.find_doubles, needs=May.MERGE)
    menus.add(menus.file, tr("&Lists of patients ..."), lambda: _open_lists(window, workspace))
    menus.file.addSeparator()
    menus.add(menus.file, tr("E&xport the visit summary as PDF ..."), workspace.export_pdf, "export-pdf", May.EXPORT)
    menus.add(menus.file, tr("Hand o&ver or print ..."), workspace.handover.open, "handover")
    menus.add(menus.file, tr("&Import records or patients ..."), workspace.handover.ask_import, needs=May.IMPORT)
    menus.file.addSeparator()


def _fill_view(menus: Menus, workspace: Workspace) -> None:
    menus.view.addSeparator()
    menus.add(menus.view, tr("Find an&ything, or type a point"), workspace.toggle_palette, "palette")
    menus.add(menus.view, tr("Find a &muscle"), workspace.consultation.find_muscle, "find-muscle")
    menus.add(menus.view, tr("&About the muscle at hand"), workspace.consultation.about_muscle, "muscle-card")
    menus.view.addSeparator()
    menus.add(menus.view, tr("&Copy the map"), workspace.handover.copy_map)
    menus.add(menus.view, tr("&Picture of the map ..."), workspace.handover.picture_of_map)
    menus.view.addSeparator()
    menus.add(menus.view, tr("&History"), workspace.header.history.toggle, "history")


def _open_lists(window: QMainWindow, workspace: Workspace) -> None:
    from bodymap.ui.lists.dialog import ListsDialog

    dialog = ListsDialog(workspace.session, window)
    dialog.patient_chosen.connect(workspace.open_patient)
    dialog.open()


def _open_backups(window: QMainWindow, workspace: Workspace, preferences: Preferences) -> None:
    from bodymap.ui.backups.page import BackupsDialog

    BackupsDialog(workspace.session, preferences, workspace.backups, window).open()


def _open_restore(window: QMainWindow, workspace: Workspace, open_folder: Callable[[str], None]) -> None:
    from bodymap.ui.backups.restore_dialog import RestoreDialog

    dialog = RestoreDialog(workspace.session, workspace.backups.plan, window)
    dialog.open_asked.connect(open_folder)
    dialog.open()


def _open_people(window: QMainWindow, workspace: Workspace) -> None:
    from bodymap.ui.people.dialog import PeopleDialog

    PeopleDialog(workspace.session, window).open()


def _open_audit(window: QMainWindow, workspace: Workspace, preferences: Preferences) -> None:
    from bodymap.ui.audit.dialog import AuditDialog

    AuditDialog(workspace.session, window, preferences).open()


def _date_visit(window: QMainWindow, workspace: Workspace) -> None:
    from bodymap.ui.consult.visit_day import VisitDayDialog

    controller = workspace.consultation.controller
    if controller.recording:
        VisitDayDialog(controller, window).open()
    else:
        workspace.status.show_message(tr("Open the draft first: a signed visit keeps its day."))


def _open_settings(window: QMainWindow, preferences: Preferences) -> None:
    from bodymap.ui.settings.dialog import SettingsDialog

    SettingsDialog(preferences, window).open()


def _open_clinical_rules(window: QMainWindow, workspace: Workspace) -> None:
    from bodymap.ui.settings.clinical_rules import ClinicalRulesDialog

    ClinicalRulesDialog(workspace.session, window).open()


def _open_letterhead(window: QMainWindow, workspace: Workspace) -> None:
    from bodymap.ui.settings.letterhead import LetterheadDialog

    LetterheadDialog(workspace.session, window).open()


def _open_guide(window: QMainWindow) -> None:
    from bodymap.ui.help.guide import GuideWindow

    GuideWindow(window).show()


def _open_about(window: QMainWindow) -> None:
    from bodymap.ui.help.about import AboutDialog

    AboutDialog(window).open()
