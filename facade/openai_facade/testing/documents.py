"""The files that come with a prompt: what they say."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .extracting import Unread, text_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .description import JSON
    from .store import Store

_FILES = "/files"


@dataclass(frozen=True, slots=True)
class Document:
    """A file that a prompt shows.

    Attributes:
        name: The name of the file.
        text: What it says; nothing where it holds no text.
    """

    name: str
    text: str


def shown_in(store: Store, content: Any) -> list[Document]:
    """The files among the parts of a message, in the spelling of chat or of responses."""
    parts = content if isinstance(content, list) else ()
    return [found for part in parts if isinstance(part, dict) for found in _document(store, part)]


def _document(store: Store, part: JSON) -> Iterator[Document]:
    if part.get("type") not in ("file", "input_file"):
        return
    inner = part.get("file")
    given: JSON = inner if isinstance(inner, dict) else part
    name, data = str(given.get("filename") or ""), _data(given.get("file_data"))
    record = store.find(_FILES, str(given.get("file_id"))) if data is None else None
    if record is not None:
        name, data = record["filename"], store.attached[f"content:{record['id']}"].read()
    if data is None:
        return
    try:
        yield Document(name or "file", text_in(data, name) or "")
    except Unread as unread:
        yield Document(name or "file", str(unread))


def _data(text: Any) -> bytes | None:
    """The bytes of a file that stands in the request itself."""
    if not isinstance(text, str):
        return None
    try:
        return base64.b64decode(text.partition(",")[2] if text.startswith("data:") else text)
    except (binascii.Error, ValueError):
        return None
