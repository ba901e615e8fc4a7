"""What stays in memory: nothing after ten thousand calls, and next to nothing of a file on its way up.

The client runs in a process of its own, so that its memory is all there is to see.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
MIB = 1024 * 1024

pytestmark = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads its memory from /proc")

PROBE = """
import asyncio, os, sys
from pathlib import Path
from openai_facade import AsyncOpenAI, OpenAI, RateLimitError

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

def highest():  # of this process alone: what getrusage says was inherited from the parent
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024

url = sys.argv[1]
client = OpenAI(api_key="k", base_url=url, max_retries=0)
messages = [{"role": "user", "content": "Hello"}]
"""

KINDS = {
    "calls": (
        10_000,
        """
def work(count):
    for _ in range(count):
        assert client.chat.completions.create(model="m", messages=messages).choices[0].message.content
""",
    ),
    "calls with options": (
        3_000,
        """
def work(count):
    for _ in range(count):
        twin = client.with_options(timeout=5, default_headers={"x-n": "1"})
        assert twin.chat.completions.with_raw_response.create(model="m", messages=messages).parse().id
""",
    ),
    "awaited calls": (
        10_000,
        """
def work(count):
    async def main():
        async with AsyncOpenAI(api_key="k", base_url=url) as client:
            async def lane():
                for _ in range(count // 20):
                    assert (await client.chat.completions.create(model="m", messages=messages)).id
            await asyncio.gather(*[lane() for _ in range(20)])
    asyncio.run(main())
""",
    ),
    "streams, every other one left early": (
        200,
        """
def work(count):
    for number in range(count):
        stream = client.responses.create(model="m", input="Hello", stream=True)
        for event in stream:
            if number % 2 and event.type == "response.output_text.delta":
                break
""",
    ),
    "errors": (
        2_000,
        """
def work(count):
    for _ in range(count):
        try:
            client.chat.completions.create(model="limited", messages=messages)
        except RateLimitError as error:
            assert error.response.status_code == 429
""",
    ),
    "clients": (
        2_000,
        """
def work(count):
    for _ in range(count):
        OpenAI(api_key="k", base_url=url).models.with_raw_response
""",
    ),
}
MEASURE = """
work({warm})
before = resident()
work({count})
print(resident() - before)
"""


@pytest.fixture(scope="module")
def prepared() -> Iterator[str]:
    """The base URL of a server that answers without thinking."""
    command = [sys.executable, str(ROOT / "tests" / "benchmarks" / "server.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
        server.stdin.close()


@pytest.mark.parametrize("kind", KINDS)
def test_memory_does_not_grow_with(kind: str, prepared: str) -> None:
    count, work = KINDS[kind]
    grown = int(run(PROBE + work + MEASURE.format(warm=count // 10, count=count), prepared))
    assert grown < 1.5 * MIB, f"{grown / MIB:.1f} MiB more after {count} more"


def run(code: str, *arguments: str) -> str:
    """What a child process prints."""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


UPLOAD = """
from openai_generated import AuthenticatedClient
from openai_generated.api.files import create_file

async def awaited(file):
    async with AsyncOpenAI(api_key="k", base_url=url) as client:
        return await client.files.create(file=file, purpose="batch")

def by_function(file):
    with AuthenticatedClient(url, token="k", verify=False) as client:
        return create_file.sync(client=client, body={"file": file, "purpose": "batch"})

def opened(path):
    with path.open("rb") as file:
        return client.files.create(file=file, purpose="batch")

ways = {
    "path": lambda path: client.files.create(file=path, purpose="batch"),
    "open file": opened,
    "awaited": lambda path: asyncio.run(awaited(path)),
    "function": by_function,
}
send = ways[sys.argv[3]]
path = Path(sys.argv[2])
small = path.with_name("small")
small.write_bytes(bytes(1000))
assert 1000 < send(small).bytes < 2000
before = resident()
assert send(path).bytes > path.stat().st_size
print(highest() - before)
"""


def swallow(listener: socket.socket) -> None:
    """Take uploads, keep nothing of them, and say how long they were."""
    room = bytearray(MIB)
    while True:
        try:
            sock, _ = listener.accept()
        except OSError:
            return
        with sock:
            data = b""
            while b"\r\n\r\n" not in data:
                data += sock.recv(65536)
            head, _, start = data.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
            left = length - len(start)
            while left and (size := sock.recv_into(room)):
                left -= size
            body = json.dumps({"id": "file-1", "object": "file", "bytes": length}).encode()
            sock.sendall(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body))


@pytest.fixture(scope="module")
def swallowing() -> Iterator[str]:
    """The base URL of a server that throws away what it gets."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=swallow, args=(listener,), daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        listener.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(("way", "size"), [("path", 1024), ("open file", 256), ("awaited", 256), ("function", 256)])
def test_a_large_file_adds_less_than_32_mib(way: str, size: int, swallowing: str, tmp_path: Path) -> None:
    file = tmp_path / "large.jsonl"
    try:
        with file.open("wb") as large:
            large.truncate(size * MIB)  # a hole: it takes no room on the disk
    except OSError as problem:
        pytest.skip(f"no room for a sparse file: {problem}")
    try:
        grown = int(run(PROBE + UPLOAD, swallowing, str(file), way))
    finally:
        file.unlink()
    assert grown < 32 * MIB, f"{grown / MIB:.1f} MiB at the most"
