"""What a client says to a response while it is being made: more input, or another way to go on."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .description import JSON
    from .store import Store

_INPUTS = "/responses/{}/input_items"
_WANTED = {
    "function_call": "function_call_output",
    "custom_tool_call": "custom_tool_call_output",
    "computer_call": "computer_call_output",
    "shell_call": "shell_call_output",
    "apply_patch_call": "apply_patch_call_output",
}
_MOST = 16


class Steering:
    """The responses of one websocket, and what was said to them.

    Args:
        store: Where responses are kept.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._running: set[str] = set()
        self._ended: dict[str, JSON] = {}
        self._steers: dict[str, list[JSON]] = {}
        self._numbers = itertools.count()

    def begun(self, name: str) -> None:
        """A response is being told."""
        self._running.add(name)

    def ended(self, name: str, response: JSON) -> None:
        """All of a response was told."""
        self._running.discard(name)
        self._ended[name] = response

    def inject(self, event: JSON) -> JSON:
        """Add input to a response that is being made."""
        name = event["response_id"]
        if name in self._running:
            for item in event["input"]:
                kept = {"id": self._store.fresh("msg_"), "type": "message", **item}
                self._store.add(_INPUTS.format(name), kept)
            return self._event("response.inject.created", response_id=name)
        known = name in self._ended
        code = "response_already_completed" if known else "response_not_found"
        words = f"The response {name} is complete." if known else f"No response found with id '{name}'."
        error = {"code": code, "message": words}
        return self._event("response.inject.failed", response_id=name, input=event["input"], error=error)

    def steer(self, event: JSON) -> JSON:
        """Have the model go on in another way as soon as a response is there."""
        name = event["previous_response_id"]
        steer: JSON = {"id": self._store.fresh("steer_"), "previous_response_id": name, "input": event["input"]}
        waiting = self._steers.setdefault(name, [])
        wanted = _wanted(self._ended[name]) if name in self._ended else []
        if name not in self._running and name not in self._ended:
            return self.failed(steer, "response_not_found", f"No response found with id '{name}'.")
        if name in self._ended and not wanted:
            return self.failed(steer, "response_already_completed", f"The response {name} is complete.")
        if len(waiting) >= _MOST:
            return self.failed(steer, "too_many_pending_steers", f"{_MOST} steers wait for the response {name}.")
        waiting.append(steer)
        return self._pending(steer, wanted) if wanted else self._event("response.steer.accepted", steer=_shown(steer))

    def due(self, name: str) -> list[JSON]:
        """What a response that has just ended is followed by; nothing while it waits for outputs of tools."""
        if name not in self._ended or _wanted(self._ended[name]):
            return []
        steers = self._steers.pop(name, [])
        if len(steers) < 2:
            return steers
        return [{**steers[-1], "input": [item for steer in steers for item in _items(steer["input"])]}]

    def waiting(self, name: str) -> Iterator[JSON]:
        """The events that say what a response waits for before it can be steered."""
        wanted = _wanted(self._ended[name]) if name in self._ended else []
        for steer in self._steers.get(name, ()) if wanted else ():
            yield self._pending(steer, wanted)

    def completed(self, body: JSON) -> JSON:
        """A request with what was said to the response that it goes on from."""
        steers = self._steers.pop(str(body.get("previous_response_id")), [])
        if not steers:
            return body
        said = [item for steer in steers for item in _items(steer["input"])]
        return {**body, "input": [*_items(body.get("input") or []), *said]}

    def failed(self, steer: JSON, code: str, message: str) -> JSON:
        """The event that says that a response cannot be steered."""
        error = {"type": "invalid_request_error", "code": code, "message": message}
        return self._event("response.steer.failed", steer=steer, error=error)

    def _pending(self, steer: JSON, wanted: list[JSON]) -> JSON:
        why = {"reason": "waiting_for_required_input", "required_input": wanted}
        return self._event("response.steer.pending", steer=_shown(steer), **why)

    def _event(self, kind: str, **fields: object) -> JSON:
        return {"type": kind, "sequence_number": next(self._numbers), **fields}


def _shown(steer: JSON) -> JSON:
    return {name: steer[name] for name in ("id", "previous_response_id")}


def _items(given: str | list[JSON]) -> list[JSON]:
    """An input as items."""
    return [{"type": "message", "role": "user", "content": given}] if isinstance(given, str) else given


def _wanted(response: JSON) -> list[JSON]:
    """The outputs that a response waits for."""
    found: list[JSON] = []
    for item in response.get("output") or ():
        if item["type"] == "mcp_approval_request":
            found.append({"type": "mcp_approval_response", "approval_request_id": item["id"]})
        elif item["type"] in _WANTED:
            named = {"name": item["name"]} if "name" in item else {}
            found.append({"type": _WANTED[item["type"]], "call_id": item["call_id"], **named})
    return found
