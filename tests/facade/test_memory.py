"""What a hostile or a large answer costs: heads are refused in time, bodies pass through without being kept."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from openai_facade import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Received, Scripted, Step

MEGABYTE = b"x" * (1 << 20)
SIZE = 200

READERS = {
    "sync": """
import openai_facade
with openai_facade.OpenAI(api_key="k", base_url=url, max_retries=0) as client:
    for _ in range(2):
        with client.files.with_streaming_response.content("f") as response:
            seen = sum(map(len, response.iter_bytes()))
        told(seen)
""",
    "async": """
import asyncio, openai_facade
async def main():
    async with openai_facade.AsyncOpenAI(api_key="k", base_url=url, max_retries=0) as client:
        for _ in range(2):
            async with client.files.with_streaming_response.content("f") as response:
                seen = 0
                async for piece in response.iter_bytes():
                    seen += len(piece)
                    if seen % 50 == 0:
                        await asyncio.sleep(0)
            told(seen)
asyncio.run(main())
""",
    "to a file": """
import os, openai_facade
with openai_facade.OpenAI(api_key="k", base_url=url, max_retries=0) as client:
    for _ in range(2):
        with client.files.with_streaming_response.content("f") as response:
            response.stream_to_file(os.devnull)
        told(int(response.headers.get("x-size")))
""",
}
SET_UP = """
import resource, sys
url = sys.argv[1]
peaks = []
def told(seen):
    assert seen == int(sys.argv[2]), seen
    peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource")
@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_large_body_passes_through(scripted: Scripted, reader: str, chunked: bool) -> None:
    """The first one, of 1 MB, brings in all modules; the one of 200 MB adds next to nothing."""

    def steps(request: Received) -> Iterator[Step]:
        count = 1 if len(scripted.requests) == 1 else SIZE
        yield scripted.head(length=None if chunked else count << 20, x_size=str(count << 20))
        for _ in range(count):
            yield scripted.chunk(MEGABYTE) if chunked else MEGABYTE
        if chunked:
            yield scripted.END

    scripted.answer = steps
    code = (
        SET_UP.replace("== int(sys.argv[2])", "in (1 << 20, int(sys.argv[2]))") + reader + "print(peaks[1] - peaks[0])"
    )
    arguments = [sys.executable, "-c", code, scripted.url, str(SIZE << 20)]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 16 * 1024, "kilobytes"


@pytest.mark.parametrize(
    ("first", "endless"),
    [
        (b"HTTP/1.1 200 X\r\nx: ", b"y" * 65536),
        (b"HTTP/1.1 200 X\r\n", b"x: y\r\n" * 10_000),
        (b"HTTP/1.1 200 X\r\nx: y\r\n", b" folded\r\n" * 10_000),
        (b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n", b"0" * 65536),
        (b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n1;", b"a" * 65536),
        (b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", b"x: y\r\n" * 10_000),
    ],
    ids=["header", "headers", "folds", "size", "extension", "trailers"],
)
def test_what_never_ends_is_refused_soon(scripted: Scripted, call: Caller, first: bytes, endless: bytes) -> None:
    sent = 0

    def steps(request: Received) -> Iterator[Step]:
        nonlocal sent
        yield first
        while True:
            yield endless
            sent += len(endless)

    scripted.answer = steps
    with pytest.raises(APIConnectionError, match="too l"):
        call()
    assert scripted.released.wait(2)
    assert sent < 20_000_000
