"""The statements that the store runs, compiled ahead from `queries` for both engines (see there)."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

SQLCIPHER, SERVER = "sqlite", "postgresql"
FILE = Path(__file__).with_name("statements.json")
IDS_AT_ONCE = (1, 8, 64)
MOST_WORDS = 6


class Statement(msgspec.Struct, frozen=True):
    """A statement in one engine's SQL; `order` is that of its parameters (None: by name), `fixed` their constants."""

    sql: str
    order: tuple[str, ...] | None
    fixed: dict[str, Any]

    def bind(self, values: Mapping[str, Any]) -> Any:
        """Return the parameters as the driver wants them."""
        if self.fixed:
            values = {**self.fixed, **values}
        return values if self.order is None else [values[name] for name in self.order]


@cache
def statements(engine: str) -> dict[str, Statement]:
    """Return an engine's statements by name."""
    return msgspec.json.decode(FILE.read_bytes(), type=dict[str, dict[str, Statement]])[engine]
