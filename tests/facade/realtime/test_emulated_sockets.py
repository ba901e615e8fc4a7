"""Live sessions, translations and the beta of responses on the emulator, with our own clients in every colour."""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import NotFoundError
from openai_facade.types import beta, live

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_facade.testing import Emulator

    from .conftest import Colour

SILENCE = base64.b64encode(bytes(4_800)).decode()
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}


def sound(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def until(connection: Any, kind: str) -> list[Any]:
    """The events up to one of a kind."""
    found = [connection.recv()]
    while found[-1].type != kind:
        assert found[-1].type != "error", found[-1]
        found.append(connection.recv())
    return found


def said(response: Any) -> str:
    return "".join(part.text for item in response.output if item.type == "message" for part in item.content)


def speak(connection: Any, text: str) -> None:
    connection.session.input_audio.append(audio=sound(text))
    connection.session.input_audio.append(audio=SILENCE)


def words(events: list[Any], kind: str = "session.output_transcript.delta") -> str:
    return "".join(event.delta for event in events if event.type == kind)


@pytest.fixture
def client(colour: Colour, emulator: Emulator) -> Any:
    return colour.client(emulator.base_url)


@pytest.fixture
def slowly(emulator: Emulator) -> Iterator[None]:
    """The emulator takes its time between two events."""
    emulator.pace = 0.005
    yield
    emulator.pace = 0.0


@pytest.fixture
def talk(colour: Colour, client: Any) -> Iterator[Any]:
    """A live session that hands no work on."""
    with colour.open(client.live.connect()) as connection:
        connection.session.start(session={"model": "gpt-live-1", "instructions": "Be brief."})
        started = connection.recv()
        assert isinstance(started, live.SessionStartedEvent)
        assert (started.session.status, started.session.instructions) == ("active", "Be brief.")
        yield connection


def test_speech_is_answered_as_a_rule_says(talk: Any, emulator: Emulator) -> None:
    emulator.when(text="weather", path="/live/sessions", instructions="brief").say("It is sunny.")
    speak(talk, "what is the weather like")
    events = until(talk, "session.usage.updated")
    assert words(events, "session.input_transcript.delta") == "what is the weather like"
    assert words(events) == "It is sunny."
    heard = b"".join(base64.b64decode(one.delta) for one in events if one.type == "session.output_audio.delta")
    assert len(heard) >= 4 * 2_400
    assert events[-1].usage.seconds > 0
    emulator.assert_all_used()


def test_a_muted_microphone_is_not_heard(talk: Any) -> None:
    talk.session.input_audio.mute()
    speak(talk, "do not hear this")
    talk.session.input_audio.unmute()
    speak(talk, "but hear that")
    events = until(talk, "session.usage.updated")
    assert [event.type for event in events[:2]] == ["session.input_audio.muted", "session.input_audio.unmuted"]
    assert words(events, "session.input_transcript.delta") == "but hear that"


def test_what_is_added_is_told_and_comments_are_spoken(talk: Any) -> None:
    talk.session.instructions.append(content="Speak up.", delegation_id=None, event_id="mine")
    assert talk.recv().client_event_id == "mine"
    talk.session.thinking.append(content="It rains.", delegation_id=None)
    assert talk.recv().type == "session.thinking.appended"
    talk.session.commentary.append(content="One moment.", delegation_id=None)
    assert words(until(talk, "session.usage.updated")) == "One moment."
    talk.session.output_audio.fixture.play(audio=SILENCE)
    kinds = [event.type for event in until(talk, "session.output_audio.fixture.played")]
    assert kinds[:2] == ["session.output_audio.fixture.playing", "session.output_audio.delta"]
    talk.session.commentary.append(content="x", delegation_id="deleg_no")
    error = talk.recv()
    assert (error.type, error.error.code) == ("error", "delegation_not_found")


def test_a_session_that_is_closed_says_so_and_hangs_up(talk: Any, emulator: Emulator) -> None:
    talk.session.close()
    closed = talk.recv()
    assert (closed.type, closed.reason) == ("session.closed", "close_requested")
    assert [event.type for event in talk] == []
    emulator.requests.wait_for(lambda: bool(emulator.requests.last.outcome))
    assert emulator.requests.last.outcome == "complete"


def test_work_is_handed_to_responses(colour: Colour, client: Any, emulator: Emulator) -> None:
    emulator.when(path="/responses").think("Hm.").call_tool("get_weather", city="Rome").say("21 degrees.")
    delegation = {"type": "responses", "responses": {"model": "gpt-5.4", "tools": [WEATHER]}}
    with colour.open(client.live.connect()) as talk:
        talk.session.start(session={"model": "gpt-live-1", "delegation": delegation})
        speak(talk, "how warm is it in Rome")
        events = until(talk, "session.usage.updated")
        handed = next(event for event in events if event.type == "session.delegation.created").delegation
        told = [event for event in events if event.type == "response.event"]
        assert {event.delegation_id for event in told} == {handed.id}
        assert (handed.target, told[0].event["response"]["id"]) == ("responses", handed.response_id)
        output = told[-1].event["response"]["output"]
        assert [item["type"] for item in output] == ["reasoning", "function_call"]
        item = {"type": "function_call_output", "call_id": output[-1]["call_id"], "output": "21"}
        talk.response.item.create(item=item)
        talk.response.create()
        assert words(until(talk, "session.usage.updated")) == "21 degrees."
    emulator.assert_all_used()


def test_work_is_handed_to_the_client(colour: Colour, client: Any, emulator: Emulator) -> None:
    with colour.open(client.live.connect()) as talk:
        talk.session.start(session={"model": "gpt-live-1", "delegation": {"type": "client"}})
        speak(talk, "book a table for two")
        handed = until(talk, "session.delegation.created")[-1].delegation
        assert handed.target == "client"
        talk.session.commentary.append(content="It is booked.", delegation_id=handed.id)
        assert words(until(talk, "session.usage.updated")) == "It is booked."
        emulator.say("I can do that myself.")
        speak(talk, "and what time is it")
        events = until(talk, "session.usage.updated")
        assert words(events) == "I can do that myself."
        assert "session.delegation.created" not in {event.type for event in events}


def test_questions_are_decided_on_the_side(colour: Colour, client: Any, emulator: Emulator) -> None:
    emulator.when(path="/decisions").say({"mood": "angry", "leaves": 0.75, "rank": "high"})
    emulator.say("Calm down.")
    questions = [
        {"type": "choice", "name": "mood", "instructions": "How?", "choices": [{"value": "calm"}, {"value": "angry"}]},
        {"type": "predicate", "name": "leaves", "instructions": "Does the user leave?"},
        {"type": "score", "name": "rank", "instructions": "?", "levels": [{"label": "low"}, {"label": "high"}]},
    ]
    trigger = {
        "type": "decisions",
        "event_type": "session.input_transcript.delta",
        "decisions": {"questions": questions},
    }
    delegation = {"type": "decisions", "decisions": {"model": "gpt-decides", "questions": questions}}
    with colour.open(client.live.connect()) as talk:
        talk.session.start(session={"model": "gpt-live-1", "delegation": delegation, "triggers": [trigger]})
        speak(talk, "this is an outrage")
        events = until(talk, "session.usage.updated")
        made = [event for event in events if event.type == "decision.event"]
        assert [event.trigger_id is None for event in made] == [False, True]
        assert made[0].source_event_type == "session.input_transcript.delta"
        mood, leaves, rank = made[1].event.decision.answers
        assert (mood.choice, leaves.probability, rank.score) == ("angry", 0.75, 1)
        assert words(events) == "Calm down.", "a turn that waits is for the conversation, not for a decision"
        talk.decision.item.create(item={"role": "user", "content": "And now?"})
        item = talk.recv().item
        talk.decision.create(event_id="ask")
        assert talk.recv().source_event_id == "ask"
        talk.decision.item.delete(item_id=item.id)
        assert talk.recv().item_id == item.id


def test_somebody_looks_into_a_session(talk: Any, colour: Colour, client: Any, emulator: Emulator) -> None:
    talk.session.update(session={"delegation": {"type": "client"}})
    session = talk.recv().session
    with colour.open(client.live.sideband.connect(session_id=session.id)) as side:
        assert side.recv().session.delegation.type == "client"
        emulator.say("Good morning.")
        speak(talk, "good morning to you")
        seen = until(side, "session.usage.updated")
        assert [event.type for event in seen[:2]] == ["session.input_audio.append"] * 2
        assert words(seen) == words(until(talk, "session.usage.updated")) == "Good morning."
        side.session.commentary.append(content="Hold on.", delegation_id=None)
        assert words(until(talk, "session.usage.updated")) == "Hold on."
        side.transport.dtmf.send(event="5")
        assert until(side, "transport.dtmf.sent")[-1].event == "5"
        side.session.close()
        assert until(side, "session.closed")[-1].reason == "close_requested"
    assert until(talk, "session.closed")[-1].session.id == session.id


def test_a_session_is_closed_in_peace(talk: Any, colour: Colour, client: Any, emulator: Emulator, slowly: None) -> None:
    talk.session.update(session={"triggers": []})
    session = talk.recv().session
    emulator.say("word " * 40)
    with colour.open(client.live.sideband.connect(session_id=session.id, graceful_close=True)) as side:
        side.recv()
        speak(talk, "tell me a story")
        until(side, "session.output_transcript.delta")
        side.session.close()
        assert words(until(side, "session.closed")).count("word") >= 39
        assert words(until(talk, "session.closed")).count("word") == 40


def test_a_session_ends_with_its_connection(colour: Colour, client: Any) -> None:
    with colour.open(client.live.connect()) as talk:
        talk.session.start(session={"model": "gpt-live-1"})
        name = talk.recv().session.id
        side_manager = colour.open(client.live.sideband.connect(session_id=name))
        side = side_manager.__enter__()
        side.recv()
    assert until(side, "session.closed")[-1].reason == "connection_lost"
    side_manager.__exit__(None, None, None)
    with pytest.raises(NotFoundError), colour.open(client.live.sideband.connect(session_id=name)):
        pass


def test_a_session_of_a_browser_is_looked_into(colour: Colour, client: Any) -> None:
    offer = {"type": "webrtc", "sdp": "v=0"}
    made = colour.call(lambda: client.live.create(session={"model": "gpt-live-1"}, transport=offer))
    with colour.open(client.live.sideband.connect(session_id=made.session.id)) as side:
        assert side.recv().session.id == made.session.id
        side.session.commentary.append(content="Hello.", delegation_id=None)
        assert words(until(side, "session.usage.updated")) == "Hello."
        colour.call(lambda: client.live.sessions.hangup(made.session.id))
        assert until(side, "session.closed")[-1].reason == "remote_hangup"


def test_a_fork_goes_on_from_a_session(talk: Any, colour: Colour, client: Any, emulator: Emulator) -> None:
    talk.session.update(session={"triggers": []})
    name = talk.recv().session.id
    speak(talk, "my name is Ada")
    until(talk, "session.usage.updated")
    emulator.when(turn=2).say("You are Ada.")
    with colour.open(client.live.forks.connect(session_id=name)) as fork:
        fork.session.start(session={"audio": {"format": {"type": "audio/pcmu", "rate": 8000}}})
        started = fork.recv().session
        assert (started.model, started.instructions, started.id != name) == ("gpt-live-1", "Be brief.", True)
        speak(fork, "what is my name")
        fork.session.input_audio.append(audio=base64.b64encode(b"\xff" * 800).decode())
        events = until(fork, "session.usage.updated")
        assert words(events) == "You are Ada."
        first = next(event for event in events if event.type == "session.output_audio.delta")
        assert set(base64.b64decode(first.delta)) == {0xFF}, "silence in the format that was asked for"


def test_speech_is_translated(colour: Colour, client: Any, emulator: Emulator) -> None:
    with colour.open(client.realtime.translations.connect("gpt-translate")) as talk:
        assert talk.recv().session.model == "gpt-translate"
        audio = {"input": {"transcription": {"model": "whisper-1"}}, "output": {"language": "fr"}}
        talk.session.update(session={"audio": audio})
        assert talk.recv().session.audio.output.language == "fr"
        emulator.when(path="/realtime/translations", instructions="fr").say("Bonjour.", once=True)
        talk.session.input_audio_buffer.append(audio=sound("good morning"))
        talk.session.input_audio_buffer.append(audio=SILENCE)
        talk.session.input_audio_buffer.append(audio=sound("how are you"))
        talk.session.close()
        events = until(talk, "session.closed")
        assert words(events, "session.input_transcript.delta") == "good morninghow are you"
        assert words(events) == "Bonjour.[fr] how are you", "what was said before the end is translated, too"
        assert {event.sample_rate for event in events if event.type == "session.output_audio.delta"} == {24_000}
        assert list(talk) == []


def test_the_beta_of_responses_is_spoken(colour: Colour, client: Any, emulator: Emulator, slowly: None) -> None:
    emulator.say("One. " * 30, "Two. " * 30)
    with colour.open(client.beta.responses.connect()) as talk:
        talk.response.create(model="gpt-5.4", input="x", stream_id="a")
        talk.response.create(model="gpt-5.4", input="y", stream_id="b")
        events = until(talk, "response.completed") + until(talk, "response.completed")
        assert isinstance(events[0], beta.BetaResponseCreatedEvent)
        streams = [event.stream_id for event in events]
        assert "ba" in "".join(streams), "streams come side by side"
        for name, text in (("a", "One. " * 30), ("b", "Two. " * 30)):
            mine = [event for event in events if event.stream_id == name]
            assert words(mine, "response.output_text.delta") == text


def test_a_response_is_steered_and_given_more_input(
    colour: Colour, client: Any, emulator: Emulator, slowly: None
) -> None:
    emulator.say("word " * 30, "As you like it.")
    with colour.open(client.beta.responses.connect()) as talk:
        talk.response.create(model="gpt-5.4", input="x")
        name = until(talk, "response.created")[-1].response.id
        message = {"type": "message", "role": "user", "content": "Rather in verse."}
        talk.response.inject(response_id=name, input=[message])
        assert until(talk, "response.inject.created")[-1].response_id == name
        talk.response.steer(previous_response_id=name, input=[message])
        assert until(talk, "response.steer.accepted")[-1].steer.previous_response_id == name
        until(talk, "response.completed")
        follows = until(talk, "response.completed")[-1].response
        assert (follows.previous_response_id, said(follows)) == (name, "As you like it.")
        talk.response.steer(previous_response_id=follows.id, input=[message])
        assert until(talk, "response.steer.failed")[-1].error.code == "response_already_completed"
        talk.response.inject(response_id="resp_no", input=[message])
        assert until(talk, "response.inject.failed")[-1].error.code == "response_not_found"


def test_a_response_that_waits_for_a_tool_is_steered_later(colour: Colour, client: Any, emulator: Emulator) -> None:
    emulator.call_tool("get_weather", city="Rome").say("Warm.")
    with colour.open(client.beta.responses.connect()) as talk:
        talk.response.create(model="gpt-5.4", input="x", tools=[WEATHER])
        first = until(talk, "response.completed")[-1].response
        message = {"type": "message", "role": "user", "content": "In one word."}
        talk.response.steer(previous_response_id=first.id, input=[message])
        pending = until(talk, "response.steer.pending")[-1]
        call = first.output[0].call_id
        assert (pending.reason, pending.required_input[0].call_id) == ("waiting_for_required_input", call)
        output = {"type": "function_call_output", "call_id": call, "output": "21"}
        talk.response.create(model="gpt-5.4", input=[output], previous_response_id=first.id, tools=[WEATHER])
        second = until(talk, "response.completed")[-1].response
        assert said(second) == "Warm."
        items = colour.call(lambda: client.responses.input_items.list(second.id)).data
        assert "In one word." in str(items)


def test_a_response_is_only_prepared(colour: Colour, client: Any, emulator: Emulator) -> None:
    emulator.say("Now.")
    with colour.open(client.beta.responses.connect()) as talk:
        talk.response.create(model="gpt-5.4", input="My name is Ada.", generate=False)
        ready = until(talk, "response.completed")[-1].response
        assert ready.output == []
        talk.response.create(model="gpt-5.4", input="Go.", previous_response_id=ready.id)
        assert said(until(talk, "response.completed")[-1].response) == "Now."


def test_limits_that_are_used_up_end_no_session(talk: Any, emulator: Emulator) -> None:
    emulator.rate_limits = {"gpt-live-1": {"requests": 1}}
    try:
        speak(talk, "one two three")
        until(talk, "session.usage.updated")
        speak(talk, "four five six")
        until_error = time.monotonic() + 5
        while (event := talk.recv()).type != "error":
            assert time.monotonic() < until_error
        assert (event.error.type, event.error.code) == ("requests", "rate_limit_exceeded")
    finally:
        emulator.rate_limits = {}
    speak(talk, "seven eight nine")
    assert "seven" in words(until(talk, "session.usage.updated"))
