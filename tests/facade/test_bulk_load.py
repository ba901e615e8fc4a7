"""Many small requests through the local engine: memory stays flat, and the run costs little more than a bare loop.

`BULK_REQUESTS=100000` asks for more of them than CI does. The server is a process of its own.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNT = int(os.environ.get("BULK_REQUESTS", "4000"))
SERVER = Path(__file__).parents[1] / "benchmarks" / "server.py"
MEGABYTE = 2**20


def lean_server() -> list[str]:
    """Answers at once, so that what is measured is the client alone."""
    return [str(SERVER)]


def emulator() -> list[str]:
    """Answers as the API does."""
    return ["-m", "openai_facade", "emulate", "--port", "0"]


def served(arguments: list[str]) -> Iterator[str]:
    """The base URL of a server in a process of its own."""
    with subprocess.Popen(
        [sys.executable, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said = process.stdout.readline().strip()
        yield f"http://127.0.0.1:{int(said)}/v1" if said.isdigit() else said[said.index("http") :].split()[0]
        process.stdin.close()
        process.terminate()
        process.wait(20)


@pytest.fixture(params=[lean_server, emulator], ids=["lean server", "emulator"])
def server(request: pytest.FixtureRequest) -> Iterator[str]:
    yield from served(request.param())


@pytest.fixture
def url() -> Iterator[str]:
    yield from served(lean_server())


MEASURED = """
import asyncio, gc, json, os, resource, sys, time
import openai_facade

url, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])

def requests(count):
    for number in range(count):
        yield {"model": "gpt-5", "messages": [{"role": "user", "content": f"number {number}"}]}

def memory():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()

peak = 0

def seen(row, place):
    global peak
    assert row.state == "answered" and row.index == place, row
    if place % 500 == 0:
        peak = max(peak, memory())

async def bare(count):
    async with openai_facade.AsyncOpenAI(api_key="k", base_url=url) as client:
        left = requests(count)
        async def hand():
            for arguments in left:
                await client.chat.completions.create(**arguments)
        await asyncio.gather(*(hand() for _ in range(64)))

def run_of(client, count, name):
    return client.bulk.map(requests(count), "chat.completions.create", into=f"{path}/{name}", progress=False)

def synchronous(count, name):
    with openai_facade.OpenAI(api_key="k", base_url=url) as client:
        for place, row in enumerate(run_of(client, count, name)):
            seen(row, place)
        assert place == count - 1

async def asynchronous(count, name):
    async with openai_facade.AsyncOpenAI(api_key="k", base_url=url) as client:
        place = -1
        async for row in run_of(client, count, name):
            place += 1
            seen(row, place)
        assert place == count - 1

def spent(work):
    gc.collect()
    before = time.perf_counter()
    work()
    return time.perf_counter() - before

synchronous(300, "warm")
asyncio.run(asynchronous(300, "warmer"))
asyncio.run(bare(300))
start = memory()
rounds = [
    (
        spent(lambda: asyncio.run(bare(count))),
        spent(lambda: synchronous(count, f"sync{number}")),
        spent(lambda: asyncio.run(asynchronous(count, f"async{number}"))),
    )
    for number in range(int(sys.argv[4]))
]
print(json.dumps({"rounds": rounds, "growth": peak - start}))
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="tells memory on Linux alone")
@pytest.mark.timeout(1800)
def test_a_run_stays_small_beside_a_bare_loop(server: str, tmp_path: Path) -> None:
    """Memory is bounded here; what the run took beside a bare loop is printed, for time is the machine's affair."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, server, str(tmp_path), str(COUNT), "2"],
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    loop, sync_run, async_run = (min(times) for times in zip(*told["rounds"], strict=True))
    print(
        f"{COUNT} requests: {sync_run / loop:.2f} of the time of a bare loop by a sync client,"
        f" {async_run / loop:.2f} by an async one, {told['growth'] / MEGABYTE:.1f} MB more: {told['rounds']}"
    )
    assert told["growth"] < 50 * MEGABYTE


def test_memory_does_not_grow_with_the_length(url: str, tmp_path: Path) -> None:
    """What Python holds at the end of a long run is what it held in its middle."""
    import tracemalloc

    from openai_facade import AsyncOpenAI

    async def held() -> list[int]:
        figures: list[int] = []
        async with AsyncOpenAI(api_key="k", base_url=url) as client:
            run: Any = client.bulk.map(
                ({"model": "m", "messages": [{"role": "user", "content": str(number)}]} for number in range(2400)),
                "chat.completions.create",
                into=tmp_path / "run.sqlite",
                concurrency=16,
                progress=False,
            )
            async for row in run:
                if row.index % 800 == 799:
                    gc.collect()
                    figures.append(tracemalloc.get_traced_memory()[0])
        return figures

    tracemalloc.start()
    try:
        first, *_, last = asyncio.run(held())
    finally:
        tracemalloc.stop()
    assert last - first < 0.5 * MEGABYTE
