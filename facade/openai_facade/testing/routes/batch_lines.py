"""The input of batches: one request a line, and what the API objects to before it runs any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..decoding import decode
from ..records.files import FILES
from .files import part_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON
    from ..records.batches import Batch, BatchError
    from ..store import Store

MOST_REQUESTS: Final = 50_000
MOST_INPUTS: Final = 50_000
MOST_BYTES: Final = 200 * 1024 * 1024


def read_lines(store: Store, batch: Batch) -> tuple[list[JSON], list[BatchError]]:
    """The requests of a batch, and what is wrong with them."""
    name = batch["input_file_id"]
    if FILES.find(store, name) is None:
        return [], [error_of("invalid_file", f"The file '{name}' does not exist.", None)]
    part = part_of(store, name)
    if part.size > MOST_BYTES:
        return [], [error_of("file_too_large", f"The file '{name}' has more than {MOST_BYTES:,} bytes.", None)]
    requests: list[JSON] = []
    errors: list[BatchError] = []
    seen: set[Any] = set()
    for number, line in enumerate(part.read().decode("utf-8", "replace").split("\n"), 1):
        if not line.strip():
            continue
        try:
            request = decode(line)
        except ValueError:
            errors.append(error_of("invalid_json_line", "This line is not parseable as valid JSON.", number))
            continue
        problem = _problem(request, batch["endpoint"], seen) or _other_model(request, requests)
        if problem:
            errors.append(error_of(*problem, number))
        else:
            requests.append(request)
    if not requests and not errors:
        errors.append(error_of("empty_file", "The file holds no requests.", None))
    return requests, errors or list(_too_many(requests))


def _too_many(requests: list[JSON]) -> Iterator[BatchError]:
    if len(requests) > MOST_REQUESTS:
        yield error_of("too_many_requests", f"The file holds more than {MOST_REQUESTS:,} requests.", None)
    inputs = sum(_inputs(request["body"]) for request in requests if request["url"] == "/v1/embeddings")
    if inputs > MOST_INPUTS:
        yield error_of("too_many_inputs", f"The requests hold more than {MOST_INPUTS:,} inputs together.", None)


def _inputs(body: Any) -> int:
    """How many texts are to become vectors; a list of numbers is one text in tokens."""
    given = body.get("input") if isinstance(body, dict) else None
    return len(given) if isinstance(given, list) and given and not isinstance(given[0], int) else 1


def _other_model(request: JSON, before: list[JSON]) -> tuple[str, str] | None:
    if not before:
        return None
    first, model = before[0]["body"].get("model"), request["body"].get("model")
    if model == first:
        return None
    return "mismatched_model", f"The model '{model}' is not that of the first line, '{first}'."


def _problem(request: Any, endpoint: str, seen: set[Any]) -> tuple[str, str] | None:
    if not isinstance(request, dict):
        return "invalid_json_line", "This line is not a JSON object."
    for field in ("custom_id", "method", "url", "body"):
        if field not in request:
            return "missing_required_parameter", f"The line lacks '{field}'."
    if not isinstance(request["custom_id"], str):
        return "invalid_custom_id", "The custom_id must be a string."
    if request["custom_id"] in seen:
        return "duplicate_custom_id", f"The custom_id '{request['custom_id']}' was used before."
    seen.add(request["custom_id"])
    if request["url"] != endpoint:
        return "mismatched_endpoint", f"The url '{request['url']}' is not the endpoint of the batch."
    if request["method"] != "POST":
        return "invalid_method", "The method must be POST."
    if not isinstance(request["body"], dict):
        return "invalid_body", "The body must be a JSON object."
    if request["body"].get("stream") is True:
        return "invalid_body", "A request of a batch cannot be streamed: 'stream' must not be true."
    return None


def error_of(code: str, message: str, line: int | None) -> BatchError:
    """An error of a batch."""
    return {"code": code, "message": message, "param": None, "line": line}
