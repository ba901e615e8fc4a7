"""Many small requests through the local engine: memory stays flat, and the run costs little more than a bare loop.

`BULK_REQUESTS=100000` asks for more of them than CI does. The server is a process of its own, so that what is measured
is the client alone.
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

COUNT = int(os.environ.get("BULK_REQUESTS", "6000"))
SERVER = Path(__file__).parents[1] / "benchmarks" / "server.py"
MEGABYTE = 2**20


@pytest.fixture
def url() -> Iterator[str]:
    """A server whose answers are rendered already."""
    with subprocess.Popen(
        [sys.executable, str(SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        process.stdin.close()
        process.wait(20)


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

async def bare():
    async with openai_facade.AsyncOpenAI(api_key="k", base_url=url) as client:
        left = requests(count)
        async def hand():
            for arguments in left:
                await client.chat.completions.create(**arguments)
        await asyncio.gather(*(hand() for _ in range(64)))

def bulk(count, name):
    client = openai_facade.OpenAI(api_key="k", base_url=url)
    peak, seen = 0, 0
    for row in client.bulk.map(requests(count), "chat.completions.create", into=f"{path}/{name}", progress=False):
        assert row.state == "answered" and row.index == seen, row
        seen += 1
        if seen % 500 == 0:
            peak = max(peak, memory())
    assert seen == count
    client.close()
    return peak

def spent(work):
    gc.collect()
    before, cpu = time.perf_counter(), time.process_time()
    result = work()
    return time.process_time() - cpu, time.perf_counter() - before, result

bulk(300, "warm")
asyncio.run(bare()) if count < 1000 else None
start = memory()
pairs = []
for number in range(int(sys.argv[4])):
    loop, run = spent(lambda: asyncio.run(bare())), spent(lambda: bulk(count, f"run{number}"))
    pairs.append((loop[0], run[0], loop[1], run[1], run[2] - start))
print(json.dumps(pairs))
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="tells memory on Linux alone")
@pytest.mark.timeout(1200)
def test_a_run_stays_small_beside_a_bare_loop(url: str, tmp_path: Path) -> None:
    """Memory is bounded here; what the run took beside a bare loop is printed, for time is the machine's affair."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, url, str(tmp_path), str(COUNT), "2"],
        capture_output=True,
        text=True,
        check=True,
    )
    pairs = json.loads(done.stdout)
    cpu = min(run / loop for loop, run, _, _, _ in pairs)
    wall = min(run / loop for _, _, loop, run, _ in pairs)
    growth = max(pair[4] for pair in pairs)
    print(f"{COUNT} requests: {cpu:.2f} of the CPU, {wall:.2f} of the time, {growth / MEGABYTE:.1f} MB more: {pairs}")
    assert growth < 50 * MEGABYTE


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
