"""What the Batch API takes: which operations, and how much at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ....errors import BulkRequestError

if TYPE_CHECKING:
    from collections.abc import Mapping

ENDPOINTS: Final[Mapping[str, str]] = {
    "responses.create": "/v1/responses",
    "chat.completions.create": "/v1/chat/completions",
    "embeddings.create": "/v1/embeddings",
    "completions.create": "/v1/completions",
    "moderations.create": "/v1/moderations",
    "images.generate": "/v1/images/generations",
}
"""Operations and the endpoints of their batches: `BatchCreateParams.endpoint` in the description of the API names them.

It names edits of images and videos, too; they take files, which a line of JSON cannot hold.
"""
MOST_REQUESTS: Final = 50_000
"""Requests in one batch (guide to the Batch API, on rate limits)."""
MOST_BYTES: Final = 200 * 1000 * 1000
"""Bytes of one input file (the same place: 200 MB; read as millions, which is the smaller)."""
MOST_INPUTS: Final = 50_000
"""Texts that the requests of one batch of embeddings may hold together (the same place)."""
_NOT_SENT: Final = ("extra_headers", "extra_query")
_OPTIONS: Final = frozenset({"extra_body", "extra_headers", "extra_query", "timeout"})


def endpoint_of(operation: str, arguments: Mapping[str, Any]) -> str:
    """The endpoint of the batch that a request goes into.

    Raises:
        BulkRequestError: The Batch API does not take such a request.
    """
    endpoint = ENDPOINTS.get(operation)
    if endpoint is None:
        raise BulkRequestError(f"The Batch API does not take {operation}; it takes {', '.join(ENDPOINTS)}.")
    if arguments.get("stream"):
        raise BulkRequestError("The Batch API does not stream: leave 'stream' out.")
    if given := [name for name in _NOT_SENT if arguments.get(name)]:
        raise BulkRequestError(f"A request of a batch has a body only: leave {given[0]!r} out.")
    return endpoint


def body_of(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a request."""
    body = {name: value for name, value in arguments.items() if name not in _OPTIONS}
    return {**body, **(arguments.get("extra_body") or {})}


def inputs_of(endpoint: str, body: Mapping[str, Any]) -> int:
    """How many texts become vectors; a list of numbers is one text, in tokens."""
    given = body.get("input")
    if endpoint != "/v1/embeddings" or not isinstance(given, list) or not given or isinstance(given[0], int):
        return 1
    return len(given)
