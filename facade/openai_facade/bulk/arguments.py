"""Arguments as they are stored: JSON, files by their paths, and a digest by which equal requests are known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import PurePath
from typing import Any, Final

from openai_runtime.model.codec import decode_json, encode_json

from ..errors import BulkRequestError

_PLAIN: Final = frozenset({str, dict, int, float, bool, type(None)})
_FILE: Final = "$file"
"""The key of the object that a path becomes."""


def stored(index: int, operation: str, arguments: Mapping[str, Any]) -> tuple[str, bytes]:
    """The text that is stored of a request, and its digest.

    Args:
        index: Its place, for errors.
        operation: What it calls.
        arguments: What it gives; a `pathlib.Path` stands for the file.

    Raises:
        BulkRequestError: Something in it cannot be stored.
    """
    try:
        data = encode_json(_with_paths(arguments) if _may_have_files(arguments) else arguments)
    except (TypeError, ValueError) as cause:
        hint = "; a file is given as a pathlib.Path" if "bytes" in str(cause) else ""
        raise BulkRequestError(f"request {index} cannot be stored as JSON: {cause}{hint}", index=index) from cause
    return data.decode(), digest(operation, data)


def digest(operation: str, data: bytes) -> bytes:
    """What tells requests apart."""
    return blake2b(data, digest_size=16, person=_person(operation)).digest()


@cache
def _person(operation: str) -> bytes:
    """The operation, in the sixteen bytes that there are for it."""
    return blake2b(operation.encode(), digest_size=16).digest()


def read(text: str) -> dict[str, Any]:
    """Arguments from the text that is stored of them."""
    arguments: dict[str, Any] = decode_json(text)
    return _with_files(arguments) if _FILE in text else arguments


def same(text: str, other: str) -> bool:
    """Whether two texts say the same: another writer of JSON may have other words for a number."""
    return bool(decode_json(text) == decode_json(other))


def _may_have_files(arguments: Mapping[str, Any]) -> bool:
    """Whether files may be among the arguments: operations take them by a name of their own, alone or in a list."""
    for value in arguments.values():
        kind = value.__class__
        if kind is list:
            kind = value[0].__class__ if value else str
        if kind not in _PLAIN:
            return True
    return False


def _with_paths(value: Any) -> Any:
    if isinstance(value, PurePath):
        return {_FILE: str(value)}
    if isinstance(value, Mapping):
        return {name: _with_paths(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_with_paths(item) for item in value]
    return value


def _with_files(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == {_FILE}:
            from pathlib import Path

            return Path(value[_FILE])
        return {name: _with_files(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_files(item) for item in value]
    return value
