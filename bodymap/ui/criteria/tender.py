"""The tender points of 1990 in the right column: the layer's switch, the count, and every point as a toggle."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.painful_places import tender_places
from bodymap.clinic.criteria import TenderPoints
from bodymap.clinic.fibromyalgia import count_tender
from bodymap.figure.criteria_words import tender_words
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.consult.toggles import SignToggle
from bodymap.ui.criteria.tender_layer import TenderLayer


class TenderSection(Section):
    """The 18 points. Signal: `layer_asked(bool)`, they are to be shown on the map, or not."""

    layer_asked = Signal(bool)

    def __init__(self, controller: Controller, layer: TenderLayer) -> None:
        body = QWidget()
        super().__init__("tender-points", self.tr("Tender points of 1990"), body)
        self._controller, self._layer = controller, layer
        self.on_map = QPushButton(self.tr("Show on the map"))
        self.on_map.setCheckable(True)
        self.on_map.toggled.connect(self.layer_asked)
        self.count = form.text("", "strong")
        self.toggles = {place.key: SignToggle(place.name) for place in tender_places()}
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.count)
        column.addWidget(self.on_map)
        points = QWidget()
        flow = FlowLayout(points, theme.px(6))
        for place in tender_places():
            toggle = self.toggles[place.key]
            toggle.setToolTip(
                self.tr("{0}. Click: tender. Again: not tender. Once more: not pressed.").format(place.where)
            )
            toggle.chosen.connect(lambda value, key=place.key: self._set(key, value))
            flow.addWidget(toggle)
        column.addWidget(points)
        column.addWidget(
            form.text(
                self.tr(
                    "Tender points are not trigger points. Tender: about 4 kg of pressure is called painful. The 1990 "
                    "criteria also ask for widespread pain for at least 3 months. "
                    "Wolfe et al. 1990, Arthritis Rheum 33:160-172."
                ),
                "small",
            )
        )
        layer.clicked.connect(self._step)
        controller.chart_changed.connect(self._show)
        self._show()

    def _record(self) -> TenderPoints:
        chart, visit_id = self._controller.chart, self._controller.visit_id
        found = chart.tender_points_of(visit_id) if chart is not None and visit_id else None
        return found or TenderPoints(id="", visit_id="")

    def _value(self, key: str) -> bool | None:
        record = self._record()
        return key in record.tender if key in record.examined else None

    @Slot(str)
    def _step(self, key: str) -> None:
        """Go from not pressed to tender, to not tender, and back."""
        self._set(key, {None: True, True: False, False: None}[self._value(key)])

    def _set(self, key: str, value: bool | None) -> None:
        editor, record = self._controller.editor, self._record()
        if editor is None or not self._controller.recording:
            return
        keys = list(self.toggles)
        examined = {*record.examined} - {key} | ({key} if value is not None else set())
        tender = {*record.tender} - {key} | ({key} if value else set())
        self._controller.attempt(
            lambda: editor.criteria.tender_points(
                examined=tuple(one for one in keys if one in examined),
                tender=tuple(one for one in keys if one in tender),
            )
        )

    @Slot()
    def _show(self) -> None:
        record, recording = self._record(), self._controller.recording
        self.setVisible(self._controller.visit is not None and (recording or bool(record.examined)))
        if not self._controller.recording:
            self.on_map.setChecked(False)
        for key, toggle in self.toggles.items():
            toggle.show_value(self._value(key))
            toggle.setEnabled(recording)
        self.on_map.setVisible(recording)
        words = tender_words(count_tender(record))
        self.count.setText(words)
        self.set_summary(words.partition(":")[0] if record.examined else self.tr("none pressed"))
        self._layer.show_found(record.examined, record.tender)
