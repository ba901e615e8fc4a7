"""JSON bytes to models and back: the two ends of every exchange."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from ..unset import Omit
from .annotation import parse
from .dump import jsonable
from .faults import DecodeError, ValidationError
from .fields import ATOMS
from .foreign import Decoder, as_it_came
from .plan import decoder_of
from .record import Record

__all__ = ["DecodeError", "ValidationError", "decode", "decode_json", "decoder", "encode_json"]


def decode(annotation: Any, value: Any, package: str | None = None) -> Any:
    """Turn a decoded JSON value into a type. The value is taken over: it must not be used afterwards.

    Args:
        annotation: A model, a union, a dataclass, attrs or pydantic class, a TypedDict, anything made of these and the
            standard containers; or a string that names models of `package`.
        value: What `decode_json` gave. Whatever does not fit stays as it is.
        package: Where the names in a string are looked up.

    Raises:
        DecodeError: The value is nested too deeply.
    """
    return decoder(annotation, package)(value)


def decoder(annotation: Any, package: str | None = None) -> Decoder:
    """Give the function that decodes values of a type; see `decode`."""
    try:
        return _cached_decoder(annotation, package)
    except TypeError:  # not hashable
        return _decoder(annotation, package)


def _decoder(annotation: Any, package: str | None) -> Decoder:
    compiled = decoder_of(parse(annotation, package) if isinstance(annotation, str) else annotation)
    if compiled is None:
        return as_it_came

    def guarded(value: Any) -> Any:
        try:
            return compiled(value)
        except RecursionError:
            raise DecodeError("the JSON is nested too deeply to be decoded") from None

    return guarded


_cached_decoder = lru_cache(maxsize=1024)(_decoder)


def decode_json(data: bytes | str) -> Any:
    """Read JSON with orjson where it is installed, else with the standard library.

    Raises:
        DecodeError: The data is not JSON, or nested too deeply.
    """
    if _orjson is not None:
        try:
            return _orjson.loads(data)
        except ValueError:  # perhaps only what orjson alone refuses: NaN, a byte order mark, half a surrogate pair
            pass
    try:
        try:
            text = (data if isinstance(data, str) else data.decode()).strip(" \t\r\n")
            value, end = _raw_decode(text)
            if end == len(text):
                return value
        except ValueError:
            pass  # a byte order mark or another encoding, which `loads` knows of; else it says what is wrong
        return json.loads(data)
    except RecursionError:
        raise DecodeError("the JSON is nested too deeply to be decoded") from None
    except ValueError as error:
        raise DecodeError(f"not JSON: {error}") from error


def encode_json(value: Any) -> bytes:
    """Write a request body: one encode to compact UTF-8, models and other objects through a hook.

    `omit` inside the value is left out. Half a surrogate pair is written as its escape.

    Raises:
        ValueError: A number is not finite, or the value contains itself; the message names the place.
        TypeError: Something in it cannot be written as JSON; the message names the place.
    """
    if _orjson is not None:
        try:
            data: bytes = _orjson.dumps(value, _hook, _orjson_options)
        except TypeError:  # what orjson alone refuses, such as wide integers and half surrogate pairs, or a real fault
            pass
        else:
            if b"null" not in data or _is_finite(value):  # NaN becomes null in orjson
                return data
    try:
        try:
            text = _encode(value)
        except _NotPlain:
            text = _encode(_plain(value))
    except (ValueError, TypeError, RecursionError) as error:
        raise _fault(value, "", frozenset()) or error from error
    return text.encode("utf-8", "backslashreplace")  # the escape of half a surrogate pair is the same in JSON


def _is_finite(value: Any) -> bool:
    """Whether a value is known to hold no NaN and no infinity; what stands behind other objects is not known."""
    open_ends = [value]
    while open_ends:
        item = open_ends.pop()
        kind = item.__class__
        if isinstance(item, Record):
            open_ends.append(vars(item))
        elif kind is dict:
            open_ends += [inner for inner in item.values() if inner.__class__ not in _NEVER_NAN]
        elif kind is list:
            open_ends += [inner for inner in item if inner.__class__ not in _NEVER_NAN]
        elif kind not in _NEVER_NAN and (kind is not float or not math.isfinite(item)):
            return False
    return True


class _NotPlain(TypeError):
    """Raised out of an encoder by what a hook cannot do: leave `omit` out, or read an iterator in two attempts."""


def _hook(value: Any) -> Any:
    if isinstance(value, (Omit, Iterator)):
        raise _NotPlain
    return jsonable(value)


def _plain(value: Any) -> Any:
    """Copy a value without the `omit` in it and with its iterators as lists."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items() if not isinstance(item, Omit)}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value if not isinstance(item, Omit)]
    return _plain(jsonable(value))


def _fault(value: Any, path: str, above: frozenset[int]) -> Exception | None:
    """Find the first thing that cannot be written, to name its place."""
    place = path.lstrip(".") or "the body"
    if value is None or isinstance(value, (str, int, Omit, Iterator)):
        return None
    if isinstance(value, float):
        return None if math.isfinite(value) else ValueError(f"{place}: {value} is not a number in JSON")
    if id(value) in above or len(above) > _DEEPEST:
        return ValueError(f"{place}: the value {'contains itself' if id(value) in above else 'is nested too deeply'}")
    above |= {id(value)}
    if isinstance(value, dict):
        found = (_fault(item, f"{path}.{key}", above) for key, item in value.items())
    elif isinstance(value, (list, tuple)):
        found = (_fault(item, f"{path}[{index}]", above) for index, item in enumerate(value))
    else:
        try:
            return _fault(jsonable(value), path, above)
        except TypeError as error:
            hint = f"; {_CLASS_HINTS[path]}" if isinstance(value, type) and path in _CLASS_HINTS else ""
            return TypeError(f"{place}: {error}{hint}")
    return next(filter(None, found), None)


def _installed_orjson() -> Any:
    try:
        import orjson
    except ImportError:
        return None
    return orjson


_CLASS_HINTS = {
    ".response_format": "chat.completions.parse() takes a class as response_format, create() does not",
    ".text.format": "responses.parse() takes a class as text_format, create() does not",
}
_DEEPEST = 200
_NEVER_NAN = ATOMS - {float}
_orjson = _installed_orjson()
_orjson_options = _orjson and _orjson.OPT_PASSTHROUGH_DATACLASS | _orjson.OPT_PASSTHROUGH_DATETIME
_raw_decode = json.JSONDecoder().raw_decode
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_hook).encode
