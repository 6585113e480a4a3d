"""The audit report: events of the trail in words, in their order, and how the chain of the whole trail was found."""

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.audit_extract import AuditEntry, AuditExtract
from bodymap.figure.signature_words import moment_words
from bodymap.report.blocks import Block, lines_block, table_block
from bodymap.report.frame import frame, local_day, paper_pdf, table_day
from bodymap.report.options import SummaryOptions, in_its_language
from bodymap.report.words import long_day

_TEMPLATE = "audit.typ"


@in_its_language
def audit_pdf(extract: AuditExtract, options: SummaryOptions) -> bytes:
    """Return the report of an extract as a PDF; InputError where it should go without names, which it is about."""
    if options.without_name:
        raise InputError(
            translate("report", "An audit report says who did what: it cannot go without the name."),
            field="without_name",
        )
    pictures: dict[str, str] = {}
    day = local_day(extract.read_at, options.zone)
    numbers = [one.number for one in extract.entries]
    data = frame(
        options,
        pictures,
        heading=translate("report", "Audit report"),
        day=day,
        name=_about(extract),
        running=translate("report", "Audit report"),
        record=_record(numbers, extract),
        author=(extract.read_by,),
    )
    data |= {
        "asked": _asked(extract, options),
        "state": _state(extract),
        "sound": extract.chain.sound,
        "table": _table(extract, options),
        "none": "" if numbers else translate("report", "There is no such event."),
    }
    return paper_pdf(_TEMPLATE, data, pictures, options)


def _about(extract: AuditExtract) -> str:
    """Return what the report is about, as its title."""
    if extract.chart_number:
        return translate("report", "Events of chart {0}").format(extract.chart_number)
    return translate("report", "Events of the clinic")


def _record(numbers: list[int], extract: AuditExtract) -> str:
    """Return what tells this report from another one: which events, of a trail of which length."""
    if not numbers:
        return translate("report", "No event of a trail of {0}").format(extract.chain.events)
    return translate("report", "Events {first} to {last} of a trail of {all}").format(
        first=min(numbers), last=max(numbers), all=extract.chain.events
    )


def _asked(extract: AuditExtract, options: SummaryOptions) -> Block | None:
    """Return what was asked for, by whom and when."""
    since = translate("report", "the beginning") if extract.since is None else long_day(extract.since)
    until = translate("report", "the end") if extract.until is None else long_day(extract.until)
    chart, user, action = extract.chart_number, extract.user_name, extract.action
    lines = [
        (translate("report", "Time"), translate("report", "from {0} to {1}, both included").format(since, until)),
        (translate("report", "Chart"), chart or translate("report", "all")),
        (translate("report", "User"), user or translate("report", "all")),
        (translate("report", "What"), action or translate("report", "everything")),
        (
            translate("report", "Read"),
            translate("report", "{moment} by {name}").format(
                moment=moment_words(extract.read_at, options.zone), name=extract.read_by
            ),
        ),
        (translate("report", "Events"), str(len(extract.entries))),
    ]
    return lines_block(translate("report", "What was asked for"), lines)


def _state(extract: AuditExtract) -> Block | None:
    """Return how the chain was found."""
    chain = extract.chain
    if chain.sound:
        words = translate(
            "report",
            "The chain of all {events} events is unbroken, and the {records} records agree with it: nothing was changed"
            " or taken away unseen.",
        ).format(events=chain.events, records=chain.records)
    else:
        words = translate("report", "The trail is not sound. {0}").format(chain.fault)
    note = translate(
        "report",
        "Each event holds a checksum of the one before it. The check was made when this report was made, over the whole"
        " trail.",
    )
    return lines_block(translate("report", "State of the audit trail"), [("", words)], note)


def _table(extract: AuditExtract, options: SummaryOptions) -> Block | None:
    columns = (
        (translate("report", "No."), 0.0),
        (translate("report", "When"), 0.0),
        (translate("report", "Who"), 1.0),
        (translate("report", "What"), 1.3),
        (translate("report", "Chart"), 0.7),
        (translate("report", "Visit"), 0.0),
        (translate("report", "More"), 1.7),
    )
    rows = (_row(one, options) for one in extract.entries)
    return table_block(translate("report", "Events"), columns, rows)


def _row(entry: AuditEntry, options: SummaryOptions) -> tuple[str, ...]:
    visit = "" if entry.visit_at is None else table_day(entry.visit_at, options.zone)
    at = entry.at.astimezone(options.zone)
    moment = f"{table_day(at, options.zone)},\u00a0{at:%H:%M:%S}"
    return str(entry.number), moment, entry.user_name, entry.what, entry.chart_number, visit, entry.detail
