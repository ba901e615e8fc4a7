"""Fields that go only with others, and the limits of metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_KEYS, _KEY, _VALUE = 16, 64, 512
_NEEDS = {"stream_options": "stream", "top_logprobs": "logprobs"}


def together(body: JSON) -> Iterator[Refused]:
    """Some fields mean nothing without another one."""
    for name, needed in _NEEDS.items():
        if body.get(name) is not None and not body.get(needed):
            yield Refused(f"The '{name}' parameter is only allowed when '{needed}' is enabled.", param=name)


def exclusive(body: JSON) -> Iterator[Refused]:
    """A response goes on from one place."""
    if body.get("previous_response_id") is not None and body.get("conversation") is not None:
        words = "Mutually exclusive parameters: Ensure you are only providing one of: 'previous_response_id' or"
        yield Refused(f"{words} 'conversation'.", param="previous_response_id", code="mutually_exclusive_parameters")


def metadata(body: JSON) -> Iterator[Refused]:
    """Sixteen pairs of short strings."""
    pairs = body.get("metadata")
    if not isinstance(pairs, dict):
        return
    if len(pairs) > _KEYS:
        words = f"Invalid 'metadata': too many properties. Expected an object with at most {_KEYS} properties, but got"
        yield Refused(f"{words} {len(pairs)} instead.", param="metadata", code="object_above_max_properties")
    for name, value in pairs.items():
        for what, most, place in ((name, _KEY, "metadata"), (value, _VALUE, f"metadata.{name:.64}")):
            if isinstance(what, str) and len(what) > most:
                words = f"Invalid '{place}': string too long. Expected a string with maximum length {most}, but got a"
                words += f" string with length {len(what)} instead."
                yield Refused(words, param=place, code="string_above_max_length")
