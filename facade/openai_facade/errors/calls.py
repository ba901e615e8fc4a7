"""What goes wrong between a call and its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast

from .root import OpenAIError

if TYPE_CHECKING:
    import httpx

    class Sent(Protocol):
        """A request as the transport knows it."""

        @property
        def http_request(self) -> httpx.Request: ...


class APIError(OpenAIError):
    """Something went wrong between the call and its result.

    Attributes:
        message: What happened.
        body: The error object of the server (its `error` field where it has one), the raw text where it was not JSON,
            None where there was no answer.
        code: The server's `code`, such as `context_length_exceeded`.
        param: The argument that the server complains about.
        type: The server's kind of error, such as `invalid_request_error`.
        request_id: The server's name for the exchange (`x-request-id`).
    """

    message: str
    body: object | None
    code: str | None = None
    param: str | None = None
    type: str | None = None
    request_id: str | None = None

    def __init__(self, message: str, request: httpx.Request | Sent | None, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.body = body
        self._request = request
        if isinstance(body, Mapping):
            self.code = body.get("code")
            self.param = body.get("param")
            self.type = body.get("type")

    @property
    def request(self) -> httpx.Request:
        """The request that failed."""
        request: Any = self._request
        return cast("httpx.Request", getattr(request, "http_request", request))

    @request.setter
    def request(self, request: httpx.Request) -> None:  # for subclasses that make one up
        self._request = request


class APIConnectionError(APIError):
    """No answer, or only a part of one; `__cause__` has the transport's own error."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request | Sent | None = None) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """No answer in the time that was allowed."""

    def __init__(self, request: httpx.Request | Sent | None = None, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)
