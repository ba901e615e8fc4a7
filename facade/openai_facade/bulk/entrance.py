"""`client.bulk`: many requests as one run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, Unpack, overload

from openai_runtime.hints import evaluable

from .parts import parts
from .run import AsyncBulkRun, BulkRun
from .running import Running

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from os import PathLike
    from typing import TypeAlias

    from openai_generated.models import (
        ChatCompletion,
        CreateEmbeddingResponse,
        Response,
    )

    from ..calling.costs.budget import Budget
    from ..calling.retry import RetryPolicy
    from ..parsing.parsed import ParsedChatCompletion, ParsedResponse
    from .asking import Request
    from .engines.engine import Engine
    from .estimating import Estimate
    from .parts import BulkClient
    from .progress import Shown

    Requests: TypeAlias = "Iterable[Mapping[str, Any] | Request | str] | str | PathLike[str] | None"
    Responses: TypeAlias = Literal["responses.create"]
    Chat: TypeAlias = Literal["chat.completions.create"]
    Embeddings: TypeAlias = Literal["embeddings.create"]

T = TypeVar("T")
P = TypeVar("P")


class BulkOptions(TypedDict, total=False):
    """What may be said of a run.

    Attributes:
        into: The file of the run, `run.sqlite` unless given. Where it is there, the run goes on from it.
        template: Makes arguments of rows and texts: a text with `{column}` in it, or a dict of arguments with such
            texts at any depth. An item that is a text is the column `text`.
        model: The model of requests that name none.
        engine: Who does the work: `local` (unless given) asks from this process; `batch`, `dask` and `ray`.
        concurrency: Requests under way at once; 64 unless given.
        on_error: `collect` (unless given) makes errors rows; `stop` ends the run at the first that stays.
        retries: How often a request is asked again beyond the client's own retries, or a whole policy; 2 unless given.
        strict: Whether the schema of `parse` is a strict one; by the server unless given.
        unique: Ask equal requests once.
        budget: Dollars that the run may cost, together with what its file says that it has cost before; it stops before
            they are passed. A `Budget` can be shared, and is as you give it.
        progress: True, False, `tqdm`, `rich`, `plain`, or a function that is told a `Progress`; a bar where standard
            error is a terminal unless given.
    """

    into: str | PathLike[str]
    template: str | Mapping[str, Any] | None
    model: str | None
    engine: Literal["local", "batch", "dask", "ray"] | Engine
    concurrency: int
    on_error: Literal["collect", "stop"]
    retries: float | RetryPolicy
    strict: bool | None
    unique: bool
    budget: float | Budget | None
    progress: Shown


class Bulk:
    """`client.bulk`."""

    def __init__(self, client: BulkClient) -> None:
        self._client = client

    @overload
    def map(
        self, requests: Requests, operation: Responses = ..., *, parse: None = None, **options: Unpack[BulkOptions]
    ) -> BulkRun[Response, None]:
        """Make a run of responses."""

    @overload
    def map(
        self, requests: Requests, operation: Responses = ..., *, parse: type[P], **options: Unpack[BulkOptions]
    ) -> BulkRun[ParsedResponse[P], P]:
        """Make a run of responses whose output becomes a type."""

    @overload
    def map(
        self, requests: Requests, operation: Chat, *, parse: None = None, **options: Unpack[BulkOptions]
    ) -> BulkRun[ChatCompletion, None]:
        """Make a run of chat completions."""

    @overload
    def map(
        self, requests: Requests, operation: Chat, *, parse: type[P], **options: Unpack[BulkOptions]
    ) -> BulkRun[ParsedChatCompletion[P], P]:
        """Make a run of chat completions whose output becomes a type."""

    @overload
    def map(
        self, requests: Requests, operation: Embeddings, *, parse: None = None, **options: Unpack[BulkOptions]
    ) -> BulkRun[CreateEmbeddingResponse, None]:
        """Make a run of embeddings."""

    @overload
    def map(
        self, requests: Requests, operation: Callable[..., T], *, parse: None = None, **options: Unpack[BulkOptions]
    ) -> BulkRun[T, None]:
        """Make a run of the calls of a method."""

    @overload
    def map(
        self, requests: Requests, operation: Callable[..., T], *, parse: type[P], **options: Unpack[BulkOptions]
    ) -> BulkRun[T, P]:
        """Make a run of the calls of a method whose output becomes a type."""

    @overload
    def map(
        self, requests: Requests, operation: str, *, parse: type[Any] | None = None, **options: Unpack[BulkOptions]
    ) -> BulkRun[Any, Any]:
        """Make a run of any operation, by its name."""

    def map(
        self,
        requests: Requests,
        operation: Any = "responses.create",
        *,
        parse: Any = None,
        **options: Unpack[BulkOptions],
    ) -> BulkRun[Any, Any]:
        """Make a run of requests: each is asked once, whatever becomes of this process meanwhile.

        Nothing is sent before the rows of the run are asked for. Requests are read as they are wanted, and answers are
        kept in a file, so that neither has to fit into memory.

        Args:
            requests: Dicts of arguments, `Request`s, or with a template rows and texts; any iterable of them, or the
                path of a JSONL, CSV or Parquet file. Lines as the Batch API takes them are understood. None for those
                that the file has.
            operation: What is called, by its name in the client tree or as the method itself.
            parse: The type that output is to become: a pydantic model, dataclass, attrs class or TypedDict.
            options: See `BulkOptions`.

        Raises:
            BulkInUseError: Another run has the file.
            BulkFileError: The file is none of a run.
            BulkRequestError: A row lacks a column of the template.
        """
        made = parts(self._client, requests, operation, {**options, "parse": parse})
        return BulkRun(_running(made, options))

    def estimate(
        self,
        requests: Requests,
        operation: Any = "responses.create",
        *,
        parse: Any = None,
        **options: Unpack[BulkOptions],
    ) -> Estimate:
        """Say what a run would take, without sending anything: requests, tokens, cost, and what is done already.

        Args:
            requests: As for `map`; all of them are read, so an iterator is used up.
            operation: As for `map`.
            parse: As for `map`.
            options: As for `map`.
        """
        from .estimating import estimate

        made = parts(self._client, requests, operation, {**options, "parse": parse})
        return estimate(made, options.get("into", INTO))


class AsyncBulk:
    """`client.bulk` of an async client."""

    def __init__(self, client: BulkClient) -> None:
        self._client = client

    @overload
    def map(
        self, requests: Requests, operation: Responses = ..., *, parse: None = None, **options: Unpack[BulkOptions]
    ) -> AsyncBulkRun[Response, None]:
        """Make a run of responses."""

    @overload
    def map(
        self, requests: Requests, operation: Responses = ..., *, parse: type[P], **options: Unpack[BulkOptions]
    ) -> AsyncBulkRun[ParsedResponse[P], P]:
        """Make a run of responses whose output becomes a type."""

    @overload
    def map(
        self, requests: Requests, operation: Chat, *, parse: None = None, **options: Unpack[BulkOptions]
    ) -> AsyncBulkRun[ChatCompletion, None]:
        """Make a run of chat completions."""

    @overload
    def map(
        self, requests: Requests, operation: Chat, *, parse: type[P], **options: Unpack[BulkOptions]
    ) -> AsyncBulkRun[ParsedChatCompletion[P], P]:
        """Make a run of chat completions whose output becomes a type."""

    @overload
    def map(
        self, requests: Requests, operation: Embeddings, *, parse: None = None, **options: Unpack[BulkOptions]
    ) -> AsyncBulkRun[CreateEmbeddingResponse, None]:
        """Make a run of embeddings."""

    @overload
    def map(
        self,
        requests: Requests,
        operation: Callable[..., Awaitable[T]],
        *,
        parse: None = None,
        **options: Unpack[BulkOptions],
    ) -> AsyncBulkRun[T, None]:
        """Make a run of the calls of a method."""

    @overload
    def map(
        self,
        requests: Requests,
        operation: Callable[..., Awaitable[T]],
        *,
        parse: type[P],
        **options: Unpack[BulkOptions],
    ) -> AsyncBulkRun[T, P]:
        """Make a run of the calls of a method whose output becomes a type."""

    @overload
    def map(
        self, requests: Requests, operation: str, *, parse: type[Any] | None = None, **options: Unpack[BulkOptions]
    ) -> AsyncBulkRun[Any, Any]:
        """Make a run of any operation, by its name."""

    def map(
        self,
        requests: Requests,
        operation: Any = "responses.create",
        *,
        parse: Any = None,
        **options: Unpack[BulkOptions],
    ) -> AsyncBulkRun[Any, Any]:
        """Make a run of requests, to be iterated with `async for`; otherwise as `Bulk.map`."""
        made = parts(self._client, requests, operation, {**options, "parse": parse})
        return AsyncBulkRun(_running(made, options))

    def estimate(
        self,
        requests: Requests,
        operation: Any = "responses.create",
        *,
        parse: Any = None,
        **options: Unpack[BulkOptions],
    ) -> Estimate:
        """Say what a run would take, without sending anything; nothing is awaited. Arguments as for `Bulk.estimate`."""
        from .estimating import estimate

        made = parts(self._client, requests, operation, {**options, "parse": parse})
        return estimate(made, options.get("into", INTO))


INTO = "run.sqlite"
"""The file of a run that names none."""


def _running(made: Any, options: Any) -> Running:
    return Running(made, options.get("into", INTO), options.get("progress"))


evaluable(__name__)
