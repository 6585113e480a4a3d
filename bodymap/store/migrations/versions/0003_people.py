"""Schema 3: people. What each user may do, who was disabled, and on a server the wrong passphrases."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Whoever could open the clinic until now may do everything."""
    op.add_column("user", sa.Column("roles", sa.Text, nullable=False, server_default="administrator,clinician"))
    op.add_column("user", sa.Column("disabled_at", sa.BigInteger))
    op.add_column("user", sa.Column("kept_pair", sa.Text))
    op.add_column("user", sa.Column("failures", sa.Integer, nullable=False, server_default="0"))
    op.add_column("user", sa.Column("failed_at", sa.BigInteger))
    op.add_column("clinic", sa.Column("keys_version", sa.Integer, nullable=False, server_default="1"))
