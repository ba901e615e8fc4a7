"""A session of an agent at work: messages and outputs of tools in, events, items and turns out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .answers import Answer, Refused, text_of
from .deciding import decide
from .model.asking import Ask
from .model.behaviour import Failed
from .records.agents import ITEMS, SESSIONS, TURNS
from .words import deltas

if TYPE_CHECKING:
    from .calls import Emulated
    from .deciding import Outcome
    from .description import JSON
    from .records.agents import Agent, AgentError, RequiredAction, Session, Turn


class AgentWork:
    """What goes on in one session; every method does a piece of work at once and notes the events of it.

    Args:
        service: The emulated API.
        record: The session.
    """

    def __init__(self, service: Emulated, record: Session) -> None:
        self._service = service
        self._store = service.store
        self._record = record
        self._turns = TURNS.of(record["id"])
        self._items = ITEMS.of(record["id"])

    @property
    def heard(self) -> list[JSON]:
        """All events so far."""
        found: list[JSON] = self._store.attached.setdefault(f"events:{self._record['id']}", [])
        return found

    @property
    def _agent(self) -> Agent:
        """The agent as the request described it."""
        found: Agent | None = self._store.attached.get(f"agent:{self._record['id']}")
        return found or {}

    @property
    def _turn(self) -> Turn:
        return self._turns.all(self._store)[-1]

    def note(self, kind: str, **fields: Any) -> None:
        """Note an event; records in it are as they are now."""
        event = {"type": f"agent.session.{kind}", "event_id": self._store.fresh("event_"), **fields}
        self.heard.append(json.loads(json.dumps(event)))

    def take(self, messages: Any) -> None:
        """Begin a turn with messages of the user."""
        if self._record["status"] != "idle":
            raise Refused(f"Session {self._record['id']} is {self._record['status']}; it takes messages when idle.")
        self._state("in_progress")
        turn: Turn = {
            "id": self._store.fresh("turn_"),
            "object": "agent.session.turn",
            "agent_id": self._record["agent"]["id"],
            "session_id": self._record["id"],
            "created_at": self._store.now(),
            "started_at": self._store.now(),
            "completed_at": None,
            "status": "in_progress",
            "subagent_id": None,
            "error": None,
            "usage": None,
        }
        self._turns.add(self._store, turn)
        self._about_turn("created")
        for message in [messages] if isinstance(messages, str) else messages:
            content = message if isinstance(message, str) else message["content"]
            parts = [{"type": "input_text", "text": content}] if isinstance(content, str) else content
            self._item("message", "msg_", role="user", content=parts, phase=None)
        self._go_on(text_of(messages), None)

    def result(self, event: JSON) -> None:
        """Take the output of a tool; the turn goes on when there are all."""
        waiting = self._record["required_actions"]
        mine = [one for one in waiting if one["call_id"] == event["call_id"]]
        if not mine:
            raise Refused(f"Session {self._record['id']} waits for no call {event['call_id']!r}.", param="events")
        left = [one for one in waiting if one not in mine]
        self._record["required_actions"] = left
        output, error = event.get("output"), event.get("error")
        self._item("function_call_output", "fco_", call_id=event["call_id"], output=output, error=error)
        said = self._store.attached.setdefault(f"outputs:{self._turn['id']}", [])
        said.append(text_of(output) if event["success"] else f"error: {error}")
        if not left:
            self._state("in_progress")
            self._go_on(self._prompt(), "; ".join(said))

    def cancel(self) -> None:
        """End the turn."""
        if self._record["status"] in ("in_progress", "requires_action"):
            self._end("cancelled")

    def _prompt(self) -> str:
        asked = [one for one in self._items.all(self._store) if one.get("role") == "user"]
        return text_of(asked[-1]["content"]) if asked else ""

    def _go_on(self, prompt: str, tool_output: str | None) -> None:
        try:
            outcome = decide(self._ask(prompt, tool_output), self._service.model)
            if self._service.model.take_fault() is not None:
                raise Failed(Answer(status=500))  # the work goes on behind the wire, which the fault is about
        except Failed as failed:
            self._end("failed", {"code": "server_error", "message": str(failed)})
            return
        if outcome.said is not None:
            self._say(outcome)
        if outcome.calls:
            self._require(outcome)
        else:
            self._end("completed")

    def _ask(self, prompt: str, tool_output: str | None) -> Ask:
        form = (self._agent.get("text") or {}).get("format") or {}
        return Ask(
            prompt=prompt,
            tool_output=tool_output,
            functions=[one for one in self._agent.get("tools") or () if one.get("type") == "function"],
            schema=form.get("schema"),
            model=self._record["agent"]["model"],
            turn=len(self._turns.all(self._store)),
            path=SESSIONS.path,
            instructions=self._agent.get("instructions") or "",
        )

    def _say(self, outcome: Outcome) -> None:
        content = [{"type": "output_text", "text": outcome.text}]
        item = {"role": "assistant", "phase": "final_answer"}
        message = self._item("message", "msg_", **item, content=[], status="in_progress")
        place = {"output_index": 0, "session_id": self._record["id"], "turn_id": self._turn["id"]}
        words = {**place, "item_id": message["id"], "content_index": 0}
        for piece in deltas(outcome.text):
            self.note("turn.output_text.delta", **words, delta=piece)
        self.note("turn.output_text.done", **words, text=outcome.text)
        message.update({"status": "completed", "content": content})
        self.note("turn.item.done", **place, item=message)

    def _require(self, outcome: Outcome) -> None:
        for call in outcome.calls:
            action: RequiredAction = {
                "type": "function_call",
                "turn_id": self._turn["id"],
                "name": call.name,
                "arguments": json.loads(call.arguments),
                "call_id": self._store.fresh("call_"),
            }
            wanted = {"name": call.name, "arguments": action["arguments"], "call_id": action["call_id"]}
            self._item("function_call", "fc_", **wanted, status="in_progress")
            self._record["required_actions"] = [*self._record["required_actions"], action]
        self._turn["status"] = "waiting"
        self._state("requires_action")

    def _item(self, kind: str, prefix: str, **fields: Any) -> JSON:
        plain = {"id": self._store.fresh(prefix), "type": kind, "status": "completed", "turn_id": self._turn["id"]}
        item = self._items.add(self._store, {**plain, **fields})
        self.note("turn.item.added", item=item, output_index=0, session_id=self._record["id"], turn_id=self._turn["id"])
        return item

    def _end(self, status: str, error: AgentError | None = None) -> None:
        turn = self._turn
        turn.update({"status": status, "error": error, "completed_at": self._store.now()})
        self._about_turn(status)
        self._record["required_actions"] = []
        self._state("idle")

    def _about_turn(self, kind: str) -> None:
        turn = self._turn
        self.note(f"turn.{kind}", turn=turn, turn_id=turn["id"], session_id=self._record["id"])

    def _state(self, status: str) -> None:
        self._record.update({"status": status, "last_active_at": self._store.now()})
        if status == "in_progress" and self._turns.all(self._store):
            self._turn["status"] = status
        self.note(status, session=self._record)
