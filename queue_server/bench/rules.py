"""How fast the rules alone decide, and what a forecast costs, with many people waiting."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import cycle
from statistics import median

import msgspec

from queue_link.commands import CallNext, Command, Finish, OpenCounter, OpenDay, Start, TakeTicket
from queue_link.results import Refusal
from queue_link.vocabulary import DeviceId
from queue_server.bench.bench_branch import COUNTERS, LANGUAGE, PROFILE, SERVICES, branch_file
from queue_server.bench.fault import BenchFault
from queue_server.bench.table import Row, Section, at_least, at_most, ms, per_second
from queue_server.branch_file import examine_branch
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import URGENT
from queue_server.domain.forecast.learning import Learned
from queue_server.domain.forecast.scene import Scene, scene_of
from queue_server.domain.forecast.simulation import DRAWS, forecast
from queue_server.simulate.site import NumberedIds

WAITING = 500
FORECAST_WAITING = 100
OFFERED = 8
"""Services that tickets are taken for, in two classes each."""
COMMANDS_PER_S = 20_000
FORECAST_MS = 50
_BEGIN = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
_STEP = timedelta(milliseconds=50)


class _Office:
    """A branch with so many waiting, and ten counters that call them."""

    def __init__(self, waiting: int) -> None:
        config = examine_branch(branch_file(_BEGIN), "bench").config
        if config is None:
            raise BenchFault("the branch of the benchmark has faults")
        self.branch = Branch(config)
        self.now = _BEGIN
        self._ids = NumberedIds()
        self.do(OpenDay(), DeviceId("office"))
        for counter in COUNTERS:
            self.do(OpenCounter(counter, PROFILE, f"adviser {counter}"), DeviceId(counter))
        self._tickets = cycle(
            TakeTicket(service, LANGUAGE, 1, priority)
            for service in SERVICES[:OFFERED]
            for priority in (None, URGENT)
        )
        for _ in range(waiting):
            self.do(next(self._tickets), DeviceId("kiosk"))

    def do(self, command: Command, device: DeviceId) -> None:
        """Raises ``BenchFault`` if it is refused: what is measured is work that is done."""
        result = self.branch.carry_out(command, device, self.now, self._ids).result
        if isinstance(result, Refusal):
            raise BenchFault(f"{type(command).__name__} was refused: {result.reason}")

    def serve(self, customers: int) -> list[Command]:
        """A ticket, a call, a start and a finish for each."""
        done: list[Command] = []
        for _, counter in zip(range(customers), cycle(COUNTERS)):
            self.now += _STEP
            ticket = next(self._tickets)
            self.do(ticket, DeviceId("kiosk"))
            for command in (CallNext(), Start(), Finish()):
                self.do(command, DeviceId(counter))
            done += [ticket, CallNext(), Start(), Finish()]
        return done


def rules_section(rounds: int, customers: int) -> Section:
    decided, decoded = [], []
    for _ in range(rounds):
        office = _Office(WAITING)
        began = time.perf_counter()
        commands = office.serve(customers)
        decided.append(time.perf_counter() - began)
        frames = [msgspec.json.encode(command) for command in commands]
        decode = msgspec.json.Decoder(Command).decode
        began = time.perf_counter()
        for frame in frames:
            decode(frame)
        decoded.append(time.perf_counter() - began)
    speed = per_second(4 * customers / median(decided))
    wire = per_second(4 * customers / median(decoded))
    name = f"Commands decided and applied, {WAITING} waiting"
    row = Row(name, speed, wire, "decoding them from the wire", at_least(speed, COMMANDS_PER_S))
    return Section("The rules alone, without disk or network", (row, *_forecast_rows(rounds)))


def _forecast_rows(rounds: int) -> tuple[Row, ...]:
    state = _Office(FORECAST_WAITING).branch.state
    learned, now = Learned.of(state.config), _BEGIN + timedelta(minutes=1)
    scene = scene_of(state, learned, now)
    scenes = median(_seconds(lambda: scene_of(state, learned, now)) for _ in range(4 * rounds))
    passed = median(_seconds(lambda: _pass_on(scene)) for _ in range(4 * rounds))
    drawn = median(_seconds(lambda: forecast(scene, 1, DRAWS)) for _ in range(4 * rounds))
    what = f"{FORECAST_WAITING} waiting"
    figure = ms(drawn)
    return (
        Row(f"A forecast, {what}", figure, ms(passed), "encoding its scene", at_most(figure, FORECAST_MS)),
        Row(f"What it costs the branch, {what}", ms(scenes), ms(passed), "encoding its scene"),
    )


def _pass_on(scene: Scene) -> None:
    msgspec.json.decode(msgspec.json.encode(scene), type=Scene)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
