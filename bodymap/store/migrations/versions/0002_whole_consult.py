"""Schema 2: the whole consult. More about visits, findings and treatments; a table for every other kind; files."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _add("visit", _text("pain_window", "unknown"), *_small("peg_pain", "peg_enjoyment", "peg_activity"))
    _add("visit", sa.Column("follow_up_on", sa.Text))
    op.create_index("visit_started", "visit", ["started_at"])
    _add("finding", sa.Column("ppt_other_kpa", sa.Double))
    _add(
        "treatment",
        *_small("needle_gauge"),
        sa.Column("needle_length_mm", sa.Double),
        _text("guidance", "unknown"),
        *_small("passes"),
        sa.Column("method", sa.Text),
        _text("complications", "[]"),
        *_small("consent"),
        sa.Column("done_at", sa.BigInteger),
    )
    op.create_table(
        "entry",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("voided_by", sa.Text),
        sa.Column("voided_at", sa.BigInteger),
        sa.Column("void_reason", sa.Text),
        _text("kind"),
        sa.Column("visit_id", sa.Text, sa.ForeignKey("visit.id")),
        _text("content"),
        sqlite_with_rowid=False,
    )
    op.create_index("entry_visit", "entry", ["visit_id"])
    op.create_table(
        "blob",
        sa.Column("id", sa.Text, sa.ForeignKey("entry.id"), primary_key=True, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )


def _add(table: str, *columns: sa.Column[str] | sa.Column[int] | sa.Column[float]) -> None:
    for column in columns:
        op.add_column(table, column)


def _text(name: str, default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _small(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.SmallInteger) for name in names]
