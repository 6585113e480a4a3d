"""Texts that a user reads, made outside the window: one hook through which a catalogue can translate them.

`translate` has the name and the arguments that Qt's lupdate looks for, so these texts land in the same catalogues.
"""

from collections.abc import Callable

Translator = Callable[[str, str], str]


class _Hook:
    """Who translates; None: nobody, and English is shown."""

    translator: Translator | None = None


def install_translator(translator: Translator | None) -> None:
    """Let `translator(context, source)` answer every call of `translate`; None: English."""
    _Hook.translator = translator


def translate(context: str, source: str) -> str:
    """Return `source` in the user's language, or as it is where no catalogue has it."""
    return source if _Hook.translator is None else _Hook.translator(context, source)
