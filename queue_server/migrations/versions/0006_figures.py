"""What reports are made of: tickets and visits in full, stages, deliveries, refusals, people inside."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """``queue_server.database`` fills them from the journal when all migrations have been made."""
    _widen_what_is_there()
    op.create_table(
        "stages",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("visit", sa.String(64), nullable=False),
        sa.Column("counter", sa.String(64), nullable=False),
        sa.Column("service", sa.String(64), nullable=False),
        sa.Column("queue", sa.String(64), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("called_at", sa.BigInteger),
        sa.Column("started_at", sa.BigInteger),
        sa.Column("ended_at", sa.BigInteger, nullable=False),
        sa.Column("ending", sa.String(20), nullable=False),
        sa.Column("came", sa.Boolean, nullable=False),
        sa.Column("waited", sa.BigInteger),
        sa.Column("recalls", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "stages_by_call",
        "stages",
        [
            *("branch", "called_at", "waited", "started_at", "ended_at", "recalls"),
            *("service", "queue", "counter", "language"),
        ],
    )
    op.create_index(
        "stages_by_end",
        "stages",
        ["branch", "ended_at", "started_at", "ending", "service", "queue", "counter", "language"],
    )
    op.create_index("stages_by_visit", "stages", ["visit"])
    op.create_table(
        "delivered",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("visit", sa.String(64), nullable=False),
        sa.Column("service", sa.String(64), nullable=False),
        sa.Column("result", sa.String(16), nullable=False),
        sa.Column("quantity", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("delivered_by_time", "delivered", ["branch", "at"])
    op.create_table(
        "refusals",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("command", sa.String(32), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("service", sa.String(64)),
        sqlite_with_rowid=False,
    )
    op.create_index("refusals_by_time", "refusals", ["branch", "at"])
    op.create_table(
        "steps",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("since", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("inside", sa.Integer, nullable=False),
        sa.Column("cap", sa.Integer),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "aggregates",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("day_seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("hour", sa.BigInteger, primary_key=True),
        sa.Column("source", sa.String(16), primary_key=True),
        sa.Column("service", sa.String(64), primary_key=True),
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("number", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("aggregates_by_time", "aggregates", ["branch", "hour"])
    op.create_table(
        "private_words",
        sa.Column("branch", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("visit", sa.String(64), nullable=False),
        sa.Column("words", sa.LargeBinary, nullable=False),
        sa.Column("ended_at", sa.BigInteger),
        sqlite_with_rowid=False,
    )
    op.create_index("private_words_by_visit", "private_words", ["branch", "visit"])
    op.create_index("steps_by_time", "steps", ["branch", "since", "until", "inside", "cap"])


def _widen_what_is_there() -> None:
    op.add_column("tickets", sa.Column("queue", sa.String(64), nullable=False, server_default=""))
    op.add_column("tickets", sa.Column("training", sa.Boolean, nullable=False, server_default="0"))
    op.create_index(
        "tickets_by_time",
        "tickets",
        ["branch", "taken_at", "training", "party", "service", "queue", "language"],
    )
    op.add_column("visits", sa.Column("number", sa.String(12), nullable=False, server_default=""))
    op.add_column("visits", sa.Column("queue", sa.String(64), nullable=False, server_default=""))
    op.add_column("visits", sa.Column("language", sa.String(16), nullable=False, server_default=""))
    op.add_column("visits", sa.Column("party", sa.Integer, nullable=False, server_default="1"))
    op.add_column("visits", sa.Column("waited", sa.BigInteger))
