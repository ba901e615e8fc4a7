"""One request of a run and what came of it, as it is read from the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from attrs import define
from openai_runtime.hints import evaluable
from openai_runtime.model.codec import decode_json
from openai_runtime.pricing.tokens import tokens_in

from ..errors import BulkRowError
from . import arguments as stored_arguments
from .reading import StoredAnswer, text_in
from .schema import RESULTS

if TYPE_CHECKING:
    from openai_runtime.pricing.tokens import Tokens

    from .reading import Reading

T = TypeVar("T", covariant=True)
P = TypeVar("P", covariant=True)


@define(frozen=True, slots=True)
class RowError:
    """Why a request has no answer.

    Attributes:
        type: The class of the error, such as `RateLimitError`.
        message: What it said.
        status: The status of the answer, where there was one.
        code: The API's own code.
        param: The parameter that it is about.
        request_id: The server's name for the exchange.
    """

    type: str
    message: str
    status: int | None = None
    code: str | None = None
    param: str | None = None
    request_id: str | None = None

    def __str__(self) -> str:
        return f"{self.type}: {self.message}"


def _column(name: str) -> Any:
    """A property that reads a column of the file."""
    place = RESULTS.index(name)

    def read(row: Any) -> Any:
        return row._values[place]

    return property(read)


class Row(Generic[T, P]):
    """A request and its answer, or the error in its place. What is expensive is only made when it is asked for.

    Attributes:
        index: The place of the request, from 0.
        id: Your own name for it.
        operation: What was called.
        state: `answered`, `failed` or `waiting`.
        request_id: The server's name for the exchange.
        seconds: How long the call took.
        input_tokens: What it read.
        output_tokens: What it made.
        cost: Dollars; None where the price is not known, 0 where an equal request was asked in its place.
        attempts: How often it failed before and was tried again.
        same_as: The place of the equal request that was asked in its place.
    """

    __slots__ = ("_made", "_reading", "_values")

    index: int = _column("index")
    id: str | None = _column("id")
    operation: str = _column("operation")
    state: Literal["waiting", "answered", "failed"] = _column("state")
    request_id: str | None = _column("request_id")
    seconds: float | None = _column("seconds")
    input_tokens: int | None = _column("input_tokens")
    output_tokens: int | None = _column("output_tokens")
    cost: float | None = _column("cost")
    attempts: int = _column("attempts")
    same_as: int | None = _column("same_as")
    _arguments: str = _column("arguments")
    _content: str | bytes | None = _column("answer")
    _kind: str | None = _column("content_type")
    _error: str | None = _column("error")

    def __init__(self, values: tuple[Any, ...], reading: Reading) -> None:
        self._values = values
        self._reading = reading
        self._made: Any = None

    @property
    def arguments(self) -> dict[str, Any]:
        """What the operation was given."""
        return stored_arguments.read(self._arguments)

    @property
    def error(self) -> RowError | None:
        """Why there is no answer."""
        if self._error is None:
            return None
        known = decode_json(self._error)
        return RowError(**{name: known[name] for name in RowError.__slots__ if name in known})

    @property
    def _json(self) -> str | None:
        """The JSON of the answer, if it is any: it may have an empty body."""
        content = self._content
        return content if isinstance(content, str) and content else None

    @property
    def content(self) -> bytes | None:
        """The body of the answer as it came."""
        content = self._content
        return content.encode() if isinstance(content, str) else content

    @property
    def answer(self) -> T:
        """What the operation returned.

        Raises:
            BulkRowError: It returned nothing; `error` says why.
        """
        if self._made is None:
            content = self.content
            if self._error is not None or content is None:
                raise BulkRowError(f"request {self.index} has no answer: {self.error or self.state}", index=self.index)
            answer = StoredAnswer(content, self._kind, self.request_id)
            self._made = self._reading.answer(self.operation, self._arguments, answer)
        made: T = self._made
        return made

    @property
    def parsed(self) -> P | None:
        """The output as the type that `parse=` named; None where the model refused or called tools."""
        if self._reading.target is None:
            return None
        answer: Any = self.answer
        if self.operation == "responses.create":
            parsed: P | None = answer.output_parsed
        else:
            parsed = answer.choices[0].message.parsed if answer.choices else None
        return parsed

    @property
    def text(self) -> str | None:
        """What the model said, of a response or a completion."""
        return text_in(text) if (text := self._json) is not None and self._error is None else None

    @property
    def usage(self) -> Tokens | None:
        """The tokens of the call, with their kinds."""
        value = None if (text := self._json) is None else decode_json(text)
        return tokens_in(value.get("usage")) if isinstance(value, dict) else None

    def __repr__(self) -> str:
        more = f": {self.error}" if self._error is not None else ""
        return f"<Row {self.index} of {self.operation}, {self.state}{more}>"


evaluable(__name__)
