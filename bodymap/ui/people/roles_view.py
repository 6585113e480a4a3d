"""The roles as one table: what each may do."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bodymap.clinic.roles import MAY, Permission, Role, permission_words, role_words
from bodymap.ui import theme
from bodymap.ui.row_table import Cell, RowTable, TableRow


class RolesView(QTableView):
    """The whole table, not to be changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        titles = (self.tr("What may be done"), *(role_words(role) for role in Role))
        self.rows = RowTable(titles, (), self)
        self.rows.show_rows(tuple(self._row(permission) for permission in Permission))
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("What each role may do"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(theme.px(30))

    def _row(self, permission: Permission) -> TableRow:
        yes, no = self.tr("yes"), self.tr("no")
        cells = (Cell(yes, strong=True) if permission in MAY[role] else Cell(no, colour="muted") for role in Role)
        return TableRow(permission.value, (Cell(permission_words(permission)), *cells))
