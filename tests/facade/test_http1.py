"""HTTP/1.1 without I/O: any cut of the bytes gives the same answer, and whatever is no HTTP is refused."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_facade.transport.direct.http1 import Incoming
from openai_facade.transport.faults import ProtocolError


def received(data: bytes, *, cuts: list[int] | None = None, method: str = "POST", eof: bool = False) -> Incoming:
    """Feed an answer, cut at the given places."""
    incoming = Incoming(method)
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts or []), len(data)]
    for start, end in itertools.pairwise(edges):
        if start < end:
            incoming.feed(data[start:end])
    if eof:
        incoming.eof()
    if incoming.failure:
        raise ProtocolError(incoming.failure)
    return incoming


def chunked(pieces: list[bytes], extension: bytes = b"", trailer: bytes = b"") -> bytes:
    body = b"".join(b"%x%s\r\n%s\r\n" % (len(piece), extension, piece) for piece in pieces if piece)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body + b"0\r\n" + trailer + b"\r\n"


@given(
    pieces=st.lists(st.binary(max_size=40), max_size=6),
    cuts=st.lists(st.integers(0, 400), max_size=12),
    extension=st.sampled_from([b"", b";a=b"]),
    trailer=st.sampled_from([b"", b"X-Sum: 1\r\n", b"A: 1\r\nB: 2\r\n"]),
)
def test_a_chunked_body_reads_the_same_however_it_is_cut(
    pieces: list[bytes], cuts: list[int], extension: bytes, trailer: bytes
) -> None:
    incoming = received(chunked(pieces, extension, trailer), cuts=cuts)
    assert incoming.take() == b"".join(pieces)
    assert incoming.complete
    assert incoming.keep_alive


@given(body=st.binary(max_size=100), cuts=st.lists(st.integers(0, 200), max_size=12))
def test_a_body_of_known_length_reads_the_same_however_it_is_cut(body: bytes, cuts: list[int]) -> None:
    incoming = received(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body), cuts=cuts)
    assert (incoming.take(), incoming.complete, incoming.keep_alive) == (body, True, True)


@given(data=st.binary(max_size=200), cuts=st.lists(st.integers(0, 200), max_size=6))
def test_arbitrary_bytes_are_read_or_refused_but_nothing_else_is_raised(data: bytes, cuts: list[int]) -> None:
    for start in (b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"):
        try:
            received(start + data, cuts=cuts, eof=True)
        except ProtocolError:
            continue


def test_headers_are_found_in_any_case_and_lines_of_one_name_are_joined() -> None:
    incoming = received(b"HTTP/1.1 404 Not  Found\r\nX-A:  one \r\nx-a: two\r\nX-B: b\xc3\xa4\r\n\r\n")
    assert (incoming.status, incoming.reason) == (404, "Not  Found")
    assert incoming.headers["x-A"] == "one, two"
    assert incoming.headers.get_list("X-a") == ["one", "two"]
    assert incoming.headers.get("X-b") == "bä"
    assert incoming.headers.get("absent") is None
    assert "X-A" in incoming.headers
    assert sorted(incoming.headers) == ["x-a", "x-b"]


def test_a_folded_header_goes_on_where_it_stopped() -> None:
    assert received(b"HTTP/1.1 200 OK\r\na: one\r\n  two\r\n\r\n").headers["a"] == "one two"


def test_interim_answers_are_skipped() -> None:
    incoming = received(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\na: b\r\n\r\nHTTP/1.1 204 None\r\n\r\n")
    assert (incoming.status, incoming.complete, incoming.keep_alive) == (204, True, True)


@pytest.mark.parametrize("status", [b"204", b"304"])
def test_some_statuses_have_no_body_whatever_the_headers_say(status: bytes) -> None:
    assert received(b"HTTP/1.1 " + status + b" X\r\ncontent-length: 5\r\n\r\n").complete


def test_an_answer_to_head_has_no_body() -> None:
    assert received(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n", method="HEAD").complete


def test_without_a_length_the_body_ends_with_the_connection() -> None:
    incoming = received(b"HTTP/1.1 200 OK\r\n\r\nab")
    assert not incoming.complete
    assert not incoming.bounded
    incoming.feed(b"cd")
    incoming.eof()
    assert (incoming.take(), incoming.complete, incoming.keep_alive) == (b"abcd", True, False)


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        (b"HTTP/1.1 200 OK\r\n", True),
        (b"HTTP/1.1 200 OK\r\nconnection: close\r\n", False),
        (b"HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\n", True),
        (b"HTTP/1.0 200 OK\r\n", False),
        (b"HTTP/1.0 200 OK\r\nconnection: keep-alive\r\n", True),
    ],
)
def test_the_connection_is_kept_when_both_sides_agree(head: bytes, kept: bool) -> None:
    assert received(head + b"content-length: 0\r\n\r\n").keep_alive is kept


def test_bytes_after_the_answer_cost_the_connection() -> None:
    assert not received(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nabHTTP/1.1 200 OK\r\n").keep_alive


@pytest.mark.parametrize(
    "data",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"<html>\r\n\r\n",
        b"HTTP/2 200 OK\r\n\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n folded first\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 1, 2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 1_0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n+5\r\nhello\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhelloXX5\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + b"1" * 20000,
        b"HTTP/1.1 200 OK\r\na: " + b"x" * 200_000,
    ],
)
def test_what_is_no_http_is_refused(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        received(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabc",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n",
    ],
)
def test_an_answer_that_breaks_off_is_noticed(data: bytes) -> None:
    with pytest.raises(ProtocolError, match="closed the connection"):
        received(data, eof=True)
