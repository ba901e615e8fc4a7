"""How many and how much: what the API counts though its description only says so in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_TOOLS = 128
_RESULTS = 50
_INTEGRATIONS = 5
_UPLOAD = 8 * 1024**3


def few_tools(body: JSON) -> Iterator[Refused]:
    """A request offers 128 tools at most."""
    for field in ("tools", "functions"):
        given = body.get(field)
        if isinstance(given, list) and len(given) > _TOOLS:
            words = f"Invalid '{field}': array too long. Expected an array with maximum length {_TOOLS}, but got an"
            words += f" array with length {len(given)} instead."
            yield Refused(words, param=field, code="array_above_max_length")


def followed(body: JSON) -> Iterator[Refused]:
    """A training is followed by five services at most."""
    given = body.get("integrations")
    if isinstance(given, list) and len(given) > _INTEGRATIONS:
        words = f"Invalid 'integrations': array too long. Expected an array with maximum length {_INTEGRATIONS}, but"
        words += f" got an array with length {len(given)} instead."
        yield Refused(words, param="integrations", code="array_above_max_length")


def found(body: JSON) -> Iterator[Refused]:
    """File search gives back 1 to 50 passages, and scores lie between 0 and 1."""
    for at, tool in enumerate(body.get("tools") or ()):
        if tool.get("type") != "file_search":
            continue
        place = f"tools[{at}]"
        yield from _between(tool.get("max_num_results"), f"{place}.max_num_results", 1, _RESULTS, "integer")
        ranking: Any = tool.get("ranking_options")
        if isinstance(ranking, dict):
            threshold = ranking.get("score_threshold")
            yield from _between(threshold, f"{place}.ranking_options.score_threshold", 0, 1, "decimal")


def biased(body: JSON) -> Iterator[Refused]:
    """Tokens are numbers, and a bias lies between -100 and 100."""
    for token, bias in (body.get("logit_bias") or {}).items():
        if not token.isdecimal():
            words = f"Invalid key in 'logit_bias': {token:.40}. You should only be submitting non-negative integers."
            yield Refused(words, param="logit_bias", code="invalid_value")
        yield from _between(bias, f"logit_bias.{token:.40}", -100, 100, "integer")


def uploaded(body: JSON) -> Iterator[Refused]:
    """An upload has 8 GB at most."""
    yield from _between(body.get("bytes"), "bytes", 0, _UPLOAD, "integer")


def _between(value: Any, place: str, least: int, most: int, kind: str) -> Iterator[Refused]:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return
    if value < least:
        words = f"Invalid '{place}': {kind} below minimum value. Expected a value >= {least}, but got {value} instead."
        yield Refused(words, param=place, code=f"{kind}_below_min_value")
    if value > most:
        words = f"Invalid '{place}': {kind} above maximum value. Expected a value <= {most}, but got {value} instead."
        yield Refused(words, param=place, code=f"{kind}_above_max_value")
