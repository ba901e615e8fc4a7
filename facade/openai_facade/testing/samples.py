"""Small valid files: a picture, a sound, a film, an archive."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib


def png(width: int = 1, height: int = 1, colour: tuple[int, int, int] = (32, 96, 160)) -> bytes:
    """A picture of one colour; large sizes compress to next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\x00" + bytes(colour) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def pcm(seconds: float, rate: int = 24_000) -> bytes:
    """Silence as 16-bit samples, which is what realtime sessions and `pcm` speech carry."""
    return b"\x00\x00" * int(seconds * rate)


def wav(seconds: float, rate: int = 24_000) -> bytes:
    """Silence as a WAV file."""
    data = pcm(seconds, rate)
    head = struct.pack(
        "<4sI8sIHHIIHH4sI", b"RIFF", 36 + len(data), b"WAVEfmt ", 16, 1, 1, rate, rate * 2, 2, 16, b"data", len(data)
    )
    return head + data


def mp3(seconds: float) -> bytes:
    """Silence as MPEG-1 layer III frames of 32 kbit/s at 44.1 kHz."""
    frame = b"\xff\xfb\x10\xc4" + b"\x00" * 100
    return frame * max(1, int(seconds * 44_100 / 1_152))


def audio(kind: str, seconds: float) -> tuple[bytes, str]:
    """Silence in a format of the speech endpoint, with its media type; rare formats get their magic number only."""
    match kind:
        case "wav":
            return wav(seconds), "audio/wav"
        case "pcm":
            return pcm(seconds), "audio/pcm"
        case "opus":
            return b"OggS\x00\x02" + bytes(22) + b"OpusHead\x01\x01" + bytes(64), "audio/ogg"
        case "aac":
            return b"\xff\xf1\x50\x80\x02\x1f\xfc" + bytes(9), "audio/aac"
        case "flac":
            return b"fLaC\x80\x00\x00\x22" + bytes(34), "audio/flac"
        case _:
            return mp3(seconds), "audio/mpeg"


def mp4() -> bytes:
    """The least that is recognised as an MP4 file."""
    body = b"emulated video"
    return (
        struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"isom", 512, b"isom", b"mp42")
        + struct.pack(">I", 8 + len(body))
        + b"mdat"
        + body
    )


def archive(files: dict[str, bytes]) -> bytes:
    """A zip file, the same bytes for the same files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()


def binary(kind: str) -> bytes:
    """An example of a media type."""
    match kind.partition("/")[2]:
        case "mp4":
            return mp4()
        case "webp":
            return (
                b"RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"
            )
        case "png":
            return png()
        case "zip":
            return archive({"SKILL.md": b"# Example\n"})
        case "sdp":
            return b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=emulated\r\nt=0 0\r\n"
        case _:
            return b"example"
