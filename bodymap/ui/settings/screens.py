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
