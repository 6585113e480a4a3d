"""The catalogues of texts: gather them from code and tables (`--write`), or fail where they are not right (`--check`).

`bodymap.ts` has every text of the code and every word of the tables (`bodymap.base.tables.WORDS`, landmarks), without
translation. `bodymap_xx.ts` has the same messages in another language, `bodymap_xx.qm` is compiled from it for Qt.

    --write             gather anew, keep the translations that still hold, compile
    --missing de        list what has no translation yet, as JSON: [[context, source, ""], ...]
    --add de FILE       take translations in from such a list (a context of "" stands for all), then as --write
    --check             fail where a catalogue is stale, incomplete, or a translation cannot be right
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bodymap.base.tables import WORDS, source_rows  # noqa: E402

FOLDER = ROOT / "assets" / "i18n"
CATALOGUE = FOLDER / "bodymap.ts"
BARE = "Menus"  # the context of a bare `tr(...)`: bodymap/ui/menus.py
Message = tuple[str, str]
Translations = dict[Message, str]
_NAMED = re.compile(r"N\{([A-Z][A-Z -]+)\}")  # lupdate does not know \N{...}
_PLACE = re.compile(r"\{[^{}]*\}")
_SAME_NUMBER = re.compile(r"%n|%\d")
_MNEMONIC = re.compile(r"&(?=\w)")
_LONGER = 2.6  # times the English: more is a slip
_SHORT = 60  # characters, below which a long translation is no sign of a slip


def program(name: str) -> str:
    """Return one of Qt's programs for translators."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def gather() -> list[Message]:
    """Return every text of the code and of the tables: by context, in the order of the code."""
    sources = sorted(str(path) for path in (ROOT / "bodymap").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / CATALOGUE.name
        options = ("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en")
        subprocess.run([program("lupdate"), *options, *sources, "-ts", str(fresh)], check=True)
        if "numerus" in fresh.read_text(encoding="utf-8"):
            raise SystemExit("write two texts, for one and for many, instead of %n")
        found = [(context or BARE, _NAMED.sub(_named, source)) for context, source in read(fresh)]
    return list(dict.fromkeys([*found, *of_tables()]))


def _named(found: re.Match[str]) -> str:
    return unicodedata.lookup(found[1])


def of_tables() -> Iterator[Message]:
    """Yield the words of the tables, in a context of the table's name."""
    for (folder, name), columns in WORDS.items():
        rows = source_rows(folder, name)
        yield from ((name, row[column]) for column in columns for row in rows if row[column])
    marks = source_rows("atlas", "landmarks.csv")
    for context, column in (("Landmark", "words"), ("Landmark, short", "short")):
        yield from ((context, row[column]) for row in marks)


def read(path: Path) -> Translations:
    """Return the messages of a catalogue with their translations, empty where there is none."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314  (our own file)
        for message in context.iter("message")
    }


def write(path: Path, messages: list[Message], translations: Translations, code: str = "") -> None:
    """Write a catalogue; what has no translation is marked as unfinished."""
    language = f' language="{code}"' if code else ""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1"{language}>']
    contexts: dict[str, list[str]] = {}
    for context, source in messages:
        contexts.setdefault(context, []).append(source)
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{_xml(context)}</name>"]
        for source in contexts[context]:
            words = translations.get((context, source), "")
            kind = "" if words else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{_xml(source)}</source>",
                f"        <translation{kind}>{_xml(words)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compile_catalogue(source: Path, target: Path) -> None:
    """Make of a catalogue what Qt loads."""
    subprocess.run([program("lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


def translated() -> list[str]:
    """Return the codes of the languages that there is a catalogue for."""
    return sorted(path.stem.removeprefix("bodymap_") for path in FOLDER.glob("bodymap_*.ts"))


def write_all(added: dict[str, Translations]) -> None:
    """Gather anew and write every catalogue, with what was added."""
    messages = gather()
    write(CATALOGUE, messages, {})
    for code in sorted({*translated(), *added}):
        path = FOLDER / f"bodymap_{code}.ts"
        known = (read(path) if path.exists() else {}) | added.get(code, {})
        write(path, messages, known, code)
        compile_catalogue(path, path.with_suffix(".qm"))


def missing(code: str) -> list[tuple[str, str, str]]:
    """Return what has no translation yet, also of texts that were never gathered."""
    known = read(FOLDER / f"bodymap_{code}.ts")
    return [(context, source, "") for context, source in gather() if not known.get((context, source))]


def add(code: str, file: Path) -> None:
    """Take in translations: [[context, source, translation], ...]; a context of "" is for all that lack it."""
    found: list[tuple[str, str, str]] = [(a, b, c) for a, b, c in json.loads(file.read_text(encoding="utf-8")) if c]
    general = {source: words for context, source, words in found if not context}
    lacking = {(c, s): general[s] for c, s, _ in missing(code) if s in general}
    write_all({code: lacking | {(context, source): words for context, source, words in found if context}})


def check() -> Iterator[str]:
    """Yield what is wrong with the catalogues."""
    now, kept = set(gather()), set(read(CATALOGUE))
    yield from (f"not in the catalogue: {context}: {source}" for context, source in sorted(now - kept))
    yield from (f"no longer in the code: {context}: {source}" for context, source in sorted(kept - now))
    for code in translated():
        path = FOLDER / f"bodymap_{code}.ts"
        words = read(path)
        yield from (f"{code}: not there: {context}: {source}" for context, source in sorted(now - set(words)))
        for (context, source), translation in words.items():
            yield from (f"{code}: {context}: {source}: {fault}" for fault in faults(source, translation))
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "fresh.qm"
            compile_catalogue(path, fresh)
            compiled = path.with_suffix(".qm")
            if not compiled.exists() or compiled.read_bytes() != fresh.read_bytes():
                yield f"{compiled.name} is not compiled from {path.name}"


def faults(source: str, translation: str) -> Iterator[str]:
    """Yield why a translation cannot be right."""
    if not translation:
        yield "no translation"
        return
    if Counter(_PLACE.findall(source)) != Counter(_PLACE.findall(translation)):
        yield f"other placeholders: {translation}"
    if Counter(_SAME_NUMBER.findall(source)) != Counter(_SAME_NUMBER.findall(translation)):
        yield f"other numbers: {translation}"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield f"a mnemonic is lost or new: {translation}"
    if source.endswith("...") != translation.endswith("..."):
        yield f"an ellipsis is lost or new: {translation}"
    if source.strip() == source != "" and translation.strip() != translation:
        yield f"spaces at its ends: {translation!r}"
    if source.count("\n") != translation.count("\n"):
        yield f"other lines: {translation!r}"
    if len(translation) > max(_SHORT, _LONGER * len(source)):
        yield f"far longer than the English: {translation}"


def main() -> int:
    """Do what was asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--check", action="store_true")
    mode.add_argument("--write", action="store_true")
    mode.add_argument("--missing", metavar="CODE")
    mode.add_argument("--add", nargs=2, metavar=("CODE", "FILE"))
    asked = parser.parse_args()
    if asked.write:
        write_all({})
    elif asked.missing:
        sys.stdout.write(json.dumps(missing(asked.missing), ensure_ascii=False, indent=0) + "\n")
    elif asked.add:
        add(asked.add[0], Path(asked.add[1]))
    else:
        wrong = list(check())
        sys.stdout.write("".join(f"{line}\n" for line in wrong))
        if wrong:
            sys.stdout.write("Run: .venv/bin/python .ci/translations.py --write (or --missing de, --add de FILE)\n")
        return int(bool(wrong))
    return 0


if __name__ == "__main__":
    sys.exit(main())
