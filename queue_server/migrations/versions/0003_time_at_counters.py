"""How long visits were at counters, and for how many services."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """What is there was kept as served in one go."""
    op.add_column("visits", sa.Column("served_s", sa.Float, nullable=False, server_default="0"))
    op.add_column("visits", sa.Column("services", sa.Integer, nullable=False, server_default="1"))
    op.execute("UPDATE visits SET served_s = (ended_at - started_at) / 1e6 WHERE started_at IS NOT NULL")
