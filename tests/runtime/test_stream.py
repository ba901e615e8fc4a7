"""Streams: what the reader makes of bytes, and what becomes of the connection."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import time
import weakref
from typing import Any

import pytest
from openai_runtime.answer.stream import AsyncStream, EventReader, Stream
from openai_runtime.model import Model
from openai_runtime.model.codec import decoder

SSE = {"kind": "text/event-stream", "x_request_id": "req_1"}


class Choice(Model):
    """Part of an event."""

    finish_reason: str | None


class Chunk(Model):
    """One event."""

    id: str
    choices: list[Choice] | None = None


def lines(*events: str) -> bytes:
    return "".join(f"data: {event}\n\n" for event in events).encode()


def stream(doubles: Any, *chunks: bytes | Exception, **options: Any) -> tuple[Stream[Chunk], Any]:
    answer = doubles.Answer(*chunks, **SSE)
    return Stream(answer, doubles.Client(None), decoder(Chunk), **options), answer


def astream(doubles: Any, *chunks: bytes | Exception, **options: Any) -> tuple[AsyncStream[Chunk], Any]:
    answer = doubles.Answer(*chunks, **SSE)
    return AsyncStream(answer, doubles.AsyncClient(None), decoder(Chunk), **options), answer


def test_events_are_models_in_order_wherever_the_chunks_are_cut() -> None:
    whole = lines(*(json.dumps({"id": f"é{n}"}) for n in range(5)), "[DONE]")
    for cut in range(len(whole)):
        reader = EventReader(decoder(Chunk))
        events = reader.feed(whole[:cut]) + reader.feed(whole[cut:])
        assert [event.id for event in events] == [f"é{n}" for n in range(5)]
        assert reader.done
        assert reader.failure is None


def test_done_ends_the_stream_and_the_connection_is_kept(doubles: Any) -> None:
    events, answer = stream(doubles, lines('{"id":"a"}'), lines("[DONE]"), lines('{"id":"never"}'))
    assert [event.id for event in events] == ["a"]
    assert answer.log == ["finish"]


def test_a_stream_without_done_ends_with_its_body(doubles: Any) -> None:
    events, _ = stream(doubles, lines('{"id":"a"}', '{"id":"b"}'))
    assert [event.id for event in events] == ["a", "b"]


def test_next_iteration_and_resumption_share_one_position(doubles: Any) -> None:
    events, _ = stream(doubles, lines('{"id":"a"}', '{"id":"b"}', '{"id":"c"}'))
    assert next(events).id == "a"
    for event in events:
        assert event.id == "b"
        break
    assert [event.id for event in events] == ["c"]
    with pytest.raises(StopIteration):
        next(events)


def test_events_before_an_error_event_are_delivered_first(doubles: Any) -> None:
    events, answer = stream(doubles, lines('{"id":"a"}', '{"error":{"message":"boom","code":"c"}}', '{"id":"b"}'))
    assert next(events).id == "a"
    with pytest.raises(doubles.Error) as caught:
        next(events)
    assert caught.value.body == {"message": "boom", "code": "c"}
    assert answer.log == ["close"]
    assert list(events) == []


def test_a_null_error_field_is_no_error(doubles: Any) -> None:
    events, _ = stream(doubles, lines('{"id":"a","error":null}'))
    assert [event.id for event in events] == ["a"]


def test_an_event_that_is_not_json_is_named_with_its_beginning(doubles: Any) -> None:
    events, answer = stream(doubles, lines('{"id":"a"}', '{"id":'))
    next(events)
    with pytest.raises(doubles.Error, match="cannot be read as JSON") as caught:
        next(events)
    assert '{"id":' in caught.value.message
    assert isinstance(caught.value.__cause__, ValueError)
    assert answer.log == ["close"]


def test_absurdly_nested_json_is_an_error_of_the_client(doubles: Any) -> None:
    events, _ = stream(doubles, lines('{"id":' + "[" * 100_000 + "]" * 100_000 + "}"))
    with pytest.raises(doubles.Error):
        next(events)


@pytest.mark.parametrize("failure", [OSError("reset"), TimeoutError("slow"), ValueError("odd"), RuntimeError("x")])
def test_what_breaks_on_the_way_goes_through_the_client(doubles: Any, failure: Exception) -> None:
    events, answer = stream(doubles, lines('{"id":"a"}'), failure)
    assert next(events).id == "a"
    with pytest.raises(doubles.Error) as caught:
        next(events)
    assert caught.value.__cause__ is failure
    assert answer.log == ["close"]


def test_an_error_of_the_client_passes_as_it_is(doubles: Any) -> None:
    own = doubles.Error(None, "own", None, None)
    events, _ = stream(doubles, own)
    with pytest.raises(doubles.Error) as caught:
        next(events)
    assert caught.value is own


def test_a_last_event_without_its_blank_line_still_counts(doubles: Any) -> None:
    events, _ = stream(doubles, b'data: {"id":"a"}\n\ndata: {"id":"b"}')
    assert [event.id for event in events] == ["a", "b"]


def test_a_body_that_ends_inside_an_event_is_an_error(doubles: Any) -> None:
    events, _ = stream(doubles, b'data: {"id":"a"}\n\ndata: {"id":"b')
    next(events)
    with pytest.raises(doubles.Error, match="ended in the middle of an event"):
        next(events)


def test_a_body_of_another_type_is_refused_with_its_beginning(doubles: Any) -> None:
    answer = doubles.Answer(b"<html>Bad gateway</html>", kind="text/html")
    with pytest.raises(doubles.Error, match=r"text/html.*Bad gateway"):
        list(Stream(answer, doubles.Client(None), decoder(Chunk)))


def test_an_error_object_instead_of_a_stream_is_raised_as_one(doubles: Any) -> None:
    answer = doubles.Answer(b'{"error": {"message": "no such model"}}')
    with pytest.raises(doubles.Error) as caught:
        list(Stream(answer, doubles.Client(None), decoder(Chunk)))
    assert caught.value.body == {"message": "no such model"}


def test_an_empty_event_stream_is_just_empty(doubles: Any) -> None:
    events, _ = stream(doubles, b"")
    assert list(events) == []


def test_values_that_are_no_objects_come_through(doubles: Any) -> None:
    events, _ = stream(doubles, lines("[1]", '"s"', "null", "3"))
    assert list(events) == [[1], "s", None, 3]


def test_named_events_carry_their_name() -> None:
    reader: EventReader[Any] = EventReader(lambda value: value, named=True)
    events = reader.feed(b'event: thread.created\ndata: {"id":"t"}\n\nevent: done\ndata: [DONE]\n\n')
    assert events == [{"event": "thread.created", "data": {"id": "t"}}]
    assert reader.done


def test_an_error_field_inside_a_named_event_is_content() -> None:
    reader: EventReader[Any] = EventReader(lambda value: value, named=True)
    assert len(reader.feed(b'event: thread.run.step.failed\ndata: {"error":{"code":"x"}}\n\n')) == 1
    reader.feed(b'event: error\ndata: {"error":{"message":"boom"}}\n\n')
    assert reader.failure == (None, {"message": "boom"}, None)


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ('{"type":"response.completed","id":"a"}', "finish"),
        ('{"type":"response.output_text.delta","id":"a"}', "close"),
        ('{"id":"a","choices":[{"finish_reason":"stop"}]}', "finish"),
        ('{"id":"a","choices":[{"finish_reason":null}]}', "close"),
    ],
)
def test_a_loop_left_at_the_last_event_keeps_the_connection(doubles: Any, last: str, kept: str) -> None:
    answer = doubles.Answer(lines(last), lines("[DONE]"), **SSE)
    for _ in Stream(answer, doubles.Client(None), decoder(Chunk)):
        break
    assert answer.log[0] == kept


def test_break_releases_the_connection_at_once(doubles: Any) -> None:
    gc.disable()  # by reference counts alone: nothing may hang in a cycle
    try:
        events, answer = stream(doubles, lines('{"id":"a"}'), lines('{"id":"b"}'))
        for _ in events:
            break
        assert answer.log == []
        del events
        assert answer.log == ["close"]
    finally:
        gc.enable()


def test_a_stream_nobody_reads_releases_the_connection_when_dropped(doubles: Any) -> None:
    events, answer = stream(doubles, lines('{"id":"a"}'))
    gone = weakref.ref(events)
    del events
    assert gone() is None
    assert answer.log == ["close"]


def test_the_context_manager_closes(doubles: Any) -> None:
    events, answer = stream(doubles, lines('{"id":"a"}'), lines('{"id":"b"}'))
    with events as entered:
        assert entered is events
        next(events)
    assert "close" in answer.log
    assert list(events) == []


def test_the_idle_deadline_moves_with_events_not_with_bytes(doubles: Any) -> None:
    deadlines = []

    class Watched(doubles.Answer):  # type: ignore[misc, name-defined]
        def iter_bytes(self, chunk_size: int | None = None) -> Any:
            for chunk in super().iter_bytes():
                time.sleep(0.002)
                deadlines.append(self.read_deadline - time.monotonic())
                yield chunk

    answer = Watched(lines('{"id":"a"}'), b": ping\n\n", b": ping\n\n", lines('{"id":"b"}'), lines("[DONE]"), **SSE)
    list(Stream(answer, doubles.Client(None), decoder(Chunk), idle_timeout=10))
    first, after_event, after_ping, after_pings, after_second = deadlines
    assert first < 10
    assert after_ping < after_event - 0.001
    assert after_pings < after_ping - 0.001
    assert after_second > after_pings


def test_the_response_and_its_id_are_at_hand(doubles: Any) -> None:
    events, answer = stream(doubles, lines('{"id":"a"}'))
    assert events.request_id == "req_1"
    assert events.response is answer.http_response
    assert repr(events).startswith("<Stream of ")


def test_async_streams_do_the_same(doubles: Any) -> None:
    async def main() -> None:
        events, answer = astream(doubles, lines('{"id":"a"}'), lines('{"id":"b"}', "[DONE]"))
        assert (await anext(events)).id == "a"
        assert [event.id async for event in events] == ["b"]
        assert answer.log == ["finish"]
        failure = OSError("reset")
        events, answer = astream(doubles, lines('{"id":"a"}'), failure)
        await anext(events)
        with pytest.raises(doubles.Error) as caught:
            await anext(events)
        assert caught.value.__cause__ is failure
        assert answer.log == ["close"]
        events, answer = astream(doubles, lines('{"id":"a"}'), lines('{"id":"b"}'))
        async with events:
            await anext(events)
        assert "close" in answer.log
        html = doubles.Answer(b"<html>", kind="text/html")
        with pytest.raises(doubles.Error, match="text/html"):
            await anext(AsyncStream(html, doubles.AsyncClient(None), decoder(Chunk)))

    asyncio.run(main())


def test_async_break_and_gc_release_the_connection_without_warnings(doubles: Any) -> None:
    async def main() -> None:
        events, left = astream(doubles, lines('{"id":"a"}'), lines('{"id":"b"}'))
        async for _ in events:
            break
        unread, never_read = astream(doubles, lines('{"id":"a"}'))
        del events, unread
        gc.collect()
        for _ in range(5):
            await asyncio.sleep(0)
        assert left.log == ["close"]
        assert never_read.log == ["close"]

    asyncio.run(main())


def test_an_async_stream_dropped_after_its_loop_is_silent(doubles: Any) -> None:
    async def main() -> Any:
        events, _ = astream(doubles, lines('{"id":"a"}'))
        return events

    events = asyncio.run(main())
    del events
    gc.collect()


def test_async_cancellation_releases_the_connection(doubles: Any) -> None:
    class Hanging(doubles.Answer):  # type: ignore[misc, name-defined]
        async def aiter_bytes(self, chunk_size: int | None = None) -> Any:
            yield lines('{"id":"a"}')
            await asyncio.sleep(60)

    async def main() -> None:
        answer = Hanging(**SSE)
        events = AsyncStream(answer, doubles.AsyncClient(None), decoder(Chunk))

        async def consume() -> None:
            async for _ in events:
                pass

        task = asyncio.create_task(consume())
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert answer.log == ["close"]

    asyncio.run(main())


def test_closing_from_another_task_stops_the_one_that_waits(doubles: Any) -> None:
    class Hanging(doubles.Answer):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            super().__init__(**SSE)
            self.closed = asyncio.Event()

        async def aiter_bytes(self, chunk_size: int | None = None) -> Any:
            await self.closed.wait()
            raise OSError("closed")
            yield b""

        async def aclose(self) -> None:
            self.closed.set()

    async def main() -> None:
        events = AsyncStream(Hanging(), doubles.AsyncClient(None), decoder(Chunk))
        task = asyncio.create_task(anext(events))  # type: ignore[arg-type]
        await asyncio.sleep(0.01)
        await events.close()
        with pytest.raises(doubles.Error):
            await asyncio.wait_for(task, 5)

    asyncio.run(main())


@pytest.mark.parametrize(
    "empty", ["data:\n\n", "data: \n\n", "id: 7\ndata:\n\n", "event: ping\ndata: \n\n", ": comment\n\n"]
)
def test_an_event_without_content_is_no_event(empty: str) -> None:
    reader = EventReader(decoder(Chunk))
    events = reader.feed(empty.encode() + lines('{"id":"a"}') + empty.encode() * 3 + lines('{"id":"b"}', "[DONE]"))
    assert [event.id for event in events] == ["a", "b"]
    assert reader.done
    assert reader.failure is None


@pytest.mark.parametrize(
    ("event", "error"),
    [
        (
            'event: error\ndata: {"message": "overloaded", "code": "busy"}\n\n',
            {"message": "overloaded", "code": "busy"},
        ),
        ('event: error\ndata: {"error": {"message": "no"}}\n\n', {"message": "no"}),
        ('data: {"error": "plain text"}\n\n', "plain text"),
    ],
)
def test_an_error_event_ends_the_stream_however_it_is_written(event: str, error: object) -> None:
    reader = EventReader(decoder(Chunk))
    assert [item.id for item in reader.feed(lines('{"id":"a"}') + event.encode())] == ["a"]
    assert reader.failure is not None
    assert reader.failure[1] == error


def test_an_error_that_is_an_event_of_the_api_is_handed_out() -> None:
    reader = EventReader(decoder(dict[str, Any]))
    told = {"type": "error", "code": "x", "message": "y"}
    assert reader.feed(f"event: error\ndata: {json.dumps(told)}\n\n".encode()) == [told]


def test_aclosing_ends_an_async_stream(doubles: Any) -> None:
    async def main() -> None:
        events, answer = astream(doubles, lines('{"id":"a"}', '{"id":"b"}'))
        async with contextlib.aclosing(events) as opened:
            async for event in opened:
                assert event.id == "a"
                break
        assert set(answer.log) == {"close"}

    asyncio.run(main())


def test_an_error_event_of_a_named_stream_is_an_event_of_the_api() -> None:
    reader = EventReader(decoder(dict[str, Any]), named=True)
    told = {"code": "server_error", "message": "boom", "param": None, "type": "server_error"}
    assert reader.feed(f"event: error\ndata: {json.dumps(told)}\n\n".encode()) == [{"event": "error", "data": told}]
    assert reader.failure is None
