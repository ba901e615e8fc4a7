"""Sound and pictures: the models that make and read them, and the files that they come in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..answers import Refused
from ..checks import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_TALKING = re.compile(r"^(gpt-(3\.5|4|5)|o[134](-|$)|chatgpt-(?!image)|text-embedding-)")
_SPEAKING = re.compile(r"tts|audio|realtime")
_HEARING = re.compile(r"transcribe|whisper")
_SOUNDS = ("flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "oga", "ogg", "wav", "webm")
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF")


def must_speak(body: JSON) -> Iterator[Refused]:
    """A model that only talks in writing makes no sound."""
    yield from _unfit(body, _SPEAKING, "audio/speech")


def must_hear(body: JSON) -> Iterator[Refused]:
    """A model that only reads hears nothing."""
    yield from _unfit(body, _HEARING, "audio/transcriptions")


def must_draw(body: JSON) -> Iterator[Refused]:
    """A model that talks makes no pictures, and one of those that draw makes one at a time."""
    yield from _unfit(body, re.compile(r"image"), "images/generations")
    if body.get("model") == "dall-e-3" and (body.get("n") or 1) != 1:
        yield Refused("You must provide n=1 for this model.", param="n", code="invalid_value")


def audible(body: JSON) -> Iterator[Refused]:
    """There is something to say, and the older models say it all at once."""
    if body.get("input") == "":
        words = "Invalid 'input': string too short. Expected a string with minimum length 1, but got an empty string"
        yield Refused(f"{words} instead.", param="input", code="string_below_min_length")
    if body.get("stream_format") == "sse" and body.get("model") in ("tts-1", "tts-1-hd"):
        words = f"Unsupported value: 'stream_format' does not support 'sse' with {body['model']}."
        yield Refused(words, param="stream_format", code="unsupported_value")


def _unfit(body: JSON, fitting: re.Pattern[str], place: str) -> Iterator[Refused]:
    model = body.get("model")
    if isinstance(model, str) and _TALKING.match(model) and not fitting.search(model):
        words = f"The model '{model:.100}' is not supported in the v1/{place} endpoint."
        yield Refused(words, status=404, param="model", code="model_not_found")


def sound(body: JSON) -> Iterator[Refused]:
    """What is to be heard has the name of a sound, and there is something in it."""
    given = body.get("file")
    if not isinstance(given, Part):
        return
    if given.filename.rpartition(".")[2].lower() not in _SOUNDS:
        words = f"Invalid file format. Supported formats: {list(_SOUNDS)}"
        yield Refused(words, param="file", code="invalid_value")
    if given.size == 0:
        words = "Audio file is too short. Minimum audio length is 0.1 seconds."
        yield Refused(words, param="file", code="audio_too_short")


def picture(body: JSON) -> Iterator[Refused]:
    """What is to be changed is a picture."""
    given = body.get("image")
    for part in given if isinstance(given, list) else [given]:
        if isinstance(part, Part):
            part.source.seek(0)
            if not part.source.read(8).startswith(_PICTURES):
                words = "Invalid image file or mode. Supported are PNG, JPEG and WebP."
                yield Refused(words, param="image", code="invalid_image_file")
