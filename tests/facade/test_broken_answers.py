"""Answers that break in the middle: what came before arrives first, and what the server has done is not asked again."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIConnectionError, InternalServerError, RetryPolicy
from openai_facade.transport.direct.http1 import Incoming

if TYPE_CHECKING:
    from tests.facade.conftest import Caller, Scripted

QUICK = RetryPolicy(initial=0.001)
BREAKS = {
    "a size that is none": b"zz\r\nxx\r\n",
    "a chunk longer than it said": b"2\r\n: abcd\r\n",
    "a trailer that is none": b"0\r\nbad trailer\r\n\r\n",
    "the end of the connection": b"",
}


def events(scripted: Scripted) -> bytes:
    return b"".join(scripted.events(*({"n": n} for n in range(3)), done=False)[1:])  # type: ignore[misc]


@pytest.mark.parametrize("cut", ["one segment", "after the head", "before the break"])
@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS.keys())
def test_events_before_a_broken_byte_arrive_and_the_request_goes_out_once(
    scripted: Scripted, call: Caller, broken: bytes, cut: str
) -> None:
    head, good = scripted.head(kind="text/event-stream"), events(scripted)
    segments: dict[str, list[Any]] = {
        "one segment": [head + good + broken],
        "after the head": [head, 0.03, good + broken],
        "before the break": [head + good, 0.03, broken],
    }
    scripted.answer = lambda request: [*segments[cut], 0.05, None]
    call.options(retry=QUICK, max_retries=2)
    got: list[Any] = []
    with pytest.raises(APIConnectionError):
        got.extend(call.each(call.stream()))
    assert got == [{"n": 0}, {"n": 1}, {"n": 2}]
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("streamed", [True, False])
def test_a_head_that_frames_no_body_has_begun_the_answer(scripted: Scripted, call: Caller, streamed: bool) -> None:
    scripted.answer = lambda request: [b"HTTP/1.1 200 OK\r\ncontent-length: none\r\n\r\n", 0.05, None]
    call.options(retry=QUICK, max_retries=2)
    with pytest.raises(APIConnectionError, match="content-length"):
        list(call.each(call.stream())) if streamed else call()
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("rest", [b"", b"zz\r\n", b"5\r\nab"], ids=["nothing", "no size", "half a chunk"])
@pytest.mark.parametrize(("method", "sent"), [("post", 1), ("patch", 1), ("delete", 1), ("get", 3)])
def test_only_what_reads_is_sent_again_after_its_answer_began(
    scripted: Scripted, call: Caller, method: str, sent: int, rest: bytes
) -> None:
    scripted.answer = lambda request: [scripted.head() + rest, None]
    call.options(retry=QUICK, max_retries=2)
    with pytest.raises(APIConnectionError):
        call(method=method)
    assert len(scripted.requests) == sent


def test_an_answer_that_began_and_stalls_is_not_asked_again(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: [scripted.head(length=10) + b'{"a', 2.0]
    call.options(retry=QUICK, max_retries=2, timeout=0.1)
    with pytest.raises(APIConnectionError):
        call()
    assert len(scripted.requests) == 1


def test_nothing_at_all_is_asked_again(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: [b"HTTP/1.1 20", None]
    call.options(retry=QUICK, max_retries=2)
    with pytest.raises(APIConnectionError):
        call()
    assert len(scripted.requests) == 3


@pytest.mark.parametrize(("status", "sent"), [(500, 3), (429, 3), (400, 1)])
def test_the_status_decides_when_the_body_of_a_refusal_breaks(
    scripted: Scripted, call: Caller, status: int, sent: int
) -> None:
    scripted.answer = lambda request: [scripted.head(status=status) + b"5\r\nab", None]
    call.options(retry=QUICK, max_retries=2)
    with pytest.raises(APIConnectionError):
        call()
    assert len(scripted.requests) == sent


def test_a_refusal_that_breaks_is_followed_by_the_next_answer(scripted: Scripted, call: Caller) -> None:
    answers = iter([[scripted.head(status=500) + b"zz\r\n", None], scripted.json({}, status=500), scripted.json([1])])
    scripted.answer = lambda request: next(answers)
    call.options(retry=QUICK, max_retries=1)
    with pytest.raises(InternalServerError):
        call()
    assert call() == [1]


@pytest.mark.parametrize("broken", [b"zz\r\n", b"2\r\nabcd", b"0\r\nno trailer\r\n\r\n"])
def test_the_parser_keeps_what_came_before_wherever_it_is_cut(broken: bytes) -> None:
    data = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n" + broken
    for first, second in itertools.combinations(range(len(data) + 1), 2):
        incoming, body = Incoming("POST"), b""
        for piece in (data[:first], data[first:second], data[second:], b"more"):
            incoming.feed(piece)
            body += incoming.take()
        assert body in (b"ok", b"okab"), (first, second)
        assert incoming.failure
        assert (incoming.complete, incoming.keep_alive) == (False, False)
