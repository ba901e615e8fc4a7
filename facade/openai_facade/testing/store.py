"""What the emulator remembers: records by collection, and pages of them.

A collection is named by its path (`/threads/thread_1/messages`), which is also how the API names it.
"""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING, Any, TypeAlias

from .answers import Missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .description import JSON


Step: TypeAlias = "JSON | Callable[[], JSON]"


class Store:
    """Records, the bytes that belong to them, and fresh ids.

    Args:
        seed: What the ids are made from.

    Attributes:
        counter: How many ids were given out.
        version: How often records were added, removed or moved on.
        clock: Tells the time.
        attached: What belongs to records and is none itself.
    """

    def __init__(self, seed: str = "") -> None:
        self._seed = seed
        self.counter = 0
        self.version = 0
        self.clock: Callable[[], float] = time.time
        self._collections: dict[str, dict[str, JSON]] = {}
        self._steps: dict[int, tuple[JSON, list[Step]]] = {}
        self._removed: set[str] = set()
        self.attached: dict[str, Any] = {}

    def fresh(self, prefix: str) -> str:
        """A new id; the same sequence for the same seed, so that tests can be repeated."""
        self.counter += 1
        digest = hashlib.blake2b(f"{self._seed}{self.counter}".encode(), digest_size=12).hexdigest()
        return f"{prefix}{digest}"

    def now(self) -> int:
        """The time in whole seconds, as the API writes it."""
        return int(self.clock())

    def add(self, collection: str, record: JSON) -> JSON:
        """Keep a record under its id."""
        self.version += 1
        self._collections.setdefault(collection, {})[record["id"]] = record
        return record

    def get(self, collection: str, name: str, kind: str = "") -> JSON:
        """The record of that id.

        Raises:
            Missing: There is none.
        """
        found = self._collections.get(collection, {}).get(name)
        if found is None:
            raise Missing(kind or collection.rstrip("/").rpartition("/")[2].rstrip("s"), name)
        return found

    def find(self, collection: str, name: str) -> JSON | None:
        """The record of that id, or None."""
        return self._collections.get(collection, {}).get(name)

    def schedule(self, record: JSON, *steps: Step) -> None:
        """Lay out how a record goes on: one step each time somebody looks at it."""
        # the record is kept beside its steps, for its identity is the key
        self.version += 1
        self._steps[id(record)] = (record, list(steps))

    def advance(self, record: JSON) -> JSON:
        """Take the next step of a record: put new values into it, or call what makes them."""
        _, steps = self._steps.get(id(record), (record, []))
        if steps:
            self.version += 1
            step = steps.pop(0)
            record |= step() if callable(step) else step
        return record

    def all(self, collection: str) -> list[JSON]:
        """All records of a collection, oldest first."""
        return list(self._collections.get(collection, {}).values())

    def remove(self, collection: str, name: str, kind: str = "") -> JSON:
        """Forget a record and give it back."""
        record = self.get(collection, name, kind)
        self.version += 1
        del self._collections[collection][name]
        self._removed.add(name)
        return record

    def clear(self, collection: str) -> None:
        """Forget a collection."""
        self.version += 1
        self._removed.update(self._collections.pop(collection, ()))

    def collections(self) -> list[str]:
        """The names of all collections."""
        return list(self._collections)

    def knew(self, name: str) -> bool:
        """Whether there is a record of that id, or was one."""
        return name in self._removed or any(name in records for records in self._collections.values())

    def knows(self, collection: str) -> bool:
        """Whether anything was ever kept there."""
        return collection in self._collections


def page(records: Iterable[JSON], query: JSON, *, order: str = "desc", limit: int = 20) -> JSON:
    """Cut a page out of records that come oldest first, by the query's `after`, `before`, `limit` and `order`."""
    found = list(records)
    if (query.get("order") or order) == "desc":
        found.reverse()
    ids = [record["id"] for record in found]
    start = ids.index(query["after"]) + 1 if query.get("after") in ids else 0
    end = ids.index(query["before"]) if query.get("before") in ids else len(ids)
    found = found[start:end]
    size = query.get("limit") or limit
    data = found[:size]
    # an empty page has no ids; the description wants strings all the same
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else "",
        "last_id": data[-1]["id"] if data else "",
        "has_more": len(found) > size,
    }
