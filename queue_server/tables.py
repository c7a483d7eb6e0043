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
# Indexes of the tables that reports read hold all that reports read: a report of a year looks at them alone.

journal = Table(
    "journal",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False, comment="microseconds since 1970, UTC"),
    Column("event", LargeBinary, nullable=False, comment="JSON of queue_server.domain.events"),
    Column("device", String(64), comment="who asked; null: nobody, it followed by itself"),
    Column("request", String(64), comment="the client's id of the command"),
    Column("person", String(64), comment="people.id of whoever was signed in; null: nobody was"),
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
    Column("queue", String(64), nullable=False, server_default="", comment="whose number it is"),
    Column(
        "training", Boolean, nullable=False, server_default="0", comment="practice: left out of all figures"
    ),
    UniqueConstraint("branch", "day_seq", "number", name="one_number_a_day"),
    Index("tickets_by_time", "branch", "taken_at", "training", "party", "service", "queue", "language"),
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
    Column("number", String(12), nullable=False, server_default=""),
    Column("queue", String(64), nullable=False, server_default="", comment="whose number it had"),
    Column("language", String(16), nullable=False, server_default=""),
    Column("party", Integer, nullable=False, server_default="1", comment="people"),
    Column("waited", BigInteger, comment="microseconds, to the first call that was come to; null: to none"),
    Index("visits_by_end", "branch", "ended_at"),
    sqlite_with_rowid=False,
)
"""Every visit that has ended. What is forecast is learnt from it."""

stages = Table(
    "stages",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False, comment="journal.seq that ended it"),
    Column("visit", String(64), nullable=False),
    Column("counter", String(64), nullable=False),
    Column("service", String(64), nullable=False),
    Column("queue", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("called_at", BigInteger, comment="microseconds since 1970, UTC; null: nobody was called to it"),
    Column("started_at", BigInteger, comment="null: the customer did not come, or nobody said so"),
    Column("ended_at", BigInteger, nullable=False),
    Column("ending", String(20), nullable=False),
    Column("came", Boolean, nullable=False, comment="the customer was there"),
    Column("waited", BigInteger, comment="microseconds, at the first call that was come to; else null"),
    Column("recalls", Integer, nullable=False),
    Index(
        "stages_by_call",
        *("branch", "called_at", "waited", "started_at", "ended_at", "recalls"),
        *("service", "queue", "counter", "language"),
    ),
    Index(
        "stages_by_end",
        *("branch", "ended_at", "started_at", "ending", "service", "queue", "counter", "language"),
    ),
    Index("stages_by_visit", "visit"),
    sqlite_with_rowid=False,
)
"""Each time of a visit at a counter, for one service, that is over. Practice leaves none."""

delivered = Table(
    "delivered",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False, comment="journal.seq"),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False, comment="microseconds since 1970, UTC"),
    Column("visit", String(64), nullable=False),
    Column("service", String(64), nullable=False),
    Column("result", String(16), nullable=False),
    Column("quantity", Integer, nullable=False),
    Index("delivered_by_time", "branch", "at"),
    sqlite_with_rowid=False,
)
"""Services that were worked on. Practice leaves none."""

refusals = Table(
    "refusals",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False, comment="journal.seq"),
    Column("at", BigInteger, nullable=False, comment="microseconds since 1970, UTC"),
    Column("command", String(32), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("service", String(64), comment="null: not kept, or a booked customer's"),
    Index("refusals_by_time", "branch", "at"),
    sqlite_with_rowid=False,
)
"""Customers who asked for a ticket and got none. Practice leaves none."""

steps = Table(
    "steps",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False, comment="journal.seq that ended it"),
    Column(
        "since", BigInteger, primary_key=True, autoincrement=False, comment="microseconds since 1970, UTC"
    ),
    Column("until", BigInteger, nullable=False, comment="within the same quarter of an hour"),
    Column("inside", Integer, nullable=False, comment="people"),
    Column("cap", Integer, comment="people; null: the journal did not keep it yet"),
    Index("steps_by_time", "branch", "since", "until", "inside", "cap"),
    sqlite_with_rowid=False,
)
"""Times of an open business day during which the number of people inside was the same. Cut at the quarters of
the hour, UTC, so that each lies within one hour, day and month of any time zone. Practice leaves none."""

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

aggregates = Table(
    "aggregates",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("day_seq", Integer, primary_key=True, autoincrement=False, comment="business_days.first_seq"),
    Column("hour", BigInteger, primary_key=True, comment="when it began: microseconds since 1970, UTC"),
    Column("source", String(16), primary_key=True, comment="queue_link.figure_definitions.Source"),
    Column("service", String(64), primary_key=True, comment="empty: of none"),
    Column("name", String(40), primary_key=True, comment="as queue_server.reports.counting names it"),
    Column("number", BigInteger, nullable=False),
    Index("aggregates_by_time", "branch", "hour"),
    sqlite_with_rowid=False,
)
"""What was counted of business days whose visits are kept no longer."""

private_words = Table(
    "private_words",
    metadata,
    Column("branch", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False, comment="journal.seq"),
    Column("visit", String(64), nullable=False),
    Column("words", LargeBinary, nullable=False, comment="JSON of the event's private field"),
    Column("ended_at", BigInteger, comment="microseconds since 1970, UTC; null: the visit has not ended"),
    Index("private_words_by_visit", "branch", "visit"),
    sqlite_with_rowid=False,
)
"""What is written about customers who are here. Nothing in it outlives a business day."""

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
    Column("seen_at", BigInteger, comment="when it came or went last; null: never here"),
)
"""Who may connect."""

people = Table(
    "people",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("login", String(80), nullable=False, comment="as it is typed"),
    Column("login_key", String(240), nullable=False, unique=True, comment="the same, whatever its case"),
    Column("name", String(80), nullable=False, comment="as colleagues see it"),
    Column("role", String(16), nullable=False),
    Column("password_hash", String(200), nullable=False, comment="Argon2id, with its parameters"),
    Column("pin_hash", String(200), comment="null: no PIN"),
    Column("must_change", Boolean, nullable=False, comment="the password was given by somebody else"),
    Column("added_at", BigInteger, nullable=False, comment="microseconds since 1970, UTC"),
    Column("disabled_at", BigInteger, comment="null: may sign in"),
)
"""Who may sign in. Never deleted: the journal and the audit log name them by their id."""

person_branches = Table(
    "person_branches",
    metadata,
    Column("person", String(64), primary_key=True),
    Column("branch", String(64), primary_key=True),
    sqlite_with_rowid=False,
)

person_permissions = Table(
    "person_permissions",
    metadata,
    Column("person", String(64), primary_key=True),
    Column("permission", String(32), primary_key=True),
    Column("given", Boolean, nullable=False, comment="false: denied"),
    sqlite_with_rowid=False,
)
"""What differs from the role."""

sessions = Table(
    "sessions",
    metadata,
    Column("secret_hash", LargeBinary, primary_key=True, comment="SHA-256 of a random secret"),
    Column("person", String(64), nullable=False),
    Column("device", String(64), nullable=False, unique=True),
    Column("branch", String(64), nullable=False),
    Column("began_at", BigInteger, nullable=False),
    Column("ends_at", BigInteger, nullable=False, comment="at the latest"),
    Column("used_at", BigInteger, nullable=False, comment="not long before it was used last"),
    Column("role", String(16), nullable=False, comment="the role of a device in which the person works"),
)
"""Who is signed in where."""

failed_sign_ins = Table(
    "failed_sign_ins",
    metadata,
    Column("subject", String(80), primary_key=True, comment="which device, or a trace of a name"),
    Column("times", Integer, nullable=False),
    Column("newest_at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""What was wrong in a row, so that the next must wait."""

pairings = Table(
    "pairings",
    metadata,
    Column("code", String(16), primary_key=True),
    Column("program", String(40), nullable=False),
    Column("version", String(40), nullable=False),
    Column("address", String(64), nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
    Column("decided_at", BigInteger, comment="null: nobody has said yes or no"),
    Column("branch", String(64), comment="null: refused"),
    Column("role", String(16)),
    Column("name", String(80)),
    Column("decided_by", String(64), comment="people.id; null: nobody was signed in"),
    Column("decided_at_device", String(64), comment="devices.id; null: on the command line"),
    sqlite_with_rowid=False,
)
"""Devices that are connected and ask to be let in. Emptied at each start."""

audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("branch", String(64), comment="null: of the server as a whole"),
    Column("person", String(64), comment="people.id of whoever did it"),
    Column("device", String(64), comment="devices.id of where; null: on the command line"),
    Column("about", String(80), nullable=False, comment="id of the person or device concerned, or a file"),
    Column("detail", String(200), nullable=False),
    Index("audit_by_time", "at"),
    sqlite_autoincrement=True,
)
"""What was done and is not in the journal. The database refuses to change or delete a row, but for those
older than ``audit_horizon.before``."""

audit_horizon = Table(
    "audit_horizon",
    metadata,
    Column("before", BigInteger, primary_key=True, autoincrement=False),
)
"""While it holds a row, older lines of the audit log may be deleted: the one exception, made by
``queue_server.staff.audit.forget``."""
