"""From an endpoint and its arguments to a plain request value. Pure: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .endpoint import Endpoint
    from .multipart import Multipart


class Request:
    """What goes on the wire, independent of any HTTP library.

    Attributes:
        method: The HTTP verb in capitals.
        path: The percent-encoded path below the base URL, starting with `/`.
        query: The encoded query string without `?`; empty when there is none.
        headers: Headers of this operation alone (fixed ones, header arguments, the content type of the body).
        body: JSON or raw bytes, a `Multipart` form, or None.
    """

    __slots__ = ("body", "headers", "method", "path", "query")

    def __init__(
        self, method: str, path: str, query: str, headers: dict[str, str], body: bytes | Multipart | None
    ) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body

    @property
    def target(self) -> str:
        """Path and query as they follow the base URL."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.target}>"


def build(
    endpoint: Endpoint,
    arguments: Mapping[str, Any],
    *,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object = None,
    default_query: Mapping[str, object] | None = None,
) -> Request:
    """Build the request of one call.

    Args:
        endpoint: The operation.
        arguments: Its arguments by Python name; those that are `omit` are left out, None is sent as null in a body.
        extra_query: Query parameters that win over those of the call.
        extra_body: Body fields that win over those of the call, or a whole body where the operation has none.
        default_query: Query parameters of the client; those of the call win over them.

    Raises:
        ValueError: A path argument is empty, or a header argument holds a line break.
        TypeError: An argument has a type that cannot be sent in its place.
    """
    from .request_plan import RequestPlan

    plan = endpoint.request_plan or RequestPlan(endpoint)
    return plan.build(arguments, extra_query, extra_body, default_query)
