"""The tables of schema 3, the same on SQLCipher and on PostgreSQL.

Times are integer microseconds since 1970 in UTC, ids 36-character text, yes/no/not asked is 1/0/NULL. A void is three
columns of its record. What a release has written is changed only by a new file under `migrations/versions`.

On SQLite the id is the clustering key (no rowid): one page less to write per new record. Visits, points, findings and
treatments have columns of their own; every other kind of record is an `entry`, so that a chart costs one query more.
"""

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData()


def _id(name: str, target: str = "", *, nullable: bool = False) -> sa.Column[str]:
    link = [sa.ForeignKey(target)] if target else []
    return sa.Column(name, sa.Text, *link, nullable=nullable)


def _text(name: str, *, default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _small(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.SmallInteger)


def _time(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=nullable)


def _record() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("voided_by", sa.Text),
        _time("voided_at", nullable=True),
        sa.Column("void_reason", sa.Text),
    )


def _blob_key() -> sa.Column[str]:
    return sa.Column("id", sa.Text, sa.ForeignKey("entry.id"), primary_key=True, nullable=False)


clinic = sa.Table(
    "clinic",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    _text("name"),
    _text("address"),
    _time("created_at"),
    sa.Column("recovery_verifier", sa.Text),  # on a server only: a clinic in a folder has its key file
    sa.Column("keys_version", sa.Integer, nullable=False, server_default="1"),  # the key file must not be older
    sqlite_with_rowid=False,
)

user = sa.Table(
    "user",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    _text("name"),
    _time("created_at"),
    sa.Column("verifier", sa.Text),  # on a server only
    _text("roles", default="administrator,clinician"),
    _time("disabled_at", nullable=True),
    sa.Column("kept_pair", sa.Text),  # in a folder only: the key pair of somebody disabled, until the key is renewed
    sa.Column("failures", sa.Integer, nullable=False, server_default="0"),  # on a server only: a folder has a file
    _time("failed_at", nullable=True),
    sqlite_with_rowid=False,
)

patient = sa.Table(
    "patient",
    metadata,
    *_record(),
    _text("chart_number"),
    _text("chart_key"),
    _text("family_name"),
    _text("given_name"),
    sa.Column("birth_date", sa.Text),
    _text("figure"),
    _text("note"),
    _id("merged_into", "patient.id", nullable=True),
    _time("created_at"),
    _text("search"),
    sqlite_with_rowid=False,
)

_COUNTS = sa.and_(patient.c.voided_at.is_(None), patient.c.merged_into.is_(None))

sa.Index("patient_chart_key", patient.c.chart_key, unique=True, sqlite_where=_COUNTS, postgresql_where=_COUNTS)
# Covers the search alone: `search` is empty for a patient who does not count, so no other column is looked at.
sa.Index("patient_search", patient.c.search)

visit = sa.Table(
    "visit",
    metadata,
    *_record(),
    _id("patient_id", "patient.id"),
    _time("started_at"),
    _id("clinician_id"),
    _text("clinician_name"),
    _text("status"),
    _time("signed_at", nullable=True),
    _text("reason"),
    _small("pain_now"),
    _small("pain_worst"),
    _small("pain_average"),
    _text("notes"),
    _text("plan"),
    _text("pain_window", default="unknown"),
    _small("peg_pain"),
    _small("peg_enjoyment"),
    _small("peg_activity"),
    sa.Column("follow_up_on", sa.Text),
    sa.Index("visit_patient", "patient_id", "started_at"),
    sa.Index("visit_started", "started_at"),
    sqlite_with_rowid=False,
)

trigger_point = sa.Table(
    "trigger_point",
    metadata,
    *_record(),
    _id("patient_id", "patient.id"),
    _text("letter"),
    _text("muscle"),
    _text("side"),
    sa.Index("trigger_point_letter", "patient_id", "letter", unique=True),
    sqlite_with_rowid=False,
)

finding = sa.Table(
    "finding",
    metadata,
    *_record(),
    _id("visit_id", "visit.id"),
    _id("point_id", "trigger_point.id"),
    _text("view"),
    sa.Column("x", sa.Double, nullable=False),
    sa.Column("y", sa.Double, nullable=False),
    _text("depth"),
    _small("nrs"),
    _text("activity"),
    _small("taut_band"),
    _small("spot_tenderness"),
    _small("recognised_pain"),
    _small("referred_pain"),
    _small("local_twitch"),
    _small("jump_sign"),
    sa.Column("ppt_kpa", sa.Double),
    _text("note"),
    sa.Column("ppt_other_kpa", sa.Double),
    sa.Index("finding_visit", "visit_id"),
    sqlite_with_rowid=False,
)

treatment = sa.Table(
    "treatment",
    metadata,
    *_record(),
    _id("visit_id", "visit.id"),
    _id("point_id", "trigger_point.id"),
    _text("technique"),
    _text("doses"),
    _small("twitch_elicited"),
    _small("nrs_before"),
    _small("nrs_after"),
    _text("note"),
    _small("needle_gauge"),
    sa.Column("needle_length_mm", sa.Double),
    _text("guidance", default="unknown"),
    _small("passes"),
    sa.Column("method", sa.Text),
    _text("complications", default="[]"),
    _small("consent"),
    _time("done_at", nullable=True),
    sa.Index("treatment_visit", "visit_id"),
    sqlite_with_rowid=False,
)

entry = sa.Table(
    "entry",
    metadata,
    *_record(),
    _text("kind"),
    _id("visit_id", "visit.id", nullable=True),  # none: it belongs to the clinic itself
    _text("content"),
    sa.Index("entry_visit", "visit_id"),
    sqlite_with_rowid=False,
)

# The bytes of an attachment, under its id; their hash is in its record, and so in the audit trail.
blob = sa.Table("blob", metadata, _blob_key(), sa.Column("content", sa.LargeBinary, nullable=False))

audit_event = sa.Table(
    "audit_event",
    metadata,
    sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=False),
    _time("at"),
    _id("user_id"),
    _text("action"),
    _text("patient_id"),
    _text("visit_id"),
    _text("previous_hash"),
    _text("hash"),
    _text("detail"),
    _text("edits"),  # last: whoever reads the other columns need not walk over a long text
)
