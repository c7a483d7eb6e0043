"""Which kiosks staff have closed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """All that are there are open."""
    op.add_column("devices", sa.Column("closed", sa.LargeBinary))
