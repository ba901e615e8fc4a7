"""The event stream decoder against the rules of WHATWG, whatever the borders of the chunks."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_runtime.answer.sse import RawEvent, ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


def by_the_book(stream: bytes) -> list[RawEvent]:
    """The algorithm of the standard, line by line and character by character, with no regard to speed."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    lines: list[str] = []
    line, index = "", 0
    while index < len(text):
        if text[index] in "\r\n":
            if text[index : index + 2] == "\r\n":
                index += 1
            lines.append(line)
            line = ""
        else:
            line += text[index]
        index += 1
    # what is left in `line` has no end and is never processed
    events: list[RawEvent] = []
    data, event, last_id, retry = "", "", None, None
    for line in lines:
        if line == "":
            if data:
                events.append((event or None, data.removesuffix("\n").encode(), last_id, retry))
            data, event, retry = "", "", None
            continue
        if line.startswith(":"):
            continue
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            data += value + "\n"
        elif field == "event":
            event = value
        elif field == "id":
            if "\0" not in value:
                last_id = value
        elif field == "retry" and value and all(character in "0123456789" for character in value):
            retry = int(value)
    return events


def decoded(*chunks: bytes) -> list[RawEvent]:
    decoder = SSEDecoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        (b'data: {"a":1}\n\n', [(None, b'{"a":1}', None, None)]),
        (b"data: a\n\ndata: b\n\n", [(None, b"a", None, None), (None, b"b", None, None)]),
        (b"event: x\ndata: a\n\nevent: y\ndata: b\n\n", [("x", b"a", None, None), ("y", b"b", None, None)]),
        (b"data: a\r\rdata: b\r\n\r\n", [(None, b"a", None, None), (None, b"b", None, None)]),
        (b"\xef\xbb\xbfdata: a\n\n", [(None, b"a", None, None)]),
        (b": comment\n\n:\n\ndata:a\n\n", [(None, b"a", None, None)]),
        (b"data: a\ndata\ndata:  b\n\n", [(None, b"a\n\n b", None, None)]),
        (b"data\n\n", [(None, b"", None, None)]),
        (b"event: lonely\n\ndata: a\n\n", [(None, b"a", None, None)]),
        (b"event\ndata: a\n\n", [(None, b"a", None, None)]),
        (b"id: 7\n\ndata: a\n\nid: \0\ndata: b\n\n", [(None, b"a", "7", None), (None, b"b", "7", None)]),
        (b"retry: 10\ndata: a\n\nretry: +1\ndata: b\n\n", [(None, b"a", None, 10), (None, b"b", None, None)]),
        (b"data: a\n\n\n\n\ndata: b\n\n\n", [(None, b"a", None, None), (None, b"b", None, None)]),
        ("data: a\u2028b\u0085c\x0bd\n\n".encode(), [(None, "a\u2028b\u0085c\x0bd".encode(), None, None)]),
        (b"xdata: a\n\ndatax: b\n\n data: c\n\n", []),
        (b"data: unfinished", []),
        (b"data: unfinished\n", []),
        (b"", []),
    ],
)
def test_reads_a_stream_as_the_standard_says(stream: bytes, events: list[RawEvent]) -> None:
    assert decoded(stream) == events
    assert by_the_book(stream) == events
    assert decoded(*(stream[index : index + 1] for index in range(len(stream)))) == events


_fragments = st.sampled_from(
    [
        b"data: ",
        b"data:",
        b"data",
        b"event: ",
        b"event:",
        b"id: ",
        b"retry: ",
        b"retry:12",
        b":",
        b": ping",
        b"\n",
        b"\n\n",
        b"\r",
        b"\r\n",
        b"\r\n\r\n",
        b"\n\r",
        b" ",
        b"x",
        b'{"a":1}',
        b"\xe2\x80\xa8",
        "ä€😀".encode(),
        b"\x00",
        b"data: x\n\n",
        b"event: e\ndata: x\n\n",
        b"\xef\xbb\xbf",
        b"[DONE]",
        b"0",
        b"\xff",
    ]
)
_streams = st.lists(_fragments, max_size=40).map(b"".join)


def _comparable(events: list[RawEvent]) -> list[tuple[object, ...]]:
    """The book decodes before it splits, so broken UTF-8 reads as replacement characters there."""
    return [(event, data.decode("utf-8", "replace"), last_id, retry) for event, data, last_id, retry in events]


@given(stream=_streams, cuts=st.lists(st.integers(0, 400), max_size=12))
def test_any_borders_of_chunks_give_the_events_of_the_standard(stream: bytes, cuts: list[int]) -> None:
    borders = sorted({0, len(stream), *(min(cut, len(stream)) for cut in cuts)})
    chunks = [stream[start:end] for start, end in itertools.pairwise(borders)]
    assert _comparable(decoded(*chunks)) == _comparable(by_the_book(stream))


@given(
    events=st.lists(st.tuples(st.sampled_from([None, "response.created", "x"]), st.text(max_size=20)), max_size=20),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    size=st.integers(1, 64),
)
def test_what_a_server_writes_is_what_a_client_reads(
    events: list[tuple[str | None, str]], line_end: str, size: int
) -> None:
    stream = ""
    for event, value in events:
        if event:
            stream += f"event: {event}{line_end}"
        stream += f"data: {json.dumps(value, ensure_ascii=False)}{line_end}{line_end}"
    encoded = stream.encode("utf-8", "surrogatepass")
    decoder = SSEDecoder()
    read = [event for index in range(0, len(encoded), size) for event in decoder.feed(encoded[index : index + size])]
    assert [(event, json.loads(data)) for event, data, _, _ in read] == events
    assert decoder.pending == b""


@pytest.mark.parametrize(
    ("stream", "pending"),
    [
        (b"data: a\n\n", b""),
        (b'data: a\n\ndata: {"b"', b'data: {"b"'),
        (b"data: a\n", b"data: a\n"),
        (b"data: a\r", b"data: a\n"),
        (b"data: a\n\n: ping\n", b""),
        (b"data: a\n\n\n", b""),
        (b"\xef\xbb", b""),
        (b"", b""),
    ],
)
def test_a_cut_off_event_is_not_handed_out_but_can_be_seen(stream: bytes, pending: bytes) -> None:
    decoder = SSEDecoder()
    decoder.feed(stream)
    assert decoder.pending == pending


def test_an_unfinished_event_can_be_finished_by_hand() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: [DONE]") == []
    assert decoder.feed(b"\n\n") == [(None, b"[DONE]", None, None)]
    assert decoder.pending == b""


def test_remembers_the_last_id_and_the_reconnection_time() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"id: 1\nretry: 50\ndata: a\n\ndata: b\n\n")
    assert (decoder.last_event_id, decoder.retry) == ("1", 50)


def test_a_huge_reconnection_time_is_ignored_rather_than_refused() -> None:
    assert decoded(b"retry: " + b"9" * 5000 + b"\ndata: a\n\n") == [(None, b"a", None, None)]


def test_a_large_event_in_small_chunks_costs_time_in_proportion_to_its_size() -> None:
    def seconds(megabytes: int) -> float:
        piece = b"x" * 512
        decoder = SSEDecoder()
        begin = time.process_time()
        decoder.feed(b"data: ")
        for _ in range(megabytes * 2048):
            assert not decoder.feed(piece)
        (event,) = decoder.feed(b"\n\n")
        assert len(event[1]) == megabytes * 1024 * 1024
        return time.process_time() - begin

    small = min(seconds(2) for _ in range(3))
    assert seconds(20) < 10 * small * 5  # quadratic work would take a hundred times as long


def test_events_look_as_in_the_reference_sdk() -> None:
    (event,) = SSEDecoder().iter_bytes([b"event: x\nid: 5\nretry: 10\nda", b'ta: {"a": "\xc3\xa4"}\n\n'])
    assert (event.event, event.data, event.id, event.retry) == ("x", '{"a": "ä"}', "5", 10)
    assert event.json() == {"a": "ä"}
    assert repr(event) == """ServerSentEvent(event='x', data='{"a": "ä"}', id='5', retry=10)"""
    assert ServerSentEvent(data="[1]").json() == [1]
    assert ServerSentEvent().data == ""


def test_asynchronous_streams_give_the_same_events() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for chunk in (b"data: a", b"\n\nda", b"ta: b\n\n"):
            yield chunk

    async def read() -> list[str]:
        return [event.data async for event in SSEDecoder().aiter_bytes(chunks())]

    assert asyncio.run(read()) == ["a", "b"]
