"""Waiting: how often is looked, and when is given up."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from openai_facade import APIConnectionError, APITimeoutError, FileBatchError, OpenAI, PollTimeoutError
from openai_facade.calling.flow import Call, Sleep
from openai_facade.calling.polling import DEADLINE, Pace, in_state, paced, polling
from openai_generated.endpoints.videos import GET_VIDEO
from openai_runtime.unset import omit


class Looks:
    """A client that shows a thing in one state after the other."""

    deadline: float | None = None

    def __init__(self, *states: Any, wishes: str | None = None) -> None:
        self.states = list(states)
        self.headers = {} if wishes is None else {"openai-poll-after-ms": wishes}
        self.asked: list[dict[str, str]] = []
        self.deadlines: list[float | None] = []

    def copy(self, *, deadline: float) -> Looks:
        self.deadlines.append(deadline)
        return self

    def _send_raw(self, endpoint: Any, arguments: Any, headers: dict[str, str], *options: Any) -> Any:
        self.asked.append(headers)
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        if isinstance(state, Exception):
            raise state
        thing = type("Thing", (), {"id": "video_1", "status": state})()
        return type("Raw", (), {"headers": self.headers, "parse": lambda self: thing})()


class Clock:
    """Stands still but for the sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("openai_facade.calling.polling.time", clock)
    return clock


def carried_out(client: Any, clock: Clock, pace: Pace) -> tuple[Any, list[float]]:
    """Run the flow without waiting; what came out, and how long was slept."""
    flow = polling(client, GET_VIDEO, {"video_id": "video_1"}, in_state("completed", "failed"), pace)
    sleeps: list[float] = []
    step = next(flow)
    try:
        while True:
            if isinstance(step, Sleep):
                sleeps.append(step.seconds)
                clock.now += step.seconds
                step = flow.send(None)
            else:
                assert isinstance(step, Call)
                try:
                    answer = step.function()
                except Exception as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
    except StopIteration as stop:
        return stop.value, sleeps


@pytest.mark.parametrize(
    ("interval", "wishes", "slept"),
    [
        (omit, None, 1.0),
        (omit, "250", 0.25),
        (omit, "soon", 1.0),
        (omit, "-5", 1.0),
        (omit, "0", 0.05),
        (20, "250", 0.02),
        (0, None, 0.0),
    ],
)
def test_the_interval_is_the_callers_or_the_servers_or_a_second(
    clock: Clock, interval: Any, wishes: str | None, slept: float
) -> None:
    thing, sleeps = carried_out(
        Looks("queued", "in_progress", "completed", wishes=wishes), clock, Pace(interval_ms=interval)
    )
    assert thing.status == "completed"
    assert sleeps == [slept, slept]


def test_the_server_is_told_that_it_is_polled(clock: Clock) -> None:
    client = Looks("completed")
    carried_out(client, clock, Pace())
    carried_out(client, clock, Pace(interval_ms=500))
    assert client.asked == [
        {"X-Stainless-Poll-Helper": "true"},
        {"X-Stainless-Poll-Helper": "true", "X-Stainless-Custom-Poll-Interval": "500"},
    ]


def test_states_of_the_future_are_waited_for_until_the_deadline(clock: Clock) -> None:
    client = Looks("thinking_hard")
    with pytest.raises(PollTimeoutError, match=r"after 3 s: video_1 is still 'thinking_hard'") as caught:
        carried_out(client, clock, Pace(deadline=3))
    assert caught.value.last.status == "thinking_hard"
    assert len(client.asked) == 4  # at 0, 1 and 2 s, and once more when the time is over
    assert isinstance(caught.value, APITimeoutError)
    assert isinstance(caught.value, RuntimeError)  # which the reference raises


def test_the_last_look_counts(clock: Clock) -> None:
    thing, sleeps = carried_out(Looks("queued", "queued", "completed"), clock, Pace(deadline=1.5))
    assert thing.status == "completed"
    assert sleeps == [1.0, 0.5]


def test_without_a_deadline_there_is_no_end(clock: Clock) -> None:
    client = Looks(*["queued"] * 5000, "completed")
    thing, sleeps = carried_out(client, clock, Pace(deadline=None))
    assert thing.status == "completed"
    assert len(sleeps) == 5000
    assert client.deadlines == []


def test_a_look_that_hangs_ends_with_the_deadline(clock: Clock) -> None:
    client = Looks("queued", APITimeoutError())
    with pytest.raises(PollTimeoutError) as caught:
        carried_out(client, clock, Pace(deadline=1))
    assert isinstance(caught.value.__cause__, APITimeoutError)
    assert caught.value.last.status == "queued"
    assert client.deadlines == [5.0, 5.0]  # a look is given so much at least


def test_other_failures_of_a_look_come_out_as_they_are(clock: Clock) -> None:
    with pytest.raises(APIConnectionError):
        carried_out(Looks("queued", APIConnectionError()), clock, Pace())
    with pytest.raises(APITimeoutError) as caught:  # the time of one call was over, not that of the wait
        carried_out(Looks("queued", APITimeoutError()), clock, Pace())
    assert not isinstance(caught.value, PollTimeoutError)


def test_every_wait_has_a_deadline_by_default() -> None:
    import inspect

    with OpenAI(api_key="k") as client:
        waits = [
            client.vector_stores.files.create_and_poll,
            client.vector_stores.files.poll,
            client.vector_stores.files.upload_and_poll,
            client.vector_stores.file_batches.create_and_poll,
            client.vector_stores.file_batches.poll,
            client.vector_stores.file_batches.upload_and_poll,
            client.beta.threads.create_and_run_poll,
            client.beta.threads.runs.create_and_poll,
            client.beta.threads.runs.poll,
            client.beta.threads.runs.submit_tool_outputs_and_poll,
            client.videos.create_and_poll,
            client.videos.poll,
            client.responses.wait,
        ]
        for wait in waits:
            assert inspect.signature(wait).parameters["deadline"].default == DEADLINE == 1800
        files = inspect.signature(client.files.wait_for_processing)
        assert files.parameters["max_wait_seconds"].default == DEADLINE


def test_the_error_survives_a_pickle() -> None:
    error = pickle.loads(pickle.dumps(PollTimeoutError("gave up", last={"status": "queued"})))
    assert (str(error), error.last) == ("gave up", {"status": "queued"})
    batch = pickle.loads(pickle.dumps(FileBatchError("lost", failed=["f"], errors={1: ValueError("x")})))
    assert (str(batch), batch.failed, batch.uploaded, str(batch.errors[1])) == ("lost", ["f"], [], "x")


def test_arguments_about_waiting_are_not_sent() -> None:
    sent, pace = paced({"prompt": "x", "poll_interval_ms": 5, "deadline": None})
    assert (sent, pace) == ({"prompt": "x"}, Pace(5, None))
