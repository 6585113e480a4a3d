"""Drawing pain in the consultation, with real events: tools, fields, undo, comparison, what was referred."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.area import Felt, PainArea, Quality
from bodymap.clinic.extent import extent_of
from bodymap.clinic.finding import Place
from bodymap.clinic.sketch import Tool
from bodymap.ui.consultation import Consultation

Draws = Callable[..., None]
Square = Callable[..., list[tuple[float, float]]]


def areas(consultation: Consultation) -> tuple[PainArea, ...]:
    assert consultation.chart is not None
    return consultation.chart.areas_of(consultation.visit_id)


def test_taking_a_tool_shows_the_skin_and_putting_it_down_the_depth_from_before(consultation: Consultation) -> None:
    canvas = consultation.middle.canvas
    canvas.set_depth(Depth.DEEP)
    shown: list[Depth] = []
    canvas.depth_changed.connect(shown.append)
    consultation.areas.modes.shade.click()
    assert consultation.areas.bar.isVisibleTo(consultation.middle)
    consultation.areas.modes.mark.click()
    assert shown == [Depth.SKIN, Depth.DEEP]
    assert not consultation.areas.bar.isVisibleTo(consultation.middle)


def test_an_outline_drawn_with_the_mouse_is_recorded_and_chosen(
    consultation: Consultation, mouse_draws: Draws, square: Square
) -> None:
    consultation.areas.modes.shade.click()
    mouse_draws(consultation.middle.canvas, square(400, 600, 40))
    (area,) = areas(consultation)
    extent = extent_of(consultation.controller.session.atlas, area)
    assert extent.cm2 == pytest.approx(64, rel=0.08)  # the mouse moves by whole pixels
    assert consultation.areas.desk.chosen == area.id
    assert consultation.chart is not None
    assert consultation.chart.findings_of(consultation.visit_id) == ()


def test_a_click_that_draws_marks_no_muscle(consultation: Consultation, mouse_draws: Draws) -> None:
    consultation.areas.desk.take(Tool.BRUSH)
    mouse_draws(consultation.middle.canvas, [(400, 600)])
    assert len(areas(consultation)) == 1
    assert consultation.chart is not None
    assert consultation.chart.findings == ()


def test_the_fields_of_the_chosen_area_are_recorded(
    consultation: Consultation, mouse_draws: Draws, square: Square, qtbot: QtBot
) -> None:
    consultation.areas.modes.shade.click()
    mouse_draws(consultation.middle.canvas, square(400, 600, 40))
    fields = consultation.areas.section.fields
    qtbot.waitUntil(lambda: fields.isVisibleTo(consultation.right))
    fields.qualities.buttons[Quality.BURNING].click()
    fields.qualities.buttons[Quality.NUMB].click()
    fields.nrs.buttons[6].click()
    fields.felt.buttons[Felt.DEEP].click()
    fields.note.setPlainText("worse at night")
    fields.note.commit()
    (area,) = areas(consultation)
    assert area.qualities == (Quality.BURNING, Quality.NUMB)
    assert (area.nrs, area.felt, area.note) == (6, Felt.DEEP, "worse at night")
    rows = consultation.areas.section.rows
    qtbot.waitUntil(lambda: "burning, numb, deep, 6 / 10" in rows[0].lines)


def test_a_quality_clicked_again_is_taken_back(consultation: Consultation, mouse_draws: Draws, square: Square) -> None:
    consultation.areas.modes.shade.click()
    mouse_draws(consultation.middle.canvas, square(400, 600, 40))
    burning = consultation.areas.section.fields.qualities.buttons[Quality.BURNING]
    burning.click()
    burning.click()
    assert areas(consultation)[0].qualities == ()


def test_every_stroke_is_a_step_of_its_own_to_undo(consultation: Consultation, mouse_draws: Draws) -> None:
    canvas = consultation.middle.canvas
    consultation.areas.desk.take(Tool.BRUSH)
    mouse_draws(canvas, [(380, 600), (420, 600)])
    mouse_draws(canvas, [(420, 600), (460, 600)])
    (both,) = areas(consultation)
    consultation.areas.desk.take(Tool.ERASE)
    mouse_draws(canvas, [(400, 560), (400, 640)])
    (cut,) = areas(consultation)
    assert cut.rings != both.rings
    consultation.undo()
    assert areas(consultation)[0].rings == both.rings
    consultation.undo()
    assert areas(consultation)[0].rings != both.rings
    consultation.undo()
    assert areas(consultation) == ()
    consultation.redo()
    assert len(areas(consultation)) == 1


def test_a_zone_is_taken_by_a_click(consultation: Consultation, mouse_draws: Draws) -> None:
    consultation.areas.desk.take(Tool.ZONE)
    mouse_draws(consultation.middle.canvas, [(470, 800)])
    (area,) = areas(consultation)
    assert "buttock" in consultation.areas.section._row_words(1, area)[0].lower()


def test_the_select_tool_chooses_the_area_under_the_pointer(
    consultation: Consultation, mouse_draws: Draws, square: Square
) -> None:
    canvas, desk = consultation.middle.canvas, consultation.areas.desk
    desk.take(Tool.OUTLINE)
    mouse_draws(canvas, square(400, 600, 40))
    mouse_draws(canvas, square(400, 600, 15))
    large, small = areas(consultation)
    desk.take(Tool.SELECT)
    mouse_draws(canvas, [(400, 600)])
    assert desk.chosen == small.id
    mouse_draws(canvas, [(430, 600)])
    assert desk.chosen == large.id
    mouse_draws(canvas, [(400, 1000)])
    assert desk.chosen == ""


def test_escape_gives_up_the_stroke_and_then_the_tool(consultation: Consultation, square: Square) -> None:
    canvas, desk = consultation.middle.canvas, consultation.areas.desk
    canvas.setFocus()
    desk.take(Tool.OUTLINE)
    start, end = (canvas.point_on_screen(View.POSTERIOR, x, 600) for x in (380, 420))
    assert start is not None
    assert end is not None
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint())
    QTest.mouseMove(canvas, end.toPoint())
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end.toPoint())
    assert areas(consultation) == ()
    assert desk.tool is Tool.OUTLINE
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert desk.tool is None


def test_the_keys_take_the_tools(consultation: Consultation) -> None:
    canvas, desk = consultation.middle.canvas, consultation.areas.desk
    canvas.setFocus()
    tools = {"H": Tool.OUTLINE, "B": Tool.BRUSH, "Z": Tool.ZONE, "V": Tool.SELECT}
    for key, tool in tools.items():
        QTest.keyClick(canvas, Qt.Key[f"Key_{key}"])
        assert desk.tool is tool
    QTest.keyClick(canvas, Qt.Key.Key_M)
    assert desk.tool is None


def test_without_a_visit_nothing_is_drawn_and_it_is_said(consultation: Consultation) -> None:
    consultation.controller.discard_visit()
    said: list[str] = []
    consultation.controller.message.connect(said.append)
    consultation.areas.desk.take(Tool.BRUSH)
    assert consultation.areas.desk.tool is None
    assert any("Start a visit" in one for one in said)


def test_a_stroke_beside_the_body_is_answered(consultation: Consultation, mouse_draws: Draws) -> None:
    said: list[str] = []
    consultation.controller.message.connect(said.append)
    consultation.areas.desk.take(Tool.BRUSH)
    mouse_draws(consultation.middle.canvas, [(120, 120)])
    assert areas(consultation) == ()
    assert any("beside the body" in one for one in said)


@pytest.mark.parametrize("size", [(1280, 720), (1500, 1000)])
@pytest.mark.parametrize("zoom", [1.0, 2.0, 5.0])
def test_the_same_way_of_the_hand_has_the_same_extent_in_every_window_and_zoom(
    consultation: Consultation, pen_draws: Draws, size: tuple[int, int], zoom: float
) -> None:
    window, canvas = consultation.middle.window(), consultation.middle.canvas
    window.resize(*size)
    canvas.set_views((View.POSTERIOR,))
    canvas.zoom_by(zoom)
    consultation.areas.desk.take(Tool.OUTLINE)
    places = [
        (370.0, 560.0),
        (412.3, 548.7),
        (441.9, 571.2),
        (447.1, 611.8),
        (418.2, 652.4),
        (379.9, 641.1),
        (362.2, 600.6),
    ]
    pen_draws(canvas, places)
    (area,) = areas(consultation)
    found = extent_of(consultation.controller.session.atlas, area)
    assert found.cm2 == pytest.approx(_polygon(places) / 100, rel=0.001)


def _polygon(places: list[tuple[float, float]]) -> float:
    pairs = zip(places, [*places[1:], places[0]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def test_the_last_visits_drawing_is_offered_laid_over_and_compared(
    consultation: Consultation, mouse_draws: Draws, square: Square, clock: object, qtbot: QtBot
) -> None:
    canvas, section = consultation.middle.canvas, consultation.areas.section
    consultation.areas.modes.shade.click()
    mouse_draws(canvas, square(400, 600, 40))
    consultation.areas.desk.revise(qualities=(Quality.ACHING,), nrs=7)
    consultation.areas.desk.put_down()
    assert consultation.controller.editor is not None
    consultation.controller.editor.sign_visit()
    clock.at += timedelta(days=7)  # type: ignore[attr-defined]
    consultation.controller.start_visit()
    assert section.same.isVisibleTo(section)
    section.same.click()
    qtbot.waitUntil(lambda: "100 % in common" in section.compared.text())
    (again,) = areas(consultation)
    assert again.qualities == (Quality.ACHING,)
    assert again.nrs is None
    section.last.click()
    assert any(one.earlier for one in consultation.areas.desk.layer.areas)
    section.last.click()
    assert not any(one.earlier for one in consultation.areas.desk.layer.areas)


def test_where_the_pain_of_a_point_went_is_drawn_beside_its_usual_pattern(
    consultation: Consultation, mouse_draws: Draws, square: Square
) -> None:
    controller, canvas = consultation.controller, consultation.middle.canvas
    controller.mark("levator-scapulae", Side.LEFT, Place(View.POSTERIOR, 352.0, 300.0, Depth.SUPERFICIAL))
    finding = controller.finding
    assert finding is not None
    controller.draw_referred()
    assert canvas.pattern.shown == ("levator-scapulae", Side.LEFT)
    mouse_draws(canvas, square(352, 250, 20))
    (area,) = areas(consultation)
    assert area.finding_id == finding.id
    consultation.areas.desk.put_down()
    assert canvas.pattern.shown is None
    assert not consultation.areas.sources.isVisibleTo(consultation.right)
    consultation.areas.modes.shade.click()
    mouse_draws(canvas, square(400, 700, 20))
    assert areas(consultation)[1].finding_id == ""
