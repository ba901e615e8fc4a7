"""What the runtime costs beside the least code that could do the same by hand.

`python -m tests.benchmarks.bench_runtime [--reference]`, the latter where the reference SDK is installed
too. CPU time, medians of interleaved rounds. Nothing here is asserted: figures are for reading, on a quiet machine.
"""

from __future__ import annotations

import io
import json
import statistics
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from openai_runtime.answer.sse import SSEDecoder
from openai_runtime.model.codec import encode_json
from openai_runtime.request.building import build
from openai_runtime.request.endpoint import Endpoint
from openai_runtime.request.multipart import Multipart
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROUNDS = 15
EVENTS = 4000

CHAT = Endpoint(operation="create_chat_completion", method="POST", path="/chat/completions", body="json")
LIST = Endpoint(operation="list_files", method="GET", path="/files", query={"after": "form", "limit": "form"})
DELTA = json.dumps(
    {
        "id": "chatcmpl-9",
        "object": "chat.completion.chunk",
        "created": 1778000000,
        "model": "gpt-5",
        "choices": [{"index": 0, "delta": {"content": " hello"}, "finish_reason": None, "logprobs": None}],
    }
).encode()
ARGUMENTS: dict[str, Any] = {f"option_{number}": omit for number in range(32)} | {
    "model": "gpt-5",
    "messages": [{"role": "user", "content": "Say hello."}],
    "temperature": 0.5,
}
FILE = bytes(16 * 1024 * 1024)


class Row(NamedTuple):
    """One comparison: the same work done by the runtime and by hand."""

    name: str
    unit: str
    per_call: int
    ours: Callable[[], object]
    by_hand: Callable[[], object]


def median_microseconds(functions: Iterable[Callable[[], object]], rounds: int = ROUNDS) -> list[float]:
    """The median CPU time of each function, rounds interleaved so that all of them meet the same noise."""
    functions = list(functions)
    samples: list[list[float]] = [[] for _ in functions]
    for _ in range(rounds):
        for function, sample in zip(functions, samples, strict=True):
            begin = time.process_time_ns()
            function()
            sample.append((time.process_time_ns() - begin) / 1000)
    return [statistics.median(sample) for sample in samples]


def repeated(function: Callable[[], object], times: int) -> Callable[[], object]:
    """A function that calls another one often enough to be measured."""

    def run() -> None:
        for _ in range(times):
            function()

    return run


def ours(chunks: list[bytes]) -> int:
    """Split a stream with the decoder."""
    decoder, count = SSEDecoder(), 0
    for chunk in chunks:
        for _, _data, _, _ in decoder.feed(chunk):
            count += 1
    return count


def lines_by_hand(chunks: list[bytes]) -> int:
    """Split a stream into lines and take what follows `data: `: what an app without an SDK would write."""
    rest, count = b"", 0
    for chunk in chunks:
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            if line.startswith(b"data: "):
                _data = line[6:]
                count += 1
    return count


def reference_sdk(chunks: list[bytes]) -> int:
    """Split a stream with the decoder of the reference SDK."""
    from openai._streaming import SSEDecoder as ReferenceDecoder  # type: ignore[import-not-found, unused-ignore]

    return sum(1 for _ in ReferenceDecoder().iter_bytes(iter(chunks)))


def streams() -> Iterator[tuple[str, list[bytes]]]:
    """Streams as servers send them: one event at a time, and many in what one read of a socket brings."""
    chat, typed = b"data: " + DELTA + b"\n\n", b"event: response.output_text.delta\ndata: " + DELTA + b"\n\n"
    for name, event in (("chat chunk", chat), ("responses event", typed)):
        yield f"{name}, one a read", [event] * EVENTS
        whole = event * EVENTS
        yield f"{name}, 16 KiB a read", [whole[start : start + 16384] for start in range(0, len(whole), 16384)]


def rows() -> Iterator[Row]:
    """Everything that is compared."""
    yield Row(
        "chat request, built and encoded",
        "call",
        1000,
        repeated(lambda: build(CHAT, ARGUMENTS), 1000),
        repeated(lambda: encode_json({k: v for k, v in ARGUMENTS.items() if v is not omit}), 1000),
    )
    yield Row(
        "list request with two parameters",
        "call",
        1000,
        repeated(lambda: build(LIST, {"after": "file-1", "limit": 100}), 1000),
        repeated(lambda: "/files?" + urlencode({"after": "file-1", "limit": 100}), 1000),
    )
    for name, chunks in streams():
        yield Row(name, "event", EVENTS, partial(ours, chunks), partial(lines_by_hand, chunks))
    big = b"data: " + bytes(20 * 1024 * 1024).replace(b"\0", b"x") + b"\n\n"
    pieces = [big[start : start + 4096] for start in range(0, len(big), 4096)]
    yield Row("one event of 20 MiB, 4 KiB a read", "MiB", 20, lambda: ours(pieces), lambda: b"".join(pieces)[6:-2])
    yield Row(
        "form with a file of 16 MiB",
        "MiB",
        16,
        lambda: sum(map(len, Multipart({"file": ("a.bin", FILE)}, ["file"]))),
        lambda: sum(map(len, iter(partial(io.BytesIO(FILE).read, 65536), b""))),
    )


def main() -> None:
    """Print the table."""
    print("| what | ours, µs | by hand, µs | ratio |\n|---|--:|--:|--:|")
    for row in rows():
        mine, hand = (value / row.per_call for value in median_microseconds([row.ours, row.by_hand]))
        print(f"| {row.name} (per {row.unit}) | {mine:.2f} | {hand:.2f} | {mine / hand:.2f} |")
    if "--reference" in sys.argv:
        print("\n| stream | ours, µs | reference SDK, µs | ratio |\n|---|--:|--:|--:|")
        for name, chunks in streams():
            both = median_microseconds([partial(ours, chunks), partial(reference_sdk, chunks)], rounds=5)
            mine, theirs = (value / EVENTS for value in both)
            print(f"| {name} | {mine:.2f} | {theirs:.2f} | {mine / theirs:.3f} |")


if __name__ == "__main__":
    main()
