"""A run and those who watch its client: traces, limits, costs, listeners; and clients that have no async twin."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

import httpx
import openai_facade
import pytest
from openai_facade import AdaptiveLimiter, Budget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Caller, Scripted

CHAT = "chat.completions.create"


def requests(count: int) -> list[dict[str, Any]]:
    """Small calls."""
    return [{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": str(number)}]} for number in range(count)]


@pytest.fixture
def answering(scripted: Scripted) -> Scripted:
    """A server that answers."""
    usage = {"prompt_tokens": 10, "completion_tokens": 2}
    answer = {"id": "c", "object": "chat.completion", "model": "gpt-4o-mini", "choices": [], "usage": usage}
    scripted.answer = lambda request: scripted.json(answer, x_ratelimit_limit_requests="6000")
    return scripted


def test_the_run_is_the_parent_of_its_calls(call: Caller, answering: Scripted, tmp_path: Path) -> None:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    call.options(tracer_provider=provider)
    tracer = provider.get_tracer("app")

    async def awaited() -> list[Any]:
        with tracer.start_as_current_span("mine"):
            return [row async for row in call.client.bulk.map(requests(5), CHAT, into=tmp_path / "run.sqlite")]

    if call.asynchronous:
        assert len(call.run(awaited())) == 5
    else:
        with tracer.start_as_current_span("mine"):
            assert len(list(call.client.bulk.map(requests(5), CHAT, into=tmp_path / "run.sqlite"))) == 5
    spans: dict[str, list[Any]] = {}
    for span in exporter.get_finished_spans():
        spans.setdefault(span.name, []).append(span)
    (mine,), (bulk,) = spans["mine"], spans["bulk"]
    assert bulk.parent.span_id == mine.context.span_id
    assert [span.parent.span_id for span in spans["chat gpt-4o-mini"]] == [bulk.context.span_id] * 5
    assert bulk.attributes["openai.bulk.operation"] == CHAT


def test_limits_costs_and_listeners_are_those_of_the_client(call: Caller, answering: Scripted, tmp_path: Path) -> None:
    limiter, budget, told = AdaptiveLimiter(requests_per_minute=60_000, tokens_per_minute=10**9), Budget(1.0), []
    call.options(limiter=limiter, costs=True, budget=budget)
    call.client.on_request(told.append)
    rows = list(call.each(call.client.bulk.map(requests(6), CHAT, into=tmp_path / "run.sqlite")))
    assert [known.model for known in call.client.limits] == ["gpt-4o-mini"]
    assert call.client.costs.total.calls == 6
    assert (
        budget.spent == pytest.approx(sum(row.cost for row in rows)) == pytest.approx(call.client.costs.total.dollars)
    )
    assert len(told) == 6


class Own(openai_facade.OpenAI):
    """A client of a user's own class, which may do anything otherwise."""


MAKERS: dict[str, Callable[[str], Any]] = {
    "own class": lambda url: Own(api_key="k", base_url=url, max_retries=0),
    "own http_client": lambda url: openai_facade.OpenAI(api_key="k", base_url=url, http_client=httpx.Client()),
}


@pytest.mark.parametrize("kind", MAKERS)
def test_clients_without_a_twin_ask_from_threads(answering: Scripted, tmp_path: Path, kind: str) -> None:
    threads = set()
    with MAKERS[kind](answering.url) as client:
        client.on_request(lambda event: threads.add(threading.current_thread().name))
        rows = list(client.bulk.map(requests(40), CHAT, into=tmp_path / "run.sqlite", concurrency=4))
        assert [row.index for row in rows] == list(range(40))
        assert {row.state for row in rows} == {"answered"}
        assert threads == {"openai-facade-bulk"}
        answering.answer = lambda request: answering.json({}, 400)
        stopped = client.bulk.map(requests(40), CHAT, into=tmp_path / "other.sqlite", concurrency=4, on_error="stop")
        with pytest.raises(openai_facade.errors.BulkStopped):
            stopped.wait()
    assert not [thread for thread in threading.enumerate() if "bulk" in thread.name]


def test_an_async_client_with_an_http_client_works_in_its_loop(answering: Scripted, tmp_path: Path) -> None:
    import asyncio

    async def main() -> list[Any]:
        async with openai_facade.AsyncOpenAI(
            api_key="k", base_url=answering.url, http_client=httpx.AsyncClient()
        ) as client:
            return [row async for row in client.bulk.map(requests(20), CHAT, into=tmp_path / "run.sqlite")]

    assert [row.state for row in asyncio.run(main())] == ["answered"] * 20


def test_under_trio_the_work_is_done_in_a_thread(answering: Scripted, tmp_path: Path) -> None:
    import trio

    async def main() -> list[Any]:
        async with openai_facade.AsyncOpenAI(api_key="k", base_url=answering.url) as client:
            run = client.bulk.map(requests(20), CHAT, into=tmp_path / "run.sqlite")
            rows: list[Any] = [row async for row in run]
            await (await run.wait()).close()
            return rows

    assert [row.state for row in trio.run(main)] == ["answered"] * 20


def test_azure_has_a_twin_too(answering: Scripted, tmp_path: Path) -> None:
    endpoint = answering.url.removesuffix("/v1")
    with openai_facade.AzureOpenAI(azure_endpoint=endpoint, api_key="k", api_version="2024-10-21") as client:
        twin = client._other_colour()
        assert type(twin) is openai_facade.AsyncAzureOpenAI
        assert len(list(client.bulk.map(requests(3), CHAT, into=tmp_path / "run.sqlite"))) == 3
    request = answering.requests[0]
    assert request.target.startswith("/openai/deployments/gpt-4o-mini/chat/completions?api-version=")
    assert request.headers["api-key"] == "k"


def test_making_a_client_loads_nothing_of_it() -> None:
    import subprocess

    code = (
        "import sys, openai_facade; c = openai_facade.OpenAI(api_key='k');"
        "print([m for m in sys.modules if '.bulk' in m or m == 'sqlite3'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
