"""What a file is: by the ending of its name, else by its first bytes."""

from __future__ import annotations

import os

HEAD = 16
"""How many bytes `of_bytes` looks at."""

_BY_ENDING = {
    ".flac": "audio/flac",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".webm": "video/webm",
    ".webp": "image/webp",
}
"""Kinds of files the API takes that the tables of the standard library do not know everywhere."""

_BY_START = (
    (b"\x89PNG\r\n\x1a\n", ".png", "image/png"),
    (b"\xff\xd8\xff", ".jpg", "image/jpeg"),
    (b"GIF87a", ".gif", "image/gif"),
    (b"GIF89a", ".gif", "image/gif"),
    (b"%PDF-", ".pdf", "application/pdf"),
    (b"ID3", ".mp3", "audio/mpeg"),
    (b"fLaC", ".flac", "audio/flac"),
    (b"OggS", ".ogg", "audio/ogg"),
    (b"\x1aE\xdf\xa3", ".webm", "video/webm"),
    (b"PK\x03\x04", ".zip", "application/zip"),
)
_BY_KIND = {
    b"WAVE": (".wav", "audio/wav"),
    b"WEBP": (".webp", "image/webp"),
}
"""Kinds of RIFF files, which say what they are after their length."""
_BY_BRAND = {
    b"M4A ": (".m4a", "audio/mp4"),
    b"M4B ": (".m4a", "audio/mp4"),
    b"heic": (".heic", "image/heic"),
    b"avif": (".avif", "image/avif"),
}
"""Kinds of ISO media files; all others count as video."""


def of_name(name: str | None) -> str:
    """The media type a file name stands for; `application/octet-stream` where it tells nothing."""
    suffix = os.path.splitext(name or "")[1].lower()
    if suffix in _BY_ENDING:
        return _BY_ENDING[suffix]
    import mimetypes  # reads the tables of the system on first use

    return (mimetypes.guess_type(f"x{suffix}")[0] if suffix else None) or "application/octet-stream"


def of_bytes(head: bytes) -> tuple[str, str] | None:
    """The ending and media type of an image, sound, video, PDF or archive by how it begins; None where it is none."""
    for start, ending, kind in _BY_START:
        if head.startswith(start):
            return ending, kind
    if head[:4] == b"RIFF":
        return _BY_KIND.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _BY_BRAND.get(head[8:12], (".mp4", "video/mp4"))
    if (
        len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 in (0xE2, 0xE4, 0xE6)
    ):  # a frame of MPEG audio, layer 1 to 3
        return ".mp3", "audio/mpeg"
    return None
