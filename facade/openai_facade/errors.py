"""Everything that goes wrong.

    OpenAIError
    ├── APIError                             something went wrong between the call and its result
    │   ├── APIConnectionError               no answer, or only a part of one
    │   │   └── APITimeoutError              not in the time that was allowed
    │   │       └── PollTimeoutError         the server is still at work (a RuntimeError too)
    │   ├── FileBatchError                   some files of many could not be uploaded or processed
    │   ├── APIResponseValidationError       an answer, but not one that the call can return
    │   └── APIStatusError                   an answer with status 4xx or 5xx
    │       ├── BadRequestError              400
    │       ├── AuthenticationError          401
    │       │   └── OAuthError               a token could not be had for a workload identity
    │       ├── PermissionDeniedError        403
    │       ├── NotFoundError                404
    │       ├── ConflictError                409
    │       ├── UnprocessableEntityError     422
    │       ├── RateLimitError               429
    │       └── InternalServerError          5xx
    ├── LengthFinishReasonError              output to be parsed was cut at the token limit
    ├── ContentFilterFinishReasonError       … or by the content filter
    ├── ToolLoopLimitError                   the model still calls tools after the last turn
    ├── SubjectTokenProviderError            a workload's own identity token could not be had
    ├── WebSocketConnectionClosedError
    └── WebSocketQueueFullError
    InvalidWebhookSignatureError             (a ValueError)

All of them can be pickled and copied; credentials stay behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, Self, cast

from openai_runtime.answer.rate_limit import RateLimit

if TYPE_CHECKING:
    import httpx
    from openai_generated.models import ChatCompletion, VectorStoreFileBatch
    from openai_runtime.request.call import RawResponse

    class Sent(Protocol):
        """A request as the transport knows it."""

        @property
        def http_request(self) -> httpx.Request: ...


_SHOWN: Final = 500


class OpenAIError(Exception):
    """The root of this package's errors."""

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: _portable(value) for name, value in self.__dict__.items()}
        return _rebuild, (type(self), self.args, state)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from copy import deepcopy

        twin = _rebuild(type(self), self.args, deepcopy(dict(self.__dict__), memo))
        memo[id(self)] = twin
        return twin  # type: ignore[return-value]


def _rebuild(cls: type[BaseException], args: tuple[Any, ...], state: dict[str, Any]) -> BaseException:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def _portable(value: object) -> object:
    """What of an attribute can be pickled and may be seen by others."""
    module = type(value).__module__.partition(".")[0]
    if module in ("httpx", "httpx2"):
        from openai_runtime.answer.portable import portable

        return portable(value)
    return value


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


class APIConnectionError(APIError):
    """No answer, or only a part of one; `__cause__` has the transport's own error."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request | Sent | None = None) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """No answer in the time that was allowed."""

    def __init__(self, request: httpx.Request | Sent | None = None, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class PollTimeoutError(APITimeoutError, RuntimeError):
    """The server was still at work when the time for waiting was over.

    Attributes:
        last: What was waited for, as last seen; None where no look came back.
    """

    last: Any

    def __init__(self, message: str, *, last: Any = None) -> None:
        super().__init__(message=message)
        self.last = last


class FileBatchError(APIError):
    """Some files of many could not be uploaded, or not be processed; `__cause__` has the first failure of an upload.

    Attributes:
        failed: The ids of files that the server could not process.
        uploaded: The ids of files that were uploaded here.
        errors: What went wrong with uploads, by the place of the file among those given.
        batch: The batch as last seen; None where it was not begun because of failed uploads.
    """

    failed: list[str]
    uploaded: list[str]
    errors: dict[int, Exception]
    batch: VectorStoreFileBatch | None

    def __init__(
        self,
        message: str,
        *,
        failed: Iterable[str] = (),
        uploaded: Iterable[str] = (),
        errors: Mapping[int, Exception] | None = None,
        batch: VectorStoreFileBatch | None = None,
    ) -> None:
        super().__init__(message, None, body=None)
        self.failed = list(failed)
        self.uploaded = list(uploaded)
        self.errors = dict(errors or {})
        self.batch = batch


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


class LengthFinishReasonError(OpenAIError):
    """Output that was to be parsed was cut at the token limit.

    Attributes:
        completion: The completion with the cut output; after a stream it has no `usage`.
    """

    completion: ChatCompletion

    def __init__(self, *, completion: ChatCompletion) -> None:
        usage = f" - {completion.usage}" if completion.usage else ""
        super().__init__(f"The output cannot be parsed: it was cut at the token limit{usage}")
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """Output that was to be parsed was stopped by the content filter; `completion` has what there is of it."""

    completion: ChatCompletion | None

    def __init__(self, *, completion: ChatCompletion | None = None) -> None:
        super().__init__("The output cannot be parsed: it was stopped by the content filter")
        self.completion = completion


class ToolLoopLimitError(OpenAIError):
    """The model still called tools in the last turn that was allowed.

    Attributes:
        run: Everything up to there: answers, steps, the items or messages to go on with.
    """

    run: Any

    def __init__(self, message: str, *, run: Any) -> None:
        super().__init__(message)
        self.run = run


class InvalidWebhookSignatureError(ValueError):
    """The signature of a webhook does not match its content."""


class SubjectTokenProviderError(OpenAIError):
    """The identity token of a workload could not be had.

    Attributes:
        response: The answer of the metadata server, if there was one.
    """

    response: httpx.Response | None

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class WebSocketConnectionClosedError(OpenAIError):
    """A websocket was closed while messages were still waiting.

    Attributes:
        unsent_messages: What was not sent.
    """

    unsent_messages: list[str]

    def __init__(self, message: str, *, unsent_messages: list[str]) -> None:
        super().__init__(message)
        self.unsent_messages = unsent_messages


class WebSocketQueueFullError(OpenAIError):
    """More was queued for a websocket than its queue may hold."""


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
