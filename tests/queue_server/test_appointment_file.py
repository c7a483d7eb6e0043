"""Appointments in a CSV file: read strictly, or refused with everything that is wrong."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queue_link.commands import Appointment
from queue_link.toml_document import Fault, SettingsFaults
from queue_link.vocabulary import AppointmentId, QueueId, ServiceId
from queue_server.appointment_file import decode_appointments, read_appointments
from queue_server.domain.configuration import BranchConfig, Service
from tests.queue_server.branches import PASSPORTS, PERMITS, branch, texts

HEADER = "id,code,date,time,service,party,minutes\n"
MALMI = branch()
"""In Helsinki; parties of up to eight."""


def read(text: str, config: BranchConfig = MALMI) -> tuple[Appointment, ...]:
    return decode_appointments(text, config, "booked.csv")


def faults_of(text: str, config: BranchConfig = MALMI) -> list[str]:
    """The faults as people see them."""
    with pytest.raises(SettingsFaults) as raised:
        read(text, config)
    return str(raised.value).splitlines()


def faults_of_bytes(tmp_path: Path, data: bytes) -> list[str]:
    """As ``faults_of``, of a file, without its path."""
    file = tmp_path / "booked.csv"
    file.write_bytes(data)
    with pytest.raises(SettingsFaults) as raised:
        read_appointments(file, MALMI)
    return str(raised.value).replace(str(file), "booked.csv").splitlines()


def booked(name: str, at: datetime, party: int = 1, minutes: int | None = None) -> Appointment:
    return Appointment(AppointmentId(name), f"K-{name}", at, PERMITS, party, minutes)


# --- what is read ---------------------------------------------------------------------------------


def test_local_times_are_those_of_the_branch() -> None:
    """Nine in Helsinki is seven in UTC in winter and six in summer."""
    text = HEADER + "1,K-1,2026-03-02,09:00,permits,,\n2,K-2,2026-07-02,09:00:30,permits,3,45\n"
    assert read(text) == (
        booked("1", datetime(2026, 3, 2, 7, tzinfo=UTC)),
        booked("2", datetime(2026, 7, 2, 6, 0, 30, tzinfo=UTC), party=3, minutes=45),
    )


def test_columns_come_in_any_order_and_some_may_be_left_out() -> None:
    """Party is then one, and the length that of the service."""
    text = "time;service;id;date;code\n09:00;permits;1;2026-03-02;K-1\n"
    assert read(text) == (booked("1", datetime(2026, 3, 2, 7, tzinfo=UTC)),)


def test_one_column_with_the_offset_stands_for_date_and_time() -> None:
    """For systems that know moments, and for the hour that comes twice."""
    text = "id,code,at,service\n1,K-1,2026-10-25T03:30:00+02:00,permits\n"
    assert read(text) == (booked("1", datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),)


def test_all_times_are_given_in_utc() -> None:
    """Moments in different zones are not always equal to Python, even when they are the same."""
    local = read(HEADER + "1,K-1,2026-03-02,09:00,permits,,\n")
    offset = read("id,code,at,service\n1,K-1,2026-03-02T09:00:00+02:00,permits\n")
    assert local[0].at.tzinfo is offset[0].at.tzinfo is UTC


def test_cells_may_be_quoted() -> None:
    """With separators, quotation marks and spaces around."""
    (found,) = read(HEADER + '"1", "K;""7"",x" ,"2026-03-02",09:00,permits,"",\n')
    assert found.code == 'K;"7",x'


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with BOM"])
def test_files_of_all_systems_are_read(tmp_path: Path, ending: str, mark: bytes) -> None:
    """With or without a byte order mark, and with any line ends; blank lines say nothing."""
    file = tmp_path / "booked.csv"
    text = HEADER + "\n1,K-1,2026-03-02,09:00,permits,,\n,,,,,,\n\n"
    file.write_bytes(mark + text.replace("\n", ending).encode())
    assert read_appointments(file, MALMI) == (booked("1", datetime(2026, 3, 2, 7, tzinfo=UTC)),)


def test_last_line_needs_no_end() -> None:
    """Not even when its last cell is empty."""
    assert len(read(HEADER + "1,K-1,2026-03-02,09:00,permits,,")) == 1


def test_header_alone_is_a_file_without_appointments() -> None:
    """Nobody is booked; that is no fault."""
    assert read(HEADER) == ()


DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "appointments.md").read_text(encoding="utf-8")
DOCUMENTED = tuple(
    Service(ServiceId(name), texts(name), QueueId("a")) for name in ("extended-permit", "citizenship")
)
"""The services that its examples name."""


def test_documented_files_are_in_order() -> None:
    """Whoever copies them has something that works."""
    config = msgspec.structs.replace(MALMI, services=DOCUMENTED)
    examples = re.findall(r"```csv\n(.*?)```", DOCUMENT, flags=re.DOTALL)
    assert [len(read(example, config)) for example in examples] == [3, 1]


def test_documented_faults_are_what_is_told() -> None:
    """The example of the document, with one thing wrong in each row."""
    example = re.search(r"```csv\n(.*?)```", DOCUMENT, flags=re.DOTALL)
    assert example
    text = example[1]
    for right, wrong in (("permit,1", "permt,1"), ("09:20", "9.20"), ("2026-0419", "2026-0417")):
        text = text.replace(right, wrong, 1)
    told = faults_of(text, msgspec.structs.replace(MALMI, services=DOCUMENTED))
    assert len(told) == 3
    assert "\n".join(told) in DOCUMENT


# --- what is refused ------------------------------------------------------------------------------


def test_all_faults_are_told_at_once_each_at_its_place() -> None:
    """One reading is enough to mend the whole file; places are counted in characters."""
    text = (
        HEADER
        + "1,K-1,2026-03-02,09:00,permts,9,\n"
        + "2,Ä-2,2026-02-30,9:00,permits,0,481\n"
        + "3,K-3,2026-03-02,09:00,permits,\n"
        + "4,K-4,2026-03-02,09:00,permits,,,5\n"
        + '1,"Ä-2","02.03.2026",25:00,xyz,two,1.5\n'
        + ",K-6,2026-03-29,03:30,permits,,\n"
    )
    assert faults_of(text) == [
        'booked.csv:2: service, column 24: expected a service of the branch, got "permts"; '
        'did you mean "permits"?',
        'booked.csv:2: party, column 31: expected a whole number from 1 to 8, got "9"',
        'booked.csv:3: date, column 7: expected a date as 2026-03-02, got "2026-02-30"',
        'booked.csv:3: time, column 18: expected a time as 09:00, got "9:00"',
        'booked.csv:3: party, column 31: expected a whole number from 1 to 8, got "0"',
        'booked.csv:3: minutes, column 33: expected a whole number from 1 to 480, got "481"',
        "booked.csv:4: minutes, column 32: expected 7 fields, got 6",
        "booked.csv:5: column 34: expected 7 fields, got 8",
        'booked.csv:6: id, column 1: expected each id once, got "1" again; it is in line 2',
        'booked.csv:6: code, column 3: expected each code once, got "Ä-2" again; it is in line 3',
        'booked.csv:6: date, column 9: expected a date as 2026-03-02, got "02.03.2026"',
        'booked.csv:6: time, column 22: expected a time as 09:00, got "25:00"',
        'booked.csv:6: service, column 28: expected a service of the branch, got "xyz"; '
        "known: permits, passports, advice, citizenship",
        'booked.csv:6: party, column 32: expected a whole number from 1 to 8, got "two"',
        'booked.csv:6: minutes, column 36: expected a whole number from 1 to 480, got "1.5"',
        'booked.csv:7: id, column 1: expected 1 to 64 printable characters, got ""',
        "booked.csv:7: time, column 17: expected a time that clocks show that day, "
        'got "2026-03-29 03:30:00"; they are put forward over it',
    ]


def test_faults_of_the_header_are_told_with_those_of_the_rows() -> None:
    """Columns that are known are read all the same."""
    text = "id,code,code,servce,Date,,time\n1,K-1,K-2,permits,2026-03-02,,9\n"
    assert faults_of(text) == [
        "booked.csv:1: code, column 9: expected each column once, got it again",
        'booked.csv:1: column 14: expected a column that is known, got "servce"; did you mean "service"?',
        'booked.csv:1: column 21: expected a column that is known, got "Date"; did you mean "date"?',
        'booked.csv:1: column 26: expected a column that is known, got ""; '
        "known: id, code, date, time, service, party, minutes, at",
        "booked.csv:1: service, column 31: the column is missing",
        'booked.csv:1: date, column 31: the column is missing; or "at" instead of "date" and "time"',
        'booked.csv:2: time, column 31: expected a time as 09:00, got "9"',
    ]


def test_moment_is_given_in_one_way_only() -> None:
    """Two that contradict each other could not both be right."""
    text = "id,code,at,date,service\n1,K-1,2026-03-02T09:00:00,2026-03-02,permits\n"
    assert faults_of(text) == [
        'booked.csv:1: date, column 12: expected either "date" and "time" or "at", got both',
        "booked.csv:2: at, column 7: expected a date and time with its offset as "
        '2026-03-02T09:00:00+02:00, got "2026-03-02T09:00:00"',
    ]


@pytest.mark.parametrize(
    "text", ["2026-03-02 09:00", "0001-01-01T00:00:00+10:00", "2026-03-02T24:00:00Z", ""]
)
def test_moment_without_a_sound_offset_is_refused(text: str) -> None:
    """Years that no calendar of a service point has, too."""
    (fault,) = faults_of(f"id,code,at,service\n1,K-1,{text},permits\n")
    assert fault.startswith("booked.csv:2: at, column 7: expected a date and time with its offset")


def test_local_time_that_comes_twice_is_refused() -> None:
    """When the clocks go back nobody can tell which of the two is meant."""
    assert faults_of(HEADER + "1,K-1,2026-10-25,03:30,permits,,\n") == [
        "booked.csv:2: time, column 18: expected a time that comes once, "
        'got "2026-10-25 03:30:00"; use the column "at" to say which: '
        '"2026-10-25T03:30:00+03:00" or "2026-10-25T03:30:00+02:00"'
    ]


@pytest.mark.parametrize(
    ("clock", "sound"),
    [("02:59", True), ("03:00", False), ("03:59", False), ("04:00", True)],
)
def test_hour_that_is_left_out_has_sharp_edges(clock: str, sound: bool) -> None:
    """On 29 March 2026 clocks in Helsinki go from 3 to 4."""
    text = HEADER + f"1,K-1,2026-03-29,{clock},permits,,\n"
    if sound:
        assert len(read(text)) == 1
    else:
        assert "they are put forward over it" in faults_of(text)[0]


def test_day_that_a_zone_left_out_is_refused() -> None:
    """Not only hours are skipped: Samoa had no 30 December 2011."""
    samoa = msgspec.structs.replace(MALMI, time_zone="Pacific/Apia")
    (fault,) = faults_of(HEADER + "1,K-1,2011-12-30,09:00,permits,,\n", samoa)
    assert "they are put forward over it" in fault


def test_broken_quotation_is_told_and_the_rest_is_read() -> None:
    """A mark that is never closed does not swallow the lines below."""
    text = HEADER + '1,"K-1"x,2026-03-02,09:00,permits,,\n2,"K-2,2026-03-02,9,permits,,\n'
    assert faults_of(text) == [
        "booked.csv:2: code, column 3: expected a whole cell in quotation marks, "
        "got text after the closing quotation mark",
        "booked.csv:3: code, column 3: expected a whole cell in quotation marks, "
        "got a quotation mark inside, or never closed",
        'booked.csv:3: time, column 19: expected a time as 09:00, got "9"',
    ]


def test_lines_are_counted_over_a_cell_of_several_lines() -> None:
    """A line end in a code is refused, and the next row is told with its own line."""
    text = HEADER + '1,"K\n\n1",2026-03-02,9,permits,,\n2,K-2,2026-03-02,9,permits,,\n'
    assert faults_of(text) == [
        'booked.csv:2: code, column 3: expected 1 to 64 printable characters, got "K\\n\\n1"',
        'booked.csv:4: time, column 15: expected a time as 09:00, got "9"',
        'booked.csv:5: time, column 18: expected a time as 09:00, got "9"',
    ]


def test_long_values_are_shortened_in_messages() -> None:
    """A message stays readable whatever a file holds."""
    (fault,) = faults_of(HEADER + f"1,{'x' * 5000},2026-03-02,09:00,permits,,\n")
    assert fault == (
        f'booked.csv:2: code, column 3: expected 1 to 64 printable characters, got "{"x" * 39}…"'
    )


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n \n", b";;;\n"])
def test_empty_file_is_a_fault(tmp_path: Path, data: bytes) -> None:
    """A file that is about to be written must not cancel everything."""
    assert faults_of_bytes(tmp_path, data) == [
        "booked.csv:1: column 1: expected a line with the columns id,code,date,time,service,party,minutes, "
        "got nothing"
    ]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with BOM"])
def test_file_that_is_not_utf8_is_told_with_the_place(tmp_path: Path, mark: bytes) -> None:
    """Characters before it are counted, not bytes."""
    data = mark + HEADER.encode() + "1,Ö".encode() + b"\xe4-1"
    assert faults_of_bytes(tmp_path, data) == [
        "booked.csv:2: column 4: expected UTF-8 text, got the byte 0xe4; save it as UTF-8"
    ]


def test_nul_bytes_are_told_with_the_place(tmp_path: Path) -> None:
    """They come from UTF-16 files and from disks that broke."""
    assert faults_of_bytes(tmp_path, HEADER.encode() + b"1,K\0-1") == [
        "booked.csv:2: column 4: expected UTF-8 text, got a NUL byte; save it as UTF-8"
    ]


def test_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    """Missing, or a folder."""
    for path, why in ((tmp_path / "none.csv", "No such file or directory"), (tmp_path, "Is a directory")):
        with pytest.raises(SettingsFaults) as raised:
            read_appointments(path, MALMI)
        assert str(raised.value) == f"{path}: cannot be read: {why}"


# --- every sound file -----------------------------------------------------------------------------

words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=64)
seconds = st.floats(0, 2e8, allow_nan=False).map(lambda after: timedelta(seconds=round(after, 6)))
moments = seconds.map(lambda after: datetime(2025, 1, 1, tzinfo=UTC) + after)


@st.composite
def appointment_lists(draw: st.DrawFn) -> list[Appointment]:
    ids = draw(st.lists(words, max_size=8, unique=True))
    codes = draw(st.lists(words, min_size=len(ids), max_size=len(ids), unique=True))
    return [
        Appointment(
            AppointmentId(name),
            code,
            draw(moments),
            draw(st.sampled_from([PERMITS, PASSPORTS])),
            draw(st.integers(1, 8)),
            draw(st.none() | st.integers(1, 480)),
        )
        for name, code in zip(ids, codes, strict=True)
    ]


def written(appointments: list[Appointment], columns: list[str], delimiter: str, offset: timedelta) -> str:
    """As Python's own ``csv`` writes them."""
    file = io.StringIO()
    writer = csv.DictWriter(file, columns, delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    for appointment in appointments:
        cells = {name: getattr(appointment, name) for name in columns}
        writer.writerow(
            cells | {"at": (appointment.at + offset).isoformat().replace("+00:00", _shown(offset))}
        )
    return file.getvalue()


def _shown(offset: timedelta) -> str:
    sign = "-" if offset < timedelta() else "+"
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    return f"{sign}{hours:02d}:{minutes:02d}"


@settings(deadline=None, max_examples=200)
@given(
    appointment_lists(),
    st.permutations(["id", "code", "at", "service", "party", "minutes"]),
    st.sampled_from(",;"),
    st.integers(-14 * 4, 14 * 4).map(lambda quarters: timedelta(minutes=15 * quarters)),
)
def test_what_was_written_is_read(
    appointments: list[Appointment], columns: list[str], delimiter: str, offset: timedelta
) -> None:
    """Whatever ids and codes hold, in any order of columns, with either separator and any offset."""
    assert read(written(appointments, columns, delimiter, offset)) == tuple(appointments)


@settings(deadline=None, max_examples=300)
@given(st.text(st.sampled_from('id,code,at,service\n1;"\r\t 2026-03T:Zé\0')) | st.text())
def test_any_text_is_read_or_refused_with_places(text: str) -> None:
    """Nothing but the one exception comes out, and every fault has its line and column."""
    for start in ("", HEADER, "id,code,at,service\n"):
        assert all(fault.line >= 1 and "column" in fault.place for fault in faults_or_none(start + text))


def faults_or_none(text: str) -> tuple[Fault, ...]:
    try:
        read(text)
    except SettingsFaults as failure:
        return failure.faults
    return ()
