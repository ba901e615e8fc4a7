"""Sessions of agents: made, told something, followed while they work, and at rest with an answer."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ..agent_turns import AgentWork
from ..answers import Answer
from ..calls import Call, route
from ..generic import echo, generic
from ..records.agents import AGENTS, SESSIONS, Session, SessionChange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..answers import ServerEvent
    from ..calls import Body
    from ..description import JSON
    from ..records.agents import Agent

_PATIENCE: Final = 15.0
"""Seconds that a stream waits for something to happen."""


@route("POST /agents/sessions")
def create(call: Call) -> Body | Answer:
    """Open a session; with an input it is at work until somebody looks, or in the stream."""
    body = call.body
    streamed = body.get("stream") is True
    made = generic(replace(call, body={**body, "stream": False}))
    record = SESSIONS.get(call.store, made.json["id"])  # type: ignore[index]
    known = AGENTS.find(call.store, str(body.get("agent_id")))
    agent: Agent = {}
    for given in (known, body.get("agent")):
        if given:
            agent.update(given)
    call.store.attached[f"agent:{record['id']}"] = agent
    record.update({"status": "idle", "required_actions": [], "error": None, "usage": None})
    for name in ("model", "tools", "id"):
        value = agent.get(name, [] if name == "tools" else record["agent"].get(name))
        # what fits the description is taken over, and nothing else
        whole = echo(call, call.operation.answer_schema or {}, {**record}, {"agent": {**record["agent"], name: value}})
        record["agent"] = whole["agent"]
    work = AgentWork(call.service, record)
    work.note("created", session=record)
    if body.get("input"):
        if streamed:
            work.take(body["input"])
        else:
            SESSIONS.schedule(call.store, record, lambda: _begun(work, record, body["input"]))
            return {**record, "status": "in_progress"}
    return Answer(events=_told(list(work.heard))) if streamed else dict(record)


def _begun(work: AgentWork, record: Session, given: object) -> SessionChange:
    work.take(given)
    return {"status": record["status"]}


@route("GET /agents/sessions/{session_id}")
def retrieve(call: Call) -> Body | Answer:
    """A session; the work that it was made with is done by then."""
    record = _known(call)
    return generic(call) if record is None else SESSIONS.advance(call.store, record)


@route("POST /agents/sessions/{session_id}/events")
def send(call: Call) -> Answer:
    """Take messages, outputs of tools and cancellations."""
    record = _known(call)
    if record is None:
        return generic(call)
    work = AgentWork(call.service, SESSIONS.advance(call.store, record))
    for event in call.body["events"]:
        kind = event["type"].removeprefix("agent.session.input.")
        if kind == "message":
            work.take(event["input"])
        elif kind == "tool_result":
            work.result(event)
        elif kind == "cancel":
            work.cancel()
    return Answer(status=call.operation.success[0])


@route("GET /agents/sessions/{session_id}/events")
def follow(call: Call) -> Answer:
    """The events from now on, until the session rests; those of the work that it was made with, if that is still on."""
    record = _known(call)
    if record is None:
        return generic(call)
    work = AgentWork(call.service, record)
    start = len(work.heard)
    SESSIONS.advance(call.store, record)
    return Answer(events=_coming(work.heard, start), live=True)


def _known(call: Call) -> Session | None:
    """The session; None where one is to be invented."""
    name = call.ids[0]
    return SESSIONS.find(call.store, name) if call.invent else SESSIONS.get(call.store, name)


def _told(events: list[JSON]) -> Iterator[ServerEvent | None]:
    return ((event["type"], event) for event in events)


def _coming(heard: list[JSON], start: int) -> Iterator[ServerEvent | None]:
    """Events as they are noted; None says that there is nothing yet."""
    until = time.monotonic() + _PATIENCE
    place = start
    while time.monotonic() < until:
        if place == len(heard):
            yield None
            continue
        event = heard[place]
        place += 1
        until = time.monotonic() + _PATIENCE
        yield event["type"], event
        if event["type"] == "agent.session.idle":
            return
