"""The page of clinical rules for `bodymap screenshot`."""

from PySide6.QtWidgets import QWidget

from bodymap.ui.screens import Scene, screen


@screen("clinical-rules")
def _clinical_rules(scene: Scene) -> QWidget:
    from bodymap.ui.settings.clinical_rules import ClinicalRulesDialog

    return ClinicalRulesDialog(scene.open_session, None)


@screen("guide-rules", needs_clinic=False)
def _guide_rules(_scene: Scene) -> QWidget:
    from bodymap.ui.help.guide import GuideWindow

    window = GuideWindow(None)
    window.show_page("rules.md")
    return window


@screen("letterhead")
def _letterhead(scene: Scene) -> QWidget:
    from bodymap.ui.settings.letterhead import LetterheadDialog

    return LetterheadDialog(scene.open_session, None)


@screen("map-picture", needs_clinic=False)
def _map_picture(_scene: Scene) -> QWidget:
    from bodymap.ui.export_map_dialog import MapPictureDialog

    return MapPictureDialog(None)
