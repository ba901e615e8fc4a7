"""From a job to a line of the input file, and from a line of an output file to an outcome."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openai_runtime.model.codec import encode_json

from ....calling.retry import RetryPolicy
from ....errors import APIStatusError, BadRequestError, InternalServerError, NotFoundError, RateLimitError
from ..engine import Outcome
from .taken import body_of, endpoint_of, inputs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..engine import Job

_POLICY: Final = RetryPolicy()
"""Which statuses may go away; how often is up to the run."""
_TYPES: Final = {400: BadRequestError, 404: NotFoundError, 429: RateLimitError}
BATCH_ERROR: Final = "BatchError"
"""The type of an error that a batch has, and not one of its requests."""
_NEVER_ASKED: Final = frozenset({"batch_expired", "batch_cancelled"})


class Line(NamedTuple):
    """A request as it stands in an input file.

    Attributes:
        endpoint: The endpoint of its batch.
        model: The model of its batch; empty where the request names none.
        inputs: How many texts it holds.
        body: The body of the request.
        content: The line, with its end.
    """

    endpoint: str
    model: str
    inputs: int
    body: Mapping[str, Any]
    content: bytes


def line_of(job: Job) -> Line:
    """Write a job down.

    Raises:
        BulkRequestError: The Batch API does not take it.
    """
    endpoint, body = endpoint_of(job.operation, job.arguments), body_of(job.arguments)
    line = {"custom_id": str(job.index), "method": "POST", "url": endpoint, "body": body}
    model = body.get("model")
    return Line(endpoint, str(model or ""), inputs_of(endpoint, body), body, encode_json(line) + b"\n")


def split(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Lines of bytes that come in pieces; only a line feed ends one, for JSON may hold all other ends of lines."""
    rest: list[bytes] = []
    for piece in pieces:
        first, *more = piece.split(b"\n")
        rest.append(first)
        for one in more:
            yield b"".join(rest)
            rest = [one]
    yield b"".join(rest)


def index_of(line: Any) -> int | None:
    """The job that a line is about; None where it is none of ours."""
    name = line.get("custom_id") if isinstance(line, dict) else None
    return int(name) if isinstance(name, str) and name.isdecimal() else None


def read(content: bytes) -> Any:
    """The JSON of a line; None where it is none, as in a line that is empty."""
    try:
        return json.loads(content)
    except ValueError:
        return None


def outcome_of(index: int, line: Any) -> Outcome:
    """What a line of an output or error file says about a job."""
    response, refused = line.get("response"), line.get("error")
    if not isinstance(response, dict):
        return never_answered(index, refused if isinstance(refused, dict) else {})
    status, body, name = response.get("status_code"), response.get("body"), response.get("request_id")
    name = name if isinstance(name, str) else None
    if not isinstance(status, int) or (status < 400 and not refused):
        return Outcome(index, answer=body, request_id=name)
    inner = body.get("error") if isinstance(body, dict) else None
    error = inner if isinstance(inner, dict) else {}
    code = error.get("code")
    kind = InternalServerError if status >= 500 else _TYPES.get(status, APIStatusError)
    told = {
        "type": kind.__name__,
        "message": error.get("message") or f"The request failed with status {status}.",
        "status": status,
        "code": code,
        "param": error.get("param"),
        "request_id": name,
    }
    return failed(index, told, again=_POLICY.worth_it(status, {}, code or error.get("type")))


def never_answered(index: int, error: dict[str, Any]) -> Outcome:
    """The outcome of a job that the API did not get to."""
    code = error.get("code") or "missing"
    message = error.get("message") or "The batch ended without an answer to this request."
    return failed(index, {"type": BATCH_ERROR, "message": message, "code": code}, again=True)


def failed(index: int, error: dict[str, Any], *, again: bool) -> Outcome:
    """An outcome that is an error."""
    return Outcome(index, error={name: value for name, value in error.items() if value is not None}, again=again)


def was_never_asked(line: Any) -> bool:
    """Whether a line says that the batch ended before its request was sent."""
    error = line.get("error")
    return isinstance(error, dict) and error.get("code") in _NEVER_ASKED
