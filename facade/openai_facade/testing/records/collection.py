"""A collection of records of one kind: what is taken out of the store through it has that kind's type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

Loose: TypeAlias = Mapping[str, Any]
"""A record whose fields come from outside, so that nobody here knows them all."""
Record = TypeVar("Record", bound=Loose)
Change = TypeVar("Change", bound=Loose)


class Readable(Protocol):
    """What holds records, to whoever only looks."""

    def find(self, collection: str, name: str) -> Any: ...
    def all(self, collection: str) -> Any: ...


class Keeping(Readable, Protocol):
    """What holds records; knows nothing of their kinds."""

    def add(self, collection: str, record: Any) -> Any: ...
    def get(self, collection: str, name: str, kind: str = "") -> Any: ...
    def remove(self, collection: str, name: str, kind: str = "") -> Any: ...
    def clear(self, collection: str) -> None: ...
    def schedule(self, record: Any, *steps: Any) -> None: ...
    def advance(self, record: Any) -> Any: ...


class Collection(Generic[Record, Change]):
    """Where records of one kind lie, and how they change while somebody looks.

    Args:
        path: The path, with `{}` in place of the ids of what the records belong to.
        kind: What a record is called when there is none.
    """

    __slots__ = ("kind", "path")

    def __init__(self, path: str, kind: str) -> None:
        self.path = path
        self.kind = kind

    def of(self, *owners: str) -> Collection[Record, Change]:
        """The collection that belongs to certain records: the messages of one thread."""
        return Collection(self.path.format(*owners), self.kind)

    def add(self, store: Keeping, record: Record) -> Record:
        """Keep a record under its id."""
        kept: Record = store.add(self.path, record)
        return kept

    def get(self, store: Keeping, name: str) -> Record:
        """The record of that id.

        Raises:
            Missing: There is none.
        """
        found: Record = store.get(self.path, name, self.kind)
        return found

    def find(self, store: Readable, name: str) -> Record | None:
        """The record of that id, or None."""
        found: Record | None = store.find(self.path, name)
        return found

    def all(self, store: Readable) -> list[Record]:
        """All records, oldest first."""
        found: list[Record] = store.all(self.path)
        return found

    def remove(self, store: Keeping, name: str) -> None:
        """Forget a record.

        Raises:
            Missing: There is none.
        """
        store.remove(self.path, name, self.kind)

    def clear(self, store: Keeping) -> None:
        """Forget all records."""
        store.clear(self.path)

    def change(self, record: Record, change: Change) -> None:
        """Put new values into a record."""
        changed: Any = record
        changed.update(change)

    def schedule(self, store: Keeping, record: Record, *steps: Change | Callable[[], Change]) -> None:
        """Lay out how a record goes on: one step each time somebody looks at it."""
        store.schedule(record, *steps)

    def advance(self, store: Keeping, record: Record) -> Record:
        """Take the next step of a record."""
        store.advance(record)
        return record
