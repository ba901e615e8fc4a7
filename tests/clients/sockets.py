"""The websockets of the official client in its newest version: every `connect` that it has, in both colours."""

from __future__ import annotations

import base64
import os
from typing import TYPE_CHECKING, Any

from openai import AsyncOpenAI, OpenAI

from .checking import check, main, sent, teach

if TYPE_CHECKING:
    from collections.abc import Callable

SILENCE = base64.b64encode(bytes(4_800)).decode()
TOOL: Any = {"type": "function", "name": "weather", "parameters": {"type": "object", "properties": {}}}
client = OpenAI(max_retries=0)


def sound(text: str) -> str:
    """Speech, as the emulator hears it."""
    return base64.b64encode(text.encode()).decode()


def until(talk: Any, kind: str) -> list[Any]:
    """The events up to one of a kind."""
    found = [talk.recv()]
    while found[-1].type != kind:
        assert found[-1].type != "error", found[-1]
        found.append(talk.recv())
    return found


def words(events: list[Any], kind: str = "session.output_transcript.delta") -> str:
    """What was said in events."""
    return "".join(event.delta for event in events if event.type == kind)


def speak(talk: Any, text: str) -> None:
    """Say something, and pause."""
    talk.session.input_audio.append(audio=sound(text))
    talk.session.input_audio.append(audio=SILENCE)


@check
def live() -> None:
    teach({"when": {"path": "/live/sessions"}, "say": "It is sunny."})
    with client.live.connect() as talk:
        talk.session.start(session={"model": "gpt-live-1"})
        speak(talk, "what is the weather like")
        assert words(until(talk, "session.usage.updated")) == "It is sunny."
        talk.session.close()
        assert until(talk, "session.closed")[-1].reason == "close_requested"


@check
async def live_in_async_code() -> None:
    teach({"say": "It is sunny."})
    async with AsyncOpenAI(max_retries=0) as twin, twin.live.connect() as talk:
        await talk.session.start(session={"model": "gpt-live-1"})
        await talk.session.commentary.append(content="One moment.", delegation_id=None)
        said = ""
        async for event in talk:
            said += event.delta if event.type == "session.output_transcript.delta" else ""
            if event.type == "session.usage.updated":
                break
        assert said == "One moment."


@check
def live_with_tools() -> None:
    teach({"do": [{"call_tool": {"name": "weather"}}, "21 degrees."]})
    delegation: Any = {"type": "responses", "responses": {"model": "gpt-5.4", "tools": [TOOL]}}
    with client.live.connect() as talk:
        talk.session.start(session={"model": "gpt-live-1", "delegation": delegation})
        speak(talk, "how warm is it")
        told = [event for event in until(talk, "session.usage.updated") if event.type == "response.event"]
        call = told[-1].event["response"]["output"][-1]
        item: Any = {"type": "function_call_output", "call_id": call["call_id"], "output": "21"}
        talk.response.item.create(item=item)
        talk.response.create()
        assert words(until(talk, "session.usage.updated")) == "21 degrees."


@check
def a_look_and_a_fork() -> None:
    with client.live.connect() as talk:
        talk.session.start(session={"model": "gpt-live-1"})
        name = talk.recv().session.id  # type: ignore[union-attr]
        with client.live.sideband.connect(session_id=name) as side, client.live.forks.connect(session_id=name) as fork:
            side.session.commentary.append(content="Hold on.", delegation_id=None)
            assert words(until(talk, "session.usage.updated")) == "Hold on."
            fork.session.start(session={})
            assert fork.recv().session.id != name  # type: ignore[union-attr]
            until(side, "session.usage.updated")


@check
def translations() -> None:
    teach({"when": {"path": "/realtime/translations"}, "say": "Bonjour."})
    with client.realtime.translations.connect(model="gpt-translate") as talk:
        talk.session.update(session={"audio": {"output": {"language": "fr"}}})
        talk.session.input_audio_buffer.append(audio=sound("good morning"))
        talk.session.close()
        assert words(until(talk, "session.closed")) == "Bonjour."


def responses(resource: Callable[[], Any]) -> None:
    """Two responses over one websocket."""
    teach({"say": "One."}, {"say": "Two."})
    with resource() as talk:
        for text in ("One.", "Two."):
            talk.response.create(model="gpt-5.4", input="x")
            assert words(until(talk, "response.completed"), "response.output_text.delta") == text


@check
def responses_over_a_websocket() -> None:
    responses(client.responses.connect)


@check
def the_beta_of_responses() -> None:
    responses(client.beta.responses.connect)


@check
def realtime() -> None:
    with client.realtime.connect(model="gpt-realtime") as talk:
        talk.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        talk.response.create()
        told = {event.type for event in until(talk, "response.done")}
    assert {"rate_limits.updated", "response.output_text.delta"} <= told


@check
def the_beta_of_realtime() -> None:
    # left to itself this one speaks TLS, whatever the base URL says
    plain = OpenAI(max_retries=0, websocket_base_url=os.environ["OPENAI_BASE_URL"].replace("http", "ws", 1))
    with plain.beta.realtime.connect(model="gpt-4o-realtime-preview") as talk:
        talk.response.create(response={"modalities": ["text"]})
        assert "response.text.delta" in {event.type for event in until(talk, "response.done")}


@check
def what_was_sent_is_in_the_journal() -> None:
    with client.live.connect() as talk:
        talk.session.start(session={"model": "gpt-live-1"})
        talk.recv()
    assert len(sent("websocket /live/sessions")) == 1


if __name__ == "__main__":
    main()
