"""Run by Alembic; the connection is handed in by ``queue_server.database``."""

from __future__ import annotations

from alembic import context

from queue_server.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
