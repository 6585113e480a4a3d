"""Errors that a user sees: what was wrong, where, and what to do.

`message` says what is wrong and `hint` what to do, both in the user's words and never with patient data.
What we did wrong ourselves is an ordinary Python exception and is never caught as one of these.
"""


class BodymapError(Exception):
    """Something that the user can understand and act on."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Return the message and the hint as one line."""
        return f"{self.message} {self.hint}".strip()


class InputError(BodymapError):
    """What was entered cannot be taken; `field` names the field at fault (empty: the whole input)."""

    def __init__(self, message: str, hint: str = "", *, field: str = "") -> None:
        super().__init__(message, hint)
        self.field = field


class WorldError(BodymapError):
    """The machine refused: disk full, file read-only, locked, gone. Trying again later may succeed."""


class DataError(BodymapError):
    """A file is damaged, foreign, newer than this app, or not what it should be. Trying again is no use."""


class DamagedError(DataError):
    """Parts of the clinic cannot be read any more; what reads may be salvaged."""


class ConflictError(BodymapError):
    """Somebody else changed the same record first; nothing was written."""


class AccessError(BodymapError):
    """The passphrase, the recovery code or the user's rights do not allow this."""
