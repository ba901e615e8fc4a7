"""Compressed bodies: the same however they are cut, whole or an error, and in linear time."""

from __future__ import annotations

import gzip
import itertools
import random
import sys
import time
import zlib
from typing import TYPE_CHECKING

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_facade import APIConnectionError, APIError
from openai_facade.transport.content_coding import accepted, content_decoder, package_for
from openai_facade.transport.faults import UnknownCodingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .conftest import Caller, Scripted

TEXT = random.Random(1).randbytes(3000).hex().encode()


def raw_deflate(data: bytes) -> bytes:
    return zlib.compress(data)[2:-4]


def two_members(data: bytes) -> bytes:
    return gzip.compress(data[: len(data) // 2]) + gzip.compress(data[len(data) // 2 :])


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZip", gzip.compress),
    "gzip in members": ("gzip", two_members),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "deflate in gzip": ("deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
    "members in deflate": ("gzip,identity,deflate", lambda data: raw_deflate(two_members(data))),
}


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if no package for brotli and zstd were installed."""
    for package in ("brotli", "brotlicffi", "zstandard", "_zstd"):
        monkeypatch.setitem(sys.modules, package, None)
    accepted.cache_clear()
    package_for.cache_clear()
    yield
    accepted.cache_clear()
    package_for.cache_clear()


coded = pytest.mark.parametrize(("name", "encode"), CODINGS.values(), ids=CODINGS)


def decoded(coding: str, pieces: Iterable[bytes]) -> bytes:
    decoder = content_decoder(coding)
    assert decoder is not None
    plain = b"".join([decoder.decompress(piece) for piece in pieces])
    decoder.finish()
    return plain


@coded
@settings(deadline=None)
@given(cuts=st.lists(st.integers(0, 60), max_size=6), data=st.binary(max_size=40))
def test_a_body_reads_the_same_however_it_is_cut(
    name: str, encode: Callable[[bytes], bytes], cuts: list[int], data: bytes
) -> None:
    encoded = encode(data)
    edges = [0, *sorted(cuts), len(encoded)]
    assert decoded(name, [encoded[start:end] for start, end in itertools.pairwise(edges)]) == data
    assert decoded(name, [encoded[at : at + 1] for at in range(len(encoded))]) == data


@coded
def test_a_body_that_is_cut_off_is_an_error(name: str, encode: Callable[[bytes], bytes]) -> None:
    encoded = encode(TEXT)
    whole = {0, len(encoded), len(gzip.compress(TEXT[: len(TEXT) // 2])) if encode is two_members else 0}
    for end in {1, 2, 9, 10, 11, *range(0, len(encoded), 501), *range(len(encoded) - 9, len(encoded))} - whole:
        with pytest.raises((EOFError, zlib.error)):
            decoded(name, [encoded[:end]])
    assert decoded(name, []) == b""


def test_padding_after_gzip_is_no_part_of_the_body() -> None:
    encoded = gzip.compress(b"text")
    assert decoded("gzip", [encoded + b"\0" * 512, b"\0\0"]) == b"text"
    assert decoded("gzip", [encoded, b"\0\0" + encoded]) == b"texttext"
    assert decoded("gzip", [encoded + b"junk", encoded]) == b"texttext"


@pytest.mark.parametrize(
    ("encoded", "size"),
    [
        (gzip.compress(bytes(50_000_000)), 50_000_000),
        (gzip.compress(b"x") * 100_000, 100_000),
        (gzip.compress(b"x") + b"\0" * 5_000_000, 1),
        (gzip.compress(b"x") + b"junk" * 1_000_000, 1),
    ],
    ids=["a bomb", "many members", "much padding", "much junk"],
)
@pytest.mark.parametrize("step", [1000, 10_000_000])
def test_the_time_is_linear(encoded: bytes, size: int, step: int) -> None:
    started = time.process_time()
    assert len(decoded("gzip", [encoded[at : at + step] for at in range(0, len(encoded), step)])) == size
    assert time.process_time() - started < 3


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("coding", ["br", "zstd", "compress", "gzip, br", ", ".join(["gzip"] * 6)])
def test_a_coding_that_was_not_asked_for_is_named(scripted: Scripted, call: Caller, coding: str) -> None:
    scripted.answer = lambda request: scripted.body(b"xyz", content_encoding=coding)
    with pytest.raises(APIConnectionError, match="content-encoding") as caught:
        call()
    assert isinstance(caught.value.__cause__, httpx.DecodingError)
    assert isinstance(caught.value.__cause__.__cause__, UnknownCodingError)
    assert "br" not in scripted.requests[0].headers["accept-encoding"]


@coded
def test_over_a_socket(scripted: Scripted, call: Caller, name: str, encode: Callable[[bytes], bytes]) -> None:
    encoded = encode(b'"%s"' % TEXT)
    cut = [encoded[:1], encoded[1:2], encoded[2:50], encoded[50:]]
    scripted.answer = lambda request: [
        scripted.head(content_encoding=name),
        *(step for piece in cut for step in (scripted.chunk(piece), 0.005)),
        scripted.END,
    ]
    assert call() == TEXT.decode()
    assert call() == TEXT.decode()
    assert scripted.connections == 1


@pytest.mark.parametrize(
    "body",
    [gzip.compress(b"{}" * 999)[:-3], b"not gzip at all", gzip.compress(b"{}")[:5]],
    ids=["without its end", "no gzip", "half a head"],
)
def test_a_broken_body_is_a_connection_error(scripted: Scripted, call: Caller, body: bytes) -> None:
    scripted.answer = lambda request: scripted.body(body, content_encoding="gzip", x_request_id="req_7")
    with pytest.raises(APIConnectionError, match="Connection error") as caught:
        call()
    assert caught.value.request_id == "req_7"


def test_an_empty_body_needs_no_coding(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: [b"HTTP/1.1 204 X\r\ncontent-encoding: gzip\r\n\r\n"]
    assert call(cast_to=str) in ("", None)
    scripted.answer = lambda request: scripted.body(b"", content_encoding="gzip")
    assert call(cast_to=str) in ("", None)


def test_a_compressed_stream_that_breaks_off_is_an_error(scripted: Scripted, call: Caller) -> None:
    packer = zlib.compressobj(wbits=31)
    event = packer.compress(b'data: {"n": 1}\n\n') + packer.flush(zlib.Z_SYNC_FLUSH)
    head = scripted.head(kind="text/event-stream", content_encoding="gzip")
    scripted.answer = lambda request: [head, scripted.chunk(event), scripted.END]
    events = call.each(call.stream())
    assert next(events) == {"n": 1}
    with pytest.raises(APIError):
        next(events)
