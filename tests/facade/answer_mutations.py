"""Changes answers at random, the same for the same seed: bytes, lines and pieces get lost, doubled, moved, replaced."""

from __future__ import annotations

import os
import time
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

ODD_BYTES = [b"\x00", b"\r", b"\n", b"\r\n", b" ", b"\t", b":", b",", b";", b"0", b"1", b"f", b"-", b"\xff", b"\x0b"]
ODD_LINES = [
    b"content-length: 0",
    b"content-length: 5",
    b"content-length: 5, 5",
    b"Content-Length: -1",
    b"content-length : 5",
    b"content-length: 99999999999999999999",
    b"transfer-encoding: chunked",
    b"Transfer-Encoding: Chunked",
    b"transfer-encoding: identity",
    b"transfer-encoding: gzip, chunked",
    b"transfer-encoding:\r\n chunked",
    b"content-encoding: gzip",
    b"content-encoding: deflate",
    b"connection: close",
    b"connection: keep-alive",
    b"Connection: Upgrade",
    b" folded",
    b"x: a\r\n b",
    b"no colon",
    b": no name",
    b"x: \xe4\x00",
    b"",
    b"0",
    b"2",
    b"x: y",
    b"HTTP/1.1 200 OK",
    b"HTTP/1.0 200 OK",
    b"HTTP/1.1 204 No Content",
    b"HTTP/1.1 304 X",
    b"HTTP/1.1 404 X",
    b"HTTP/1.1 503 X",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
    b"HTTP/1.1 103 X\r\n\r\nHTTP/1.1 200 OK",
    b"HTTP/1.1 99 X",
    b"HTTP/2 200",
]


def _byte(random: Random, data: bytes) -> bytes:
    place = random.randrange(len(data) + 1)
    return data[:place] + random.choice(ODD_BYTES) + data[place + random.randrange(2) :]


def _flip(random: Random, data: bytes) -> bytes:
    place = random.randrange(len(data) + 1)
    return data[:place] + bytes([random.randrange(256)]) + data[place + 1 :]


def _lose(random: Random, data: bytes) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start + random.choice((1, 1, 2, 3, 9, 40)) :]


def _double(random: Random, data: bytes) -> bytes:
    start = random.randrange(len(data) + 1)
    end = start + random.choice((1, 2, 5, 20, 200))
    return data[:end] + data[start:end] + data[end:]


def _cut(random: Random, data: bytes) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _line(random: Random, data: bytes) -> bytes:
    lines = data.split(b"\r\n")
    place = random.randrange(min(len(lines), 12))
    change = random.randrange(4)
    if change == 0:
        lines.insert(place, random.choice(ODD_LINES))
    elif change == 1:
        lines[place] = random.choice(ODD_LINES)
    elif change == 2:
        lines.insert(random.randrange(len(lines)), lines[place])
    else:
        lines.append(lines.pop(place))
    return b"\r\n".join(lines)


def _line_end(random: Random, data: bytes) -> bytes:
    ends = [place for place in range(len(data) - 1) if data[place : place + 2] == b"\r\n"]
    if not ends:
        return data
    place = random.choice(ends[:12])
    return (
        data[:place] + random.choice([b"\n", b"\r", b"", b"\r\r\n", b"\n\r", b" \r\n", b"\r\n\r\n"]) + data[place + 2 :]
    )


def _digit(random: Random, data: bytes) -> bytes:
    digits = [place for place, byte in enumerate(data) if byte in b"0123456789abcdef"]
    if not digits:
        return data
    place = random.choice(digits)
    return data[:place] + random.choice([b"0", b"1", b"7", b"f", b"A", b"g", b""]) + data[place + 1 :]


_WAYS: list[Callable[[Random, bytes], bytes]] = [_byte, _flip, _lose, _double, _cut, _line, _line, _line_end, _digit]


def mutated(random: Random, data: bytes) -> bytes:
    """The bytes with one to three changes; now and then with none, or with something behind it."""
    if random.randrange(12) == 0:
        data += random.choice([b"x", b"\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]", b"\x00"])
    for _ in range(random.choice((0, 1, 1, 1, 2, 2, 3))):
        data = random.choice(_WAYS)(random, data)
    return data


def pieces(random: Random, data: bytes, most: int) -> list[bytes]:
    """The bytes in one piece, or in a few."""
    edges = [0, *sorted(random.randrange(len(data) + 1) for _ in range(random.randrange(most))), len(data)]
    return [data[start:end] for start, end in pairwise(edges) if start < end]


def seeds(fixed: int, share: float = 1.0) -> Iterator[int]:
    """The seeds of a run: a fixed number of them, or other ones for as long as FUZZ_SECONDS says.

    Args:
        fixed: How many there are in a usual run.
        share: Which part of FUZZ_SECONDS is meant for this test. FUZZ_SEED says where a long run starts.
    """
    seconds = float(os.environ.get("FUZZ_SECONDS", "0"))
    if not seconds:
        yield from range(fixed)
        return
    until = time.monotonic() + seconds * share
    seed = int(os.environ.get("FUZZ_SEED", str(1_000_000)))
    while time.monotonic() < until:
        yield seed
        seed += 1
