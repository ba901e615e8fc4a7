"""The protocol without any socket: what waits, what is kept, and which steps lead to a new connection."""

from __future__ import annotations

import itertools
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_facade import APIConnectionError, APIError, OpenAIError, WebSocketConnectionClosedError
from openai_facade import WebSocketQueueFullError as QueueFull
from openai_facade.realtime.protocol import (
    BETA_REALTIME,
    REALTIME,
    RESPONSES,
    Ask,
    GaveUp,
    Lost,
    Open,
    Protocol,
    Sleep,
    Transmit,
    encode,
    error_of,
    parse,
)
from openai_facade.realtime.reconnecting import Backoff, is_recoverable_close
from openai_facade.realtime.send_queue import SendQueue
from openai_facade.realtime.settings_memory import SettingsMemory

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_facade.realtime.protocol import Dialect

UPDATE = encode({"type": "session.update", "session": {"type": "realtime", "instructions": "x"}})


def is_open(socket: str) -> bool:
    return not socket.startswith("broken")


def protocol(**options: Any) -> Protocol[str]:
    return Protocol("first", **{"settings": ("session.update",), "backoff": Backoff(3, 1.0, 8.0), **options})


def carry_out(steps: Any, answers: Callable[[Any], Any]) -> tuple[list[Any], GaveUp | None]:
    """Take all steps; `answers` gives what a step gives, or raises."""
    taken: list[Any] = []
    try:
        step = next(steps)
        while True:
            taken.append(step)
            try:
                result = answers(step)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as stop:
        return taken, stop.value


def opening(socket: str = "second") -> Callable[[Any], Any]:
    return lambda step: socket if isinstance(step, Open) else None


# --- events ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dialect", "kind", "name"),
    [
        (REALTIME, "response.output_audio.delta", "RealtimeResponseAudioDeltaEvent"),
        (REALTIME, "error", "RealtimeErrorEvent"),
        (BETA_REALTIME, "response.audio.delta", "BetaRealtimeResponseAudioDeltaEvent"),
        (BETA_REALTIME, "transcription_session.updated", "TranscriptionSessionUpdatedEvent"),
        (RESPONSES, "response.output_text.delta", "ResponseTextDeltaEvent"),
        (RESPONSES, "made.up", "Model"),
    ],
)
def test_events_are_read_into_the_classes_of_their_dialect(dialect: Dialect, kind: str, name: str) -> None:
    event = parse(json.dumps({"type": kind, "delta": "d", "new": [1]}), dialect.decode)
    assert name in [cls.__name__ for cls in type(event).__mro__]  # what a websocket sends may be a class of its own
    assert (event.delta, event.new) == ("d", [1])


def test_events_are_written_without_what_was_left_out() -> None:
    from openai_generated.models import RealtimeSessionUpdateEvent
    from openai_runtime.unset import omit

    assert encode({"type": "x", "a": omit, "b": None, "c": "ä"}) == '{"type":"x","b":null,"c":"ä"}'
    read = RealtimeSessionUpdateEvent.model_validate({"type": "session.update", "session": {"type": "realtime"}})
    assert json.loads(encode(read)) == {"type": "session.update", "session": {"type": "realtime"}}


def test_an_error_event_becomes_an_exception_that_knows_its_fields() -> None:
    body = {"type": "invalid_request_error", "code": "wrong", "message": "No.", "param": "session"}
    error = error_of(parse(json.dumps({"type": "error", "error": body}), REALTIME.decode))
    assert isinstance(error, APIError)
    assert (str(error), error.code, error.param) == ("The server reported an error: No.", "wrong", "session")
    flat = error_of(parse('{"type":"error","message":"Flat.","code":"c"}', RESPONSES.decode))
    assert "Flat." in str(flat)
    assert "null" not in str(error_of(parse('{"type":"error","error":null}', REALTIME.decode)))


@given(st.binary(max_size=30) | st.text(max_size=30))
def test_whatever_comes_is_an_event_or_an_api_error(data: bytes | str) -> None:
    with suppress(APIError):
        assert parse(data, REALTIME.decode) is not None


# --- what waits ------------------------------------------------------------------------------------------------------


def test_the_queue_counts_bytes_and_keeps_the_order() -> None:
    queue = SendQueue(max_bytes=6)
    queue.put("äb")
    queue.put("123")
    with pytest.raises(QueueFull, match=r"1 bytes .* 2 messages of 6 bytes .* max_queue_size is 6"):
        queue.put("x")
    assert queue.take() == "äb"
    queue.put("xyz")
    assert len(queue) == 2
    assert queue.drain() == ["123", "xyz"]
    assert queue.take() is None
    queue.put("123456")


def test_an_open_connection_sends_at_once_and_a_closed_one_refuses() -> None:
    talk = protocol(backoff=None)
    assert talk.admit("m", is_open) == "first"
    talk.socket = "broken"
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        talk.admit("m", is_open)
    assert caught.value.unsent_messages == ["m"]


def test_a_broken_connection_that_will_be_opened_again_lets_messages_wait() -> None:
    talk = protocol()
    talk.socket = "broken"
    assert talk.admit("m", is_open) is None
    assert talk.end() == ["m"]
    with pytest.raises(WebSocketConnectionClosedError):
        talk.admit("m", is_open)


def test_what_was_queued_before_is_sent_first() -> None:
    queue = SendQueue()
    queue.put(UPDATE)
    queue.put("hello")
    talk = protocol(queue=queue)
    assert list(talk.begin()) == [Transmit("first", UPDATE), Transmit("first", "hello")]
    steps, _ = carry_out(talk.resume(1006, 0), opening())
    assert steps[3:] == [Transmit("second", UPDATE)]


# --- what is kept ----------------------------------------------------------------------------------------------------


def update(**session: Any) -> str:
    return encode({"type": "session.update", "session": session})


def kept(*messages: str) -> list[str]:
    memory = SettingsMemory(("session.update", "transcription_session.update"))
    for message in messages:
        memory.note(message)
    return memory.messages()


def test_an_update_replaces_earlier_ones_that_say_nothing_more() -> None:
    first, second = update(voice="a", tools=[]), update(voice="b")
    assert kept(first, second) == [first, second]
    third = update(voice="c", tools=[1])
    assert kept(first, second, third) == [third]
    assert kept(*[update(voice=str(number)) for number in range(100)]) == [update(voice="99")]


def test_nested_settings_are_told_apart() -> None:
    heard, spoken = update(audio={"input": {"format": "a"}}), update(audio={"output": {"voice": "b"}})
    assert kept(heard, spoken) == [heard, spoken]
    nothing = update(audio=None)
    assert kept(heard, spoken, nothing) == [nothing]
    assert kept(nothing, heard) == [nothing, heard]


def test_other_messages_are_not_kept_whatever_they_mention() -> None:
    mentioned = encode(
        {"type": "conversation.item.create", "item": {"x": '"session.update"', "type": "session.update"}}
    )
    assert kept(mentioned, "not json session.update", '["session.update"]', '{"type":"response.create"}') == []


def test_updates_of_two_types_do_not_replace_each_other() -> None:
    other = encode({"type": "transcription_session.update", "session": {"voice": "a"}})
    assert kept(update(voice="a"), other) == [update(voice="a"), other]


def merged(updates: list[str], deep: bool) -> dict[str, Any]:
    """What a server has after these updates, if it merges them deeply, or field by field."""

    def merge(old: Any, new: dict[str, Any]) -> dict[str, Any]:
        result = dict(old) if isinstance(old, dict) else {}
        for key, value in new.items():
            result[key] = merge(result.get(key), value) if deep and isinstance(value, dict) else value
        return result

    session: dict[str, Any] = {}
    for text in updates:
        session = merge(session, json.loads(text)["session"])
    return session


settings = st.recursive(
    st.integers(0, 3) | st.none(),
    lambda inner: st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)
sessions = st.lists(st.dictionaries(st.sampled_from("abc"), settings, max_size=3), max_size=6)


@given(sessions, st.booleans())
def test_what_is_kept_sets_a_session_up_as_all_updates_did(found: list[dict[str, Any]], deep: bool) -> None:
    messages = [update(**session) for session in found]
    assert merged(kept(*messages), deep) == merged(messages, deep)


# --- a new connection ------------------------------------------------------------------------------------------------


def test_the_steps_are_ask_wait_open_set_up_and_send_what_waits() -> None:
    talk = protocol(extra_query={"q": "1"})
    talk.admit(UPDATE, is_open)
    talk.socket = "broken"
    steps = talk.resume(1011, 0)
    asked = next(steps)
    assert isinstance(asked, Ask)
    assert (asked.event.attempt, asked.event.max_attempts, asked.event.close_code) == (1, 3, 1011)
    assert talk.admit("meanwhile", is_open) is None
    assert steps.send(None) == Sleep(asked.event.delay)
    assert steps.send(None) == Open({"q": "1"}, {})
    assert steps.send("second") == Transmit("second", UPDATE)
    assert talk.admit("also", is_open) is None
    assert steps.send(None) == Transmit("second", "meanwhile")
    assert steps.send(None) == Transmit("second", "also")
    assert talk.admit("last", is_open) is None
    assert talk.socket == "broken"
    assert steps.send(None) == Transmit("second", "last")
    with pytest.raises(StopIteration) as stop:
        steps.send(None)
    assert stop.value.value is None
    assert talk.admit("now", is_open) == "second"


def test_a_message_that_went_down_with_its_socket_is_not_sent_again(caplog: pytest.LogCaptureFixture) -> None:
    talk = protocol()
    talk.socket = "broken"
    for message in ("one", "two"):
        talk.admit(message, is_open)
    sockets = iter(["second", "third"])

    def answer(step: Any) -> Any:
        if isinstance(step, Transmit) and step.socket == "second":
            raise Lost("gone")
        return next(sockets) if isinstance(step, Open) else None

    steps, failed = carry_out(talk.resume(1006, 0), answer)
    sent = [step for step in steps if isinstance(step, Transmit)]
    assert sent == [Transmit("second", "one"), Transmit("third", "two")]
    assert failed is None
    assert "may have arrived or not" in caplog.text


def test_waits_are_doubled_and_attempts_run_out() -> None:
    def refuse(step: Any) -> None:
        if isinstance(step, Open):
            raise APIConnectionError(message="nobody there")

    steps, failed = carry_out(protocol().resume(1006, 0), refuse)
    waits = [step.seconds for step in steps if isinstance(step, Sleep)]
    assert [0.75 <= wait / longest <= 1 for wait, longest in zip(waits, [1, 2, 4], strict=True)] == [True] * 3
    assert failed is not None
    assert failed.reason == "3 attempts to open it again failed"
    assert isinstance(failed.cause, APIConnectionError)


def test_attempts_are_counted_anew_after_a_connection_that_lasted() -> None:
    talk = protocol()
    for lived, attempt in [(0.0, 1), (0.1, 2), (3.9, 3), (100.0, 1), (0.0, 2)]:
        steps, failed = carry_out(talk.resume(1006, lived), opening())
        assert steps[0].event.attempt == attempt
        assert failed is None
    assert Backoff(math_inf := 10**9, 0.5, 8.0).longest_wait(math_inf) == 8.0


def test_a_bug_is_not_taken_for_a_broken_connection() -> None:
    def broken(step: Any) -> None:
        if isinstance(step, Open):
            raise KeyError("bug")

    with pytest.raises(KeyError):
        carry_out(protocol().resume(1006, 0), broken)


@pytest.mark.parametrize("last", [Sleep, Open])
def test_leaving_ends_the_steps_and_the_new_socket_is_not_used(last: type) -> None:
    talk = protocol()

    def answer(step: Any) -> Any:
        if isinstance(step, last):
            assert talk.leave() == ("first", [])
        return "second" if isinstance(step, Open) else None

    steps, failed = carry_out(talk.resume(1006, 0), answer)
    assert isinstance(steps[-1], last)
    assert failed is not None
    assert "closed by this side" in failed.reason
    assert talk.socket == "first"
    assert talk.is_over


def test_closing_codes() -> None:
    assert {code for code in range(1000, 5000) if is_recoverable_close(code)} == {
        1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015
    }  # fmt: skip


@given(st.lists(st.sampled_from(["send", "break", "refuse", "lose"]), max_size=25))
def test_no_message_is_sent_twice_and_none_is_forgotten(script: list[str]) -> None:
    """Whatever happens, a message was sent once, or is known to have been on its way, or is reported as not sent."""
    talk = protocol(backoff=Backoff(2, 0.0, 0.0))
    numbers = itertools.count()
    sockets = (f"socket {number}" for number in itertools.count())
    sent: list[str] = []
    uncertain: list[str] = []
    handed: list[str] = []
    refused: list[str] = []
    faults: list[str] = []

    def answer(step: Any) -> Any:
        if isinstance(step, Open):
            if faults and faults[0] == "refuse":
                faults.pop(0)
                raise OpenAIError("refused")
            return next(sockets)
        if isinstance(step, Transmit):
            if faults and faults[0] == "lose":
                faults.pop(0)
                uncertain.append(step.message)
                raise Lost("lost")
            sent.append(step.message)
        return None

    over = False
    for word in script:
        if word == "send":
            message = f"message {next(numbers)}"
            handed.append(message)
            try:
                if talk.admit(message, is_open) is not None:
                    sent.append(message)
            except WebSocketConnectionClosedError as error:
                refused += error.unsent_messages
        elif word in ("refuse", "lose"):
            talk.socket = "broken"
            faults.append(word)
        elif not over:
            _, failed = carry_out(talk.resume(1006, 0.0), answer)
            if failed is not None:
                over = True
                refused += talk.end()
    refused += talk.end()
    assert sorted(sent + uncertain + refused) == sorted(handed)
    assert len(set(handed)) == len(handed)
