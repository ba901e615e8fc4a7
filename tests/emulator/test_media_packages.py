"""Pictures and documents with Pillow and pypdf, and what is said where they are missing."""

from __future__ import annotations

import base64
import io
import struct
import sys
import wave
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing.extracting import Unread, text_in
from openai_facade.testing.pictures import draw, look
from openai_facade.testing.samples import png

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from openai_facade.testing import Emulator

pytest.importorskip("PIL", reason="Pillow is not installed")
pytest.importorskip("pypdf", reason="pypdf is not installed")
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject

FORMATS = [("png", "PNG"), ("jpeg", "JPEG"), ("webp", "WEBP")]


def pdf(words: str) -> bytes:
    """A PDF whose font has an encoding of its own, as those of word processors have."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 100)
    mapping = DecodedStreamObject()
    lines = "\n".join(f"<{number:04x}> <{ord(letter):04x}>" for number, letter in enumerate(words, 1))
    head = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange"
    mapping.set_data(f"{head}\n{len(words)} beginbfchar\n{lines}\nendbfchar endcmap end".encode())
    name, font = NameObject, DictionaryObject()
    below = DictionaryObject({name("/Type"): name("/Font"), name("/Subtype"): name("/CIDFontType2")})
    below[name("/BaseFont")] = name("/Own")
    font.update({name("/Type"): name("/Font"), name("/Subtype"): name("/Type0"), name("/BaseFont"): name("/Own")})
    font[name("/Encoding")] = name("/Identity-H")
    font[name("/DescendantFonts")] = ArrayObject([writer._add_object(below)])
    font[name("/ToUnicode")] = writer._add_object(mapping)
    fonts = DictionaryObject({name("/F"): writer._add_object(font)})
    page[name("/Resources")] = DictionaryObject({name("/Font"): fonts})
    codes = "".join(f"{number:04x}" for number in range(1, len(words) + 1))
    content = DecodedStreamObject()
    content.set_data(f"BT /F 12 Tf 10 50 Td <{codes}> Tj ET".encode())
    page[name("/Contents")] = writer._add_object(content)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have packages be missing."""

    def missing(*names: str) -> None:
        for name in names:
            monkeypatch.setitem(sys.modules, name, None)

    return missing


@pytest.mark.parametrize(("form", "name"), FORMATS)
def test_a_picture_is_of_the_format_that_was_asked_for(form: str, name: str, api: Any) -> None:
    body = {"model": "gpt-image-1", "prompt": "A cat", "size": "1536x1024", "output_format": form}
    answer = api.post("/images/generations", body)
    with Image.open(io.BytesIO(base64.b64decode(answer["data"][0]["b64_json"]))) as picture:
        assert (picture.format, picture.size) == (name, (1536, 1024))
        picture.load()
    assert answer["output_format"] == form


@pytest.mark.parametrize("form", ["png", "webp"])
def test_one_sees_through_a_transparent_picture(form: str, api: Any) -> None:
    body = {"model": "gpt-image-1", "prompt": "A cat", "background": "transparent", "output_format": form}
    answer = api.post("/images/generations", body)
    with Image.open(io.BytesIO(base64.b64decode(answer["data"][0]["b64_json"]))) as picture:
        assert picture.convert("RGBA").getpixel((0, 0))[3] == 0  # type: ignore[index]


def test_a_tool_draws_in_the_format_that_was_asked_for(api: Any) -> None:
    tool = {"type": "image_generation", "output_format": "jpeg", "size": "1024x1024"}
    item = api.post("/responses", {"model": "gpt-5.4", "input": "Draw", "tools": [tool]})["output"][0]
    with Image.open(io.BytesIO(base64.b64decode(item["result"]))) as picture:
        assert (picture.format, picture.size) == ("JPEG", (1024, 1024))


@pytest.mark.parametrize("kind", ["png", "jpeg"])
@pytest.mark.parametrize(("size", "fits"), [((90, 60), "1536x1024"), ((40, 80), "1024x1536"), ((9, 9), "1024x1024")])
def test_an_edit_has_the_proportions_of_the_picture(kind: str, size: tuple[int, int], fits: str, http: Any) -> None:
    given = draw(*size, (1, 2, 3), kind=kind)
    fields = {"model": "gpt-image-1", "prompt": "x", "size": "auto"}
    answer = http.post("/images/edits", files={"image": (f"a.{kind}", given)}, data=fields).json()
    assert answer["size"] == fits
    shown = look(base64.b64decode(answer["data"][0]["b64_json"]))
    assert shown is not None
    assert f"{shown.width}x{shown.height}" == fits


def test_without_pillow_png_is_drawn_and_nothing_else(without: Callable[..., None]) -> None:
    without("PIL", "PIL.Image")
    seen = look(png(3, 5))
    assert seen is not None
    assert (seen.kind, seen.width, seen.height) == ("png", 3, 5)
    assert look(b"\xff\xd8\xff\xe0") is None
    assert struct.unpack(">II", draw(2, 4, (0, 0, 0))[16:24]) == (2, 4)


def test_without_pillow_it_is_said_what_is_missing(without: Callable[..., None], http: httpx.Client) -> None:
    without("PIL", "PIL.Image")
    body = {"model": "gpt-image-1", "prompt": "never drawn before", "output_format": "webp"}
    answer = http.post("/images/generations", json=body)
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (501, "pillow_missing")
    assert "pip install pillow" in error["message"]


def test_a_pdf_with_fonts_of_its_own_is_read() -> None:
    assert (text_in(pdf("Quarterly figures")) or "").strip() == "Quarterly figures"


def test_without_pypdf_it_is_said_what_is_missing(without: Callable[..., None]) -> None:
    without("pypdf")
    with pytest.raises(Unread, match="pip install pypdf"):
        text_in(pdf("Quarterly figures"))
    assert text_in(b"%PDF-1.4\nJust some words.\n%%EOF") == "Just some words."


@pytest.mark.parametrize("missing", [False, True])
def test_a_vector_store_finds_what_a_pdf_says(
    missing: bool, without: Callable[..., None], http: httpx.Client, api: Any
) -> None:
    if missing:
        without("pypdf")
    file = http.post("/files", data={"purpose": "assistants"}, files={"file": ("a.pdf", pdf("Quarterly figures"))})
    store = api.post("/vector_stores", {"name": "s"})
    path = f"/vector_stores/{store['id']}"
    api.post(f"{path}/files", {"file_id": file.json()["id"]})
    record = api.get(f"{path}/files/{file.json()['id']}")
    while record["status"] == "in_progress":
        record = api.get(f"{path}/files/{file.json()['id']}")
    found = api.post(f"{path}/search", {"query": "figures"})["data"]
    if missing:
        assert (record["status"], found) == ("failed", [])
        assert "pip install pypdf" in record["last_error"]["message"]
    else:
        assert record["status"] == "completed"
        assert "Quarterly figures" in found[0]["content"][0]["text"]


@pytest.mark.parametrize("path", ["/responses", "/chat/completions"])
@pytest.mark.parametrize("kept", [False, True])
def test_a_file_in_the_prompt_is_read(path: str, kept: bool, http: httpx.Client, api: Any, server: Emulator) -> None:
    data = pdf("Quarterly figures")
    given: dict[str, Any] = {
        "filename": "a.pdf",
        "file_data": "data:application/pdf;base64," + base64.b64encode(data).decode(),
    }
    if kept:
        uploaded = http.post("/files", data={"purpose": "user_data"}, files={"file": ("a.pdf", data)})
        given = {"file_id": uploaded.json()["id"]}
    part = {"type": "input_file", **given} if path == "/responses" else {"type": "file", "file": given}
    kind = "input_text" if path == "/responses" else "text"
    message = {"role": "user", "content": [{"type": kind, "text": "What does it say?"}, part]}
    body = {"model": "gpt-5.4", "input" if path == "/responses" else "messages": [message]}
    answer = api.post(path, body)
    assert "From a.pdf: Quarterly figures" in str(answer)
    server.say(lambda ask: ask.documents[0].text.upper())
    assert "QUARTERLY FIGURES" in str(api.post(path, body))
    short = {**message, "content": message["content"][:1]}
    tokens = "input_tokens" if path == "/responses" else "prompt_tokens"
    less = api.post(path, {**body, "input" if path == "/responses" else "messages": [short]})
    assert answer["usage"][tokens] > less["usage"][tokens]


def test_a_recording_is_as_long_as_it_says(http: httpx.Client) -> None:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(bytes(4 * 12_000))
    data = file.getvalue()
    # a chunk before the sound, as recorders write one
    listed = data[:36] + b"LIST" + struct.pack("<I", 4) + b"INFO" + data[36:]
    listed = listed[:4] + struct.pack("<I", len(listed) - 8) + listed[8:]
    for recording in (data, listed):
        fields = {"model": "whisper-1", "response_format": "verbose_json"}
        answer = http.post("/audio/transcriptions", files={"file": ("a.wav", recording)}, data=fields).json()
        assert answer["duration"] == 1.5
