"""Rate limits of realtime and of responses over a websocket: they are counted, told, and refuse in the API's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_facade.testing import Emulator

    from .conftest import Colour


class Clock:
    """A clock that stands still until it is told."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(emulator: Emulator) -> Iterator[Clock]:
    limits = emulator.service.rate_limits
    before, limits.clock = limits.clock, (made := Clock())
    yield made
    limits.clock = before
    emulator.rate_limits = {}


@pytest.fixture(params=["today", "beta"])
def talk(request: pytest.FixtureRequest, colour: Colour, emulator: Emulator) -> Iterator[Any]:
    """A realtime connection in each spelling of the protocol."""
    client = colour.client(emulator.base_url)
    realtime = client.realtime if request.param == "today" else client.beta.realtime
    with colour.open(realtime.connect(model="gpt-realtime")) as connection:
        yield connection


def respond(talk: Any, text: str = "hello there") -> list[Any]:
    content = [{"type": "input_text", "text": text}]
    talk.conversation.item.create(item={"type": "message", "role": "user", "content": content})
    talk.response.create()
    found = [talk.recv()]
    while found[-1].type != "response.done":
        found.append(talk.recv())
    return found


def limits_in(events: list[Any]) -> dict[str, Any]:
    (told,) = (event for event in events if event.type == "rate_limits.updated")
    return {one.name: one for one in told.rate_limits}


def test_what_is_left_is_told_with_each_response(talk: Any, emulator: Emulator, clock: Clock) -> None:
    emulator.rate_limits = {"gpt-realtime": {"requests": 3, "tokens": 100}}
    first, second = limits_in(respond(talk)), limits_in(respond(talk, "a few words more than before"))
    assert [one["requests"].remaining for one in (first, second)] == [2, 1]
    assert (first["requests"].limit, first["tokens"].limit) == (3, 100)
    assert 100 > first["tokens"].remaining > second["tokens"].remaining > 0
    assert second["requests"].reset_seconds == 40.0
    clock.now += 40
    assert limits_in(respond(talk))["requests"].remaining == 2, "they fill up again"


def test_what_is_too_much_fails(talk: Any, emulator: Emulator, clock: Clock) -> None:
    emulator.rate_limits = {"gpt-realtime": {"requests": 1}}
    emulator.say("One.", "Two.")
    assert respond(talk)[-1].response.status == "completed"
    events = respond(talk)
    failed = events[-1].response
    assert failed.status == "failed"
    assert (failed.status_details.error.type, failed.status_details.error.code) == ("requests", "rate_limit_exceeded")
    assert "Please try again in 1m0s" in failed.status_details.error.message
    assert limits_in(events)["requests"].remaining == 0
    clock.now += 60
    done = respond(talk)[-1].response
    assert "Two." in str(done.output[0].content), "a refusal uses up no turn of the model"


def test_without_limits_there_is_plenty(talk: Any) -> None:
    told = limits_in(respond(talk))
    assert told["tokens"].remaining > 1_000_000


@pytest.mark.parametrize("name", ["today", "beta"])
def test_responses_over_a_websocket_are_limited(name: str, colour: Colour, emulator: Emulator, clock: Clock) -> None:
    client = colour.client(emulator.base_url)
    emulator.rate_limits = {"gpt-5.4": {"requests": 1}}
    responses = client.responses if name == "today" else client.beta.responses
    with colour.open(responses.connect()) as talk:
        talk.response.create(model="gpt-5.4", input="x")
        while talk.recv().type != "response.completed":
            pass
        talk.response.create(model="gpt-5.4", input="x")
        refused = talk.recv()
        assert (refused.type, refused.status) == ("error", 429)
        assert (refused.error.type, refused.error.code) == ("requests", "rate_limit_exceeded")
        headers = (
            refused.error.headers.to_dict() if hasattr(refused.error.headers, "to_dict") else refused.error.headers
        )
        assert (headers["retry-after"], headers["x-ratelimit-remaining-requests"]) == ("60", "0")
        clock.now += 60
        talk.response.create(model="gpt-5.4", input="x")
        assert talk.recv().type == "response.created"
