"""What stands around the content of every paper, and how a paper becomes a file.

The data are words and numbers alone; every text of them is printed as the fonts can, with a note where they cannot.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, tzinfo
from io import BytesIO

from bodymap.base.text import translate
from bodymap.figure.words import short_month
from bodymap.report.attached import finish
from bodymap.report.engine import engine
from bodymap.report.fonts import FAMILIES, PLACEHOLDER, printable
from bodymap.report.options import Paper, SummaryOptions
from bodymap.report.photos import logo_picture
from bodymap.report.shared_pictures import put_in, stand_ins
from bodymap.report.words import long_day

Data = dict[str, object]
_HEAVY = 600_000  # bytes


def frame(
    options: SummaryOptions,
    pictures: dict[str, str],
    *,
    heading: str,
    day: date,
    name: str = "",
    running: str = "",
    record: str = "",
    author: Sequence[str] = (),
    draft: str = "",
) -> Data:
    """Return letterhead, title, language, page and footer; the logo's picture is put with the others.

    `heading` is what the paper is, `name` whose it is, `running` stands above every page but the first.
    """
    about = ", ".join(part for part in (name, long_day(day)) if part)
    width = 0.0
    if options.logo:
        pictures["logo"], width = logo_picture(options.logo)
    return {
        "paper": "us-letter" if options.paper == Paper.LETTER else "a4",
        "language": options.tongue,
        "fonts": list(FAMILIES),
        "title": f"{heading}: {about}",
        "author": [one for one in author if one],
        "date": [day.year, day.month, day.day],
        "clinic": options.clinic_name,
        "address": options.clinic_address,
        "logo": width,
        "heading": heading,
        "day": long_day(day),
        "name": name,
        "running": running,
        "record": record,
        "draft": draft,
        "page": translate("report", "Page {0} of {1}"),
    }


def paper_pdf(
    template: str,
    data: Data,
    pictures: dict[str, str],
    options: SummaryOptions,
    *,
    shared: Sequence[str] = (),
) -> bytes:
    """Return the file: the template with its data, then what is attached to it, then its password.

    `shared` names the pictures that are shown many times: each is in the file once.
    """
    shown = printed(data)
    if not isinstance(shown, dict):
        raise TypeError("a paper's data are a dictionary")
    shown["missing"] = missing_note(shown)
    year, month, day = shown["date"]
    at = datetime(year, month, day, tzinfo=UTC)
    often = {name: pictures[name] for name in shared}
    made = engine().pdf(template, shown, pictures | stand_ins(often), at)
    if often or len(made) > _HEAVY:
        made = _packed(made, often, at)
    return finish(made, options.attached, options.password)


def _packed(pdf: bytes, often: dict[str, str], at: datetime) -> bytes:
    """Return a document with its shared pictures in place, and its many small objects (tags of tables) packed."""
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        if often:
            put_in(document, often, at)
        document.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def printed(value: object) -> object:
    """Return the data with every text as the fonts can print it."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list | tuple):
        return [printed(one) for one in value]
    if isinstance(value, dict):
        return {key: printed(one) for key, one in value.items()}
    return value


def missing_note(value: object) -> str:
    """Return the note about boxes where there are any."""
    if PLACEHOLDER not in str(value):
        return ""
    return translate("report", "{0} stands for a character that the fonts of this document do not have.").format(
        PLACEHOLDER
    )


def local_day(at: datetime, zone: tzinfo) -> date:
    """Return the day of a moment in the clinic's zone."""
    return at.astimezone(zone).date()


def table_day(at: datetime, zone: tzinfo) -> str:
    """Return a day so short that it stays in one line of a table: `20 Nov 2026`."""
    day = local_day(at, zone)
    words = translate("date", "{day} {month} {year}").format(day=day.day, month=short_month(day.month), year=day.year)
    return words.replace(" ", "\u00a0")
