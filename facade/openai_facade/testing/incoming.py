"""A request as it came, and its checks against the description: key, query, body."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from time import monotonic
from time import time as time_of_day
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from urllib.parse import parse_qsl

from .answers import Refused
from .decoding import decode
from .forms import coerce, nest
from .protocol import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .checks import Checks, Part
    from .description import JSON, Operation
    from .problems import Problem
    from .protocol import Scope

_FORM = "multipart/form-data"
_URLENCODED = "application/x-www-form-urlencoded"
# Names that the reference SDK sends and the description has lost.
_UNDESCRIBED = {
    "POST /realtime/sessions": {"input_audio_noise_reduction", "model"},
    "POST /realtime/transcription_sessions": {"client_secret", "modalities"},
}
# Values that the reference SDK knows and the description lacks, and one that it has in their place.
_WIDER = {"POST /uploads": ("purpose", {"user_data", "evals"}, "assistants")}
_GRADERS = "/fine_tuning/alpha/graders/"


@dataclass(slots=True, repr=False)
class Incoming:
    """One HTTP request, read whole. Also what `Emulator.requests` hands out.

    `body` is cut off behind the first megabytes of a large upload; `form` holds the fields and files of a multipart
    body in the order they came. `outcome` tells how the exchange ended: "complete", "dropped" by a fault, or "left"
    when the client went away first. `messages` holds the events that came over a websocket. `answer` is what was
    answered, as far as it is kept; `time`, `answered` and `ended` are readings of the monotonic clock, and `at` is the
    time of day. `source` is the file with the whole body of a request that is passed on, `size` and `digest` are
    those of the body. `inside` marks what the emulator asks itself.
    """

    method: str
    path: str
    query_string: str
    headers: dict[str, str]
    body: bytes = b""
    form: list[tuple[str, str | Part]] = field(default_factory=list)
    operation: str = ""
    status: int = 0
    outcome: str = ""
    messages: list[Any] = field(default_factory=list)
    connection: int = 0
    time: float = field(default_factory=monotonic)
    at: float = field(default_factory=time_of_day)
    answered: float = 0.0
    ended: float = 0.0
    names: tuple[str, ...] = ()
    streamed: bool = False
    events: int = 0
    answer: bytes = b""
    answer_headers: dict[str, str] = field(default_factory=dict)
    message_bytes: int = 0
    weight: int = 0
    noted: bool = False
    source: BinaryIO | None = None
    size: int = 0
    digest: str = ""
    inside: bool = False

    def __str__(self) -> str:
        return f"{self.method} {self.path} -> {self.status}"

    def __repr__(self) -> str:
        """What can be shown to anybody: a list of requests in a failing test is printed with it."""
        return f"<Incoming {self}>"

    def summary(self) -> JSON:
        """The exchange as plain values, for other programs to read; keys, tokens and cookies are left out."""
        from .hiding import HIDDEN, Hiding, is_secret

        hiding = Hiding()
        hidden = {name for name in self.headers if is_secret(name)} | {"sec-websocket-protocol"}
        headers = {name: HIDDEN if name in hidden else value for name, value in self.headers.items()}
        query = "&".join(f"{name}={value}" for name, value in hiding.pairs(self.query))
        found: JSON = {"method": self.method, "path": self.path, "query": query, "headers": headers}
        found |= {"operation": self.operation, "status": self.status, "outcome": self.outcome, "at": self.at}
        found["body"] = hiding.json(self.body.decode("utf-8", "replace"))
        found["messages"] = hiding.value(self.messages)
        answer = self.answer.decode("utf-8", "replace")
        if self.method == "WEBSOCKET":  # an event a line
            found["answer"] = "\n".join(map(hiding.json, answer.split("\n")))
        else:
            found["answer"] = hiding.event(answer) if self.streamed else hiding.json(answer)
        found["answer_headers"] = {
            name: HIDDEN if is_secret(name) else one for name, one in self.answer_headers.items()
        }
        found |= {"streamed": self.streamed, "events": self.events}
        for name, moment in (("seconds_to_answer", self.answered), ("seconds", self.ended)):
            found[name] = round(moment - self.time, 6) if moment else None
        return found

    @property
    def query(self) -> list[tuple[str, str]]:
        """The decoded query, in order."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The decoded body."""
        return json.loads(self.body)

    @property
    def content_type(self) -> str:
        """The media type of the body, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def check_key(incoming: Incoming) -> None:
    """Refuse a request without a key, or with one that starts with `sk-wrong`."""
    scheme, _, key = incoming.headers.get("authorization", "").partition(" ")
    key = key.strip() if scheme.lower() == "bearer" else incoming.headers.get("api-key", "")
    if not key:
        raise Refused(
            "No API key in the request. Send it as 'Authorization: Bearer KEY'.", status=401, code="missing_api_key"
        )
    if key.startswith("sk-wrong"):
        raise Refused(f"The API key {key[:8]}*** is not valid.", status=401, code="invalid_api_key")


def read_query(checks: Checks, operation: Operation, incoming: Incoming, *, strict: bool) -> JSON:
    """The query as typed values, checked against the parameters of the operation."""
    if not incoming.query_string and not operation.parameters:
        return {}
    known = {parameter.plain: parameter for parameter in operation.parameters if parameter.place == "query"}
    given = nest(incoming.query)
    given.pop("api-version", None)
    for name, _ in parse_qsl(operation.fixed):
        given.pop(name, None)
    found: JSON = {}
    for name, value in given.items():
        parameter = known.get(name)
        if parameter is None:
            if strict:
                raise Refused(f"Unknown query parameter: '{name}'.", param=name, code="unknown_parameter")
            continue
        found[name] = coerce(checks, parameter.schema, value)
        _refuse(checks.check(parameter.schema)(found[name]), name)
    for name, parameter in known.items():
        if parameter.required and name not in found:
            raise Refused(f"Missing required query parameter: '{name}'.", param=name, code="missing_required_parameter")
    return found


def read_body(checks: Checks, operation: Operation, incoming: Incoming, deployment: str | None, *, strict: bool) -> Any:
    """The body as plain values, checked against the schema for its content type."""
    if not operation.bodies:
        return _loose_body(incoming)
    kind = incoming.content_type
    if not incoming.body and not incoming.form and kind not in (_FORM, _URLENCODED):
        if _must_say_something(checks, operation):
            raise Refused("The request needs a body.", code="missing_body")
        return {}
    schema = operation.bodies.get(kind)
    if schema is None:
        offered = ", ".join(operation.bodies)
        raise Refused(
            f"Unsupported content type '{kind}'; this operation takes {offered}.", code="unsupported_media_type"
        )
    if kind in (_FORM, _URLENCODED):
        pairs = incoming.form if kind == _FORM else parse_qsl(incoming.body.decode(), keep_blank_values=True)
        body = coerce(checks, schema, nest(pairs))
    elif kind == "application/json":
        body = _decode(incoming.body)
    else:
        return incoming.body.decode(errors="replace")
    if isinstance(body, dict):
        if deployment is not None:
            body["model"] = deployment if body.get("model") is None else body["model"]
        _complete_spoken(body.get("input", body.get("items")))
        if strict:
            _refuse_unknown(checks, operation, schema, body)
        elif kind == "application/json":  # programs send null for what they do not mean, and the API takes it
            body = {name: value for name, value in body.items() if value is not None}
    for told in _described(operation, body):
        _refuse(checks.check(schema)(told), None)
    return body


def _described(operation: Operation, body: Any) -> Iterator[Any]:
    """A body in words that the description knows: where the API takes several things, each of them."""
    name, more, known = _WIDER.get(operation.key, ("", (), ""))
    said = body.get(name) if isinstance(body, dict) else None
    if isinstance(said, str) and said in more:
        yield {**body, name: known}
        return
    grader: Any = body.get("grader") if isinstance(body, dict) and operation.path.startswith(_GRADERS) else None
    several = grader.get("graders") if isinstance(grader, dict) else None
    if isinstance(several, dict) and several and "type" not in several:
        yield from ({**body, "grader": {**grader, "graders": one}} for one in several.values())
        return
    yield body


def _complete_spoken(items: Any) -> None:
    """Fill in what people leave out when they hand back what the model said: the API takes it without."""
    for item in items if isinstance(items, list) else ():
        content = item.get("content") if isinstance(item, dict) and item.get("role") == "assistant" else None
        parts = content if isinstance(content, list) else ()
        if any(isinstance(part, dict) and part.get("type") in ("output_text", "refusal") for part in parts):
            item |= {"type": "message", "id": "", "status": "completed", **item}


def _must_say_something(checks: Checks, operation: Operation) -> bool:
    """Whether an empty object would be refused; where it would not, no body is as good."""
    return any(checks.check(schema)({}) is not None for schema in operation.bodies.values())


def _loose_body(incoming: Incoming) -> JSON:
    """The body of an operation that describes none: the reference SDK sends an empty one at times."""
    if incoming.content_type == "application/json" and incoming.body:
        body = _decode(incoming.body)
        if body:
            raise Refused("This operation takes no body.", code="unexpected_body")
    return {}


def _decode(body: bytes) -> Any:
    try:
        return decode(body)
    except ValueError as problem:
        raise Refused(f"The body is not valid JSON: {problem}", code="invalid_json") from None


def _refuse(problem: Problem | None, name: str | None) -> None:
    if problem is None:
        return
    if name is not None:
        problem.path.append(name)
    missing = problem.message.startswith("missing")
    words = f"Missing required parameter: '{problem.where}'." if missing else f"Invalid value for {problem}."
    code = "missing_required_parameter" if missing else "invalid_value"
    raise Refused(words, param=problem.where or None, code=code)


def _refuse_unknown(checks: Checks, operation: Operation, schema: JSON, body: JSON) -> None:
    names = known_names(checks, schema)
    if names is None:
        return
    extra = _UNDESCRIBED.get(operation.key, ())
    for name in body:
        if name not in names and name not in extra:
            raise Refused(f"Unknown parameter: '{name}'.", param=name, code="unknown_parameter")


def known_names(checks: Checks, schema: JSON) -> set[str] | None:
    """All names that an object may have, or None when it may have any."""
    schema = checks.resolve(schema)
    parts = [*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    names = set(schema.get("properties", ()))
    if schema.get("additionalProperties"):
        return None
    for part in parts:
        inner = known_names(checks, part)
        if inner is None:
            return None
        names |= inner
    return names or None


def read_head(scope: Scope) -> Incoming:
    """What the head of a request says."""
    raw = cast("list[tuple[bytes, bytes]]", scope["headers"])
    return Incoming(
        method=scope.get("method", "GET"),
        path=cast("bytes", scope["raw_path"]).decode("latin-1").partition("?")[0],
        query_string=cast("bytes", scope["query_string"]).decode("latin-1"),
        headers={name.decode("latin-1"): value.decode("latin-1") for name, value in raw},
        connection=scope[NUMBER],
    )
