"""From an empty folder to the PDF read back: the plain case, with the real window, real clicks and real keys."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QLineEdit, QListView, QWidget

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.ui.main_window import MainWindow
from bodymap.ui.map.canvas import MapCanvas
from bodymap.ui.secret.recovery import RecoveryPage
from bodymap.ui.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
VISITS = "Visits, newest first"
POINTS = "Points of this visit"
PASSPHRASE = "four muscles and a pen"
FOUND = (
    ("trapezius-descending", Side.RIGHT, 7),
    ("levator-scapulae", Side.LEFT, 5),
    ("gluteus-medius", Side.RIGHT, 3),
    ("quadratus-lumborum", Side.LEFT, 6),
)


def space(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def canvas(window: MainWindow) -> MapCanvas:
    return next(one for one in space(window).consultation.middle.findChildren(MapCanvas) if one.isVisible())


def open_dialog(window: MainWindow, name: str) -> QDialog:
    return next(one for one in window.findChildren(QDialog, name) if one.isVisible())


def where(atlas: Atlas, muscle: str, side: Side) -> tuple[float, float, Depth]:
    """Return a place of the back on which the muscle itself is seen, near its usual point, and the depth."""
    depth = atlas.shown_depth(muscle, View.POSTERIOR)
    spot = atlas.usual_place(muscle, side, view=View.POSTERIOR)
    assert depth is not None
    assert spot is not None
    steps = sorted(
        ((dx, dy) for dx in range(-60, 61, 4) for dy in range(-60, 61, 4)), key=lambda d: d[0] ** 2 + d[1] ** 2
    )
    for dx, dy in steps:
        hits = atlas.hit(View.POSTERIOR, spot.x + dx, spot.y + dy, depth)
        if hits and (hits[0].muscle, hits[0].side) == (muscle, side):
            return spot.x + dx, spot.y + dy, depth
    raise AssertionError(f"{muscle} is not seen anywhere near its usual point")


def read(root: QWidget) -> str:
    """What stands on the labels that are seen."""
    return " | ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def list_of(root: QWidget, name: str) -> list[str]:
    """What a screen reader reads of a list."""
    view = next(one for one in root.findChildren(QListView) if one.accessibleName() == name)
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def create_clinic(desk: Any, window: MainWindow, folder: Path) -> None:
    desk.press(window, "Create your clinic")
    desk.fill(window, "Name of the clinic", "Riverside Pain Clinic")
    desk.fill(window, "Your name", "Dr A. Okafor")
    desk.fill(window, "Folder", str(folder))
    desk.fill(window, "Passphrase", PASSPHRASE)
    desk.fill(window, "The same passphrase again", PASSPHRASE)
    desk.press(window, "Create the clinic")
    desk.until(lambda: isinstance(window.start.currentWidget(), RecoveryPage))
    tick = next(one for one in window.findChildren(QCheckBox) if one.isVisible())
    desk.qtbot.keyClick(tick, Qt.Key.Key_Space)
    desk.press(window, "Open the clinic")
    desk.until(lambda: not window.is_locked)


def add_patient(desk: Any, window: MainWindow) -> None:
    desk.press(space(window).search, "Add patient")
    dialog = open_dialog(window, "patient-dialog")
    desk.fill(dialog, "Family name", "Moreau")
    desk.fill(dialog, "Given name", "Elise")
    desk.fill(dialog, "Birth date", "1979-03-14")
    desk.fill(dialog, "Chart number", "10482")
    desk.press(dialog, "Add patient")
    desk.until(lambda: space(window).consultation.chart is not None)


def mark(desk: Any, window: MainWindow, muscle: str, side: Side, nrs: int) -> None:
    """Peel to the muscle, click it, press its score, and read what the panel says."""
    atlas = load_atlas()
    x, y, depth = where(atlas, muscle, side)
    shown = canvas(window)
    desk.press(shown, f"Depth: {depth.value.capitalize()}")
    desk.until(lambda: shown.is_detailed)
    place = shown.point_on_screen(View.POSTERIOR, x, y)
    assert place is not None
    desk.qtbot.mouseClick(shown, LEFT, pos=place.toPoint())
    name = atlas.muscle_name(muscle)
    desk.until(lambda: name.split(",")[0].lower() in read(space(window).consultation.right).lower())
    assert side.value in read(space(window).consultation.right).lower()
    desk.qtbot.keyClick(shown, str(nrs))
    desk.until(lambda: any(f" {nrs}" in line for line in list_of(space(window), POINTS)))


@pytest.mark.timeout(300)
def test_a_first_visit_from_the_empty_folder_to_the_pdf(
    desk: Any, calendar: Any, tmp_path: Path, read_pdf: Callable[[Path], str]
) -> None:
    window = desk.start()
    create_clinic(desk, window, tmp_path / "clinic")
    add_patient(desk, window)
    desk.press(space(window), "Start the first visit")
    for muscle, side, nrs in FOUND:
        mark(desk, window, muscle, side, nrs)
    points = list_of(space(window), POINTS)
    assert len(points) == len(FOUND)
    desk.until(lambda: space(window).status.save.text().startswith("Saved "))
    desk.leave()

    calendar.ahead = timedelta(days=7)
    window = desk.start()
    desk.fill(window, "Passphrase", PASSPHRASE)
    desk.press(window, "Unlock")
    desk.until(lambda: not window.is_locked)
    desk.fill(window, "Search patients", "10482")
    desk.qtbot.keyClick(space(window).search.field, Qt.Key.Key_Return)
    desk.until(lambda: space(window).consultation.chart is not None)
    assert window.windowTitle() == "Bodymap - 10482"
    review_the_earlier_visit(desk, window, points)
    export(desk, window, tmp_path / "summary.pdf")
    text = read_pdf(tmp_path / "summary.pdf")
    assert "Moreau" in text
    atlas = load_atlas()
    for letter, (muscle, side, nrs) in zip("ABCD", FOUND, strict=True):
        assert atlas.muscle_name(muscle).split(",")[0] in text
        assert side.value in text.lower()
        assert str(nrs) in text
        assert letter in text.split()


def review_the_earlier_visit(desk: Any, window: MainWindow, points: list[str]) -> None:
    """A week later today's visit is begun, one point asked again, and the first visit looked at as it was."""
    consultation = space(window).consultation
    first = consultation.visit_id
    desk.press(space(window), "Start today's visit")
    desk.until(lambda: consultation.visit_id not in ("", first))
    mark(desk, window, "trapezius-descending", Side.RIGHT, 4)
    assert any("7 → 4 better" in line or "better" in line for line in list_of(space(window), POINTS))
    mark(desk, window, "infraspinatus", Side.LEFT, 2)
    visits = list_of(space(window), VISITS)
    assert len(visits) == 2
    timeline = next(one for one in space(window).findChildren(QListView) if one.accessibleName() == VISITS)
    older = timeline.model().index(1, 0)
    desk.qtbot.mouseClick(timeline.viewport(), LEFT, pos=timeline.visualRect(older).center())
    desk.until(lambda: consultation.visit_id == first)
    assert [line.split(",")[0] for line in list_of(space(window), POINTS)] == [line.split(",")[0] for line in points]


def export(desk: Any, window: MainWindow, target: Path) -> None:
    desk.press(space(window).header, "Export PDF")
    desk.until(lambda: window.findChild(QFileDialog, "export-dialog"))
    dialog = window.findChild(QFileDialog, "export-dialog")
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(target))
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    desk.until(lambda: str(target) in read(space(window).export.bar))
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("words", ["Try the demo with made-up patients"])
def test_the_demo_opens_with_patients_and_leaves_nothing_behind(
    desk: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    import tempfile

    home = tmp_path / "temporary"
    home.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(home))
    window = desk.start()
    desk.press(window, words)
    desk.until(lambda: not window.is_locked)
    desk.until(lambda: space(window).search.model.rowCount() > 5)
    assert [one.name for one in home.glob("bodymap-demo-*")]
    desk.leave()
    assert list(home.glob("bodymap-demo-*")) == []
