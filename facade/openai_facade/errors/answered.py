"""Errors that have an answer to show, above all those of a status 4xx or 5xx."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from openai_runtime.answer.rate_limit import RateLimit

from .calls import APIError

if TYPE_CHECKING:
    import httpx
    from openai_runtime.request.call import RawResponse

_SHOWN: Final = 500


class _Answered(APIError):
    """An error that has an answer to show."""

    status_code: int
    _response: httpx.Response | RawResponse

    def _take(self, response: httpx.Response | RawResponse) -> None:
        self._response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")

    @property
    def response(self) -> httpx.Response:
        """The answer."""
        response: Any = self._response
        return cast("httpx.Response", getattr(response, "http_response", response))

    @response.setter
    def response(self, response: httpx.Response) -> None:  # for subclasses that make one up
        self._response = response

    @property
    def rate_limit(self) -> RateLimit:
        """The rate limits that the server reported with this answer."""
        return RateLimit.from_headers(self._response.headers)


class APIResponseValidationError(_Answered):
    """The server answered with something that the call cannot return."""

    def __init__(
        self, response: httpx.Response | RawResponse, body: object | None, *, message: str | None = None
    ) -> None:
        message = message or "The answer of the server does not have the expected form."
        super().__init__(message, _request_of(response), body=body)
        self._take(response)


class APIStatusError(_Answered):
    """The server answered with status 4xx or 5xx."""

    def __init__(self, message: str, *, response: httpx.Response | RawResponse, body: object | None) -> None:
        super().__init__(message, _request_of(response), body=body)
        self._take(response)


class BadRequestError(APIStatusError):
    """400: the request is malformed or not allowed in this state."""

    status_code: Literal[400] = 400  # pyright: ignore[reportIncompatibleVariableOverride]


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or revoked."""

    status_code: Literal[401] = 401  # pyright: ignore[reportIncompatibleVariableOverride]


class OAuthError(AuthenticationError):
    """A token could not be had for a workload identity.

    Attributes:
        error: The OAuth error code, such as `invalid_grant`.
    """

    error: str | None

    def __init__(self, *, response: httpx.Response | RawResponse, body: object | None) -> None:
        fields = body if isinstance(body, Mapping) else {}
        described = fields.get("error_description")
        message = described if isinstance(described, str) and described else "The token exchange was refused."
        super().__init__(message, response=response, body=body)
        self.error = fields.get("error")


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""

    status_code: Literal[403] = 403  # pyright: ignore[reportIncompatibleVariableOverride]


class NotFoundError(APIStatusError):
    """404: there is no such thing, or no such endpoint."""

    status_code: Literal[404] = 404  # pyright: ignore[reportIncompatibleVariableOverride]


class ConflictError(APIStatusError):
    """409: someone else is changing the same thing."""

    status_code: Literal[409] = 409  # pyright: ignore[reportIncompatibleVariableOverride]


class UnprocessableEntityError(APIStatusError):
    """422: understood, but refused."""

    status_code: Literal[422] = 422  # pyright: ignore[reportIncompatibleVariableOverride]


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or the quota is used up (`code` tells)."""

    status_code: Literal[429] = 429  # pyright: ignore[reportIncompatibleVariableOverride]


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(response: httpx.Response | RawResponse, body: object, message: str) -> APIStatusError:
    """The error for an answer whose status is not one of success.

    Args:
        response: The answer.
        body: The decoded body, or its text.
        message: What `str(error)` says.
    """
    status = response.status_code
    cls = InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
    inner = body.get("error", body) if isinstance(body, Mapping) else body
    return cls(message, response=response, body=inner)


def excerpt(content: bytes | str, limit: int = _SHOWN) -> str:
    """The beginning of a body, fit for a message."""
    text = content if isinstance(content, str) else content[: 4 * limit].decode("utf-8", "replace")
    text = text.strip()
    return text if len(text) <= limit else f"{text[:limit]}…"


def _request_of(response: Any) -> Any:
    outgoing = getattr(response, "outgoing", None)
    if outgoing is not None:
        return outgoing
    try:
        return response.request
    except RuntimeError:  # an httpx.Response that was made by hand
        return None
