"""Whether fingers are to be reckoned with: what is narrow for a mouse then takes the room that a finger needs."""

from PySide6.QtGui import QInputDevice

FINGER = 40  # pixels at least


def has_touch_screen() -> bool:
    """Tell whether this computer has a touch screen."""
    return any(device.type() is QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices())
