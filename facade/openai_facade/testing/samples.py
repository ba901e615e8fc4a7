"""Small valid files: a picture, a sound, a film, an archive."""

from __future__ import annotations

import io
import struct
import zlib

_WIDEST = 8192


def png(
    width: int = 1, height: int = 1, colour: tuple[int, int, int] = (32, 96, 160), *, transparent: bool = False
) -> bytes:
    """A picture of one colour; large sizes compress to next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    # one bit a pixel is enough for a palette of one colour
    rows = bytes(1 + (width + 7) // 8) * height
    header = struct.pack(">IIBBBBB", width, height, 1, 3, 0, 0, 0)
    palette = chunk(b"PLTE", bytes(colour)) + (chunk(b"tRNS", b"\x00") if transparent else b"")
    data = chunk(b"IDAT", zlib.compress(rows, 6))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + palette + data + chunk(b"IEND", b"")


def picture_size(size: str, otherwise: int) -> tuple[int, int]:
    """Width and height of a size such as `1024x1024`; a square for one that names neither.

    Raises:
        ValueError: Nobody draws so large a picture.
    """
    width, _, height = size.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        return otherwise, otherwise
    if len(width) > 5 or len(height) > 5 or not (0 < int(width) <= _WIDEST and 0 < int(height) <= _WIDEST):
        raise ValueError(f"The size {size[:40]!r} is not supported; neither side may be over {_WIDEST}.")
    return int(width), int(height)


def pcm(seconds: float, rate: int = 24_000) -> bytes:
    """Silence as 16-bit samples, which is what realtime sessions and `pcm` speech carry."""
    return b"\x00\x00" * int(seconds * rate)


def wav(seconds: float, rate: int = 24_000) -> bytes:
    """Silence as a WAV file."""
    import wave  # for the few servers that are asked for sound

    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(pcm(seconds, rate))
    return file.getvalue()


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
    import zipfile  # for the few servers that hand one out

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
