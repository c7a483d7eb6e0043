"""What devices were answered."""

from __future__ import annotations

from queue_link.results import Accepted, Result
from queue_link.vocabulary import DeviceId, RequestId
from queue_server.answers import KEPT_EACH, Answers
from queue_server.entry import Asked
from tests.queue_server.service_point import accepted


def asked(device: str, number: int) -> Asked:
    return Asked(DeviceId(device), RequestId(f"r{number}"))


def test_an_answer_is_kept_for_its_device_alone() -> None:
    answers: Answers[Result] = Answers()
    answers.put(asked("kiosk", 1), accepted("A001"))
    assert answers.get(asked("kiosk", 1)) == accepted("A001")
    assert answers.get(asked("other", 1)) is None
    assert answers.get(asked("kiosk", 2)) is None


def test_a_device_that_asks_without_end_forgets_only_its_own_oldest_answers() -> None:
    answers: Answers[Result] = Answers()
    answers.put(asked("quiet", 1), accepted("A001"))
    for number in range(KEPT_EACH + 10):
        answers.put(asked("loud", number), Accepted())
    assert answers.get(asked("quiet", 1)) == accepted("A001")
    assert answers.get(asked("loud", 9)) is None
    assert answers.get(asked("loud", 10)) == Accepted()
