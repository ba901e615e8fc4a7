"""From what a transport or a server came up with to the error that the user sees."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from openai_runtime.model.faults import ValidationError

from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    excerpt,
    status_error,
)
from ..transport.blame import users_own
from ..transport.faults import ForeignError, LastingFault, ProtocolError
from ..transport.httpx_faults import UNDECODABLE, as_httpx_error

if TYPE_CHECKING:
    from ..transport.answer import AnswerHead
    from ..transport.outgoing import Outgoing


def attempt_error(cause: Exception, outgoing: Outgoing) -> APIConnectionError:
    """The error for an exception that ended an attempt.

    Raises:
        Exception: The cause is not about the connection and comes out as it is: the user's own file, hook or signal
            handler raised it, or it is a bug or a wrong argument.
    """
    own = users_own(cause)
    if own is not None:
        raise own
    error = _transport_error(cause, outgoing)
    if error is None:
        raise cause
    return error


def _transport_error(cause: BaseException, outgoing: Outgoing) -> APIConnectionError | None:
    """The same as `connection_error`, where a transport that is not ours may have raised anything."""
    if not isinstance(cause, ForeignError) or cause.__cause__ is None:
        return connection_error(cause, outgoing)
    raised = cause.__cause__
    error = connection_error(raised, outgoing)
    if error is None:
        where = f"{outgoing.method} {outgoing.shown_url}"
        said = f"Connection error. {where}: {type(raised).__name__}: {_say(raised)}"
        error = APIConnectionError(message=said, request=outgoing)
        error.__cause__ = raised
    return error


def connection_error(cause: BaseException, outgoing: Outgoing) -> APIConnectionError | None:
    """The error for an exception of a transport; None when it is not one (a bug, a wrong argument)."""
    where = f"{outgoing.method} {outgoing.shown_url}"
    if isinstance(cause, (TimeoutError, BlockingIOError)) or _is_httpx(cause, "TimeoutException"):
        error: APIConnectionError = APITimeoutError(outgoing, message=f"Request timed out. {where}: {_say(cause)}")
    elif isinstance(cause, (FileNotFoundError, IsADirectoryError, NotADirectoryError)):
        return None  # a file that was to be uploaded
    elif isinstance(cause, (OSError, ProtocolError, *UNDECODABLE)) or _is_httpx(
        cause, "TransportError", "DecodingError", "TooManyRedirects", "StreamError"
    ):
        said = f"Connection error. {where}: {_say(cause)}"
        error = APIConnectionError(message=_hinted(said, outgoing), request=outgoing)
    elif isinstance(cause, UnicodeError) and "idna" in str(cause):  # what asyncio makes of an impossible host name
        error = APIConnectionError(message=f"Connection error. {where}: no host can have this name", request=outgoing)
    else:
        return None
    error.__cause__ = cause if _is_httpx(cause, "RequestError", "StreamError") else as_httpx_error(cause, outgoing)
    return error


def _hinted(said: str, outgoing: Outgoing) -> str:
    if outgoing.origin.scheme != "https":
        return said
    from .hints import connection_hint

    hint = connection_hint(said, outgoing)
    return f"{said}. {hint}" if hint else said


def would_fail_again(error: APIError) -> bool:
    """Whether it is certain that the same request would come to the same end."""
    cause = error.__cause__
    return cause is not None and isinstance(cause.__cause__, LastingFault)


def error_from_answer(answer: AnswerHead) -> APIStatusError:
    """The error for an answer whose status is not one of success and whose body was read."""
    from openai_runtime.model.codec import decode_json

    from .status_message import status_message

    content = answer.content
    try:
        body: Any = decode_json(content) if content.strip() else None
    except (ValueError, RecursionError):
        body = content.decode("utf-8", "replace").strip()
    return status_error(answer, body, status_message(answer, body))


def stream_error(answer: Any, message: str | None, body: object, cause: BaseException | None) -> APIError:
    """The error for an answer that broke after its head had arrived.

    Raises:
        Exception: A signal handler of the user's raised it in the middle of the reading: it comes out as it is.
    """
    if isinstance(cause, APIError):
        return cause
    own = users_own(cause)
    if own is not None:
        raise own
    error: APIError | None = None
    odd = isinstance(cause, ValueError) and not isinstance(cause, UNDECODABLE)  # it arrived, but is not what it should
    if body is None and cause is not None and not odd:
        error = _transport_error(cause, answer.outgoing)
    if error is None:
        said = message or _message_of(body) or (_say(cause) if cause else "The answer broke off.")
        if answer.is_read or isinstance(cause, ValidationError):  # it is complete, but not what was asked for
            error = APIResponseValidationError(answer, body, message=said)
        else:
            error = APIError(said, answer.outgoing, body=body)
        error.__cause__ = cause
    error.request_id = answer.request_id
    return error


def _message_of(body: object) -> str | None:
    if isinstance(body, dict):
        message = body.get("message")
        return (
            message if isinstance(message, str) and message else f"The server reported an error: {excerpt(str(body))}"
        )
    return None if body is None else excerpt(str(body))


def _is_httpx(error: BaseException, *names: str) -> bool:
    """Whether an exception is one of httpx's (or httpx2's); neither is imported for the question."""
    for module in ("httpx", "httpx2"):
        loaded = sys.modules.get(module)
        if loaded is not None and any(isinstance(error, getattr(loaded, name, ())) for name in names):
            return True
    return False


def _say(cause: BaseException) -> str:
    return str(cause) or type(cause).__name__
