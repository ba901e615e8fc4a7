"""Text out of bytes in pieces."""

from __future__ import annotations

import time

import pytest
from openai_runtime.answer.text import TextLines, TextPieces, charset_of


@pytest.mark.parametrize(
    ("content_type", "charset"),
    [
        (None, "utf-8"),
        ("text/plain", "utf-8"),
        ("text/plain; charset=latin-1", "iso8859-1"),
        ('text/plain; boundary=x; Charset="UTF-8"', "utf-8"),
        ("text/plain; charset=made-up", "utf-8"),
        ("text/plain; charset", "utf-8"),
    ],
)
def test_the_character_set_comes_from_the_content_type(content_type: str | None, charset: str) -> None:
    assert charset_of(content_type) == charset


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a\nb\r\nc\rd", ["a", "b", "c", "d"]),
        ("a\n\nb\n", ["a", "", "b"]),
        ("é\u2028ü\x85\x0b\n", ["é\u2028ü\x85\x0b"]),
        ("", []),
        ("\r\n", [""]),
        ("a\r", ["a"]),
    ],
)
def test_lines_are_the_same_wherever_the_chunks_are_cut(text: str, lines: list[str]) -> None:
    whole = text.encode()
    for cut in range(len(whole) + 1):
        reader = TextLines("utf-8")
        assert reader.feed(whole[:cut]) + reader.feed(whole[cut:]) + reader.end() == lines


@pytest.mark.parametrize("size", [None, 1, 2, 100])
def test_characters_are_never_cut(size: int | None) -> None:
    text = "aé€😀" * 3
    reader = TextPieces("utf-8", size)
    pieces = [piece for byte in text.encode() for piece in reader.feed(bytes([byte]))] + reader.end()
    assert "".join(pieces) == text
    assert all(len(piece) == size for piece in pieces[:-1] if size is not None)


def test_half_a_character_at_the_end_is_replaced() -> None:
    reader = TextPieces("utf-8")
    assert reader.feed("é".encode()[:1]) + reader.end() == ["\ufffd"]


def test_a_long_line_costs_linear_time() -> None:
    started = time.process_time()
    reader = TextLines("utf-8")
    for _ in range(4000):
        reader.feed(b"x" * 5000)
    assert len(reader.end()[0]) == 20_000_000
    assert time.process_time() - started < 2
