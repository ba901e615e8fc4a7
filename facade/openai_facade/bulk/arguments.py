"""Arguments as they are stored: JSON, files by their paths, and a digest by which equal requests are known.

A path is stored as `{"$file": path}`, and a file with a name of its own, `("a.txt", path)`, as `{"$file": [name, …]}`.
What is given may have such an object, too, and must not become a file by being stored: it gets one more `$` then, as
often as it takes, which reading takes away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import PurePath
from typing import Any, Final

from openai_runtime.model.codec import decode_json, encode_json

from ..errors import BulkRequestError

_ATOMS: Final = frozenset({str, int, float, bool, type(None)})
_PLAIN: Final = _ATOMS | {dict}
_FILE: Final = "$file"
"""The key of the object that a path becomes."""
_NAMED_LIKE_IT: Final = re.compile(r"\$+file").fullmatch
"""The keys that are stored with one more `$`."""


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
        data = encode_json(_with_paths(arguments) if (files := _may_have_files(arguments)) else arguments)
        if b'$file"' in data and not files:
            data = encode_json(_with_paths(decode_json(data)))
    except (TypeError, ValueError) as cause:
        hint = "; a file is given as a pathlib.Path" if "bytes" in str(cause) else ""
        raise BulkRequestError(f"request {index} cannot be stored as JSON: {cause}{hint}", index=index) from cause
    return data.decode(), digest(operation, data)


def digest(operation: str, data: bytes) -> bytes:
    """What tells requests apart."""
    begun = _begun(operation).copy()
    begun.update(data)
    return begun.digest()


@cache
def _begun(operation: str) -> blake2b:
    """A digest that has the operation already, in the sixteen bytes that there are for it."""
    person = blake2b(operation.encode(), digest_size=16).digest()
    return blake2b(digest_size=16, person=person)


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
    if value.__class__ in _ATOMS:
        return value
    if isinstance(value, PurePath):
        return {_FILE: str(value)}
    if isinstance(value, tuple) and any(isinstance(item, PurePath) for item in value):
        return {_FILE: [_with_paths(item) for item in value]}
    if isinstance(value, Mapping):
        if len(value) == 1 and (name := _like_it(value)) is not None:
            return {f"${name}": _with_paths(*value.values())}
        return {name: _with_paths(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_with_paths(item) for item in value]
    return _plain(value)


def _with_files(value: Any) -> Any:
    if isinstance(value, dict):
        if len(value) == 1 and (name := _like_it(value)) is not None:
            (inner,) = value.values()
            if name != _FILE:
                return {name[1:]: _with_files(inner)}
            return tuple(map(_with_files, inner)) if isinstance(inner, list) else _path(inner)
        return {name: _with_files(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_files(item) for item in value]
    return value


def _like_it(value: Mapping[Any, Any]) -> str | None:
    """The only key of an object, where it may be taken for that of a path."""
    (name,) = value
    return name if isinstance(name, str) and _NAMED_LIKE_IT(name) else None


def _path(text: str) -> PurePath:
    from pathlib import Path

    return Path(text)


def _plain(value: Any) -> Any:
    """A model or another object as the JSON that is written of it, which may look like a path as well."""
    try:
        return _with_paths(decode_json(encode_json(value)))
    except (TypeError, ValueError):
        return value  # the encoder of the whole says where it is
