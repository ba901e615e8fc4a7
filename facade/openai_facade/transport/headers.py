"""Response headers as received: bytes kept, looked up without regard to case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, overload

T = TypeVar("T")


class ResponseHeaders(Mapping[str, str]):
    """A read-only mapping over the header lines of an answer; lines of the same name read as one, joined by a comma.

    Attributes:
        raw: Name and value of every line, in the order and spelling of the server.
    """

    __slots__ = ("_index", "raw")

    def __init__(self, raw: list[tuple[bytes, bytes]]) -> None:
        self.raw = raw
        index: dict[str, bytes] = {}
        for name, value in raw:
            key = name.decode("latin-1").lower()
            index[key] = value if key not in index else index[key] + b", " + value
        self._index = index

    def __getitem__(self, name: str) -> str:
        return _text(self._index[name.lower()])

    @overload
    def get(self, name: str, /) -> str | None:
        """Give the value of a header, or None."""

    @overload
    def get(self, name: str, /, default: str) -> str:
        """Give the value of a header, or the default."""

    @overload
    def get(self, name: str, /, default: T) -> str | T:
        """Give the value of a header, or the default."""

    def get(self, name: str, /, default: object = None) -> object:
        """The value of a header, or `default`."""
        value = self._index.get(name.lower())
        return default if value is None else _text(value)

    def get_list(self, name: str) -> list[str]:
        """The values of all lines of this name."""
        wanted = name.lower().encode("latin-1", "replace")
        return [_text(value) for key, value in self.raw if key.lower() == wanted]

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._index

    def __repr__(self) -> str:
        return f"ResponseHeaders({dict(self)!r})"

    def __reduce__(self) -> tuple[type[ResponseHeaders], tuple[list[tuple[bytes, bytes]]]]:
        return type(self), (self.raw,)


def as_latin1(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    """Headers as the bytes that they are on the wire; httpx alone would refuse what is not ASCII."""
    return [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers.items()]


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
