"""Events of an agent's session, as its server sends them."""

from __future__ import annotations

import itertools
from typing import Any

_numbers = itertools.count(1)


def event(kind: str, **fields: Any) -> dict[str, Any]:
    """One event; the kind goes without its beginning."""
    return {"type": f"agent.session.{kind}", "event_id": f"ev_{next(_numbers)}", **fields}


def session(status: str = "idle", *actions: Any) -> dict[str, Any]:
    """A session."""
    return {
        "id": "sess_1",
        "object": "agent.session",
        "agent": {"id": "agent_1"},
        "created_at": 1,
        "last_active_at": 1,
        "environment": {"type": "none"},
        "metadata": {},
        "required_actions": list(actions),
        "status": status,
        "vault_ids": [],
    }


def turn(status: str, turn_id: str = "turn_1", **fields: Any) -> dict[str, Any]:
    """An event about a turn."""
    kind = "created" if status == "queued" else status
    told = {"id": turn_id, "object": "agent.session.turn", "agent_id": "a", "created_at": 1, "session_id": "sess_1"}
    told |= {"status": status, **fields}
    return event(f"turn.{kind}", turn=told, turn_id=turn_id, session_id="sess_1")


def said(text: str, phase: str | None = "final_answer", name: str = "msg_1", turn_id: str = "turn_1") -> dict[str, Any]:
    """A message of the agent that is finished."""
    item = {
        "type": "message",
        "id": name,
        "role": "assistant",
        "status": "completed",
        "turn_id": turn_id,
        "phase": phase,
        "content": [{"type": "output_text", "text": text}],
    }
    return event("turn.item.done", item=item, turn_id=turn_id, session_id="sess_1", output_index=0)


def call(name: str, arguments: Any, call_id: str = "call_1", turn_id: str = "turn_1") -> dict[str, Any]:
    """A call of a tool, as sessions that wait name it."""
    return {"type": "function_call", "name": name, "arguments": arguments, "call_id": call_id, "turn_id": turn_id}


def called(*args: Any, **kwargs: Any) -> dict[str, Any]:
    """A call of a tool that has begun."""
    made = call(*args, **kwargs)
    item = {**made, "id": f"fc_{made['call_id']}", "status": "in_progress"}
    return event("turn.item.added", item=item, turn_id=made["turn_id"], session_id="sess_1", output_index=0)


def whole_turn(*inner: dict[str, Any], status: str = "completed", turn_id: str = "turn_1") -> list[dict[str, Any]]:
    """A turn from beginning to end, and what the session says after it."""
    return [
        event("in_progress", session=session("in_progress")),
        turn("queued", turn_id),
        *inner,
        turn(status, turn_id),
        event("idle", session=session()),
        event("environment.suspended", environment={"id": "e"}, session_id="sess_1"),
    ]
