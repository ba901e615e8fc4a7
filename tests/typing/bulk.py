"""What type checkers see of bulk runs: only type-checked, by mypy and pyright, and never run."""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from attrs import define
from openai_facade import AsyncOpenAI, OpenAI, bulk
from openai_facade.bulk import AsyncBulkRun, BulkRun, Estimate, Progress, Request, Row, RowError, Table
from openai_facade.parsing import ParsedChatCompletion, ParsedResponse
from openai_facade.types import CreateEmbeddingResponse
from openai_facade.types.chat import ChatCompletion
from openai_facade.types.responses import Response


@define
class City:
    """A type of a user."""

    name: str


def by_name(client: OpenAI) -> None:
    """The best known operations by their names; any other gives Any."""
    run = client.bulk.map("rows.csv", template="{text}", model="m", into=Path("x"), engine="batch", unique=True)
    assert_type(run, BulkRun[Response, None])
    for row in run:
        assert_type(row, Row[Response, None])
        assert_type(row.answer.output_text, str)
        assert_type(row.error, RowError | None)
        assert_type(row.cost, float | None)
        assert_type(row.parsed, None)
    assert_type(client.bulk.map([{"model": "m"}], "chat.completions.create"), BulkRun[ChatCompletion, None])
    assert_type(client.bulk.map([], "embeddings.create"), BulkRun[CreateEmbeddingResponse, None])
    assert_type(client.bulk.map([], "images.generate"), BulkRun[Any, Any])
    assert_type(run.retry_failed(), BulkRun[Response, None])
    assert_type(run.wait().table, Table[Response, None])


def by_method(client: OpenAI) -> None:
    """Any operation as the method itself."""
    run = client.bulk.map([Request({"model": "m"}, id="a")], client.chat.completions.create, on_error="stop")
    assert_type(run, BulkRun[ChatCompletion, None])
    for row in client.bulk.map([], client.moderations.create):
        assert_type(row.answer.model, str)


def parsed(client: OpenAI) -> None:
    """Output of the user's type."""
    for row in client.bulk.map(["Oslo"], template="{text}", parse=City):
        assert_type(row.parsed, City | None)
        assert_type(row.answer, ParsedResponse[City])
    for other in client.bulk.map(["Oslo"], "chat.completions.create", template="{text}", parse=City):
        assert_type(other.parsed, City | None)
        assert_type(other.answer, ParsedChatCompletion[City])


async def awaited(client: AsyncOpenAI) -> None:
    """The same with an async client."""
    run = client.bulk.map([], client.chat.completions.create)
    assert_type(run, AsyncBulkRun[ChatCompletion, None])
    async for row in run:
        assert_type(row.answer, ChatCompletion)
    assert_type(client.bulk.map([]), AsyncBulkRun[Response, None])
    assert_type(client.bulk.map([], parse=City), AsyncBulkRun[ParsedResponse[City], City])
    assert_type(await run.wait(), AsyncBulkRun[ChatCompletion, None])
    await run.to_csv("x.csv")


def told(progress: Progress) -> None:
    """A function that is told of progress."""
    assert_type(progress.left, float | None)


def options(client: OpenAI) -> None:
    """What a run takes, and what it does not."""
    client.bulk.map([], progress=told, budget=1.0, retries=3)
    client.bulk.map([], progress="tqdm")
    assert_type(client.bulk.estimate([], "embeddings.create", model="m"), Estimate)
    client.bulk.map([], on_error="perhaps")  # type: ignore[call-overload]
    client.bulk.map(3)  # type: ignore[call-overload]


def later() -> None:
    """A file that is read at another time."""
    with bulk.open("run.sqlite") as table:
        for row in table.failed:
            assert_type(row.index, int)
