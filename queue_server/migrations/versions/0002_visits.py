"""Visits that have ended, and appointments that nobody came to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "visits",
        sa.Column("visit", sa.String(64), primary_key=True),
        sa.Column("branch", sa.String(64), nullable=False),
        sa.Column("day_seq", sa.Integer, nullable=False),
        sa.Column("service", sa.String(64), nullable=False),
        sa.Column("priority", sa.String(64), nullable=False),
        sa.Column("taken_at", sa.BigInteger, nullable=False),
        sa.Column("booked_at", sa.BigInteger),
        sa.Column("called_at", sa.BigInteger),
        sa.Column("started_at", sa.BigInteger),
        sa.Column("ended_at", sa.BigInteger, nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("counter", sa.String(64)),
        sa.Column("before", sa.Integer, nullable=False),
        sa.Column("forecast_low", sa.Integer),
        sa.Column("forecast_likely", sa.Integer),
        sa.Column("forecast_high", sa.Integer),
        sa.Column("chance", sa.Float),
        sa.Column("training", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("visits_by_end", "visits", ["branch", "ended_at"])
    op.create_table(
        "missed_appointments",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("appointment", sa.String(64), nullable=False),
        sa.Column("service", sa.String(64), nullable=False),
        sqlite_with_rowid=False,
    )
