"""Responses over a websocket: each `response.create` is answered with the events of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .answers import Refused
from .responding import respond
from .response_events import events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .description import JSON
    from .service import Service


class ResponseSocket:
    """The server's side of a connection to `/responses`."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._told: Iterator[JSON] | None = None
        self._waiting: list[Iterator[JSON]] = []

    def begin(self) -> Iterator[JSON]:
        """Nothing is said before the client speaks."""
        return iter(())

    @property
    def busy(self) -> bool:
        """Whether a response is being told."""
        return self._told is not None

    def more(self) -> JSON | None:
        """The next event of the response that is being told."""
        found = next(self._told, None) if self._told is not None else None
        if found is None:
            self._told = self._waiting.pop(0) if self._waiting else None
            return self.more() if self._told is not None else None
        return found

    def receive(self, event: Any) -> Iterator[JSON]:
        """Begin a response, or say why not."""
        if not isinstance(event, dict) or event.get("type") != "response.create":
            yield self.refuse("Only events of type 'response.create' are understood.")
            return
        body: Any = event.get("response") or {name: value for name, value in event.items() if name != "type"}
        if not isinstance(body, dict):
            yield self.refuse("Invalid value for response: expected an object.", param="response")
            return
        body = {name: value for name, value in body.items() if name not in ("event_id", "stream", "stream_options")}
        schema = self._service.router.find("POST", "/responses")[0].bodies["application/json"]
        problem = self._service.checks.check(schema)(body)
        if problem is not None:
            yield self.refuse(f"Invalid value for {problem}.", param=problem.where)
            return
        try:
            told = events(respond(self._service, body))
        except Refused as refused:
            error = refused.body["error"]
            yield self.refuse(str(refused), param=error["param"], code=error["code"])
            return
        if self._told is None:
            self._told = told
        else:
            self._waiting.append(told)

    def refuse(self, message: str, *, param: str | None = None, code: str | None = "invalid_value") -> JSON:
        """An error event."""
        return {"type": "error", "code": code, "message": message, "param": param, "sequence_number": 0}
