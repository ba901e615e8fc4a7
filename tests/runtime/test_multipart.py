"""Forms as a server reads them: the bytes are parsed back by python-multipart and by the standard library."""

from __future__ import annotations

import email
import email.policy
import io
import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_runtime.request.multipart import Multipart
from openai_runtime.unset import omit
from python_multipart.multipart import MultipartParser, parse_options_header

if TYPE_CHECKING:
    from pathlib import Path


def written(form: Multipart) -> bytes:
    return b"".join(form)


async def _awritten(form: Multipart) -> list[bytes]:
    return [chunk async for chunk in form]


def parsed(form: Multipart) -> list[tuple[dict[str, str], bytes]]:
    """Headers and content of every part, as a server's parser finds them."""
    parts: list[tuple[dict[str, str], bytes]] = []
    name, value = b"", b""

    def begin() -> None:
        parts.append(({}, b""))

    def data(chunk: bytes, start: int, end: int) -> None:
        headers, content = parts[-1]
        parts[-1] = (headers, content + chunk[start:end])

    def header_name(chunk: bytes, start: int, end: int) -> None:
        nonlocal name
        name += chunk[start:end]

    def header_value(chunk: bytes, start: int, end: int) -> None:
        nonlocal value
        value += chunk[start:end]

    def header_end() -> None:
        nonlocal name, value
        parts[-1][0][name.decode().lower()] = value.decode("utf-8", "surrogateescape")
        name = value = b""

    boundary = form.content_type.rpartition("boundary=")[2]
    parser = MultipartParser(
        boundary,
        {
            "on_part_begin": begin,
            "on_part_data": data,
            "on_header_field": header_name,
            "on_header_value": header_value,
            "on_header_end": header_end,
        },
    )
    parser.write(written(form))
    parser.finalize()
    return parts


def fields(form: Multipart) -> list[tuple[str, bytes]]:
    found = []
    for headers, content in parsed(form):
        _, options = parse_options_header(headers["content-disposition"])
        found.append((options[b"name"].decode(), content))
    return found


def test_fields_come_as_the_api_wants_them() -> None:
    form = Multipart(
        {
            "model": "whisper-1",
            "stream": False,
            "flag": True,
            "temperature": 0.0,
            "n": 2,
            "language": None,
            "prompt": omit,
            "include": ["logprobs"],
            "timestamp_granularities": ["word", "segment"],
            "chunking_strategy": {"type": "server_vad", "threshold": 0.5, "gap": None},
            "deep": [{"a": 1}, {"b": [2]}],
            "empty": [],
            "text": "zwei\r\nZeilen ä",
        }
    )
    assert fields(form) == [
        ("model", b"whisper-1"),
        ("stream", b"false"),
        ("flag", b"true"),
        ("temperature", b"0.0"),
        ("n", b"2"),
        ("include[]", b"logprobs"),
        ("timestamp_granularities[]", b"word"),
        ("timestamp_granularities[]", b"segment"),
        ("chunking_strategy[type]", b"server_vad"),
        ("chunking_strategy[threshold]", b"0.5"),
        ("deep[][a]", b"1"),
        ("deep[][b][]", b"2"),
        ("text", "zwei\r\nZeilen ä".encode()),
    ]


def test_files_come_last_with_name_and_media_type() -> None:
    form = Multipart({"file": ("a.mp3", b"sound"), "model": "m"}, ["file"])
    assert parsed(form) == [
        ({"content-disposition": 'form-data; name="model"'}, b"m"),
        (
            {"content-disposition": 'form-data; name="file"; filename="a.mp3"', "content-type": "audio/mpeg"},
            b"sound",
        ),
    ]


def test_one_file_keeps_its_name_and_a_list_gets_brackets() -> None:
    assert fields(Multipart({"image": b"1"}, ["image"])) == [("image", b"1")]
    assert fields(Multipart({"image": [b"1", ("a.png", b"2")]}, ["image"])) == [("image[]", b"1"), ("image[]", b"2")]
    assert fields(Multipart({"image": (b"1", b"2")}, ["image"])) == [("image[]", b"1"), ("image[]", b"2")]
    assert fields(Multipart({"image": (item for item in [b"1"])}, ["image"])) == [("image[]", b"1")]
    assert fields(Multipart({"image": [], "mask": None}, ["image", "mask"])) == []


def test_an_object_in_the_place_of_a_file_is_written_as_fields() -> None:
    assert fields(Multipart({"video": {"id": "video_1"}}, ["video"])) == [("video[id]", b"video_1")]


def test_a_file_in_an_unknown_field_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    ((headers, content), (_, more)) = parsed(Multipart({"extra": [path], "more": {"a": io.BytesIO(b"one\ntwo")}}))
    assert headers["content-disposition"] == 'form-data; name="extra[]"; filename="a.txt"'
    assert content == b"x"
    assert more == b"one\ntwo"


def test_an_error_names_the_item_of_a_list() -> None:
    with pytest.raises(TypeError, match=r"image\[1\]: a str could be"):
        Multipart({"image": [b"x", "a.png"]}, ["image"])


def test_the_standard_library_reads_the_form_too() -> None:
    form = Multipart({"a": "1", "file": ("ü.txt", b"hi")}, ["file"])
    message = email.message_from_bytes(
        b"Content-Type: " + form.content_type.encode() + b"\r\n\r\n" + written(form), policy=email.policy.HTTP
    )
    assert next(part.get_content() for part in message.iter_parts()).strip() == "1"
    assert not message.defects


def test_every_form_has_its_own_boundary_and_no_content_can_contain_it() -> None:
    first, second = Multipart({"a": "1"}), Multipart({"a": "1"})
    assert first.content_type != second.content_type
    boundary = first.content_type.rpartition("boundary=")[2]
    assert len(boundary) == 32
    form = Multipart({"file": b"+++\r\n--" + boundary.encode() + b"--\r\n"}, ["file"])
    assert fields(form) == [("file", b"+++\r\n--" + boundary.encode() + b"--\r\n")]


_names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12) | st.sampled_from(
    ['a"; filename="b', "a\r\nX-Evil: 1", "a\\", 'a\\"', "ü\u2028", "a%22", "\x00", 'q"']
)


@given(
    values=st.dictionaries(_names, st.text(st.characters(codec="utf-8")), max_size=4),
    uploads=st.lists(st.tuples(_names, st.binary(max_size=300)), max_size=3),
)
def test_no_name_and_no_content_breaks_the_form(values: dict[str, str], uploads: list[tuple[str, bytes]]) -> None:
    files: list[Any] = list(uploads)
    form = Multipart({**values, "files!": files}, ["files!"])
    parts = parsed(form)
    assert [content for _, content in parts] == [
        *(value.encode() for name, value in values.items() if name != "files!"),
        *(content for _, content in uploads),
    ]
    for headers, _ in parts:
        assert set(headers) <= {"content-disposition", "content-type"}
        assert headers["content-disposition"].count('"') in {2, 4}
    assert form.content_length == len(written(form))


def test_file_names_are_written_as_browsers_write_them() -> None:
    form = Multipart({"file": ('a"b\r\nc\\d ü.txt', b"")}, ["file"])
    assert 'filename="a%22b%0D%0Ac\\\\d ü.txt"'.encode() in written(form)


def test_a_file_name_that_is_not_utf8_keeps_its_bytes() -> None:
    assert b'filename="a\xff.txt"' in written(Multipart({"file": (os.fsdecode(b"a\xff.txt"), b"")}, ["file"]))
    assert b'filename="a?.txt"' in written(Multipart({"file": ("a\ud900.txt", b"")}, ["file"]))


@pytest.mark.parametrize(
    "file",
    [
        ("a", b"", None, {"X-A": "1\r\nX-Evil: 1"}),
        ("a", b"", None, {"X-A\n": "1"}),
        ("a", b"", None, {"": "1"}),
        ("a", b"", "text/plain\r\nX-Evil: 1"),
    ],
)
def test_headers_cannot_be_smuggled_into_a_part(file: Any) -> None:
    with pytest.raises(ValueError, match="line break"):
        Multipart({"file": file}, ["file"])


def test_a_part_takes_headers_of_its_own() -> None:
    ((headers, _),) = parsed(Multipart({"file": ("a", b"", "x/y", {"X-A": "1"})}, ["file"]))
    assert headers["x-a"] == "1"
    assert headers["content-type"] == "x/y"
    ((headers, _),) = parsed(Multipart({"file": ("a", b"", None, {"content-type": "own/type"})}, ["file"]))
    assert headers["content-type"] == "own/type"
