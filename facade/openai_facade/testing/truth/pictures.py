"""What each of the models that draw can be asked for; the parameters of one are unknown to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_LONGEST = {"dall-e-2": 1_000, "dall-e-3": 4_000}
_LONGEST_OF_NEW = 32_000
_SIZES = {
    "dall-e-2": ("256x256", "512x512", "1024x1024"),
    "dall-e-3": ("1024x1024", "1792x1024", "1024x1792"),
}
_QUALITIES = {"dall-e-2": ("standard",), "dall-e-3": ("standard", "hd")}
# what only the newer models know, and what they do not know any more
_NEW = ("background", "moderation", "output_compression", "output_format", "partial_images")
_OLD = ("response_format", "style")


def _old(body: JSON) -> str | None:
    model = body.get("model")
    return model if model in _LONGEST else None


def _new(body: JSON) -> bool:
    return str(body.get("model")).startswith("gpt-image-")


def described(body: JSON) -> Iterator[Refused]:
    """A prompt is as long as the model can read."""
    prompt, old = body.get("prompt"), _old(body)
    most = _LONGEST[old] if old else _LONGEST_OF_NEW
    if isinstance(prompt, str) and len(prompt) > most:
        words = f"Invalid 'prompt': string too long. Expected a string with maximum length {most}, but got a string"
        yield Refused(f"{words} with length {len(prompt)} instead.", param="prompt", code="string_above_max_length")


def drawable(body: JSON) -> Iterator[Refused]:
    """Size and quality are among those of the model."""
    old = _old(body)
    if old:
        yield from _among(body.get("size"), "size", _SIZES[old])
        yield from _among(body.get("quality"), "quality", _QUALITIES[old])


def _among(value: Any, field: str, known: tuple[str, ...]) -> Iterator[Refused]:
    # "auto" is what every model takes for nothing said
    if value is not None and value != "auto" and value not in known:
        shown = ", ".join(f"'{one}'" for one in known)
        words = f"Invalid value: '{value!s:.40}'. Supported values are: {shown}."
        yield Refused(words, param=field, code="invalid_value")


def known(body: JSON) -> Iterator[Refused]:
    """Parameters are those of the model."""
    for field in _NEW if _old(body) else _OLD if _new(body) else ():
        if body.get(field) is not None:
            yield Refused(f"Unknown parameter: '{field}'.", param=field, code="unknown_parameter")
    if _old(body) and body.get("stream"):
        yield Refused("Unknown parameter: 'stream'.", param="stream", code="unknown_parameter")


def encoded(body: JSON) -> Iterator[Refused]:
    """What is seen through is no JPEG, and PNG is never compressed by halves."""
    form = body.get("output_format") or "png"
    if body.get("background") == "transparent" and form == "jpeg":
        words = "Transparent background is not supported for JPEG output format."
        yield Refused(words, param="background", code="invalid_value")
    compression = body.get("output_compression")
    if isinstance(compression, int) and compression < 100 and form == "png":
        words = "Compression less than 100 is not supported for PNG output format."
        yield Refused(words, param="output_compression", code="invalid_value")
