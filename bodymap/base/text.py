"""Texts that a user reads, made outside the window: their language, and the catalogue that has them in it.

Texts are written in English; `assets/i18n/bodymap_xx.ts` has them in another language. The program has one language
(the screen's); a paper is made in the clinic's, in a block of its own: `with speaking("de"):`. Any thread may ask; a
block holds for the thread that opened it. `translate` has the name and the arguments that Qt's lupdate looks for.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, wraps
from typing import ParamSpec, TypeVar

from bodymap.base.resources import assets

SOURCE = "en"  # the language of the code
_NAME = "bodymap_"

_Of = ParamSpec("_Of")
_Made = TypeVar("_Made")


class _Program:
    """The language of the program where no block says another."""

    language = SOURCE


_spoken: ContextVar[str] = ContextVar("bodymap_language", default="")


@cache
def catalogues() -> tuple[str, ...]:
    """Return the codes of the languages that there is a catalogue for, without English."""
    folder = assets() / "i18n"
    return tuple(sorted(file.stem.removeprefix(_NAME) for file in folder.glob(f"{_NAME}*.ts")))


def spoken_of(code: str) -> str:
    """Return the language of ours that a code such as `de-AT` asks for; English where there is no catalogue."""
    tongue = code.replace("_", "-").partition("-")[0].lower()
    return tongue if tongue in catalogues() else SOURCE


def language() -> str:
    """Return the language that is spoken here and now: `en`, `de`."""
    return _spoken.get() or _Program.language


def use_language(code: str) -> None:
    """Let the program speak a language wherever no block says another."""
    _Program.language = spoken_of(code)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak a language in this block, and in what it calls in this thread."""
    token = _spoken.set(spoken_of(code))
    try:
        yield
    finally:
        _spoken.reset(token)


def translate(context: str, source: str) -> str:
    """Return `source` in the language that is spoken, or as it is where the catalogue does not have it."""
    spoken = language()
    return source if spoken == SOURCE else (_catalogue(spoken).get((context, source)) or source)


def by_language(make: Callable[_Of, _Made]) -> Callable[_Of, _Made]:
    """Make something that holds words once for each language (and each argument), when it is first asked for."""
    kept: dict[object, _Made] = {}

    @wraps(make)
    def answer(*args: _Of.args, **kwargs: _Of.kwargs) -> _Made:
        key = (language(), args, tuple(sorted(kwargs.items())))
        if key not in kept:
            kept[key] = make(*args, **kwargs)
        return kept[key]

    return answer


@cache
def _catalogue(spoken: str) -> dict[tuple[str, str], str]:
    """Return the translations of a language by context and source."""
    import xml.etree.ElementTree as ET  # an English start does without it

    root = ET.parse(assets() / "i18n" / f"{_NAME}{spoken}.ts").getroot()  # noqa: S314  (our own file)
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
    }
