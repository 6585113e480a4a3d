"""What the app is, its version, whose work is in it and under which licences, and what it must not be taken for."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bodymap import __version__
from bodymap.app.clinical import review_notes
from bodymap.ui import form, theme


class AboutDialog(QDialog):
    """The About box."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("about-dialog")
        self.setWindowTitle(self.tr("About Bodymap"))
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(12))
        inner.setSpacing(theme.px(12))
        inner.addWidget(form.text("Bodymap", "title"))
        inner.addWidget(form.text(self.tr("Version {0}").format(__version__), "muted"))
        inner.addWidget(
            form.text(self.tr("Bodymap is decision support, not a substitute for your own judgement."), "warn")
        )
        for heading, words in self._parts():
            inner.addWidget(form.text(heading, "section"))
            part = form.text(words)
            part.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            inner.addWidget(part)
        inner.addStretch(1)
        close = form.button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        outer.addWidget(form.scrolled(content), 1)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        below.addLayout(form.buttons_row(close))
        outer.addLayout(below)
        form.fit(self, 500, 560)

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Still to be confirmed by a clinician"),
                "\n".join(f"\u2022 {note.note}" for note in review_notes() if note.short),
            ),
            (self.tr("The app"), self.tr("Free software under the Apache License 2.0.")),
            (
                self.tr("The body"),
                self.tr("The Bodymap atlas, drawn by the Bodymap team, CC BY-SA 4.0."),
            ),
            (
                self.tr("Typefaces"),
                self.tr("Inter, by the Inter Project Authors, and Noto, by Google: SIL Open Font License 1.1."),
            ),
            (
                self.tr("Made with"),
                self.tr(
                    "Qt {0} through PySide6 (LGPL 3), SQLCipher (BSD), SQLAlchemy (MIT), cryptography (Apache 2.0, "
                    "BSD), Typst (Apache 2.0), Shapely (BSD), Python {1} (PSF). "
                    "Each package brings the text of its licence."
                ).format(qVersion(), platform.python_version()),
            ),
            (
                self.tr("Your records"),
                self.tr("They stay encrypted in the clinic's folder. Bodymap sends nothing anywhere."),
            ),
        )
