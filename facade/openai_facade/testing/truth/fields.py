"""Fields that go only with others, and the limits of metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_KEYS, _KEY, _VALUE = 16, 64, 512


def streamed(body: JSON) -> Iterator[Refused]:
    """How a stream is to be told means nothing without one."""
    yield from _together(body, "stream_options", "stream")


def sure(body: JSON) -> Iterator[Refused]:
    """Other tokens that came close are told beside those that were chosen."""
    yield from _together(body, "top_logprobs", "logprobs")


def _together(body: JSON, name: str, needed: str) -> Iterator[Refused]:
    if body.get(name) is not None and not body.get(needed):
        yield Refused(f"The '{name}' parameter is only allowed when '{needed}' is enabled.", param=name)


def limited(body: JSON) -> Iterator[Refused]:
    """The length of an answer is limited in one way."""
    if body.get("max_tokens") is not None and body.get("max_completion_tokens") is not None:
        words = "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported."
        yield Refused(words, param="max_tokens", code="invalid_parameter_combination")


def aloud(body: JSON) -> Iterator[Refused]:
    """A model speaks when it is asked for sound, and then it has a voice."""
    wanted = "audio" in (body.get("modalities") or ())
    if wanted and body.get("audio") is None:
        words = "Missing required parameter: 'audio'. It is needed when audio is among the modalities."
        yield Refused(words, param="audio", code="missing_required_parameter")
    if not wanted and body.get("audio") is not None:
        words = "Invalid value for 'audio': 'audio' is only allowed when 'audio' is among the modalities."
        yield Refused(words, param="audio", code="invalid_value")


def begun(body: JSON) -> Iterator[Refused]:
    """A response has something to answer."""
    if all(body.get(name) is None for name in ("input", "previous_response_id", "prompt", "conversation")):
        words = "One of 'input' or 'previous_response_id' or 'prompt' or 'conversation' must be provided."
        yield Refused(words, param="input", code="missing_required_parameter")


def either(body: JSON) -> Iterator[Refused]:
    """Files of a batch are named in one way."""
    if body.get("file_ids") and body.get("files"):
        words = "Mutually exclusive parameters: Ensure you are only providing one of: 'file_ids' or 'files'."
        yield Refused(words, param="file_ids", code="mutually_exclusive_parameters")


def chosen_from(body: JSON) -> Iterator[Refused]:
    """As many completions are made as are to be chosen from, and what is chosen cannot be streamed."""
    number, most = body.get("n") or 1, body.get("best_of")
    if most is not None and most < number:
        words = "You requested that the server return more choices than it will generate (HINT: you must set"
        words += f" 'best_of' (currently {most}) to be at least 'n' (currently {number}), or omit either parameter)."
        yield Refused(words, param="best_of")
    if most is not None and most > 1 and body.get("stream"):
        yield Refused("Results cannot be streamed when 'best_of' is greater than 1.", param="best_of")


def exclusive(body: JSON) -> Iterator[Refused]:
    """A response goes on from one place."""
    if body.get("previous_response_id") is not None and body.get("conversation") is not None:
        words = "Mutually exclusive parameters: Ensure you are only providing one of: 'previous_response_id' or"
        yield Refused(f"{words} 'conversation'.", param="previous_response_id", code="mutually_exclusive_parameters")


def labelled(body: JSON) -> Iterator[Refused]:
    """What is logged is chosen by its metadata, which are texts."""
    source: JSON = body.get("data_source_config") or {}
    for name, value in (source.get("metadata") or {}).items():
        if not isinstance(value, str):
            place = f"data_source_config.metadata.{name:.64}"
            yield Refused(f"Invalid type for '{place}': expected a string.", param=place, code="invalid_type")


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
