"""AsyncOpenAI under trio, where the bytes go through httpx: calls, streams, uploads, cancellation, retries."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIConnectionError, APITimeoutError, AsyncOpenAI, AsyncStream, OpenAIError, RetryPolicy

trio = pytest.importorskip("trio")

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .conftest import Received, Scripted, Step

# Trio warns of generators inside httpx that are left, as it does for users of httpx alone; sockets of a run that is
# over can only be left to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
QUICK = RetryPolicy(initial=0.001, maximum=0.001)


def run(scripted: Scripted, main: Callable[[AsyncOpenAI], Coroutine[Any, Any, Any]], **options: Any) -> Any:
    async def inside() -> Any:
        async with AsyncOpenAI(**{"api_key": "k", "base_url": scripted.url, "retry": QUICK, **options}) as client:
            with trio.fail_after(10):
                return await main(client)

    return trio.run(inside)


def ask(client: AsyncOpenAI, number: int = 1, **options: Any) -> Coroutine[Any, Any, Any]:
    return client.post("/x", cast_to=object, body={"n": number}, options=options)


async def streamed(client: AsyncOpenAI) -> Any:
    return await client.post("/s", cast_to=object, body={}, stream=True, stream_cls=AsyncStream[object])


def echo(scripted: Scripted) -> None:
    def answer(request: Received) -> list[Step]:
        if request.target.endswith("/s"):
            return [*scripted.events({"n": 1}, {"n": 2}), scripted.END]
        return scripted.json(request.json())

    scripted.answer = answer


def test_calls_and_streams_over_one_connection(scripted: Scripted) -> None:
    echo(scripted)

    async def main(client: AsyncOpenAI) -> None:
        for number in range(3):
            assert await ask(client, number) == {"n": number}
        assert [event async for event in await streamed(client)] == [{"n": 1}, {"n": 2}]
        assert await ask(client) == {"n": 1}

    run(scripted, main)
    assert scripted.connections <= 2


def test_many_at_once_get_their_own_answers(scripted: Scripted) -> None:
    echo(scripted)

    async def main(client: AsyncOpenAI) -> None:
        async def one(number: int) -> None:
            assert await ask(client, number) == {"n": number}

        async with trio.open_nursery() as nursery:
            for number in range(50):
                nursery.start_soon(one, number)

    run(scripted, main)
    assert len(scripted.requests) == 50


def test_a_cancelled_call_leaves_nothing_behind(scripted: Scripted) -> None:
    def answer(request: Received) -> list[Step]:
        kept = request.body.startswith(b'{"n":1') and len(request.body) == len(b'{"n":100}')
        return scripted.json(request.json()) if kept else [2.0, None]

    scripted.answer = answer

    async def main(client: AsyncOpenAI) -> None:
        for number in range(8):
            with trio.move_on_after(0.001 * number) as scope:
                await ask(client, number)
            assert scope.cancelled_caught
            assert await ask(client, 100 + number) == {"n": 100 + number}

    run(scripted, main)


def test_a_stream_is_left_early(scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}, done=False), 5.0]

    async def main(client: AsyncOpenAI) -> bool:
        async with await streamed(client) as stream:
            async for event in stream:
                assert event == {"n": 1}
                break
        return await trio.to_thread.run_sync(scripted.released.wait, 2)

    assert run(scripted, main)


def test_failures_are_retried_after_a_wait(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({}, status=500 if len(scripted.requests) < 3 else 200)

    async def main(client: AsyncOpenAI) -> Any:
        return await ask(client)

    assert run(scripted, main) == {}
    assert len(scripted.requests) == 3


def test_errors_are_those_of_every_client(scripted: Scripted) -> None:
    async def main(client: AsyncOpenAI) -> None:
        scripted.answer = lambda request: [0.5]
        with pytest.raises(APITimeoutError):
            await ask(client, timeout=0.05)
        scripted.answer = lambda request: [None]
        with pytest.raises(APIConnectionError):
            await ask(client)
        scripted.answer = lambda request: scripted.json({"error": {"message": "no"}}, status=400)
        with pytest.raises(OpenAIError, match="no"):
            await ask(client)

    run(scripted, main, max_retries=0)


def test_a_file_is_uploaded(scripted: Scripted, tmp_path: Any) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"0123456789" * 100_000)

    async def main(client: AsyncOpenAI) -> None:
        await client.post("/files", cast_to=object, body={"purpose": "p"}, files={"file": file})

    run(scripted, main)
    assert scripted.requests[0].body.count(b"0123456789") == 100_000


@pytest.mark.parametrize("close_under", [trio.run, lambda close: asyncio.run(close())], ids=["trio", "asyncio"])
def test_one_client_lives_through_several_runs(scripted: Scripted, close_under: Callable[[Any], object]) -> None:
    """Of trio and of asyncio in turn; connections of a run that is over are never touched."""
    echo(scripted)
    client: Any = AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0)

    async def main() -> None:
        for number in range(2):
            assert await ask(client, number) == {"n": number}
        assert [event async for event in await streamed(client)] == [{"n": 1}, {"n": 2}]

    for _ in range(2):
        trio.run(main)
        asyncio.run(main())

    close_under(client.close)
    client = None
    gc.collect()
    assert len(scripted.requests) == 12
