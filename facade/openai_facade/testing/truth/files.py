"""Files: what may be in them for a purpose, and for what purpose they may be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Refused
from ..checks import Part
from ..decoding import decode
from ..records.files import FILES
from .encoded import decodes, is_picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .asked import Asked

_LINES = ("batch", "evals", "fine-tune")
_PICTURES = (".gif", ".jpeg", ".jpg", ".png", ".webp")
# enough to see what somebody has mixed up; a large file must not keep others waiting
_LOOKED_AT = 1024 * 1024


def suited(asked: Asked) -> Iterator[Refused]:
    """A file has the form that its purpose needs."""
    body: dict[str, Any] = asked.body
    given, purpose = body.get("file"), body.get("purpose")
    name = given.filename if isinstance(given, Part) else body.get("filename")
    param = "file" if "file" in body else "filename"
    if not isinstance(name, str) or not name:
        return
    if purpose in _LINES and not name.lower().endswith(".jsonl"):
        words = f"Invalid file format. Files with purpose '{purpose}' must be .jsonl, and not '{name:.100}'."
        yield Refused(words, param=param, code="invalid_file_format")
    if purpose == "vision" and not name.lower().endswith(_PICTURES):
        words = f"Invalid file format. Files with purpose 'vision' must be pictures, and not '{name:.100}'."
        yield Refused(words, param=param, code="invalid_file_format")
    if purpose == "fine-tune" and isinstance(given, Part):
        yield from _lines(given)


def _lines(given: Part) -> Iterator[Refused]:
    given.source.seek(0)
    data: bytes = given.source.read(_LOOKED_AT)
    lines = data.split(b"\n")
    if given.size > _LOOKED_AT:
        lines.pop()  # the last one is not whole
    for number, line in enumerate(lines, 1):
        if line.strip() and not _is_object(line):
            words = f"Expected file to have JSONL format, where every line is a JSON object. Line {number} is not."
            yield Refused(words, param="file", code="invalid_jsonl")


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(decode(line), dict)
    except ValueError:
        return False


def for_batch(asked: Asked) -> Iterator[Refused]:
    """A batch reads a file that is meant for it; one that is not there makes it fail later."""
    yield from _meant(asked, "input_file_id", "batch")


def for_training(asked: Asked) -> Iterator[Refused]:
    """A model is trained on files that are meant for it."""
    yield from _meant(asked, "training_file", "fine-tune")
    yield from _meant(asked, "validation_file", "fine-tune")


def _meant(asked: Asked, param: str, purpose: str) -> Iterator[Refused]:
    file = FILES.find(asked.store, str(asked.body.get(param)))
    if file is not None and file["purpose"] != purpose:
        words = f"The file '{file['id']}' has the purpose '{file['purpose']}', and '{purpose}' is needed."
        yield Refused(words, param=param, code="invalid_file_purpose")


def shown(asked: Asked) -> Iterator[Refused]:
    """The files that a prompt shows are there, and what it holds itself can be read."""
    field = "messages" if "messages" in asked.body else "input"
    given = asked.body.get(field)
    for index, item in enumerate(given if isinstance(given, list) else ()):
        content = item.get("content") if isinstance(item, dict) else None
        for at, part in enumerate(content if isinstance(content, list) else ()):
            if isinstance(part, dict):
                place = f"{field}[{index}].content[{at}]"
                inner = part.get("file")
                yield from _shown(asked, inner if isinstance(inner, dict) else part, place)


def _lacking(part: dict[str, Any], place: str) -> Iterator[Refused]:
    """A part of a prompt shows something."""
    kind = part.get("type")
    needed = {"input_image": ("image_url", "file_id"), "input_file": ("file_id", "file_data", "file_url")}
    names = needed.get(str(kind), ("file_id", "file_data") if kind is None else ())
    if names and all(part.get(name) is None for name in names):
        words = f"Missing required parameter: '{place}.{names[0]}'."
        yield Refused(words, param=f"{place}.{names[0]}", code="missing_required_parameter")


def _shown(asked: Asked, part: dict[str, Any], place: str) -> Iterator[Refused]:
    name, data, url = part.get("file_id"), part.get("file_data"), part.get("image_url")
    yield from _lacking(part, place)
    if isinstance(name, str):
        file = FILES.find(asked.store, name)
        if file is None:
            yield Refused(f"No such File object: {name:.100}", param=f"{place}.file_id", code="invalid_value")
        elif file["purpose"] in _LINES:
            words = f"The file '{name}' has the purpose '{file['purpose']}', and cannot be shown to a model."
            yield Refused(words, param=f"{place}.file_id", code="invalid_file_purpose")
    if isinstance(data, str) and not decodes(data.partition(",")[2] if data.startswith("data:") else data):
        yield Refused("Invalid base64 data for the file.", param=f"{place}.file_data", code="invalid_value")
    if part.get("type") == "input_image" and isinstance(url, str) and not is_picture(url):
        words = "You uploaded an unsupported image. Please make sure your image is valid."
        yield Refused(words, param=f"{place}.image_url", code="invalid_image_format")
