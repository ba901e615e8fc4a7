"""A body that grows beyond all measure is an error: read at once or in pieces, in both colours, whatever carries it."""

from __future__ import annotations

import collections
import gzip
import json
import subprocess
import sys
import tracemalloc
import zlib
from typing import TYPE_CHECKING, Any

import brotli
import httpx
import pytest
import zstandard
from carriers import CARRIERS, carry
from openai_facade import APIConnectionError, RetryPolicy
from openai_facade.transport import content_coding
from openai_facade.transport.content_coding import MAX_RATIO, UNSUSPICIOUS, accepted, content_decoder, package_for
from openai_facade.transport.faults import BrokenCodingError, DecompressionBombError, UnknownCodingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Caller, Scripted

MB = 1024 * 1024
LIMIT = 4 * MB


def zstd_bomb(size: int) -> bytes:
    """Zeros as runs of 128 KiB in four bytes each, which no compressor would make."""
    block = (128 * 1024 << 3 | 2).to_bytes(3, "little") + b"\0"
    last = (128 * 1024 << 3 | 3).to_bytes(3, "little") + b"\0"
    return b"\x28\xb5\x2f\xfd\x00\x58" + block * (size // (128 * 1024) - 1) + last


BOMBS: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "gzip": ("gzip", lambda size: gzip.compress(bytes(size))),
    "many gzip members": ("gzip", lambda size: gzip.compress(bytes(MB)) * (size // MB)),
    "deflate": ("deflate", lambda size: zlib.compress(bytes(size))),
    "gzip in gzip": ("gzip, gzip", lambda size: gzip.compress(gzip.compress(bytes(size)))),
    "gzip in nothing in gzip": ("gzip, identity, gzip", lambda size: gzip.compress(gzip.compress(bytes(size)))),
    "br": ("br", lambda size: brotli.compress(bytes(size), quality=5)),
    "zstd": ("zstd", zstd_bomb),
}
bombs = pytest.mark.parametrize(("coding", "make"), BOMBS.values(), ids=BOMBS)


@pytest.fixture
def low(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit at a height that a test reaches quickly."""
    monkeypatch.setattr(content_coding, "UNSUSPICIOUS", LIMIT)


def test_what_is_allowed() -> None:
    assert (MAX_RATIO, UNSUSPICIOUS) == (200, 64 * MB)


@bombs
@pytest.mark.usefixtures("low")
@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_bomb_is_an_error_and_not_asked_for_again(
    scripted: Scripted, call: Caller, carrier: str, coding: str, make: Callable[[int], bytes]
) -> None:
    carry(call, carrier)
    call.options(max_retries=2, retry=RetryPolicy(initial=0))
    bomb = make(24 * MB)
    scripted.answer = lambda request: scripted.body(bomb, content_encoding=coding)
    with pytest.raises(
        APIConnectionError, match=r"more than .* MiB when decompressed, and more than 200 times"
    ) as caught:
        call()
    assert isinstance(caught.value.__cause__, httpx.DecodingError)
    assert isinstance(caught.value.__cause__.__cause__, DecompressionBombError)
    assert len(scripted.requests) == 1


@bombs
@pytest.mark.usefixtures("low")
@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_bomb_in_a_stream_and_in_pieces(
    scripted: Scripted, call: Caller, carrier: str, coding: str, make: Callable[[int], bytes]
) -> None:
    carry(call, carrier)
    bomb = make(24 * MB)
    head = scripted.head(kind="text/event-stream", content_encoding=coding)
    cut = [bomb[at : at + 1000] for at in range(0, len(bomb), 1000)]
    scripted.answer = lambda request: [head, *map(scripted.chunk, cut), scripted.END]
    stream = call.stream()
    with pytest.raises(APIConnectionError, match="when decompressed"):
        list(call.each(stream))
    manager = call.client.files.with_streaming_response.content("f")
    response = manager.__enter__() if not call.asynchronous else call.run(manager.__aenter__())
    with pytest.raises(APIConnectionError, match="when decompressed"):
        collections.deque(call.each(response.iter_bytes()), maxlen=1)


@pytest.mark.usefixtures("low")
def test_a_bomb_read_through_an_httpx_response(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: scripted.body(gzip.compress(bytes(64 * MB)), content_encoding="gzip")
    manager = call.client.files.with_streaming_response.retrieve("f")
    response = manager.__enter__() if not call.asynchronous else call.run(manager.__aenter__())
    read = response.http_response.aread if call.asynchronous else response.http_response.read
    with pytest.raises(httpx.DecodingError, match="when decompressed"):
        call.run(read())


@bombs
@pytest.mark.usefixtures("low")
@pytest.mark.parametrize("step", [10, 1000, 10 * MB])
def test_no_more_than_the_limit_is_ever_in_memory(coding: str, make: Callable[[int], bytes], step: int) -> None:
    bomb = make(24 * MB)
    decoder = content_decoder(coding)
    assert decoder is not None
    tracemalloc.start()
    try:
        with pytest.raises(DecompressionBombError):
            collections.deque((decoder.decompress(bomb[at : at + step]) for at in range(0, len(bomb), step)), maxlen=1)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < max(LIMIT, MAX_RATIO * len(bomb) if len(bomb) < step else 0) + 12 * MB


def test_what_people_have_is_no_bomb() -> None:
    zeros = bytes(60 * MB)
    lines = b"".join(
        b'{"level": "info", "message": "request %d was served", "path": "/v1/x"}\n' % n for n in range(9999)
    )
    for plain in (zeros, lines * 200):
        decoder = content_decoder("gzip")
        assert decoder is not None
        assert decoder.decompress(gzip.compress(plain, 6)) == plain
        decoder.finish()


MODERN: dict[str, Callable[[bytes], bytes]] = {
    "br": brotli.compress,
    "zstd": zstandard.ZstdCompressor().compress,
}


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("name", MODERN)
def test_brotli_and_zstd_are_asked_for_and_read(scripted: Scripted, call: Caller, carrier: str, name: str) -> None:
    carry(call, carrier)
    body = MODERN[name](json.dumps({"a": "ü" * 5000}).encode())
    scripted.answer = lambda request: [
        scripted.head(content_encoding=name),
        *(scripted.chunk(body[at : at + 3]) for at in range(0, len(body), 3)),
        scripted.END,
    ]
    raw = call.client.files.with_raw_response.retrieve("f")
    answer = call.run(raw)
    assert json.loads(answer.text) == {"a": "ü" * 5000}
    assert answer.http_response.json() == {"a": "ü" * 5000}
    if carrier == "direct":  # a user's client says itself what it asks for
        assert scripted.requests[0].headers["accept-encoding"] == "gzip, deflate, br, zstd"


@pytest.mark.parametrize("name", MODERN)
def test_brotli_and_zstd_that_are_broken_are_errors(name: str) -> None:
    body = MODERN[name](b"text" * 1000)
    for cut in range(1, len(body)):
        decoder = content_decoder(name)
        assert decoder is not None
        decoder.decompress(body[:cut])
        with pytest.raises(EOFError):
            decoder.finish()
    decoder = content_decoder(name)
    assert decoder is not None
    with pytest.raises(BrokenCodingError, match=f"not {'brotli' if name == 'br' else 'zstd'}"):
        decoder.decompress(b"\xff" * 50)


def test_frames_of_zstd_follow_each_other_and_reach_no_further_back_than_http_allows() -> None:
    frame = MODERN["zstd"](b"text")
    decoder = content_decoder("zstd")
    assert decoder is not None
    assert decoder.decompress(frame * 300) == b"text" * 300
    far = zstandard.ZstdCompressor(
        compression_params=zstandard.ZstdCompressionParameters(window_log=24, enable_ldm=True), level=19
    )
    writer = far.compressobj()
    decoder = content_decoder("zstd")
    assert decoder is not None
    with pytest.raises(BrokenCodingError):
        decoder.decompress(writer.compress(bytes(40 * MB)) + writer.flush())


@pytest.fixture
def forget() -> Iterator[None]:
    """What is installed is looked up again."""
    accepted.cache_clear()
    package_for.cache_clear()
    yield
    accepted.cache_clear()
    package_for.cache_clear()


@pytest.mark.usefixtures("forget")
@pytest.mark.parametrize(
    ("missing", "asked"),
    [
        (("brotli",), "gzip, deflate, br, zstd"),
        (("brotli", "brotlicffi"), "gzip, deflate, zstd"),
        (("zstandard", "_zstd"), "gzip, deflate, br"),
    ],
)
def test_only_what_can_be_read_is_asked_for(
    scripted: Scripted, call: Caller, monkeypatch: pytest.MonkeyPatch, missing: tuple[str, ...], asked: str
) -> None:
    for package in missing:
        monkeypatch.setitem(sys.modules, package, None)
    if missing == ("brotli",):
        monkeypatch.setitem(sys.modules, "brotlicffi", brotli)
    else:
        monkeypatch.setitem(sys.modules, "brotlicffi", None)
    scripted.answer = lambda request: scripted.body(MODERN["br"](b'"text"'), content_encoding="br")
    if "br" in asked:
        assert call() == "text"
    else:
        with pytest.raises(APIConnectionError, match="'br'; the extra 'br' of this package brings what it takes"):
            call()
    assert scripted.requests[0].headers["accept-encoding"] == asked


class _OldBrotli:
    """The package as it was before it knew a limit."""

    class Decompressor:
        def __init__(self) -> None:
            self._inner = brotli.Decompressor()
            self.is_finished = self._inner.is_finished

        def process(self, data: bytes) -> bytes:
            return self._inner.process(data)


@pytest.mark.usefixtures("forget", "low")
def test_a_brotli_without_limits_is_fed_so_little_that_it_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content_coding, "import_module", lambda name: _OldBrotli)
    decoder = content_decoder("br")
    assert decoder is not None
    text = json.dumps(list(range(9999))).encode()
    assert decoder.decompress(brotli.compress(text)) == text
    decoder.finish()
    decoder = content_decoder("br")
    assert decoder is not None
    with pytest.raises(DecompressionBombError):
        decoder.decompress(brotli.compress(bytes(64 * MB), quality=5))


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("coding", ["compress", "gzip, odd", ", ".join(["gzip"] * 6)])
@pytest.mark.parametrize("status", [200, 500])
def test_what_cannot_be_read_is_not_asked_for_again(
    scripted: Scripted, call: Caller, carrier: str, coding: str, status: int
) -> None:
    carry(call, carrier)
    call.options(max_retries=2, retry=RetryPolicy(initial=0))
    scripted.answer = lambda request: scripted.body(b"xyz", content_encoding=coding, status=status)
    with pytest.raises(APIConnectionError, match="content-encoding") as caught:
        call()
    assert isinstance(caught.value.__cause__, httpx.DecodingError)
    assert isinstance(caught.value.__cause__.__cause__, UnknownCodingError)
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("coding", ["", "identity", "Identity, ", "x-gzip", "X-GZIP,identity"])
def test_codings_that_are_none_and_old_names(scripted: Scripted, call: Caller, carrier: str, coding: str) -> None:
    carry(call, carrier)
    body = gzip.compress(b'"text"') if "gzip" in coding.lower() else b'"text"'
    scripted.answer = lambda request: scripted.body(body, content_encoding=coding)
    assert call() == "text"


PROGRAM = """
import sys, time
from openai_facade import OpenAI

client = OpenAI(api_key="k", base_url=sys.argv[1], max_retries=0)
client.post("/x", cast_to=object, body={})
loaded = {name for name in ("brotli", "brotlicffi", "zstandard", "importlib.util") if name in sys.modules}
assert not loaded - set(sys.argv[2:]), loaded
"""


def test_no_package_is_loaded_for_the_question_whether_it_is_there(scripted: Scripted) -> None:
    bare = [sys.executable, "-c", "import sys; print(*sys.modules)"]
    before = subprocess.run(bare, check=True, capture_output=True, text=True).stdout.split()
    subprocess.run([sys.executable, "-c", PROGRAM, scripted.url, *before], check=True, timeout=60)


def test_a_response_of_a_users_client_shows_what_was_decoded_here(scripted: Scripted, call: Caller) -> None:
    carry(call, "httpx")
    members = gzip.compress(b'{"a":') + gzip.compress(b"1}")
    scripted.answer = lambda request: scripted.body(members, content_encoding="gzip")
    answer: Any = call.run(call.client.files.with_raw_response.retrieve("f"))
    assert answer.http_response.json() == {"a": 1}
