"""What a file is by its first bytes, and that a content without a name is sent under one that fits."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_runtime.request.files import file_part
from openai_runtime.request.media_types import HEAD, of_bytes

KNOWN = [
    (b"\x89PNG\r\n\x1a\n" + bytes(8), "upload.png", "image/png"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "upload.jpg", "image/jpeg"),
    (b"GIF89a" + bytes(10), "upload.gif", "image/gif"),
    (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "upload.webp", "image/webp"),
    (b"RIFF\x24\x00\x00\x00WAVEfmt ", "upload.wav", "audio/wav"),
    (b"ID3\x04\x00\x00\x00\x00", "upload.mp3", "audio/mpeg"),
    (b"\xff\xfb\x90\x64" + bytes(12), "upload.mp3", "audio/mpeg"),
    (b"fLaC\x00\x00\x00\x22", "upload.flac", "audio/flac"),
    (b"OggS\x00\x02", "upload.ogg", "audio/ogg"),
    (b"\x00\x00\x00\x20ftypM4A \x00\x00", "upload.m4a", "audio/mp4"),
    (b"\x00\x00\x00\x20ftypisom\x00\x00", "upload.mp4", "video/mp4"),
    (b"\x1aE\xdf\xa3\x01\x00", "upload.webm", "video/webm"),
    (b"%PDF-1.7\n", "upload.pdf", "application/pdf"),
    (b'{"a": 1}\n', "upload", "application/octet-stream"),
    (b"", "upload", "application/octet-stream"),
]


@pytest.mark.parametrize(("content", "name", "kind"), KNOWN)
@pytest.mark.parametrize("wrap", [bytes, bytearray, memoryview, io.BytesIO])
def test_a_content_without_a_name_gets_one_that_fits(content: bytes, name: str, kind: str, wrap: Any) -> None:
    part = file_part(wrap(content), "file")
    assert (part.name, part.content_type) == (name, kind)
    assert part.open().read(100) == content


def test_looking_at_the_first_bytes_moves_nothing() -> None:
    file = io.BytesIO(KNOWN[0][0])
    file.seek(5)
    file_part(file, "file")
    assert file.tell() == 5


def test_a_name_says_more_than_the_bytes() -> None:
    assert file_part(("a.txt", KNOWN[0][0]), "file").content_type == "text/plain"
    named = io.BytesIO(KNOWN[0][0])
    named.name = "notes.md"
    part = file_part(named, "file")
    assert (part.name, part.content_type) == ("notes.md", "text/markdown")


def test_what_is_not_in_memory_is_not_looked_at() -> None:
    class Pipe(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            raise AssertionError("nobody asked for it yet")

    assert file_part(Pipe(), "file").name == "upload"


@given(st.binary(max_size=2 * HEAD))
def test_no_bytes_are_too_odd(head: bytes) -> None:
    found = of_bytes(head)
    assert found is None or (found[0].startswith(".") and "/" in found[1])
