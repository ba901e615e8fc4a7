"""The tokens of a call, read from the `usage` of any API."""

from __future__ import annotations

from typing import Any, Final, NamedTuple


class Tokens(NamedTuple):
    """What a call took, in tokens.

    Attributes:
        input: All that was sent, cached tokens included.
        output: All that was made, reasoning included.
        cached: Those of the input that the server had read before.
        reasoning: Those of the output that were thought and not said.
        input_audio: Those of the input that were sound.
        output_audio: Those of the output that are sound.
        cached_audio: Those of the sound sent that the server had heard before.
        input_image: Those of the input that were pictures.
        output_image: Those of the output that are pictures.
    """

    input: int = 0
    output: int = 0
    cached: int = 0
    reasoning: int = 0
    input_audio: int = 0
    output_audio: int = 0
    cached_audio: int = 0
    input_image: int = 0
    output_image: int = 0

    @property
    def total(self) -> int:
        """Input and output together."""
        return self.input + self.output


def tokens_in(usage: Any) -> Tokens | None:
    """Read the `usage` of any API; None where it says nothing of tokens."""
    if not isinstance(usage, dict):
        return None
    get = usage.get  # written out, for every call of a run passes here
    if (sent := get("input_tokens")).__class__ is not int and (sent := get("prompt_tokens")).__class__ is not int:
        sent = None
    if (made := get("output_tokens")).__class__ is not int and (made := get("completion_tokens")).__class__ is not int:
        made = None
    if sent is None and made is None:
        return None
    before = _details(usage, "prompt_tokens_details", "input_tokens_details", "input_token_details")
    after = _details(usage, "completion_tokens_details", "output_tokens_details", "output_token_details")
    if not any(before.values()) and not any(after.values()):  # as with most calls
        return Tokens(sent or 0, made or 0)
    cached = _details(before, "cached_tokens_details")
    return Tokens(
        input=sent or 0,
        output=made or 0,
        cached=_count(before.get("cached_tokens")),
        reasoning=_count(after.get("reasoning_tokens")),
        input_audio=_count(before.get("audio_tokens")),
        output_audio=_count(after.get("audio_tokens")),
        cached_audio=_count(cached.get("audio_tokens")),
        input_image=_count(before.get("image_tokens")),
        output_image=_count(after.get("image_tokens")),
    )


def _details(usage: dict[str, Any], *names: str) -> dict[str, Any]:
    for name in names:
        value: Any = usage.get(name)
        if value.__class__ is dict:
            details: dict[str, Any] = value
            return details
    return _NOTHING


_NOTHING: Final[dict[str, Any]] = {}


def _count(value: Any) -> int:
    return value if value.__class__ is int else 0
