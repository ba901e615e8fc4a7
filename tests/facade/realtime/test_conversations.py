"""Whole conversations, in every colour and with servers of two makes."""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_generated.models import (
    RealtimeResponseAudioDeltaEvent,
    RealtimeResponseTextDeltaEvent,
    RealtimeSessionCreatedEvent,
    RealtimeSessionUpdatedEvent,
)

if TYPE_CHECKING:
    from openai_facade.testing import Emulator

    from .conftest import Colour, Second

SOUND = base64.b64encode(bytes(range(256)) * 100).decode()


def until(connection: Any, kind: str) -> list[Any]:
    """The events up to one of a kind, that one included."""
    found = []
    for event in connection:
        found.append(event)
        if event.type == kind:
            return found
    raise AssertionError(f"no {kind} came, but {[event.type for event in found]}")


def test_text_goes_there_and_back(url: str, colour: Colour) -> None:
    with colour.open(colour.client(url).realtime.connect(model="gpt-realtime")) as connection:
        assert isinstance(connection.recv(), RealtimeSessionCreatedEvent)
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        updated = connection.recv()
        assert isinstance(updated, RealtimeSessionUpdatedEvent)
        assert updated.session.output_modalities == ["text"]
        part = {"type": "input_text", "text": "Say it: ä, 語 and 🎈!"}
        connection.conversation.item.create(item={"type": "message", "role": "user", "content": [part]})
        connection.response.create(response={"output_modalities": ["text"]})
        events = until(connection, "response.done")
    deltas = [event for event in events if isinstance(event, RealtimeResponseTextDeltaEvent)]
    assert "".join(event.delta for event in deltas)
    assert events[-1].response.status == "completed"


def test_sound_goes_there_and_back(url: str, colour: Colour) -> None:
    with colour.open(colour.client(url).realtime.connect(model="gpt-realtime")) as connection:
        connection.recv()
        listening = {"input": {"turn_detection": None}}
        connection.session.update(session={"type": "realtime", "audio": listening})
        assert connection.recv().type == "session.updated"
        connection.input_audio_buffer.append(audio=SOUND)
        connection.input_audio_buffer.commit()
        assert connection.recv().type == "input_audio_buffer.committed"
        connection.response.create()
        events = until(connection, "response.done")
    deltas = [event for event in events if isinstance(event, RealtimeResponseAudioDeltaEvent)]
    assert deltas
    assert all(base64.b64decode(event.delta) for event in deltas)


def test_what_was_said_arrives_to_the_letter(second: Second, colour: Colour) -> None:
    text = 'ä, 語, 🎈, "quoted", \u2028 and a\nline'
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        part = {"type": "input_text", "text": text}
        connection.conversation.item.create(item={"type": "message", "role": "user", "content": [part]})
        connection.response.create(response={"output_modalities": ["text"]})
        events = until(connection, "response.done")
    assert [event.delta for event in events if event.type == "response.output_text.delta"] == [text]


def test_ten_thousand_audio_events_arrive_in_order(second: Second, colour: Colour) -> None:
    async def burst(socket: Any, request: Any) -> None:
        for number in range(10_000):
            delta = {"type": "response.output_audio.delta", "event_id": f"event_{number}", "delta": SOUND[:4000]}
            await socket.send_json(delta)
        await socket.close()

    second.script = burst
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        events = list(connection)
    assert [event.event_id for event in events] == [f"event_{number}" for number in range(10_000)]
    assert {type(event) for event in events} == {RealtimeResponseAudioDeltaEvent}
    assert {event.delta for event in events} == {SOUND[:4000]}


def test_ten_thousand_audio_events_of_the_emulator_arrive(emulator: Emulator, colour: Colour) -> None:
    emulator.say("word " * 10_000)
    with colour.open(colour.client(emulator.base_url).realtime.connect(model="gpt-realtime")) as connection:
        connection.response.create()
        events = until(connection, "response.done")
    assert sum(event.type == "response.output_audio.delta" for event in events) >= 10_000


def test_ten_mebibytes_go_there_and_back(url: str, colour: Colour) -> None:
    text = "0123456789abcdef" * (10 * 1024 * 1024 // 16)
    with colour.open(colour.client(url).realtime.connect(model="gpt-realtime")) as connection:
        connection.recv()
        part = {"type": "input_text", "text": text}
        connection.conversation.item.create(item={"type": "message", "role": "user", "content": [part]})
        added = connection.recv()
    assert added.type == "conversation.item.added"
    assert added.item.content[0].text == text


def test_a_dict_a_model_and_finished_json_can_be_sent(second: Second, colour: Colour) -> None:
    from openai_generated.models import RealtimeResponseCancelEvent

    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        connection.send({"type": "response.cancel", "response_id": "resp_0"})
        connection.send(RealtimeResponseCancelEvent(type="response.cancel", response_id="resp_1"))
        connection.send_raw('{"type":"response.cancel","response_id":"resp_2"}')
        connection.send_raw(b'{"type":"response.cancel","response_id":"resp_3"}')
        connection.recv()
        heard = [connection.recv().about for _ in range(4)]
    assert second.heard == [[{"type": "response.cancel", "response_id": f"resp_{number}"} for number in range(4)]]
    assert [event.response_id for event in heard] == ["resp_0", "resp_1", "resp_2", "resp_3"]


def test_an_event_of_an_unknown_type_is_kept(second: Second, colour: Colour) -> None:
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        connection.recv()
        connection.send({"type": "something.else", "nested": {"list": [1, {"deep": True}]}})
        event = connection.recv()
    assert event.type == "invented.by_the_server"
    assert event.about.nested.list[1].deep is True


def test_bytes_are_handed_out_as_they_came(second: Second, colour: Colour) -> None:
    async def speak(socket: Any, request: Any) -> None:
        await socket.send_str('{"type": "error" ,"é":1}')
        await socket.send_bytes(b'{"type": "session.created"}')
        await socket.send_bytes(b'{"type": "session.updated"}')
        await socket.receive()

    second.script = speak
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        data = connection.recv_bytes()
        assert data == '{"type": "error" ,"é":1}'.encode()
        assert connection.recv_bytes() == b'{"type": "session.created"}'
        assert isinstance(connection.recv(), RealtimeSessionUpdatedEvent)
        assert connection.parse_event(data).é == 1


def test_beta_sessions_speak_the_dialect_of_the_beta(emulator: Emulator, colour: Colour) -> None:
    client = colour.client(emulator.base_url)
    with colour.open(client.beta.realtime.connect(model="gpt-4o-realtime-preview")) as connection:
        assert connection.recv().session.modalities == ["text", "audio"]
        assert connection.recv().type == "conversation.created"
        connection.session.update(session={"modalities": ["text"]})
        assert connection.recv().session.modalities == ["text"]
        connection.transcription_session.update(session={"input_audio_format": "pcm16"})
        assert connection.recv().type == "transcription_session.updated"
        connection.response.create()
        kinds = [event.type for event in until(connection, "response.done")]
    assert "response.text.delta" in kinds
    assert emulator.requests.last.headers["openai-beta"] == "realtime=v1"


def test_every_event_of_the_client_is_known_to_the_server(emulator: Emulator, colour: Colour) -> None:
    with colour.open(colour.client(emulator.base_url).realtime.connect(model="gpt-realtime")) as connection:
        connection.recv()
        connection.session.update(session={"type": "realtime", "audio": {"input": {"turn_detection": None}}})
        part = {"type": "input_text", "text": "Hi"}
        item = {"id": "item_1", "type": "message", "role": "user", "content": [part]}
        connection.conversation.item.create(item=item, previous_item_id="root", event_id="mine_1")
        connection.conversation.item.retrieve(item_id="item_1", event_id="mine_2")
        connection.conversation.item.truncate(item_id="item_1", content_index=0, audio_end_ms=1)
        connection.conversation.item.delete(item_id="item_1")
        connection.input_audio_buffer.append(audio=SOUND)
        connection.input_audio_buffer.clear()
        connection.output_audio_buffer.clear()
        connection.response.cancel(response_id="resp_1", event_id="mine_3")
        events = until(connection, "error")
    assert [event.type for event in events] == [
        "session.updated",
        "conversation.item.added",
        "conversation.item.done",
        "conversation.item.retrieved",
        "conversation.item.truncated",
        "conversation.item.deleted",
        "input_audio_buffer.cleared",
        "output_audio_buffer.cleared",
        "error",
    ]
    assert events[-1].error.event_id == "mine_3"
    assert events[-1].error.code == "response_cancel_not_active"


def test_one_side_may_send_while_the_other_receives(second: Second, colour: Colour) -> None:
    import threading

    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        connection.recv()
        senders = [
            threading.Thread(target=lambda: [connection.send({"type": "x", "n": n}) for n in range(50)])
            for _ in range(4)
        ]
        for sender in senders:
            sender.start()
        events = [connection.recv() for _ in range(200)]
        for sender in senders:
            sender.join()
    assert sorted(event.about.n for event in events) == sorted(list(range(50)) * 4)


def test_reading_an_audio_event_is_quick() -> None:
    """A third of what the reference SDK needs for 4 KB is 26 µs; the limit leaves room for slow machines."""
    from openai_facade.realtime.realtime import RealtimeConnection

    connection = RealtimeConnection(object())
    message = (
        '{"type":"response.output_audio.delta","event_id":"event_1","response_id":"resp_1","item_id":"item_1",'
        f'"output_index":0,"content_index":0,"delta":"{SOUND[:4000]}"}}'
    )
    best = min(_time(connection, message) for _ in range(5))
    assert best < 60e-6


def _time(connection: Any, message: str) -> float:
    start = time.perf_counter()
    for _ in range(200):
        connection.parse_event(message)
    return (time.perf_counter() - start) / 200


@pytest.mark.parametrize("name", ["openai_facade", "openai_facade.resources.realtime.realtime"])
def test_websockets_are_imported_by_those_who_connect_alone(name: str) -> None:
    import subprocess
    import sys

    code = f"import sys, {name}; openai_facade.OpenAI(api_key='k').realtime.connect; print('websockets' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", f"import openai_facade; {code}"], capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr
