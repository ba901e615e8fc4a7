"""Responses over a websocket: each `response.create` is answered with the events of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .answers import dumps
from .incoming import Incoming, known_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .answers import Answer
    from .description import JSON
    from .faults import Fault
    from .service import Service


class ResponseSocket:
    """The server's side of a connection to `/responses`.

    Args:
        service: The emulated API.
        handle: Answers a request to it.
    """

    def __init__(self, service: Service, handle: Callable[[Incoming], tuple[Answer, Fault | None]]) -> None:
        self._service = service
        self._handle = handle
        self._told: Iterator[Any] | None = None
        self._waiting: list[Iterator[Any]] = []

    def begin(self) -> Iterator[JSON]:
        """Nothing is said before the client speaks."""
        return iter(())

    @property
    def busy(self) -> bool:
        """Whether a response is being told."""
        return self._told is not None

    def more(self) -> JSON | None:
        """The next event of the response that is being told."""
        found: JSON | None = next(self._told, None) if self._told is not None else None
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
        known = known_names(self._service.checks, schema)
        sent = {name: value for name, value in body.items() if known is None or name in known}
        headers = {"content-type": "application/json", "authorization": "Bearer sk-socket"}
        answer, _ = self._handle(Incoming("POST", "/v1/responses", "", headers, dumps({**sent, "stream": True})))
        if answer.events is None:
            error = self._error(answer)
            yield self.refuse(str(error["message"]), param=error.get("param"), code=error.get("code"))
            return
        told: Iterator[Any] = (event[1] for event in answer.events if event is not None)
        if self._told is None:
            self._told = told
        else:
            self._waiting.append(told)

    def _error(self, answer: Answer) -> JSON:
        """The error in an answer that is no stream."""
        error = answer.json.get("error") if isinstance(answer.json, dict) else None
        return error if isinstance(error, dict) else {"message": f"Emulated {answer.status}."}

    def refuse(self, message: str, *, param: str | None = None, code: str | None = "invalid_value") -> JSON:
        """An error event."""
        return {"type": "error", "code": code, "message": message, "param": param, "sequence_number": 0}
