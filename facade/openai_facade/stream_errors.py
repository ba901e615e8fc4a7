"""The errors for what breaks after the head of an answer arrived."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from openai_runtime.faults import DecodeError, ValidationError

from .errors import APIConnectionError, APIError, APIResponseValidationError, APITimeoutError, OpenAIError

if TYPE_CHECKING:
    from .answer import AnswerHead


def stream_error(
    answer: AnswerHead, message: str | None, body: object = None, cause: BaseException | None = None
) -> Exception:
    """Name what broke while an answer was read; `cause` itself if it is one of our errors already.

    Args:
        answer: The answer.
        message: What happened, or None to take the words of `cause` or `body`.
        body: The error object that the server sent, if it sent one.
        cause: The transport's or decoder's exception, if there was one.
    """
    error: Exception
    if isinstance(cause, OpenAIError):
        error = cause
    elif cause is None and message is None:
        error = APIError(_words_of(body), answer.outgoing, body=body)  # type: ignore[arg-type]
    elif cause is None or isinstance(cause, (DecodeError, ValidationError)):
        error = APIResponseValidationError(answer, body, message=message)
    elif isinstance(cause, TimeoutError) or "Timeout" in type(cause).__name__:
        error = APITimeoutError(answer.outgoing, message=message or "The answer stopped arriving in time.")
    else:
        words = message or f"The connection broke in the middle of the answer: {cause!r}"
        error = APIConnectionError(message=words, request=answer.outgoing)
    if isinstance(error, APIError) and error.request_id is None:
        error.request_id = answer.headers.get("x-request-id")
    return error


def _words_of(body: object) -> str:
    words = body.get("message") if isinstance(body, Mapping) else body
    return words if isinstance(words, str) and words else "The server reported an error in the middle of the stream."
