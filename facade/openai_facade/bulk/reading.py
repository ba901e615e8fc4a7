"""From what is stored of an answer to what the operation returns, and to the user's own type."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from openai_runtime.answer.interpret import interpret
from openai_runtime.answer.rate_limit import RateLimit
from openai_runtime.model.codec import decode_json

from . import arguments as stored_arguments
from .engines.faults import public_name
from .operations import call_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..parsing.targets import Target
    from .engines.engine import Outcome

FORMATS = {"responses.create": "text", "chat.completions.create": "response_format"}
"""The argument that says what the output is to be like, by the operations whose output can be parsed."""


class StoredAnswer:
    """An answer out of a file, which reads like one that has just come; a `RawResponse` of the runtime."""

    status_code = 200
    method = "POST"
    is_closed = True
    retries_taken = 0
    read_deadline: float | None = None

    def __init__(self, content: bytes, kind: str | None, request_id: str | None) -> None:
        self.content = content
        self.request_id = request_id
        self.headers = {"content-type": kind or "application/json"}
        if request_id is not None:
            self.headers["x-request-id"] = request_id

    elapsed = timedelta()

    @property
    def rate_limit(self) -> RateLimit:
        """Nothing is known of the limits of that time."""
        return RateLimit.from_headers(self.headers)

    @property
    def http_response(self) -> Any:
        """The same as an httpx response."""
        import httpx

        return httpx.Response(self.status_code, headers=self.headers, content=self.content)

    def read(self) -> bytes:
        """The body."""
        return self.content

    def finish(self) -> None:
        """There is no connection."""


class Reading:
    """How the answers of a run are read.

    Args:
        target: The user's type that output becomes, if any.
        client: The client that pages of lists fetch further pages with.
    """

    def __init__(self, target: Target[Any] | None = None, client: Any = None) -> None:
        self.target = target
        self._client = client

    def answer(self, operation: str, arguments: str, answer: StoredAnswer) -> Any:
        """What the operation returns."""
        call = call_of(operation, stored_arguments.read(arguments))
        client = self._client
        if client is None:
            made = interpret(answer, call, _Broken())
        else:
            made = interpret(answer, call, client, asynchronous=client._asynchronous)
        return made if self.target is None else parser_of(operation)(made, self.target)

    def fault(self, outcome: Outcome, operation: str | None, payload: Any) -> Mapping[str, Any] | None:
        """What is wrong with an answer of success: it is an error, or no output of the user's type."""
        if payload.__class__ is dict and payload.get("error") and _is_error(payload, operation):
            return _of_body(payload["error"])
        if self.target is None or operation not in FORMATS:
            return None
        try:
            parser_of(operation)(payload, self.target)
        except Exception as error:  # whatever the user's type raises
            return {"type": public_name(error), "message": str(error)}
        return None


class _Broken:
    """Names what is wrong with a stored answer where there is no client to do it."""

    def _stream_error(self, raw: Any, message: str | None, body: object = None, cause: Any = None) -> Exception:
        from ..calling.failures import stream_error

        return stream_error(raw, message, body, cause)


def parser_of(operation: str) -> Callable[[Any, Target[Any]], Any]:
    """The function that reads the output of an answer into a type."""
    if operation == "responses.create":
        from ..parsing.responses import parsed_response

        return lambda answer, target: parsed_response(answer, target, [])
    from ..parsing.chat import parsed_completion

    return lambda answer, target: parsed_completion(answer, target, [])


def format_for(operation: str, target: Target[Any], *, strict: bool | None) -> dict[str, Any]:
    """The arguments that ask for output of a type.

    Raises:
        ValueError: The output of this operation cannot be asked for in a form.
    """
    name = FORMATS.get(operation)
    if name is None:
        raise ValueError(f"parse= is for {' and '.join(FORMATS)}, not for {operation}")
    if name == "text":
        return {name: {"format": target.text_format(strict=strict)}}
    return {name: target.response_format(strict=strict)}


def text_in(answer: str) -> str | None:
    """The text that a model said, by the JSON of an answer; None where it said none."""
    value = decode_json(answer)
    if not isinstance(value, dict):
        return None
    for choice in value.get("choices") or ():
        message = choice.get("message") or {}
        text = message.get("content", choice.get("text"))
        return text if isinstance(text, str) else None
    output = value.get("output")
    if not isinstance(output, list):
        return None
    parts = [part for item in output if item.get("type") == "message" for part in item.get("content") or ()]
    return "".join(part.get("text") or "" for part in parts if part.get("type") == "output_text")


def _is_error(payload: Mapping[str, Any], operation: str | None) -> bool:
    """Whether a body with an error in it is nothing else, or says that what was to be made has failed."""
    if not any(map(payload.get, ("id", "object", "data"))):
        return True
    # asking how something is that has failed is answered well by the same body
    return payload.get("status") == "failed" and operation is not None and operation.endswith(".create")


def _of_body(error: Any) -> dict[str, Any]:
    fields = error if isinstance(error, dict) else {"message": str(error)}
    known = {name: fields[name] for name in ("code", "param") if isinstance(fields.get(name), str)}
    return {"type": "APIError", "message": str(fields.get("message") or error), **known}
