"""Every statement of the store, in SQLAlchemy Core, and how they become `statements.json`.

The running app reads that file and hands its texts to the driver: importing SQLAlchemy would cost a third of a
second and 24 MB each time a clinic is opened. After a change here: `python -m bodymap.store.queries`; a test says
when that was forgotten.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import psycopg

from bodymap.clinic.visit import VisitStatus
from bodymap.store import tables
from bodymap.store.statements import FILE, IDS_AT_ONCE, MOST_WORDS, SERVER, SQLCIPHER, Statement

TABLES = {
    "patient": tables.patient,
    "visit": tables.visit,
    "point": tables.trigger_point,
    "finding": tables.finding,
    "treatment": tables.treatment,
    "entry": tables.entry,
}
_patient, _visit, _point, _finding, _treatment, _entry = TABLES.values()
_event = tables.audit_event
_COUNTS = sa.and_(_patient.c.voided_at.is_(None), _patient.c.merged_into.is_(None))
_DIALECTS: dict[str, sa.Dialect] = {SQLCIPHER: sqlite.dialect(paramstyle="qmark"), SERVER: psycopg.dialect()}  # type: ignore[no-untyped-call]
_SIGNED: sa.ColumnElement[str] = sa.literal_column(f"'{VisitStatus.SIGNED.value}'")
Named = Iterator[tuple[str, sa.Executable]]


def _among(column: sa.Column[Any], size: int) -> sa.ColumnElement[bool]:
    return column.in_([sa.bindparam(f"id{n}") for n in range(size)])


def _contains(column: sa.Column[str], parameter: str, engine: str) -> sa.ColumnElement[bool]:
    """Return the condition that a text holds a parameter's; without LIKE's wildcards, and with a steadier pace."""
    place = sa.func.strpos if engine == SERVER else sa.func.instr
    return place(column, sa.bindparam(parameter, type_=sa.Text)) > sa.literal_column("0")


def _update(table: sa.Table) -> sa.Executable:
    """Return the update of one record in the version that the change was made from."""
    values: dict[str, Any] = {column.name: sa.bindparam(column.name) for column in table.c if column.name != "id"}
    mine = sa.and_(table.c.id == sa.bindparam("its_id"), table.c.version == sa.bindparam("its_version"))
    return sa.update(table).where(mine).values(values)


def _of_patient(table: sa.Table) -> sa.Executable:
    of_patient: sa.BindParameter[str] = sa.bindparam("patient_id")
    if table in (_finding, _treatment, _entry):
        joined = table.join(_visit, table.c.visit_id == _visit.c.id)
        return sa.select(table).select_from(joined).where(_visit.c.patient_id == of_patient)
    return sa.select(table).where(table.c.patient_id == of_patient)


def _records() -> Named:
    for name, table in TABLES.items():
        yield f"insert {name}", sa.insert(table)
        yield f"update {name}", _update(table)
        yield f"count {name}", sa.select(sa.func.count()).select_from(table)
        yield f"{name} identities", sa.select(table.c.id, table.c.version)
        for size in IDS_AT_ONCE:
            yield f"{name} by {size} ids", sa.select(table).where(_among(table.c.id, size))
        if table is not _patient:
            yield f"{name} of patient", _of_patient(table)


def _patients(engine: str) -> Named:
    yield "patient", sa.select(_patient).where(_patient.c.id == sa.bindparam("patient_id"))
    yield "patient by number", sa.select(_patient).where(_COUNTS, _patient.c.chart_key == sa.bindparam("number"))
    yield "patients", sa.select(_patient).where(_COUNTS).order_by(_patient.c.search)
    for words in range(MOST_WORDS + 1):
        yield f"search {words}", _search(words, engine)


def _search(words: int, engine: str) -> sa.Executable:
    """Return the search for so many words: the folded texts are gone through in an index, in the order of names."""
    found = (
        sa.select(_patient.c.id, _patient.c.search)
        .where(
            _patient.c.search > sa.literal_column("''"),
            *(_contains(_patient.c.search, f"word{n}", engine) for n in range(words)),
        )
        .order_by(_patient.c.search, _patient.c.id)
        .limit(sa.bindparam("most"))
        .subquery()
    )
    last = (
        sa.select(sa.func.max(_visit.c.started_at))
        .where(_visit.c.patient_id == _patient.c.id, _visit.c.voided_at.is_(None))
        .scalar_subquery()
    )
    shown = (_patient.c.id, _patient.c.chart_number, _patient.c.family_name, _patient.c.given_name)
    return (
        sa.select(*shown, _patient.c.birth_date, last)
        .select_from(found.join(_patient, _patient.c.id == found.c.id))
        .order_by(found.c.search, found.c.id)
    )


def _visits() -> Named:
    shown = (_visit.c.id, _visit.c.patient_id, _visit.c.status)
    for size in IDS_AT_ONCE:
        yield f"{size} visit states", sa.select(*shown).where(_among(_visit.c.id, size))
    for name, table in (("findings", _finding), ("treatments", _treatment)):
        yield f"signed {name}", _signed_use(table)


def _visits_listed() -> Named:
    """Yield the query for visits of all patients: each condition holds where its parameter is empty."""
    yield "clinicians", sa.select(_visit.c.clinician_name).distinct().order_by(_visit.c.clinician_name)
    patient = (_patient.c.id, _patient.c.chart_number, _patient.c.family_name, _patient.c.given_name)
    shown = (_visit.c.id, _visit.c.started_at, _visit.c.status, _visit.c.clinician_name, _visit.c.pain_now)
    counts = (_how_many(_finding), _how_many(_treatment))
    conditions = {
        "clinician": _visit.c.clinician_name == _text("clinician"),
        "muscle": _found_in_muscle(),
        "technique": _here(_treatment).where(_treatment.c.technique == _text("technique")).exists(),
        "overdue": _overdue(),
    }
    yield (
        "visits listed",
        sa.select(*shown, _visit.c.follow_up_on, *patient, *counts, _visit.c.voided_at)
        .select_from(_visit.join(_patient, _patient.c.id == _visit.c.patient_id))
        .where(
            _COUNTS,
            sa.or_(_visit.c.voided_at.is_(None), _visit.c.status == _SIGNED),  # one entered in error is listed as such
            _visit.c.started_at >= sa.bindparam("since"),
            _visit.c.started_at < sa.bindparam("until"),
            *(sa.or_(_text(name) == sa.literal_column("''"), holds) for name, holds in conditions.items()),
        )
        .order_by(_visit.c.started_at.desc(), _visit.c.id)
        .limit(sa.bindparam("most")),
    )


def _text(name: str) -> sa.BindParameter[str]:
    return sa.bindparam(name, type_=sa.Text)


def _here(table: sa.Table) -> sa.Select[Any]:
    """Return what of a table is in the visit and counts."""
    return sa.select(table.c.id).where(table.c.visit_id == _visit.c.id, table.c.voided_at.is_(None))


def _how_many(table: sa.Table) -> sa.ScalarSelect[int]:
    return _here(table).with_only_columns(sa.func.count()).scalar_subquery()


def _found_in_muscle() -> sa.ColumnElement[bool]:
    in_muscle = sa.and_(_point.c.id == _finding.c.point_id, _point.c.muscle == _text("muscle"))
    return _here(_finding).where(in_muscle).exists()


def _overdue() -> sa.ColumnElement[bool]:
    """Return whether the follow-up was due before a day, and the patient has not come since."""
    later = _visit.alias("later")
    came_again = sa.exists().where(
        later.c.patient_id == _visit.c.patient_id,
        later.c.voided_at.is_(None),
        later.c.started_at > _visit.c.started_at,
    )
    due = sa.and_(_visit.c.voided_at.is_(None), _visit.c.follow_up_on < _text("overdue"))
    return sa.and_(due, sa.not_(came_again))


def _signed_use(table: sa.Table) -> sa.Executable:
    """Return a query for a point's use in a signed visit; it goes by the patient's visits, which have an index."""
    of_patient = _point.join(_visit, _visit.c.patient_id == _point.c.patient_id)
    return (
        sa.select(table.c.id)
        .select_from(of_patient.join(table, table.c.visit_id == _visit.c.id))
        .where(
            _point.c.id == sa.bindparam("point_id"),
            table.c.point_id == _point.c.id,
            table.c.voided_at.is_(None),
            _visit.c.status == _SIGNED,
        )
    )


def _events(engine: str) -> Named:
    yield "insert event", sa.insert(_event)
    # No parameter, not even in a LIMIT: SQLite would plan the query anew each time.
    newest = sa.select(_event.c.number, _event.c.at, _event.c.hash).order_by(_event.c.number.desc())
    yield "newest event", newest.suffix_with(sa.text("LIMIT 1"))
    yield "event holding", sa.select(sa.func.max(_event.c.number)).where(_contains(_event.c.edits, "part", engine))
    after = _event.c.number > sa.bindparam("after")
    sizes = sa.select(_event.c.number, sa.func.length(_event.c.edits)).where(after)
    yield "event sizes", sizes.order_by(_event.c.number).limit(sa.bindparam("most"))
    yield "event hash", sa.select(_event.c.hash).where(_event.c.number == sa.bindparam("its_number"))
    upto = _event.c.number <= sa.bindparam("last")
    yield "events", sa.select(_event).where(after, upto).order_by(_event.c.number)


def _events_listed() -> Named:
    """Yield the query for the trail as it is shown, newest first: each condition holds where its parameter is empty."""
    user = tables.user
    yield "actions", sa.select(_event.c.action).distinct().order_by(_event.c.action)
    joined = (
        _event.outerjoin(user, user.c.id == _event.c.user_id)
        .outerjoin(_patient, _patient.c.id == _event.c.patient_id)
        .outerjoin(_visit, _visit.c.id == _event.c.visit_id)
    )
    shown = (_event.c.number, _event.c.at, user.c.name, _event.c.action)
    conditions = {"user": user.c.name, "action": _event.c.action, "chart": _patient.c.chart_number}
    yield (
        "events listed",
        sa.select(*shown, _patient.c.chart_number, _visit.c.started_at, _event.c.detail)
        .select_from(joined)
        .where(
            _event.c.number < sa.bindparam("before"),
            _event.c.at >= sa.bindparam("since"),
            _event.c.at < sa.bindparam("until"),
            *(
                sa.or_(_text(name) == sa.literal_column("''"), column == _text(name))
                for name, column in conditions.items()
            ),
        )
        .order_by(_event.c.number.desc())
        .limit(sa.bindparam("most")),
    )


def _blobs() -> Named:
    blob = tables.blob
    yield "insert blob", sa.insert(blob)
    yield "blob", sa.select(blob.c.content).where(blob.c.id == sa.bindparam("its_id"))
    yield "blob identities", sa.select(blob.c.id).order_by(blob.c.id)
    attachments = _entry.c.kind == sa.literal_column("'attachment'")
    yield "count attachments", sa.select(sa.func.count()).select_from(_entry).where(attachments)


def _clinic() -> Named:
    user = tables.user
    yield "insert clinic", sa.insert(tables.clinic)
    yield "clinic", sa.select(tables.clinic)
    yield "insert user", sa.insert(user)
    yield "user", sa.select(user).where(user.c.id == sa.bindparam("who"))
    yield "users", sa.select(user).order_by(user.c.created_at, user.c.id)
    # Before a clinic of an earlier schema is brought up to date, only these columns are there.
    yield "signing in", sa.select(user.c.id, user.c.name, user.c.verifier).order_by(user.c.created_at, user.c.id)
    yield "set keys version", sa.update(tables.clinic).values(keys_version=sa.bindparam("new"))
    rights = sa.select(user.c.roles, user.c.disabled_at)
    yield "rights", rights.where(user.c.id == sa.bindparam("who"))
    changed = sa.update(user).where(user.c.id == sa.bindparam("who"))
    yield "change verifier", changed.values(verifier=sa.bindparam("new"))
    yield "change user", changed.values({name: sa.bindparam(name) for name in ("roles", "disabled_at", "kept_pair")})
    yield (
        "count failure",
        changed.values(failures=user.c.failures + sa.literal_column("1"), failed_at=sa.bindparam("at")),
    )
    yield "forget failures", changed.values(failures=sa.literal_column("0"))
    yield "forget kept pairs", sa.update(user).values(kept_pair=sa.null())
    yield "change recovery", sa.update(tables.clinic).values(recovery_verifier=sa.bindparam("new"))


def _compile(element: sa.Executable, dialect: sa.Dialect) -> Statement:
    compiled = element.compile(dialect=dialect)  # type: ignore[attr-defined]
    order = compiled.positiontup
    fixed = {name: value for name, value in compiled.params.items() if value is not None}
    return Statement(sql=str(compiled), order=None if order is None else tuple(order), fixed=fixed)


def compile_all() -> dict[str, dict[str, Statement]]:
    """Return every statement by engine and name."""
    return {
        engine: {
            name: _compile(element, dialect)
            for part in (
                _clinic(),
                _records(),
                _blobs(),
                _patients(engine),
                _visits(),
                _visits_listed(),
                _events(engine),
                _events_listed(),
            )
            for name, element in part
        }
        for engine, dialect in _DIALECTS.items()
    }


def as_file() -> bytes:
    """Return what `statements.json` must hold: one statement a line."""
    engines = []
    for engine, found in compile_all().items():
        lines = (msgspec.json.encode(name) + b": " + msgspec.json.encode(found[name]) for name in sorted(found))
        engines.append(msgspec.json.encode(engine) + b": {\n" + b",\n".join(lines) + b"\n}")
    return b"{\n" + b",\n".join(engines) + b"\n}\n"


if __name__ == "__main__":
    FILE.write_bytes(as_file())
