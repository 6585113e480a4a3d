"""What a row of the palette does: records points, shows a muscle, opens a patient, or is a command of the menus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from bodymap.app.lines import carry_out
from bodymap.app.lines.said import PointLine
from bodymap.app.tray import Bench
from bodymap.base.errors import BodymapError, InputError
from bodymap.ui.atlas.aside import Aside
from bodymap.ui.consult.controller import Controller
from bodymap.ui.palette.palette import Palette
from bodymap.ui.palette.rows import PaletteRow


class PaletteActs(QObject):
    """Hears what was taken, does it, and closes the palette; where it cannot be done the palette says why."""

    def __init__(
        self,
        palette: Palette,
        controller: Controller,
        bench: Bench,
        aside: Aside,
        open_patient: Callable[[str], None],
    ) -> None:
        super().__init__(palette)
        self._palette, self._controller, self._bench, self._aside = palette, controller, bench, aside
        self._open_patient = open_patient
        palette.taken.connect(self._take)

    @Slot(object)
    def _take(self, row: PaletteRow) -> None:
        try:
            last = self._record(row.points) if row.points else ""
        except BodymapError as error:
            self._palette.refuse(error)
            return
        self._palette.close_palette()
        if last:
            self._aside.opened.emit()
            self._controller.select(last)
        elif row.muscle:
            self._aside.opened.emit()
            self._aside.turn(row.muscle, row.side)
        elif row.patient_id:
            self._open_patient(row.patient_id)
        elif row.command is not None:
            QTimer.singleShot(0, self, row.command)  # when the focus is back: a command may be about it

    def _record(self, points: tuple[PointLine, ...]) -> str:
        """Record points in today's visit, which is begun where there is none; return the last one."""
        controller = self._controller
        if controller.editor is None:
            raise InputError(self.tr("No patient is open."), self.tr("Open one first; what you typed stays."))
        if controller.session.read_only:
            raise InputError(controller.session.read_only)
        if not controller.recording:
            controller.today_visit()
        done = carry_out(controller.editor, controller.session.atlas, points, self._bench)
        return done[-1].finding.point_id
