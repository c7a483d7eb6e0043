"""People who sign in, devices that ask to be let in, and a log of what was done."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_UNTOUCHED = """
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only ever added to');
END
"""
_NOT_REPLACED = """
CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only ever added to');
END
"""
_NOT_DELETED = """
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
WHEN OLD.at >= COALESCE((SELECT max("before") FROM audit_horizon), OLD.at)
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only ever added to');
END
"""


def upgrade() -> None:
    """What is in the journal was asked by nobody who was signed in."""
    op.add_column("journal", sa.Column("person", sa.String(64)))
    op.add_column("devices", sa.Column("seen_at", sa.BigInteger))
    _people()
    _signing_in()
    _pairings()
    _audit()


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("login", sa.String(80), nullable=False),
        sa.Column("login_key", sa.String(240), nullable=False, unique=True),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("password_hash", sa.String(200), nullable=False),
        sa.Column("pin_hash", sa.String(200)),
        sa.Column("must_change", sa.Boolean, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
        sa.Column("disabled_at", sa.BigInteger),
    )
    op.create_table(
        "person_branches",
        sa.Column("person", sa.String(64), primary_key=True),
        sa.Column("branch", sa.String(64), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "person_permissions",
        sa.Column("person", sa.String(64), primary_key=True),
        sa.Column("permission", sa.String(32), primary_key=True),
        sa.Column("given", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )


def _signing_in() -> None:
    op.create_table(
        "sessions",
        sa.Column("secret_hash", sa.LargeBinary, primary_key=True),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("device", sa.String(64), nullable=False, unique=True),
        sa.Column("branch", sa.String(64), nullable=False),
        sa.Column("began_at", sa.BigInteger, nullable=False),
        sa.Column("ends_at", sa.BigInteger, nullable=False),
        sa.Column("used_at", sa.BigInteger, nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
    )
    op.create_table(
        "failed_sign_ins",
        sa.Column("subject", sa.String(80), primary_key=True),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("newest_at", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )


def _pairings() -> None:
    op.create_table(
        "pairings",
        sa.Column("code", sa.String(16), primary_key=True),
        sa.Column("program", sa.String(40), nullable=False),
        sa.Column("version", sa.String(40), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("decided_at", sa.BigInteger),
        sa.Column("branch", sa.String(64)),
        sa.Column("role", sa.String(16)),
        sa.Column("name", sa.String(80)),
        sa.Column("decided_by", sa.String(64)),
        sa.Column("decided_at_device", sa.String(64)),
        sqlite_with_rowid=False,
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("branch", sa.String(64)),
        sa.Column("person", sa.String(64)),
        sa.Column("device", sa.String(64)),
        sa.Column("about", sa.String(80), nullable=False),
        sa.Column("detail", sa.String(200), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("audit_by_time", "audit", ["at"])
    op.create_table(
        "audit_horizon",
        sa.Column("before", sa.BigInteger, primary_key=True, autoincrement=False),
    )
    for trigger in (_UNTOUCHED, _NOT_REPLACED, _NOT_DELETED):
        op.execute(trigger)
