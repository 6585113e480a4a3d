"""The style sheet, written from the tokens: a widget's `role` property chooses its rules.

Roles: title, heading, muted, small, good, warn-text, error (texts); primary, quiet, segment, toggle, danger (buttons);
card, chip, warn, notice, header, column, status, page (frames). Focus shows as a two pixel ring everywhere.
"""

from collections.abc import Callable

from bodymap.ui.tokens import Tokens

Scale = Callable[[float], int]


def style_sheet(t: Tokens, px: Scale) -> str:
    """Return the whole style sheet; `px` scales lengths with the text size."""
    return "\n".join((_texts(t, px), _buttons(t, px), _fields(t, px), _frames(t, px), _lists(t, px), _bars(t, px)))


def _inner(px: Scale) -> int:
    """Return the height inside the padding and the border of what is touched: 40 pixels in all."""
    return px(40) - 2 * px(7) - 2


def _texts(t: Tokens, px: Scale) -> str:
    return f"""
QLabel {{ background: transparent; color: {t.text}; }}
QLabel:focus {{ background: {t.accent_soft}; }}
QLabel[role="title"] {{ font-size: {px(24)}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {px(18)}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="small"] {{ color: {t.muted}; font-size: {px(12)}px; }}
QLabel[role="section"] {{ color: {t.muted}; font-size: {px(12)}px; font-weight: 600; }}
QLabel[role="good"] {{ color: {t.good}; font-weight: 600; }}
QLabel[role="warn-text"] {{ color: {t.warn}; font-weight: 600; }}
QLabel[role="error"] {{ color: {t.bad}; }}
QLabel[role="error-strong"] {{ color: {t.bad}; font-weight: 600; }}
QLabel[role="struck"] {{ color: {t.muted}; text-decoration: line-through; }}
QLabel[role="code"] {{ font-size: {px(20)}px; font-weight: 600; background: {t.sunken};
    border: 1px solid {t.line}; border-radius: {px(8)}px; padding: {px(14)}px; }}
QLabel[role="chip"] {{ color: {t.muted}; background: {t.chip}; border-radius: {px(9)}px;
    padding: {px(3)}px {px(9)}px; font-size: {px(12)}px; }}
QLabel[role="alert"] {{ color: {t.warn}; background: {t.warn_soft}; border: 1px solid {t.warn_line};
    border-radius: {px(9)}px; padding: {px(3)}px {px(9)}px; font-size: {px(12)}px; font-weight: 600; }}
QLabel[role="warn"] {{ color: {t.warn}; background: {t.warn_soft}; border: 1px solid {t.warn_line};
    border-radius: {px(8)}px; padding: {px(10)}px; }}
QLabel[role="doubt"] {{ color: {t.muted}; background: {t.sunken}; border: 1px solid {t.line};
    border-radius: {px(8)}px; padding: {px(10)}px; }}
QLabel[role="notice"] {{ color: {t.bad}; background: {t.bad_soft}; border-radius: {px(8)}px; padding: {px(10)}px; }}
QToolTip {{ background: {t.tip}; color: {t.on_tip}; border: 1px solid {t.tip}; padding: {px(6)}px; }}
"""


def _buttons(t: Tokens, px: Scale) -> str:
    return f"""
QPushButton, QToolButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
    border-radius: {px(7)}px; padding: {px(7)}px {px(13)}px; min-height: {_inner(px)}px; }}
QPushButton:hover, QToolButton:hover {{ background: {t.sunken}; border-color: {t.line_strong}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.chip}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.focus}; padding: {px(7) - 1}px {px(13) - 1}px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {t.faint}; background: {t.window}; border-color: {t.line}; }}
QPushButton:checked, QToolButton:checked {{ background: {t.accent_soft}; color: {t.on_accent_soft};
    border-color: {t.accent}; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
    font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {t.accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="primary"]:disabled {{ background: {t.chip}; color: {t.muted}; border-color: {t.line}; }}
QPushButton[role="danger"] {{ color: {t.bad}; border-color: {t.bad}; }}
QPushButton[role="quiet"], QToolButton[role="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {t.chip}; }}
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {{ border-color: {t.focus}; }}
QPushButton[role="link"] {{ background: transparent; border-color: transparent; color: {t.accent}; text-align: left;
    padding-left: 0; padding-right: {px(4)}px; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border-color: {t.focus}; padding-left: 0; padding-right: {px(4)}px; }}
QPushButton[role="segment"] {{ border-radius: 0; }}
QPushButton[role="segment"]:checked {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[role="segment"]:checked:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="choice"] {{ text-align: left; padding: {px(13)}px {px(15)}px; }}
QPushButton[role="choice"]:focus {{ padding: {px(13) - 1}px {px(15) - 1}px; }}
QPushButton[role="primary-choice"] {{ text-align: left; padding: {px(13)}px {px(15)}px; background: {t.accent};
    color: {t.on_accent}; font-weight: 600; border-color: {t.accent}; }}
QPushButton[role="primary-choice"]:hover {{ background: {t.accent_hover}; }}
QPushButton[role="primary-choice"]:focus {{ border: 2px solid {t.text}; padding: {px(13) - 1}px {px(15) - 1}px; }}
QCheckBox, QRadioButton {{ spacing: {px(8)}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; text-decoration: underline; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(18)}px; height: {px(18)}px; background: {t.surface};
    border: 1px solid {t.line_strong}; border-radius: {px(4)}px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {t.focus}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; }}
QRadioButton::indicator {{ border-radius: {(px(18) + 2) // 2}px; }}
QRadioButton::indicator:checked {{ border-color: {t.accent}; background: qradialgradient(cx: 0.5, cy: 0.5,
    radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {t.accent}, stop: 0.55 {t.accent}, stop: 0.6 {t.surface},
    stop: 1 {t.surface}); }}
"""


def _fields(t: Tokens, px: Scale) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {{ background: {t.sunken};
    color: {t.text}; border: 1px solid {t.line_strong}; border-radius: {px(7)}px; padding: {px(7)}px {px(10)}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; min-height: {_inner(px)}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus {{ border: 2px solid {t.focus}; padding: {px(7) - 1}px {px(10) - 1}px; background: {t.surface}; }}
QLineEdit[fault="true"], QPlainTextEdit[fault="true"] {{ border-color: {t.bad}; background: {t.bad_soft}; }}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{ color: {t.faint}; background: {t.window}; }}
QLineEdit[readOnly="true"] {{ background: {t.window}; border-color: {t.line}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:disabled {{
    background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; height: 0; border: none; }}
QLineEdit QToolButton {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QLineEdit[role="search"] {{ border-color: {t.line}; }}
QLineEdit[role="search"]:focus {{ border-color: {t.focus}; }}
QComboBox::drop-down {{ border: none; width: {px(26)}px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
    selection-background-color: {t.accent_soft}; selection-color: {t.on_accent_soft}; padding: {px(4)}px; }}
QTextBrowser {{ background: {t.surface}; border: none; }}
"""


def _frames(t: Tokens, px: Scale) -> str:
    return f"""
QDialog, QMainWindow {{ background: {t.window}; }}
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {px(11)}px; }}
QFrame[role="map"] {{ background: {t.map}; border: 1px solid {t.line}; border-radius: {px(11)}px; }}
QFrame[role="header"] {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[role="status"] {{ background: {t.surface}; border: none; border-top: 1px solid {t.line}; }}
QFrame[role="column"] {{ background: {t.surface}; border: none; }}
QFrame[role="warn-box"] {{ background: {t.warn_soft}; border: 1px solid {t.warn_line}; border-radius: {px(8)}px; }}
QFrame[role="stop-box"] {{ background: {t.bad_soft}; border: 1px solid {t.bad}; border-radius: {px(8)}px; }}
QFrame[role="facts-bar"] {{ background: {t.warn_soft}; border: none; border-bottom: 1px solid {t.warn_line}; }}
QFrame[role="pinned"] {{ background: {t.sunken}; border: none; border-top: 1px solid {t.line}; }}
QFrame[role="info-box"] {{ background: {t.sunken}; border: 1px solid {t.line}; border-radius: {px(8)}px; }}
QFrame[role="line"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="page"], QStackedWidget {{ background: {t.window}; border: none; }}
QStackedWidget[role="plain"] {{ background: transparent; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; }}
QGroupBox {{ border: none; font-weight: 600; margin-top: {px(20)}px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; padding: 0; color: {t.text}; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:hover, QSplitter::handle:focus {{ background: {t.accent}; }}
QProgressBar {{ background: {t.chip}; border: none; border-radius: {px(3)}px; max-height: {px(6)}px;
    min-height: {px(6)}px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(3)}px; }}
QSlider::groove:horizontal {{ background: {t.line}; height: {px(5)}px; border-radius: {px(2)}px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: {px(2)}px; }}
QSlider::handle:horizontal {{ background: {t.accent}; width: {px(16)}px; margin: -{px(6)}px 0;
    border-radius: {px(8)}px; border: 2px solid {t.surface}; }}
QSlider::handle:horizontal:focus {{ border-color: {t.focus}; }}
"""


def _lists(t: Tokens, px: Scale) -> str:
    return f"""
QListView, QTreeView, QTableView {{ background: {t.surface}; color: {t.text}; border: none; outline: none;
    gridline-color: {t.line}; selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
QListView::item {{ min-height: {px(40)}px; }}
QListView::item:hover, QTableView::item:hover {{ background: {t.sunken}; }}
QListView::item:selected, QTableView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QTreeView::item:hover {{ background: {t.sunken}; }}
QTreeView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 2px solid {t.focus}; }}
QTableView::item {{ padding: {px(6)}px; }}
QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.line}; padding: {px(8)}px; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.line_strong}; border-radius: {px(4)}px; min-height: {px(30)}px;
    margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.line_strong}; border-radius: {px(4)}px; min-width: {px(30)}px;
    margin: 2px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _bars(t: Tokens, px: Scale) -> str:
    return f"""
QMenuBar {{ background: {t.surface}; color: {t.text}; border: none; padding: {px(2)}px {px(10)}px; }}
QMenuBar::item {{ padding: {px(5)}px {px(9)}px; background: transparent; border-radius: {px(5)}px; }}
QMenuBar::item:selected {{ background: {t.accent_soft}; color: {t.on_accent_soft}; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; padding: {px(5)}px; }}
QMenu::item {{ padding: {px(7)}px {px(28)}px {px(7)}px {px(24)}px; border-radius: {px(5)}px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.on_accent_soft}; }}
QMenu::item:disabled {{ color: {t.faint}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(5)}px; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; padding: {px(9)}px {px(14)}px;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {t.accent}; border-bottom-color: {t.accent}; font-weight: 600; }}
QTabBar::tab:focus {{ background: {t.accent_soft}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {t.line}; }}
"""
