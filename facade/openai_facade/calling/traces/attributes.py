"""What a call, its answer and its failure say under the names of the conventions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import APIStatusError
from . import conventions as names

if TYPE_CHECKING:
    from ..outcome import Outcome
    from ..watching import Exchange


def where(host: str, port: int) -> dict[str, Any]:
    """Who answers, and where."""
    return {names.PROVIDER: names.provider(host), names.SERVER_ADDRESS: host, names.SERVER_PORT: port}


def of_call(exchange: Exchange) -> dict[str, Any]:
    """What was asked for."""
    arguments, operation = exchange.call.arguments, exchange.call.endpoint.operation
    origin = exchange.client._origin
    told: dict[str, Any] = {
        names.OPERATION: names.OPERATIONS.get(operation, operation),
        **where(origin.host, origin.port),
    }
    if exchange.model is not None:
        told[names.REQUEST_MODEL] = exchange.model
    if operation in names.API_TYPES:
        told[names.API_TYPE] = names.API_TYPES[operation]
    for argument, name in names.NUMBERS.items():
        value = arguments.get(argument)
        if isinstance(value, int | float) and not isinstance(value, bool) and name not in told:
            told[name] = value
    _add_lists(told, arguments)
    if arguments.get("stream") is True:
        told[names.REQUEST_STREAM] = True
    choices = arguments.get("n")
    if isinstance(choices, int) and choices != 1:
        told[names.CHOICES] = choices
    for argument, name in (("service_tier", names.REQUEST_TIER), ("conversation", names.CONVERSATION)):
        if isinstance(value := arguments.get(argument), str) and value != "auto":
            told[name] = value
    if isinstance(dimensions := arguments.get("dimensions"), int):
        told[names.DIMENSIONS] = dimensions
    output = names.OUTPUT_TYPES.get(operation) or _format(arguments)
    if output is not None:
        told[names.OUTPUT_TYPE] = output
    return told


def _add_lists(told: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    stop, encoding = arguments.get("stop"), arguments.get("encoding_format")
    if isinstance(stop, str):
        told[names.STOP] = [stop]
    elif isinstance(stop, list | tuple):
        told[names.STOP] = [str(one) for one in stop]
    if isinstance(encoding, str):
        told[names.ENCODINGS] = [encoding]


def _format(arguments: Mapping[str, Any]) -> str | None:
    """What kind of output was asked for, where that was said."""
    given = arguments.get("response_format")
    if given is None or not isinstance(given, Mapping):
        text = arguments.get("text")
        given = text.get("format") if isinstance(text, Mapping) else None
    kind = given.get("type") if isinstance(given, Mapping) else None
    return {"json_schema": "json", "json_object": "json", "text": "text"}.get(str(kind))


def of_answer(outcome: Outcome) -> dict[str, Any]:
    """What the answer says of itself."""
    told: dict[str, Any] = {
        names.RESPONSE_ID: outcome.id,
        names.RESPONSE_MODEL: outcome.model,
        names.RESPONSE_TIER: outcome.service_tier,
        names.FINGERPRINT: outcome.system_fingerprint,
        names.FINISH_REASONS: outcome.finish_reasons or None,
    }
    tokens = outcome.tokens
    if tokens is not None:
        told |= {names.INPUT_TOKENS: tokens.input, names.OUTPUT_TOKENS: tokens.output}
        told |= {names.CACHED_TOKENS: tokens.cached or None, names.REASONING_TOKENS: tokens.reasoning or None}
    return {name: value for name, value in told.items() if value is not None}


def error_type(error: BaseException) -> str:
    """What went wrong in a word: the status of an answer, or the kind of exception."""
    return str(error.status_code) if isinstance(error, APIStatusError) else type(error).__name__
