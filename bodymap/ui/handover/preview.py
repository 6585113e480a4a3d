"""What will be handed over, looked at before: the very bytes, made beside the window a moment after the last choice."""

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from bodymap.app.progress import Progress, StoppedError
from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.handover import lane
from bodymap.ui.handover.data_view import SHOWN_BYTES, DataView, size_words
from bodymap.ui.handover.making import Maker
from bodymap.ui.handover.page_view import PageView
from bodymap.ui.handover.pages import Pages, Size
from bodymap.ui.handover.wish import Wish

_PAUSE_MS = 250
_PATIENCE_MS = 1500  # what takes longer is stopped when something else is chosen
MOST_SHOWN = 4_000_000  # bytes of data that are kept to be copied or saved as they are


@dataclass(frozen=True)
class Made:
    """What was made of a wish; not `whole`: only the beginning of a file that is made again when it is saved."""

    wish: Wish
    content: bytes
    whole: bool = True
    sizes: tuple[Size, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages a paper has."""
        return len(self.sizes)


class Preview(QFrame):
    """`made_changed()`: `made` is there, or is not any more; `drawn()`: all that is seen is sharp."""

    made_changed = Signal()
    drawn = Signal()

    def __init__(self, maker: Maker) -> None:
        super().__init__()
        theme.role(self, "map")
        self._maker = maker
        self.made: Made | None = None
        self.fault = ""
        self._wish: Wish | None = None
        self._running: Progress | None = None
        self._future: Future[Made] = Future()
        self._since = QElapsedTimer()
        self.pages, self.data = PageView(), DataView()
        self.notice = form.text("", "muted")
        self.words = form.text("", "muted")
        self._stack = QStackedWidget()
        theme.role(self._stack, "plain")
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._begin)
        self._lay_out()
        self.pages.page_changed.connect(lambda _number: self._tell_page())
        self.pages.drawn.connect(self._finish)
        self.pages.failed.connect(self._fail)

    def _lay_out(self) -> None:
        self.smaller, self.larger = form.button("\N{MINUS SIGN}"), form.button("+")
        self.fit = form.button(self.tr("Fit"))
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.larger.setAccessibleName(self.tr("Larger"))
        self.fit.setAccessibleName(self.tr("As wide as the window"))
        for steps, button in ((-1, self.smaller), (0, self.fit), (1, self.larger)):
            button.clicked.connect(lambda _on=False, steps=steps: self.pages.zoom(steps))
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(6))
        row.addWidget(self.words, 1)
        for button in (self.smaller, self.fit, self.larger):
            row.addWidget(button)
        for page in (self.notice, self.pages, self.data):
            self._stack.addWidget(page)
        self.notice.setMargin(theme.px(16))
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    # asking

    def ask(self, wish: Wish) -> None:
        """Show what is made of a wish, a moment from now: the newest wish counts."""
        self._wish = wish
        if self.made is not None and self.made.wish == wish and self._running is None:
            return
        self._forget()
        self.setProperty("unfinished", True)  # a picture of the window waits for it
        self._soon.start()

    def ask_now(self) -> None:
        """Do not wait for another choice."""
        if self._soon.isActive():
            self._soon.stop()
            self._begin()

    def refuse(self, words: str) -> None:
        """Show why nothing can be made of what is chosen."""
        self._wish = None
        self._soon.stop()
        self.made = None
        self._say(words, fault=True)
        self.made_changed.emit()

    def stop(self) -> None:
        """Make nothing any more, and let go of what is shown."""
        self._wish = None
        self._soon.stop()
        if self._running is not None:
            self._running.stop()
        self.pages.drop()

    def _forget(self) -> None:
        self.fault = ""
        self.made = None
        self.made_changed.emit()

    def _begin(self) -> None:
        if self._running is not None and not self._future.done():
            if self._since.elapsed() > _PATIENCE_MS:
                self._running.stop()
            return
        wish = self._wish
        if wish is None:
            return
        progress = self._running = Progress()
        self._since.start()
        self.words.setText(self.tr("Making the preview ..."))
        self._future = lane.make(lambda: _made(self._maker, wish, progress))
        when_done(self._future, self._take, self._fail, self)

    def _take(self, made: Made) -> None:
        self._running = None
        if made.wish != self._wish:
            self._begin()
            return
        if made.wish.kind.is_paper:
            when_done(lane.draw(lambda: Pages(made.content)), lambda pages: self._show(made, pages), self._fail, self)
        else:
            self._show(made, None)

    def _show(self, made: Made, pages: Pages | None) -> None:
        if made.wish != self._wish:
            if pages is not None:
                lane.draw(pages.close)
            return
        if pages is not None:
            self.pages.show_pages(pages)
            self._stack.setCurrentWidget(self.pages)
            self.made = Made(made.wish, made.content, sizes=pages.sizes)
            self._tell_page()
        else:
            self.data.show_file(made.content, made.wish.kind.ending, whole=made.whole)
            self._stack.setCurrentWidget(self.data)
            self.made = made
            self.words.setText(self._extent(made))
            self._finish()
        for button in (self.smaller, self.fit, self.larger):
            button.setVisible(pages is not None)
        self.made_changed.emit()

    def _fail(self, error: BodymapError) -> None:
        self._running = None
        if isinstance(error, StoppedError):
            self._begin()
            return
        self._say(str(error), fault=True)
        self.made_changed.emit()

    def _say(self, words: str, *, fault: bool) -> None:
        self.fault = words if fault else ""
        self.words.setText("")
        self.notice.setText(words)
        theme.role(self.notice, "error" if fault else "muted")
        self._stack.setCurrentWidget(self.notice)
        self._finish()
        for button in (self.smaller, self.fit, self.larger):
            button.hide()

    def _extent(self, made: Made) -> str:
        """Return how much of a file is shown."""
        if not made.whole or len(made.content) > SHOWN_BYTES:
            return self.tr("The beginning of the file")
        return self.tr("The whole file, {0}").format(size_words(len(made.content)))

    def _finish(self) -> None:
        if self.made is not None or self.fault:
            self.setProperty("unfinished", False)
            self.drawn.emit()

    def _tell_page(self) -> None:
        if self.made is not None:
            count = self.made.pages
            self.words.setText(self.tr("Page {0} of {1}").format(self.pages.current + 1, count))


def _made(maker: Maker, wish: Wish, progress: Progress) -> Made:
    if wish.kind.is_paper:
        return Made(wish, maker.paper(wish, progress))
    content, whole = _beginning(maker.pieces(wish, progress), SHOWN_BYTES if wish.is_many else MOST_SHOWN)
    return Made(wish, content, whole and not (wish.nameless and wish.is_many))


def _beginning(pieces: Iterator[bytes], most: int) -> tuple[bytes, bool]:
    """Return at least `most` bytes of a file, or all of it, and whether it is all."""
    got = bytearray()
    for piece in pieces:
        got += piece
        if len(got) >= most:
            return bytes(got[:most]), False
    return bytes(got), True
