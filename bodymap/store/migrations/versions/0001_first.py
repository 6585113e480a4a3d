"""Schema 1: the first release."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_COUNTS = sa.text("voided_at IS NULL AND merged_into IS NULL")


def _text(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=nullable) for name in names]


def _small(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.SmallInteger) for name in names]


def _time(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=nullable)


def _link(name: str, target: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, sa.ForeignKey(target), nullable=nullable)


def _key() -> sa.Column[str]:
    return sa.Column("id", sa.Text, primary_key=True)


def _record() -> list[sa.Column[str] | sa.Column[int]]:
    return [
        _key(),
        sa.Column("version", sa.Integer, nullable=False),
        *_text("voided_by", nullable=True),
        _time("voided_at", nullable=True),
        *_text("void_reason", nullable=True),
    ]


def upgrade() -> None:
    _clinic()
    _patients()
    _visits()
    _points()
    _audit()


def _table(name: str, *columns: sa.Column[str] | sa.Column[int] | sa.Column[float]) -> None:
    op.create_table(name, *columns, sqlite_with_rowid=False)


def _clinic() -> None:
    _table("clinic", _key(), *_text("name", "address"), _time("created_at"), *_text("recovery_verifier", nullable=True))
    _table("user", _key(), *_text("name"), _time("created_at"), *_text("verifier", nullable=True))


def _patients() -> None:
    _table(
        "patient",
        *_record(),
        *_text("chart_number", "chart_key", "family_name", "given_name"),
        *_text("birth_date", nullable=True),
        *_text("figure", "note"),
        _link("merged_into", "patient.id", nullable=True),
        _time("created_at"),
        *_text("search"),
    )
    op.create_index(
        "patient_chart_key", "patient", ["chart_key"], unique=True, sqlite_where=_COUNTS, postgresql_where=_COUNTS
    )
    op.create_index("patient_search", "patient", ["search"])


def _visits() -> None:
    _table(
        "visit",
        *_record(),
        _link("patient_id", "patient.id"),
        _time("started_at"),
        *_text("clinician_id", "clinician_name", "status"),
        _time("signed_at", nullable=True),
        *_text("reason"),
        *_small("pain_now", "pain_worst", "pain_average"),
        *_text("notes", "plan"),
    )
    op.create_index("visit_patient", "visit", ["patient_id", "started_at"])


def _points() -> None:
    _table("trigger_point", *_record(), _link("patient_id", "patient.id"), *_text("letter", "muscle", "side"))
    op.create_index("trigger_point_letter", "trigger_point", ["patient_id", "letter"], unique=True)
    _table(
        "finding",
        *_record(),
        _link("visit_id", "visit.id"),
        _link("point_id", "trigger_point.id"),
        *_text("view"),
        sa.Column("x", sa.Double, nullable=False),
        sa.Column("y", sa.Double, nullable=False),
        *_text("depth"),
        *_small("nrs"),
        *_text("activity"),
        *_small("taut_band", "spot_tenderness", "recognised_pain", "referred_pain", "local_twitch", "jump_sign"),
        sa.Column("ppt_kpa", sa.Double),
        *_text("note"),
    )
    op.create_index("finding_visit", "finding", ["visit_id"])
    _table(
        "treatment",
        *_record(),
        _link("visit_id", "visit.id"),
        _link("point_id", "trigger_point.id"),
        *_text("technique", "doses"),
        *_small("twitch_elicited", "nrs_before", "nrs_after"),
        *_text("note"),
    )
    op.create_index("treatment_visit", "treatment", ["visit_id"])


def _audit() -> None:
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "audit_event",
        sa.Column("number", number, primary_key=True, autoincrement=False),
        _time("at"),
        *_text("user_id", "action", "patient_id", "visit_id", "previous_hash", "hash", "detail", "edits"),
    )
