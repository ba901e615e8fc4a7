"""The text in an uploaded file: plain text, HTML, Word, and PDF.

PDF is read by pypdf where that is installed, which the emulator does not require. Without it only the simplest of
fonts are understood, and of a file with others the emulator says what it needs instead of making words up.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from importlib import import_module
from typing import Any

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_SHOWN = re.compile(rb"\[((?:[^\[\]\\]|\\.)*)\]\s*TJ|(\((?:[^()\\]|\\.)*\))\s*(?:Tj|'|\")", re.DOTALL)
_STRING = re.compile(rb"\(((?:[^()\\]|\\.)*)\)", re.DOTALL)
_ESCAPE = re.compile(rb"\\([nrtbf()\\])")
# fonts with encodings of their own, and objects that are packed away, where such fonts cannot be seen
_ENCODED = re.compile(rb"/ToUnicode|/Identity-H|/ObjStm")
_ESCAPED = {b"n": b"\n", b"r": b"\n", b"t": b"\t"}


class Unread(Exception):
    """There may be text in a file, but it takes a package to read it that is missing."""


def text_in(data: bytes, filename: str = "") -> str | None:
    """The text of a file, or None when there is none to be found.

    Raises:
        Unread: It takes a package to read it that is missing.
    """
    if data.startswith(b"%PDF-"):
        return _pdf(data) or None
    if data.startswith(b"PK\x03\x04"):
        return _word(data)
    if b"\x00" in data[:4096]:
        return None
    text = data.decode("utf-8", "replace")
    if filename.lower().endswith((".html", ".htm")):
        text = _plain(re.sub(r"(?is)<(script|style).*?</\1>", " ", text))
    return text if text.strip() else None


def _plain(markup: str) -> str:
    import html  # a table of all the names there are

    return html.unescape(re.sub(r"<[^>]+>", " ", markup))


def _word(data: bytes) -> str | None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.endswith(".xml") and "/_rels" not in name]
            names = [name for name in names if name in ("word/document.xml", "content.xml") or "slides/slide" in name]
            markup = [archive.read(name).decode("utf-8", "replace") for name in names]
    except (zipfile.BadZipFile, KeyError):
        return None
    return "\n".join(_plain(part.replace("</w:p>", "\n").replace("</a:p>", "\n")) for part in markup) or None


def _pdf(data: bytes) -> str:
    """The text of a PDF."""
    try:
        pypdf: Any = import_module("pypdf")
    except ImportError:
        if _ENCODED.search(data):
            raise Unread("This PDF is read with pypdf, which is missing: python -m pip install pypdf") from None
        return _simple_pdf(data)
    try:
        pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    except Exception:  # whatever a file does to it that only calls itself a PDF, as those of tests do
        pages = []
    return "\n".join(filter(None, pages)) or _simple_pdf(data)


def _simple_pdf(data: bytes) -> str:
    """Strings shown on the pages of a PDF whose fonts have no encodings of their own."""
    found: list[bytes] = []
    for stream in _STREAM.findall(data):
        try:
            page = zlib.decompress(stream)
        except zlib.error:
            page = stream
        for several, one in _SHOWN.findall(page):
            found.append(b"".join(_STRING.findall(several or one)))
    text = b" ".join(_ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), part) for part in found)
    return text.decode("utf-8", "replace") if text else _trailing_text(data)


def _trailing_text(data: bytes) -> str:
    """What is readable in a file that only calls itself a PDF, as test files do."""
    lines = data.decode("latin-1").splitlines()
    return "\n".join(line for line in lines[1:] if line.isprintable() and not line.startswith("%"))
