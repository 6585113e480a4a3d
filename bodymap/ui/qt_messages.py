"""What Qt has to say goes to the log, but for one line that the offscreen platform says of every window."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger("bodymap.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
HARMLESS = "This plugin does not support propagateSizeHints()"


def _log(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message != HARMLESS:
        logger.log(_LEVELS[kind], "%s", message)


def install() -> None:
    """Send Qt's messages to the log from now on."""
    qInstallMessageHandler(_log)
