"""What the user's roles do not allow is shown, cannot be chosen, and says why."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from bodymap.app.session import Session
from bodymap.clinic.roles import Permission, refusal


def permit(entry: QAction | QWidget, session: Session, permission: Permission) -> bool:
    """Disable `entry` with the reason where the user may not do what it does; return whether they may."""
    if session.may(permission):
        return True
    entry.setEnabled(False)
    entry.setToolTip(str(refusal(permission)))
    if isinstance(entry, QWidget):
        entry.setAccessibleDescription(entry.toolTip())
    return False
