"""Responses over a websocket: each `response.create` is answered with the events of a response.

Responses that the client gave a `stream_id` come side by side, those of one stream one after the other.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from .answers import Refused
from .incoming import known_names
from .model.rules import Model
from .speaking import Speaker
from .steering import Steering
from .streamed_responses import respond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .answers import Answer
    from .description import JSON
    from .service import Service
    from .streamed_responses import Handle

_OWN = ("type", "event_id", "stream", "stream_options", "stream_id", "generate")
_ENDS = ("response.completed", "response.incomplete", "response.failed")


class ResponseSocket(Speaker):
    """The server's side of a connection to `/responses`.

    Args:
        service: The emulated API.
        handle: Answers a request to it.
    """

    def __init__(self, service: Service, handle: Handle) -> None:
        self._service = service
        self._handle = handle
        self._streams: dict[str | None, deque[Iterator[JSON]]] = {}
        self._steering = Steering(service.store)

    @property
    def busy(self) -> bool:
        """Whether a response is being told."""
        return bool(self._streams)

    def more(self) -> JSON | None:
        """The next event of the responses that are being told, from each stream in turn."""
        if not self._streams:
            return None
        name = next(iter(self._streams))
        waiting = self._streams.pop(name)
        found = next(waiting[0], None)
        if found is None:
            waiting.popleft()
        if waiting:
            self._streams[name] = waiting
        return found if found is None or name is None else {**found, "stream_id": name}

    def receive(self, event: Any) -> Iterator[JSON]:
        """Begin a response, or change one; or say why not."""
        kind = event.get("type") if isinstance(event, dict) else None
        stream = event.get("stream_id") if isinstance(event, dict) else None
        try:
            match kind:
                case "response.create":
                    self._create(event, stream if isinstance(stream, str) else None)
                case "response.inject":
                    yield self._steering.inject(self._checked(event, "BetaResponseInjectEvent"))
                case "response.steer":
                    yield self._steering.steer(self._checked(event, "BetaResponseSteerEvent"))
                case _:
                    raise Refused(f"Unknown event type '{kind!s:.100}'.", param="type", code="unknown_event")
        except Refused as refused:
            told = _error(refused.answer())
            yield told if not isinstance(stream, str) else {**told, "stream_id": stream}

    def refuse(self, message: str) -> JSON:
        """An error event."""
        return _error(Refused(message, code="invalid_json").answer())

    def _checked(self, event: JSON, shape: str) -> JSON:
        problem = self._service.checks.check(self._service.description.component(shape))(event)
        if problem is not None:
            raise Refused(f"Invalid value for {problem}.", param=problem.where or None, code="invalid_value")
        return event

    def _create(self, event: JSON, stream: str | None) -> None:
        """Begin a response."""
        body: Any = event.get("response") or event
        if not isinstance(body, dict):
            raise Refused("Invalid value for response: expected an object.", param="response", code="invalid_value")
        body = self._steering.completed({name: value for name, value in body.items() if name not in _OWN})
        prepares = event.get("generate") is False
        answer = self._prepared(body) if prepares else self._answer(body)
        if answer.events is None:
            raise _refusal(answer)
        told = self._silent(answer) if prepares else _events(answer)
        self._streams.setdefault(stream, deque()).append(self._watched(told, body))

    def _answer(self, body: JSON) -> Answer:
        schema = self._service.router.find("POST", "/responses")[0].bodies["application/json"]
        known = known_names(self._service.checks, schema)
        sent = {name: value for name, value in body.items() if known is None or name in known}
        return respond(self._handle, self._service.store, sent)[0]

    def _prepared(self, body: JSON) -> Answer:
        """A response in which nothing is to be said: what the model does next is for one that says something."""
        model = self._service.model
        self._service.model = Model()
        try:
            return self._answer(body)
        finally:
            self._service.model = model

    def _silent(self, answer: Answer) -> Iterator[JSON]:
        """The events of a response in which nothing is said."""
        ends = [event for event in _events(answer) if event["type"] in ("response.created", *_ENDS)]
        response: JSON = ends[-1]["response"]
        known: list[JSON] = self._service.store.attached.get(f"items:{response['id']}", [])
        del known[len(known) - len(response["output"]) :]
        response["output"] = []
        for number, event in enumerate(ends):
            yield {**event, "sequence_number": number}

    def _watched(self, told: Iterator[JSON], body: JSON) -> Iterator[JSON]:
        """The events of a response, and of those that follow because it was steered."""
        name = ""
        for event in told:
            if event["type"] == "response.created":
                name = event["response"]["id"]
                self._steering.begun(name)
            if event["type"] in _ENDS:
                self._steering.ended(name, event["response"])
            yield event
        for steer in self._steering.due(name):
            yield from self._successor(steer, body)
        yield from self._steering.waiting(name)

    def _successor(self, steer: JSON, body: JSON) -> Iterator[JSON]:
        """The response that goes on as the client has said meanwhile."""
        answer = self._answer({**body, "input": steer["input"], "previous_response_id": steer["previous_response_id"]})
        if answer.events is None:
            error: JSON = _refusal(answer).body["error"]
            yield self._steering.failed(steer, "successor_creation_failed", error["message"])
        else:
            yield from self._watched(_events(answer), body)


def _events(answer: Answer) -> Iterator[JSON]:
    return (event[1] for event in answer.events or () if event is not None)  # type: ignore[misc]


def _refusal(answer: Answer) -> Refused:
    """The error in an answer that is no stream."""
    error = answer.json.get("error") if isinstance(answer.json, dict) else None
    error = error if isinstance(error, dict) else {}
    words = str(error.get("message") or f"Emulated {answer.status}.")
    refused = Refused(words, status=answer.status, type=error.get("type") or "server_error")
    refused.body["error"] |= {"param": error.get("param"), "code": error.get("code")}
    refused.headers = {name: value for name, value in answer.headers.items() if name.startswith(("x-", "retry-"))}
    return refused


def _error(answer: Answer) -> JSON:
    """An error event, with the headers that an answer would have had."""
    error: JSON = dict(answer.json["error"])  # type: ignore[index]
    if answer.headers:
        error["headers"] = answer.headers
    return {"type": "error", "status": answer.status, "error": error}
