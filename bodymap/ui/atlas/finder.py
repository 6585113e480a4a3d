"""The finder: a field that forgives typing errors, the muscles as a list and as a tree by region, and what to do next.

It decides nothing: it tells which muscle was chosen, and shows what it is told about it.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from bodymap.atlas.atlas import Atlas
from bodymap.ui import form, theme
from bodymap.ui.atlas.lines import LINE, LineDelegate, LinesModel, MuscleLine, TreeDelegate, lines_for, tree_of
from bodymap.ui.atlas.mark_buttons import MarkButtons

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Finder(QFrame):
    """Signals: `chosen(muscle, Side | None)`, `about_asked()`, `mark_asked(Side)`, `closed()`."""

    chosen = Signal(str, object)
    about_asked = Signal()
    mark_asked = Signal(object)
    closed = Signal()

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.role(self, "column")
        self._atlas = atlas
        self.line: MuscleLine | None = None
        self.field = QLineEdit()
        self.field.setObjectName("muscle-search")
        self.field.setPlaceholderText(self.tr("Name, Latin name or short name"))
        self.field.setAccessibleName(self.tr("Find a muscle"))
        self.field.setAccessibleDescription(
            self.tr("Any name, with typing errors, and left or right. Arrows walk the list, Enter turns the map there.")
        )
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(theme.px(40))
        theme.role(self.field, "search")
        self.model = LinesModel()
        self.list = QListView()
        self.tree = QTreeView()
        self._pages = QStackedWidget()
        self.as_list, self.as_tree = QPushButton(self.tr("List")), QPushButton(self.tr("By region"))
        self.note = form.text("", "small")
        self.found = self._found_part()
        self._lay_out()
        self._connect()
        self.refresh()

    # -- assembling

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Muscles found"))
        self.tree.setHeaderHidden(True)
        self.tree.setItemDelegate(TreeDelegate(self.tree))
        self.tree.setAccessibleName(self.tr("Muscles by region"))
        self.tree.setIndentation(theme.px(20))
        self.tree.setExpandsOnDoubleClick(False)
        for view in self._views:
            view.setMouseTracking(True)
            view.setMinimumHeight(theme.px(120))
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._pages.addWidget(view)
        edge = theme.px(16)
        content = QWidget()
        self.area = form.scrolled(content)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        column = QVBoxLayout(content)
        column.setContentsMargins(edge, theme.px(12), edge, theme.px(12))
        column.setSpacing(theme.px(8))
        column.addLayout(self._head())
        column.addWidget(self.field)
        column.addWidget(self.found)
        column.addLayout(self._switch())
        column.addWidget(self.note)
        column.addWidget(self._pages, 1)

    def _head(self) -> QHBoxLayout:
        title = form.text(self.tr("Find a muscle"), "heading")
        self.close_button = form.button(self.tr("Close"), "quiet")
        self.close_button.setToolTip(self.tr("Back to the visit (Esc)"))
        self.close_button.setAutoDefault(True)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.close_button)
        return row

    def _switch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._kinds = QButtonGroup(self)
        for index, button in enumerate((self.as_list, self.as_tree)):
            button.setCheckable(True)
            theme.role(button, "segment")
            self._kinds.addButton(button, index)
            row.addWidget(button)
        self.as_list.setChecked(True)
        row.addStretch(1)
        return row

    def _found_part(self) -> QFrame:
        part = QFrame()
        theme.role(part, "card")
        self.name = form.text("", "strong")
        self.where = form.text("", "small")
        self.marks = MarkButtons(self._atlas)
        self.about = form.button(self.tr("About this muscle"))
        self.about.setAutoDefault(True)
        column = QVBoxLayout(part)
        column.setSpacing(theme.px(6))
        for widget in (self.name, self.where, self.marks, self.about):
            column.addWidget(widget)
        part.hide()
        return part

    def _connect(self) -> None:
        self.field.textChanged.connect(self.refresh)
        self.field.returnPressed.connect(self.choose_current)
        self._kinds.idClicked.connect(self._pages.setCurrentIndex)
        for view in self._views:
            view.clicked.connect(self._choose)
            view.activated.connect(self._choose)
            view.installEventFilter(self)
        self.field.installEventFilter(self)
        self.close_button.clicked.connect(self.closed)
        self.about.clicked.connect(self.about_asked)
        self.marks.asked.connect(self.mark_asked)
        theme.signals().changed.connect(self.list.doItemsLayout)

    @property
    def _views(self) -> tuple[QListView, QTreeView]:
        return self.list, self.tree

    def sizeHint(self) -> QSize:
        return QSize(theme.px(374), theme.px(700))

    # -- what is shown

    def refresh(self) -> None:
        """List what the field means."""
        text = self.field.text()
        lines = lines_for(self._atlas, text)
        self.model.show_lines(lines)
        self.list.scrollToTop()
        old, model = self.tree.model(), tree_of(self._atlas, lines)
        model.setParent(self)
        self.tree.setModel(model)
        if old is not None:
            old.deleteLater()
        if text.strip():
            self.tree.expandAll()
            self._take(self.list, self.model.index(0))
            self._take(self.tree, self.tree.indexBelow(model.index(0, 0)))
        self.note.setText(self._words(len(lines)) if text.strip() else self.tr("{0} muscles").format(len(lines)))

    def _words(self, found: int) -> str:
        if not found:
            return self.tr("No muscle is called so. Try another name, or look by region.")
        return self.tr("1 muscle found") if found == 1 else self.tr("{0} muscles found").format(found)

    def show_found(self, where: str, *, recording: bool) -> None:
        """Show what was chosen, and what can be done with it; `where` says what the map shows."""
        line = self.line
        self.found.setVisible(line is not None)
        if line is not None:
            self.name.setText(line.name)
            self.where.setText(where)
            self.marks.show_muscle(line.muscle, line.side, recording=recording)

    def next_button(self) -> QPushButton:
        """Return what is pressed next once a muscle was found."""
        side = self.line.side if self.line is not None else None
        return self.marks.first(side) or self.about

    def offer_next(self) -> None:
        """Give the focus to what is pressed next."""
        self.next_button().setFocus()
        self.area.ensureWidgetVisible(self.found)

    def take_focus(self) -> None:
        """Begin to type."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # -- choosing

    def _take(self, view: QAbstractItemView, index: QModelIndex) -> None:
        if index.isValid():
            view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _current_view(self) -> QListView | QTreeView:
        return self.tree if self._pages.currentIndex() else self.list

    def choose_current(self) -> None:
        """Take the muscle on which the list stands."""
        self._choose(self._current_view().currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        """Take a muscle; a region opens and closes."""
        line = index.data(LINE) if index.isValid() else None
        if isinstance(line, MuscleLine):
            self.line = line
            self.chosen.emit(line.muscle, line.side)
        elif index.isValid():
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field walk the list; letters typed in a list go into the field."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        pressed = event.type() == QEvent.Type.KeyPress
        if watched is self.field:
            if pressed and event.key() in _STEPS:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
        elif _is_text(event):
            if pressed:
                self.field.setFocus()
                self.field.setText(self.field.text() + event.text())
            event.accept()
            return pressed
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        view = self._current_view()
        now = view.currentIndex()
        if isinstance(view, QTreeView):
            index = view.indexBelow(now) if by > 0 else view.indexAbove(now)
        else:
            index = self.model.index(now.row() + by)
        self._take(view, index if now.isValid() else view.model().index(0, 0))


def _is_text(event: QKeyEvent) -> bool:
    """Tell whether a key writes a letter (not the space that opens a branch), alone or with Shift."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and bool(event.text().strip()) and event.text().isprintable()
