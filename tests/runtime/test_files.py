"""What may be passed as a file, and what is refused before anything is sent."""

from __future__ import annotations

import gzip
import io
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from openai_runtime.request.files import FilePart, file_from_path, file_part, is_file
from openai_runtime.request.media_types import of_name


def content(part: FilePart) -> bytes:
    reader = part.open()
    try:
        read = b""
        while piece := reader.read(3):
            read += piece
        return read
    finally:
        reader.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"0123456789")
    return path


def test_a_path_is_opened_when_it_is_read_and_each_time_anew(path: Path) -> None:
    part = file_part(path, "file")
    assert (part.name, part.size, part.content_type, dict(part.headers)) == ("notes.txt", 10, "text/plain", {})
    assert content(part) == content(part) == b"0123456789"


@pytest.mark.parametrize("value", [b"abc", bytearray(b"abc"), memoryview(b"abc")])
def test_bytes_are_a_file_called_upload(value: Any) -> None:
    part = file_part(value, "file")
    assert (part.name, part.size, part.content_type) == ("upload", 3, "application/octet-stream")
    assert content(part) == content(part) == b"abc"


def test_a_tuple_names_its_content_type_and_headers() -> None:
    part = file_part(("a.bin", b"x", "text/x", {"X-A": "1"}), "file")
    assert (part.name, part.content_type, part.headers) == ("a.bin", "text/x", {"X-A": "1"})
    assert file_part(("a.png", b"x"), "file").content_type == "image/png"
    assert file_part(("a.png", b"x", None), "file").content_type == "image/png"
    assert file_part((None, b"x"), "file").name is None
    assert content(file_part(("a.txt", "texté"), "file")) == "texté".encode()


def test_a_tuple_may_hold_a_path_or_a_file_object_under_another_name(path: Path) -> None:
    assert content(file_part(("b.txt", path), "file")) == b"0123456789"
    with path.open("rb") as file:
        part = file_part(("b.txt", file), "file")
        assert part.name == "b.txt"
        assert content(part) == b"0123456789"


def test_a_file_object_is_sent_whole_wherever_it_stands_and_as_often_as_needed(path: Path) -> None:
    with path.open("rb") as file:
        file.seek(4)
        part = file_part(file, "file")
        assert (part.name, part.size) == ("notes.txt", 10)
        assert file.tell() == 4
        assert content(part) == content(part) == b"0123456789"
        assert not file.closed


def test_a_buffer_that_was_just_written_is_not_sent_empty() -> None:
    buffer = io.BytesIO()
    buffer.write(b"just written")
    part = file_part(buffer, "file")
    assert part.size == len(b"just written")
    assert content(part) == b"just written"


def test_a_compressed_file_is_measured_by_reading_only(tmp_path: Path) -> None:
    path = tmp_path / "a.gz"
    with gzip.open(path, "wb") as file:
        file.write(b"z" * 1000)
    with gzip.open(path, "rb") as file:
        part = file_part(file, "file")
        assert part.size in {None, 1000}
        assert content(part) == content(part) == b"z" * 1000


class Once:
    """A source that cannot go back: a socket, a download."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)
        self.reads = 0

    def read(self, size: int = -1) -> bytes:
        self.reads += 1
        return self._data.read(size)


def test_a_source_that_cannot_go_back_is_copied_while_it_is_read() -> None:
    source = Once(b"0123456789")
    part = file_part(source, "file")
    assert (part.name, part.size) == ("upload", None)
    reader = part.open()
    assert reader.read(3) == b"012"  # broken off: a connection was lost
    reader.close()
    assert content(part) == b"0123456789"
    reads = source.reads
    assert content(part) == b"0123456789"
    assert source.reads == reads + 1  # only to learn that there is still nothing more


def test_a_named_pipe_can_be_sent_twice(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    part = file_part(pipe, "file")
    writer = threading.Thread(target=pipe.write_bytes, args=(b"through the pipe",))
    writer.start()
    assert content(part) == content(part) == b"through the pipe"
    writer.join()


def test_a_closed_file_is_refused(path: Path) -> None:
    file = path.open("rb")
    file.close()
    with pytest.raises(ValueError, match="file: the file is closed; keep it open"):
        file_part(file, "file")


def test_a_file_closed_before_it_was_sent_is_refused(path: Path) -> None:
    with path.open("rb") as file:
        part = file_part(file, "file")
    with pytest.raises(ValueError, match="was closed before it was sent"):
        part.open()


def test_a_text_file_is_refused_with_the_mode_to_use(path: Path) -> None:
    with path.open() as file, pytest.raises(TypeError, match="open it in 'rb' mode"):
        file_part(file, "file")
    with pytest.raises(TypeError, match="'rb'"):
        file_part(io.StringIO("x"), "file")


def test_a_str_is_refused_because_it_may_be_a_path_or_the_content() -> None:
    with pytest.raises(TypeError, match=r"image: a str could be .* pathlib\.Path\('a\.png'\)"):
        file_part("a.png", "image")


@pytest.mark.parametrize("value", [5, object(), {"a": 1}, ("a", b"x", None, None, None), (b"x", "a"), ("a", 5), ()])
def test_what_is_no_file_is_refused_by_its_argument(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^image: "):
        file_part(value, "image")


def test_missing_files_and_directories_are_refused_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="file: no such file") as missing:
        file_part(tmp_path / "none", "file")
    assert missing.value.filename == str(tmp_path / "none")
    with pytest.raises(IsADirectoryError, match="pass its files"):
        file_part(tmp_path, "file")


def test_file_from_path_names_the_file_without_reading_it(path: Path) -> None:
    assert file_from_path(str(path)) == ("notes.txt", path)
    assert content(file_part(file_from_path(path), "file")) == b"0123456789"


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.PNG", "image/png"),
        ("a.jsonl", "application/jsonl"),
        ("speech.webp", "image/webp"),
        ("speech.m4a", "audio/mp4"),
        ("a.pdf", "application/pdf"),
        ("noidea", "application/octet-stream"),
        ("a.", "application/octet-stream"),
        (None, "application/octet-stream"),
    ],
)
def test_guesses_the_media_type_from_the_name(name: str | None, media_type: str) -> None:
    assert of_name(name) == media_type


def test_tells_files_from_fields() -> None:
    assert is_file(b"x")
    assert is_file(Path("x"))
    assert is_file(io.BytesIO())
    assert is_file([b"x"])
    assert is_file(("a", b"x"))
    assert not is_file({"image_url": "u"})
    assert not is_file(None)
    assert not is_file([])
