"""Our parser beside h11 on odd, broken and hostile answers: the same reading, or a refusal, never a guess.

Where we differ from h11 on purpose:

* Only HTTP/1.1 and HTTP/1.0 are taken; h11 takes any single digits and reads HTTP/2.0 as if it were 1.1.
* The status starts at 100, and a head may not have more than `MAX_HEAD` bytes however it is cut.
* A connection is kept in fewer cases. h11 would keep it after an answer with two opinions about its length, after lines
  without a carriage return, after folded headers, and with bytes in its buffer that nobody asked for; we never do.
* It is kept in one more: HTTP/1.0 with `connection: keep-alive`.
* Headers stay as they were sent; h11 shows a length that is said twice once, and `Chunked` as `chunked`.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

import h11
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_facade.transport.direct.http1 import MAX_HEAD, Incoming
from openai_facade.transport.faults import ProtocolError

if TYPE_CHECKING:
    from collections.abc import Iterable

Headers = tuple[tuple[bytes, bytes], ...]


class Reading(NamedTuple):
    """What a parser made of an answer."""

    verdict: str
    """`complete`, `incomplete` or `refused`."""
    status: int = 0
    reason: bytes = b""
    headers: Headers = ()
    body: bytes = b""
    reusable: bool = False


def pieces(data: bytes, cuts: Iterable[int]) -> list[bytes]:
    """The bytes, cut at the given places."""
    edges = [0, *sorted({min(cut, len(data)) for cut in cuts}), len(data)]
    return [data[start:end] for start, end in itertools.pairwise(edges) if start < end]


def ours(data: bytes, method: str, *, closed: bool, cuts: Iterable[int] = ()) -> Reading:
    """What we read."""
    incoming = Incoming(method)
    body = b""
    try:
        for piece in pieces(data, cuts):
            incoming.feed(piece)
            body += incoming.take() if incoming.chunks else b""
        kept = incoming.keep_alive
        if closed:
            incoming.eof()
        if incoming.failure:
            raise ProtocolError(incoming.failure)
    except ProtocolError:
        return Reading("refused")
    if not incoming.complete:
        return Reading("incomplete")
    headers = tuple((name.lower(), value) for name, value in incoming.headers.raw)
    return Reading("complete", incoming.status, incoming.reason.encode("latin-1"), headers, body, kept)


def theirs(data: bytes, method: str, *, closed: bool) -> Reading:
    """What h11 reads."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD + 4)
    connection.send(h11.Request(method=method, target="/", headers=[("host", "x"), ("content-length", "0")]))
    connection.send(h11.EndOfMessage())
    response: h11.Response | None = None
    body = b""
    try:
        for piece in [data, b""] if closed and data else [b""] if closed else [data]:
            connection.receive_data(piece)
            while True:
                event = connection.next_event()
                if isinstance(event, h11.Response):
                    response = event
                elif isinstance(event, h11.Data):
                    body += bytes(event.data)
                elif isinstance(event, h11.EndOfMessage):
                    assert response is not None
                    headers = tuple((bytes(name), bytes(value)) for name, value in response.headers)
                    reusable = connection.their_state is h11.DONE and not connection.trailing_data[0]
                    return Reading("complete", response.status_code, bytes(response.reason), headers, body, reusable)
                elif event is h11.NEED_DATA:
                    break
                elif isinstance(event, h11.ConnectionClosed):
                    return Reading("refused")
    except h11.RemoteProtocolError:
        return Reading("refused")
    return Reading("incomplete")


UNKNOWN = re.compile(rb"HTTP/(?!1\.[01] )|HTTP/1.. 0")
"""Versions and statuses that only h11 takes."""


def once(headers: Headers) -> Headers:
    """The headers as h11 shows them: a length that is said twice once, the coding in small letters."""
    headers = tuple((name, value.lower() if name == b"transfer-encoding" else value) for name, value in headers)
    lengths = [value.partition(b",")[0].strip() for name, value in headers if name == b"content-length"]
    return (*(pair for pair in headers if pair[0] != b"content-length"), (b"content-length", b"".join(lengths[:1])))


def asked_to_keep(reading: Reading) -> bool:
    return any(name == b"connection" and b"keep-alive" in value.lower() for name, value in reading.headers)


def compare(data: bytes, method: str, *, closed: bool) -> None:
    """Both readings agree, but for the differences that are listed above."""
    mine, other = ours(data, method, closed=closed), theirs(data, method, closed=closed)
    if mine.verdict == "complete":
        assert other.verdict == "complete", f"we accept what h11 does not ({other.verdict}): {data!r}"
        assert (mine.status, mine.reason, mine.body) == (other.status, other.reason, other.body)
        assert once(mine.headers) == once(other.headers)
        assert not mine.reusable or other.reusable or (data.startswith(b"HTTP/1.0") and asked_to_keep(mine)), data
    elif other.verdict == "complete":
        assert mine.verdict == "refused", f"we wait for more where h11 is done: {data!r}"
        assert UNKNOWN.search(data), f"only we refuse {data!r}"


# --- what servers may send -------------------------------------------------------------------------------------------

BREAKS = st.sampled_from([b"\r\n"] * 60 + [b"\n"] * 4 + [b"\r", b"\r\r\n", b"\n\r"])
STATUS_LINES = st.sampled_from(
    [b"HTTP/1.1 200 OK"] * 60
    + [
        b"HTTP/1.0 200 OK",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 ",
        b"HTTP/1.1 204 No Content",
        b"HTTP/1.1 304 Not Modified",
        b"HTTP/1.1 404 Not  Found\t!",
        b"HTTP/1.1 599 \xe4\xf6\xfc",
        b"HTTP/1.1 999 x",
        b"HTTP/1.1 099 x",
        b"HTTP/1.1 000 x",
        b"HTTP/1.1 101 Switching Protocols",
        b"HTTP/1.1 2000 OK",
        b"HTTP/1.1 20 OK",
        b"HTTP/1.1 +20 OK",
        b"HTTP/1.1  200 OK",
        b"HTTP/1.1\t200 OK",
        b"HTTP/1.1 200\tOK",
        b"HTTP/1.1 200 O\x00K",
        b"HTTP/1.2 200 OK",
        b"HTTP/2.0 200 OK",
        b"http/1.1 200 OK",
        b" HTTP/1.1 200 OK",
        b"",
    ]
)
INTERIM = st.sampled_from(
    [b""] * 30
    + [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\nconnection: close\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\ncontent-length: 3\r\n\r\n",
        b"HTTP/1.1 100\n\n",
        b"HTTP/1.1 100 x\r\nno colon\r\n\r\n",
    ]
)
NAMES = st.sampled_from(
    [
        *[b"content-type", b"X-Request-ID", b"x-request-id", b"sET-cOOKIE", b"a", b"!#$%&'*+.^_`|~"],
        *[b"", b"a b", b"a ", b" a", b"\ta", b"a\x00", b"\xe4", b"(a)", b"a\x0b"],
        *[b"content-length ", b"transfer-encoding\t"],
    ]
)
VALUES = st.one_of(
    st.sampled_from(
        [b"", b"x", b" x", b"\t x \t", b"a,  b", b"\xc3\xa4\xff", b"a\r\n b", b"a \r\n\t  \r\n b", b"a\r\n "]
    ),
    st.sampled_from(
        [b"x" * 5000, b"a\x00b", b"a\x0bb", b"a\x0cb", b"a\rb", b"a\nb", b"a\x01\x7fb", b": :", b"a\r\n\r b"]
    ),
    st.binary(max_size=12),
)
LENGTHS = st.one_of(
    st.integers(0, 12).map(lambda number: b"%d" % number),
    st.sampled_from(
        [b"-1", b"+5", b"5_0", b" 5 ", b"05", b"5, 5", b"5,5", b"5, 6", b"5,", b"", b"5 5", b"0x5", b"5.0"]
    ),
    st.sampled_from([b"1e1", b"\xb2", b"\xd9\xa5", b"9" * 18, b"9" * 21, b"5\x00", b"5\r\n 0", b"\t5", b"five"]),
)
CODINGS = st.sampled_from(
    [b"chunked"] * 6
    + [b"Chunked", b" chunked\t", b"gzip, chunked", b"chunked, chunked", b"identity", b"chunked,", b"", b"xchunked"]
    + [b"chunked;q=1", b"chunked\x0b", b"chunk\r\n ed", b"\r\n chunked"]
)
CONNECTIONS = st.sampled_from([b"close", b"keep-alive", b"Close", b"Keep-Alive, close", b"upgrade", b"closed", b""])
FRAMING = st.one_of(
    st.tuples(st.sampled_from([b"content-length", b"Content-Length", b"CONTENT-LENGTH"]), LENGTHS),
    st.tuples(st.sampled_from([b"transfer-encoding", b"Transfer-Encoding"]), CODINGS),
    st.tuples(st.sampled_from([b"connection", b"Connection"]), CONNECTIONS),
)
HEADERS = st.one_of(st.just([]), st.just([(b"server", b"x")]), st.lists(st.tuples(NAMES, VALUES), max_size=2))
SIZES = st.sampled_from(
    [b"%x"] * 60
    + [b"%X", b"000%x", b"0x%x", b"+%x", b"-%x", b" %x", b"%x ", b"%x\t", b"%x;a=b", b'%x;a="b;c"', b"%x ;a", b"%x;"]
    + [b"%x;a\n", b"%x;\x00", b"%x_0", b"%x\n", b"1%x", b"%xg", b"", b"f" * 21 + b"%x", b"0" * 18 + b"%x", b"%x\r"]
)
TRAILERS = st.sampled_from(
    [b""] * 20
    + [
        b"x-sum: 1\r\n",
        b"A: 1\r\nB: 2\r\n",
        b"no colon\r\n",
        b" folded: first\r\n",
        b"a: b\r\n c\r\n",
        b"a: b\n",
        b"\n",
    ]
    + [b"HTTP/1.1 200 OK\r\n", b"content-length: 9\r\n", b"a\x00: b\r\n", b"\r", b"a: \x00\r\n"]
)
REST = st.sampled_from([b""] * 16 + [b"x", b"\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", b"\x00"])


@st.composite
def a_chunked_body(draw: st.DrawFn) -> bytes:
    body = b""
    for piece in draw(st.lists(st.binary(min_size=1, max_size=20), max_size=3)):
        size = draw(SIZES)
        line = size % len(piece) if b"%" in size else size
        body += line + draw(BREAKS) + piece + draw(st.sampled_from([b"\r\n"] * 60 + [b"\n", b"", b"x\r\n", b"\r"]))
    last = draw(st.sampled_from([b"0"] * 20 + [b"000", b"0;a", b"0 ", b"", b"00x"]))
    return body + last + draw(BREAKS) + draw(TRAILERS) + draw(BREAKS)


@st.composite
def an_answer(draw: st.DrawFn) -> bytes:
    """One answer: mostly sound in each part, so that a single oddity shows what it does."""
    lines = [draw(STATUS_LINES)]
    headers = list(draw(HEADERS))
    kind = draw(st.sampled_from(["length", "chunked", "close", "any"]))
    if kind == "length":
        body = draw(st.binary(max_size=12))
        headers.append((b"Content-Length", b"%d" % len(body)))
    elif kind == "chunked":
        body = draw(a_chunked_body())
        headers.append((b"transfer-encoding", b"chunked"))
    else:
        body = draw(st.one_of(st.binary(max_size=12), a_chunked_body()))
    if kind == "any" or draw(st.integers(0, 3)) == 0:
        headers += draw(st.lists(FRAMING, max_size=2))
    colon = draw(st.sampled_from([b": ", b": ", b":", b":\t"]))
    lines += [name + colon + value for name, value in (headers if draw(st.booleans()) else reversed(headers))]
    head = b"".join(line + draw(BREAKS) for line in lines) + draw(BREAKS)
    data = draw(INTERIM) + head + body + draw(REST)
    change = draw(st.integers(0, 11))
    place = draw(st.integers(0, len(data)))
    if change == 0:
        return data[:place]
    if change == 1:
        return data[:place] + draw(st.sampled_from([b"\x00", b"\r", b"\n", b" ", b":", b"\xff", b"0"])) + data[place:]
    return data


METHODS = st.sampled_from(["POST", "POST", "POST", "GET", "HEAD"])


CUTS = st.lists(st.integers(0, 300), max_size=8)


@settings(max_examples=700, deadline=None)
@given(data=an_answer(), method=METHODS, closed=st.booleans(), cuts=CUTS)
def test_we_read_an_answer_as_h11_does_or_refuse_it(data: bytes, method: str, closed: bool, cuts: list[int]) -> None:
    compare(data, method, closed=closed)
    assert ours(data, method, closed=closed, cuts=cuts) == ours(data, method, closed=closed)


SOUND = {
    "length": b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\nx: y\r\n\r\nhello world",
    "chunked": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhell\r\n3;a=b\r\no w\r\n0\r\nx: y\r\n\r\n",
    "interim": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "old": b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}",
}


@pytest.mark.parametrize("data", SOUND.values(), ids=SOUND)
def test_an_answer_that_is_cut_off_anywhere_is_refused(data: bytes) -> None:
    for end in range(len(data)):
        assert ours(data[:end], "POST", closed=True).verdict == "refused"
        assert ours(data[:end], "POST", closed=False).verdict == "incomplete"
        compare(data[:end], "POST", closed=True)
    assert ours(data, "POST", closed=True).verdict == "complete"


@pytest.mark.parametrize("data", SOUND.values(), ids=SOUND)
def test_an_odd_byte_anywhere_changes_nothing_that_h11_does_not_see(data: bytes) -> None:
    for place in range(len(data) + 1):
        for odd in (b"\x00", b"\r", b"\n", b" ", b":", b",", b"0", b"\xff"):
            compare(data[:place] + odd + data[place:], "POST", closed=True)
        compare(data[:place] + data[place + 1 :], "POST", closed=True)


REFUSED = {
    "lengths that differ": b"content-length: 2\r\ncontent-length: 3\r\n\r\n{}",
    "lengths that differ in one line": b"content-length: 2, 3\r\n\r\n{}",
    "a negative length": b"content-length: -2\r\n\r\n{}",
    "a length with a sign": b"content-length: +2\r\n\r\n{}",
    "a wrong length beside chunks": b"content-length: x\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    "space before a colon": b"content-length : 2\r\n\r\n{}",
    "a name that is none": b"a(b): c\r\ncontent-length: 2\r\n\r\n{}",
    "a known name without a colon": b"server\r\ncontent-length: 2\r\n\r\n{}",
    "NUL in a value": b"a: \x00\r\ncontent-length: 2\r\n\r\n{}",
    "a carriage return in a value": b"a: b\rcontent-length: 5\r\ncontent-length: 2\r\n\r\n{}",
    "chunked twice": b"transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    "a hexadecimal prefix": b"transfer-encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n",
    "a chunk without its line end": b"transfer-encoding: chunked\r\n\r\n2\r\n{}0\r\n\r\n",
    "an answer in place of trailers": b"transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nHTTP/1.1 200 OK\r\n\r\n",
}


@pytest.mark.parametrize("rest", REFUSED.values(), ids=REFUSED)
def test_what_can_be_read_in_two_ways_is_refused(rest: bytes) -> None:
    data = b"HTTP/1.1 200 OK\r\n" + rest
    assert ours(data, "POST", closed=False).verdict == "refused"
    assert theirs(data, "POST", closed=False).verdict == "refused"


CHUNKED = b"transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"
LAST = {
    "a length beside chunks": b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n" + CHUNKED + b"\r\n",
    "chunks in HTTP/1.0": b"HTTP/1.0 200 OK\r\nconnection: keep-alive\r\n" + CHUNKED + b"\r\n",
    "lines without carriage returns": b"HTTP/1.1 200 OK\ncontent-length: 2\n\n{}",
    "trailers without carriage returns": b"HTTP/1.1 200 OK\r\n" + CHUNKED + b"\n",
    "a folded header": b"HTTP/1.1 200 OK\r\ncontent-length:\r\n 2\r\n\r\n{}",
    "more than was announced": b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}}",
    "a second answer": b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]",
    "a body until the end": b"HTTP/1.1 200 OK\r\n\r\n{}",
}


@pytest.mark.parametrize("data", LAST.values(), ids=LAST)
def test_what_is_odd_but_clear_is_read_and_costs_the_connection(data: bytes) -> None:
    reading = ours(data, "POST", closed=True)
    assert (reading.verdict, reading.body, reading.reusable) == ("complete", b"{}", False)


@pytest.mark.parametrize("length", [b"content-length: 5\r\n", b"transfer-encoding: chunked\r\n"])
def test_an_empty_answer_that_announces_a_body_costs_the_connection(length: bytes) -> None:
    assert not ours(b"HTTP/1.1 204 X\r\n" + length + b"\r\n", "POST", closed=False).reusable
    assert ours(b"HTTP/1.1 304 X\r\n" + length + b"\r\n", "POST", closed=False).reusable  # says what there would be
    assert ours(b"HTTP/1.1 200 X\r\n" + length + b"\r\n", "HEAD", closed=False).reusable


@pytest.mark.parametrize("cuts", [[], range(0, 200_000, 4096)])
@pytest.mark.parametrize("line", [b"x: %s\r\n" % (b"y" * 4000), b"x: y\r\n", b" folded\r\n"])
def test_a_head_may_not_grow_without_end(line: bytes, cuts: Iterable[int]) -> None:
    def head(size: int) -> bytes:
        return b"HTTP/1.1 204 OK\r\nx: y\r\n" + line * (size // len(line)) + b"\r\n"

    assert ours(head(MAX_HEAD - 5000), "POST", closed=False, cuts=cuts).verdict == "complete"
    assert ours(head(MAX_HEAD + 5000), "POST", closed=False, cuts=cuts).verdict == "refused"
