"""Padding of stream events, so that their length on the wire does not tell how long the words in them are."""

from __future__ import annotations

import hashlib
import string
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .description import JSON

_LETTERS = string.ascii_letters + string.digits
# deltas are filled up to a multiple of so many characters
_STEP = 16


def padded(events: Iterator[JSON], options: Any) -> Iterator[JSON]:
    """The events of a stream, those with something said in them padded unless the request does not want it.

    Args:
        events: Events of a response, or chunks of a completion.
        options: The `stream_options` of the request.
    """
    if isinstance(options, dict) and options.get("include_obfuscation") is False:
        return events
    return ({**event, "obfuscation": _padding(said)} if (said := _said(event)) else event for event in events)


def _said(event: JSON) -> str:
    """What an event adds to the answer."""
    delta = event.get("delta")
    if isinstance(delta, str):
        return delta
    choices = event.get("choices") or ()
    return "".join(_said_in(choice["delta"]) for choice in choices)


def _said_in(delta: JSON) -> str:
    return "".join(str(delta[name]) for name in ("content", "refusal", "tool_calls") if delta.get(name))


def _padding(said: str) -> str:
    # not random: a test that is run again sees the same
    digest = hashlib.blake2b(said.encode("utf-8", "replace"), digest_size=_STEP).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[: _STEP - len(said) % _STEP])
