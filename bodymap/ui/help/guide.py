"""The guide in a window of its own, so that it can stay open beside the work; the keys in it come from their tables."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from bodymap.base.resources import assets, read_text
from bodymap.ui import form, theme
from bodymap.ui.consult.keys import KEYS
from bodymap.ui.keys import WINDOW_KEYS
from bodymap.ui.map.keys import CANVAS_KEYS, MAP_KEYS
from bodymap.ui.palette.keys import PALETTE_KEYS

KEYS_MARK = "<!-- keys -->"


def key_table() -> str:
    """Return all keys as a Markdown table."""
    rows = ["| Key | What it does |", "|---|---|"]
    shown = [(key.keys, key.words()) for key in (*WINDOW_KEYS, *PALETTE_KEYS)]
    shown += [(key.keys, key.words()) for key in KEYS]
    shown += [(key.keys, key.words()) for key in (*MAP_KEYS, *CANVAS_KEYS)]
    for keys, words in shown:
        native = [QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys]
        rows.append(f"| {', '.join(native)} | {words} |")
    return "\n".join(rows)


START = "index.md"


def pages() -> tuple[str, ...]:
    """Return the pages of the guide."""
    return tuple(sorted(file.name for file in assets().joinpath("guide").glob("*.md")))


class GuideWindow(QDialog):
    """Shows `assets/guide/index.md` and the pages beside it that it links to."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("Bodymap guide"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(theme.px(20))
        self.page.anchorClicked.connect(self._follow)
        self.back = form.button(self.tr("Back to the start"), "quiet")
        self.back.clicked.connect(lambda: self.show_page(START))
        self.show_page(START)
        close = form.button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(16))
        layout.addWidget(self.page, 1)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), 0)
        below.addLayout(form.buttons_row(self.back, close))
        layout.addLayout(below)
        form.fit(self, 820, 720)

    def show_page(self, name: str) -> None:
        """Show a page of the guide from its top."""
        self.page.setMarkdown(read_text("guide", name).replace(KEYS_MARK, key_table()))
        self._space_headings()
        self.page.verticalScrollBar().setValue(0)
        self.back.setVisible(name != START)

    def _follow(self, link: QUrl) -> None:
        """Open another page of the guide; the guide leads nowhere else."""
        if link.isRelative() and link.path() in pages():
            self.show_page(link.path())

    def _space_headings(self) -> None:
        """Set headings, paragraphs and rows apart: Markdown comes without margins."""
        block = self.page.document().begin()
        while block.isValid():
            form_of = block.blockFormat()
            level = form_of.headingLevel()
            if block.textList() is None and QTextCursor(block).currentTable() is None:
                form_of.setTopMargin(theme.px(18 if level == 2 else 4))
                form_of.setBottomMargin(theme.px(6))
                QTextCursor(block).setBlockFormat(form_of)
            block = block.next()
