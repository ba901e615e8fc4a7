"""Tokens as tiktoken cuts them, where it is installed and has its tables at hand: nothing is fetched for it."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENCODINGS = ("o200k_base", "cl100k_base")
# a long text without a space takes time in the square of its length
_AT_ONCE = 10_000


class Encoding(Protocol):
    """What is asked of tiktoken."""

    name: str

    def encode(self, text: str, *, disallowed_special: Any = ...) -> list[int]: ...
    def decode_single_token_bytes(self, token: int) -> bytes: ...


@lru_cache(maxsize=1)
def encoding() -> Encoding | None:
    """The encoding of the models of today, or an older one; None means that tokens are estimated."""
    try:
        tiktoken: Any = import_module("tiktoken")
        load: Any = import_module("tiktoken.load")
    except ImportError:
        return None
    fetch = load.read_file
    load.read_file = _stay_at_home
    try:
        for name in _ENCODINGS:
            try:
                found: Encoding = tiktoken.get_encoding(name)
            except Exception:  # whatever it is, we can do without
                continue
            return found
    finally:
        load.read_file = fetch
    return None


def _stay_at_home(place: str) -> bytes:
    raise OSError(f"{place} is not at hand")


def number(found: Encoding, text: str) -> int:
    """How many tokens a text has."""
    return sum(len(found.encode(part, disallowed_special=())) for part in _parts(text))


def cut(found: Encoding, text: str) -> Iterator[str]:
    """The tokens of a text; those that share a letter stay together."""
    for part in _parts(text):
        held = b""
        for token in found.encode(part, disallowed_special=()):
            held += found.decode_single_token_bytes(token)
            try:
                piece = held.decode()
            except UnicodeDecodeError:
                continue
            yield piece
            held = b""
        if held:
            yield held.decode("utf-8", "replace")


def _parts(text: str) -> Iterator[str]:
    return (text[start : start + _AT_ONCE] for start in range(0, len(text), _AT_ONCE))
