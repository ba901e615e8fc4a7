"""What a model put out, and nobody can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .calls import APIError
from .root import OpenAIError

if TYPE_CHECKING:
    from openai_generated.models import ChatCompletion, CompletionUsage, Response, ResponseUsage


class OutputParseError(APIError, ValueError):
    """The model's output is not what was asked for: prose, broken JSON, or JSON that does not fit the type.

    It is an error of the validating library as well, where that allows it: `except pydantic.ValidationError` catches
    what pydantic refused. `__cause__` has the library's own error.

    Attributes:
        completion: The completion or response as it came, with everything in it that was paid for.
        text: The output that could not be read; `body` is the same.
        request_id: The server's name for the exchange.
    """

    completion: ChatCompletion | Response
    text: str

    def __init__(self, message: str, *, completion: ChatCompletion | Response, text: str) -> None:
        Exception.__init__(self, message)  # a subclass may have other ancestors, which take other arguments
        self.message = message
        self.body = text
        self._request = None
        self.completion = completion
        self.text = text
        self.request_id = completion._request_id

    def __str__(self) -> str:
        return self.message

    @property
    def usage(self) -> CompletionUsage | ResponseUsage | None:
        """The tokens that were used."""
        return self.completion.usage


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
