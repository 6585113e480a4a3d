"""What is wrong with a drawing or a table of the atlas, told so that it can be found."""

import msgspec


class Fault(msgspec.Struct, frozen=True):
    """What is wrong, in which file and shape, and near which place where that helps."""

    file: str
    shape: str
    message: str
    place: tuple[float, float] | None = None

    def __str__(self) -> str:
        """Return the fault as one line."""
        near = f" ({self.place[0]:.0f},{self.place[1]:.0f})" if self.place else ""
        return ": ".join(word for word in (self.file, self.shape, self.message) if word) + near
