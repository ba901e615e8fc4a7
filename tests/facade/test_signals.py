"""What a signal handler raises in the middle of a call, a stream or a download comes out as it is."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import APIConnectionError, APITimeoutError, RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.facade.conftest import Caller, Scripted

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timers that raise signals")


class SoftTimeLimit(Exception):
    pass


class Late(TimeoutError):
    pass


class Lost(ConnectionError):
    pass


LIMITS = [SoftTimeLimit, Late, Lost, TimeoutError]
by_limit = pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.__name__)


class Alarm:
    """Raises an error in the main thread after a while.

    Attributes:
        error: The error.
    """

    def __init__(self) -> None:
        self.error: Exception = SoftTimeLimit()

    def by_names(self, number: int, frame: object) -> None:
        raise self.error

    def by_place(self, *_: object) -> None:
        self._raise()

    def _raise(self) -> None:
        raise self.error

    def after(self, seconds: float, error: Exception) -> None:
        self.error = error
        signal.setitimer(signal.ITIMER_REAL, seconds)


@pytest.fixture
def alarm(limit: type[Exception]) -> Iterator[Alarm]:
    made = Alarm()
    before = signal.signal(signal.SIGALRM, made.by_names if limit is Late else made.by_place)
    yield made
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def plain(call: Caller) -> Any:
    return call()


def stream(call: Caller) -> Any:
    return list(call.each(call.stream()))


def download(call: Caller) -> Any:
    with call.client.audio.speech.with_streaming_response.create(model="m", voice="alloy", input="x") as answer:
        return list(answer.iter_bytes())


@by_limit
@pytest.mark.parametrize("way", ["own", "httpx"])
@pytest.mark.parametrize("work", [plain, stream, download])
@pytest.mark.parametrize("begun", [True, False], ids=["in the body", "before the head"])
@pytest.mark.parametrize("call", ["sync"], indirect=True)
def test_a_handler_of_a_signal(
    scripted: Scripted,
    call: Caller,
    alarm: Alarm,
    limit: type[Exception],
    work: Callable[[Any], Any],
    way: str,
    begun: bool,
) -> None:
    first = [scripted.head(kind="text/event-stream"), scripted.chunk('data: {"n": 1}\n\n')] if begun else []
    error = limit("time is up")

    def answer(request: Any) -> Any:
        alarm.after(0.05, error)  # from the time on when the request is there
        return [*first, 1.5, None]

    scripted.answer = answer
    call.options(retry=RetryPolicy(initial=0.001), max_retries=2)
    if way == "httpx":
        call.options(http_client=httpx.Client())
    with pytest.raises(limit) as caught:
        work(call)
    assert caught.value is error
    assert len(scripted.requests) == 1


@by_limit
def test_a_handler_that_raises_while_an_upload_is_held_up(
    scripted: Scripted, call: Caller, alarm: Alarm, limit: type[Exception]
) -> None:
    if call.asynchronous:
        pytest.skip("an event loop waits in its own code")
    error = limit("time is up")

    scripted.answer = lambda request: [1.5, None]
    call.options(retry=RetryPolicy(initial=0.001), max_retries=2)
    assert call.client
    alarm.after(0.1, error)
    with pytest.raises(limit) as caught:
        call(content=b"x" * 1_000_000)
    assert caught.value is error


@by_limit
@pytest.mark.parametrize("call", ["async"], indirect=True)
def test_a_handler_that_raises_in_an_event_loop(
    scripted: Scripted, call: Caller, alarm: Alarm, limit: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loop waits outside our code; so the signal comes while bytes are taken."""
    from openai_facade.transport.direct.http1 import Incoming

    error = limit("time is up")
    feed = Incoming.feed

    def interrupted(self: Incoming, data: bytes) -> None:
        feed(self, data)
        alarm.error = error
        signal.raise_signal(signal.SIGALRM)

    monkeypatch.setattr(Incoming, "feed", interrupted)
    scripted.answer = lambda request: [scripted.head(), 2.0, None]
    call.options(retry=RetryPolicy(initial=0.001), max_retries=2)
    with pytest.raises(limit) as caught:
        call()
    assert caught.value is error
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("call", ["sync"], indirect=True)
def test_a_handler_that_returns_disturbs_nothing(scripted: Scripted, call: Caller) -> None:
    heard: list[int] = []
    before = signal.signal(signal.SIGALRM, lambda number, frame: heard.append(number))
    try:
        scripted.answer = lambda request: [0.3, *scripted.json([1])]
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        assert call() == [1]
        assert heard
    finally:
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("call", ["sync"], indirect=True)
@pytest.mark.parametrize("limit", [Late])
def test_a_call_made_while_a_time_limit_is_handled_fails_on_its_own(
    scripted: Scripted, call: Caller, alarm: Alarm, limit: type[Exception]
) -> None:
    scripted.answer = lambda request: [None]
    try:
        alarm.error = limit("time is up")
        signal.raise_signal(signal.SIGALRM)
    except Late:
        with pytest.raises(APIConnectionError) as caught:
            call()
        assert not isinstance(caught.value, APITimeoutError)
