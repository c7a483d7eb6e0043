"""The tables, as the newest migration leaves them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()

journal = Table(
    "journal",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False, comment="microseconds since 1970, UTC"),
    Column("event", LargeBinary, nullable=False, comment="JSON of queue_server.domain.events"),
    Column("device", String(64), comment="who asked; null: nobody, it followed by itself"),
    Column("request", String(64), comment="the client's id of the command"),
    sqlite_with_rowid=False,
)
"""What happened. Append-only; the truth of which everything else is a projection."""

business_days = Table(
    "business_days",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column(
        "first_seq",
        Integer,
        primary_key=True,
        autoincrement=False,
        comment="the journal entry that began the day",
    ),
    Column("day", Date, nullable=False, comment="local date; a clock set wrongly may bring one twice"),
    sqlite_with_rowid=False,
)
"""Where a replay begins."""

tickets = Table(
    "tickets",
    metadata,
    Column("visit", String(64), primary_key=True),
    Column("branch", String(64), nullable=False),
    Column("day_seq", Integer, nullable=False, comment="business_days.first_seq"),
    Column("number", String(12), nullable=False),
    Column("service", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("party", Integer, nullable=False, comment="people"),
    Column("taken_at", BigInteger, nullable=False, comment="microseconds since 1970, UTC"),
    UniqueConstraint("branch", "day_seq", "number", name="one_number_a_day"),
    sqlite_with_rowid=False,
)
"""Every ticket ever issued; the database itself refuses a number twice in a day."""

visits = Table(
    "visits",
    metadata,
    Column("visit", String(64), primary_key=True),
    Column("branch", String(64), nullable=False),
    Column("day_seq", Integer, nullable=False, comment="business_days.first_seq"),
    Column("service", String(64), nullable=False, comment="what was waited for first"),
    Column("priority", String(64), nullable=False),
    Column("taken_at", BigInteger, nullable=False, comment="microseconds since 1970, UTC, as all times"),
    Column("booked_at", BigInteger, comment="null: without an appointment"),
    Column("called_at", BigInteger, comment="the first call that was answered, else the last; null: none"),
    Column("started_at", BigInteger, comment="when the customer came to it"),
    Column("served_s", Float, nullable=False, server_default="0", comment="time at counters in all"),
    Column("services", Integer, nullable=False, server_default="1", comment="how many were worked on"),
    Column("ended_at", BigInteger, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("counter", String(64)),
    Column("before", Integer, nullable=False, comment="tickets it met"),
    Column("forecast_low", Integer, comment="seconds, of the wait, when the ticket was taken"),
    Column("forecast_likely", Integer),
    Column("forecast_high", Integer),
    Column("chance", Float, comment="of being called before closing, then"),
    Column("training", Boolean, nullable=False, comment="practice: left out of all figures"),
    Index("visits_by_end", "branch", "ended_at"),
    sqlite_with_rowid=False,
)
"""Every visit that has ended. What is forecast is learnt from it."""

missed_appointments = Table(
    "missed_appointments",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False, comment="journal.seq"),
    Column("at", BigInteger, nullable=False, comment="when they were given up"),
    Column("appointment", String(64), nullable=False),
    Column("service", String(64), nullable=False),
    sqlite_with_rowid=False,
)
"""Booked customers who did not come."""

devices = Table(
    "devices",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("branch", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("name", String(80), nullable=False),
    Column("token_hash", LargeBinary, nullable=False, unique=True, comment="SHA-256 of a random token"),
    Column("added_at", BigInteger, nullable=False, comment="microseconds since 1970, UTC"),
    Column("revoked_at", BigInteger, comment="microseconds since 1970, UTC"),
    Column("closed", LargeBinary, comment="a kiosk closed by staff: JSON of what it says; null: open"),
)
"""Who may connect."""
