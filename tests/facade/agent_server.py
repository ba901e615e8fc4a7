"""A session of an agent on the scripted server, and its streams in either colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import agent_events as told
import pydantic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .conftest import Caller, Received, Scripted


class Weather(pydantic.BaseModel):
    degrees: int


@dataclass
class Sky:
    degrees: int


class Server:
    """A session on the scripted server, and what was sent into it."""

    def __init__(self, scripted: Scripted) -> None:
        self.scripted = scripted
        self.events: list[dict[str, Any]] = []
        self.status = "idle"
        self.refuses: str | None = None
        scripted.answer = self.answer

    def answer(self, request: Received) -> Iterable[Any]:
        if request.method == "POST" and request.target.partition("?")[0].endswith("/sessions"):
            streamed = request.json().get("stream")
            created = told.event("created", session=told.session("in_progress"))
            return self._stream([created, *self.events]) if streamed else self.scripted.json(created["session"])
        if request.method == "POST":
            refused = self.refuses is not None and self.refuses in request.body.decode()
            return self.scripted.json({"error": {"message": "no"}} if refused else {}, status=400 if refused else 200)
        if request.target.endswith("/events"):
            return self._stream(self.events)
        return self.scripted.json(told.session(self.status))

    def _stream(self, events: list[dict[str, Any]]) -> list[Any]:
        return [*self.scripted.events(*events, done=False), self.scripted.END]

    @property
    def asked(self) -> list[str]:
        return [f"{one.method} {one.target.removeprefix('/v1/agents/sessions')}" for one in self.scripted.requests]

    @property
    def results(self) -> list[dict[str, Any]]:
        """The answers to calls of tools."""
        sent = [
            one.json()["events"] for one in self.scripted.requests if one.method == "POST" and "events" in one.json()
        ]
        return [one for events in sent for one in events if one["type"] == "agent.session.input.tool_result"]


class Entered:
    """A stream whose block is entered and left in either colour."""

    def __init__(self, call: Caller, **arguments: Any) -> None:
        self._call = call
        self.stream = call.client.beta.agents.sessions.stream("sess_1", **{"input": "hello", **arguments})

    def __enter__(self) -> Any:
        return self._call.run(self.stream.__aenter__()) if self._call.asynchronous else self.stream.__enter__()

    def __exit__(self, *raised: Any) -> None:
        if self._call.asynchronous:
            self._call.run(self.stream.__aexit__(*raised))
        else:
            self.stream.__exit__(*raised)


def result(call: Caller, **arguments: Any) -> Any:
    with Entered(call, **arguments) as stream:
        return call.run(stream.get_final_result())


def kinds(call: Caller, stream: Any) -> list[str]:
    return [event.type.removeprefix("agent.session.") for event in call.each(stream)]
