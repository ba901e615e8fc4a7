"""What the emulator remembers: records by collection, and pages of them.

A collection is named by its path (`/threads/thread_1/messages`), which is also how the API names it.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .answers import Missing
from .weighing import Units, unit_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .description import JSON
    from .weighing import Unit


Step: TypeAlias = "JSON | Callable[[], JSON]"
CEILING = 512 * 1024 * 1024
"""How many bytes the records may take by default."""


@dataclass(slots=True)
class Shelved:
    """What is in a unit that has left the memory: records by place, what is attached, and how the records go on."""

    records: list[tuple[tuple[str, str], JSON]] = field(default_factory=list)
    attached: dict[str, Any] = field(default_factory=dict)
    steps: list[tuple[int, list[Any]]] = field(default_factory=list)


class Unwritable(Exception):
    """A unit cannot be written down, and stays in memory."""


class Drawer(Protocol):
    """Where units go that the memory has no room for."""

    def put(self, unit: Unit, shelved: Shelved) -> None: ...
    def take(self, collection: str, name: str) -> tuple[str, int, Shelved] | None: ...
    def take_by_id(self, name: str) -> tuple[str, int, Shelved] | None: ...
    def take_unit(self, unit: str) -> tuple[str, int, Shelved] | None: ...
    def look(self, collection: str) -> Iterator[tuple[int, JSON]]: ...
    def count(self, collection: str) -> int: ...


class Attached(dict[str, Any]):
    """What belongs to records and is none itself, under a kind and the id of the record: `content:file-1`.

    Args:
        units: What weighs it.
        fetch: Brings a unit back into memory that has a record of some id.
    """

    def __init__(self, units: Units, fetch: Callable[[str], bool]) -> None:
        super().__init__()
        self._units = units
        self._fetch = fetch

    def __setitem__(self, key: str, value: Any) -> None:
        super().__setitem__(key, value)
        self._units.attached(key, value)

    def __missing__(self, key: str) -> Any:
        if self._fetch(key.partition(":")[2]) and key in self:
            return self[key]
        raise KeyError(key)

    def get(self, key: str, default: Any = None) -> Any:
        """What is attached under a name."""
        try:
            return self[key]
        except KeyError:
            return default


class Store:
    """Records, the bytes that belong to them, and fresh ids.

    Args:
        seed: What the ids are made from.
        ceiling: How many bytes the records may take; beyond it, those that were used least lately go into the drawer,
            or are dropped where there is none.

    Attributes:
        counter: How many ids were given out.
        version: How often records were added, removed or moved on.
        clock: Tells the time.
        attached: What belongs to records and is none itself.
        drawer: Where records go that the memory has no room for.
        dropped: How many objects were dropped.
        on_drop: Told of each object that is dropped.
    """

    def __init__(self, seed: str = "", ceiling: int = CEILING) -> None:
        self._seed = seed
        self.counter = 0
        self.version = 0
        self.clock: Callable[[], float] = time.time
        self._collections: dict[str, dict[str, JSON]] = {}
        self._steps: dict[int, tuple[JSON, list[Step]]] = {}
        self._removed: set[str] = set()
        self.units = Units(ceiling)
        self.attached = Attached(self.units, self._fetch_by_id)
        self.drawer: Drawer | None = None
        self.dropped = 0
        self.on_drop: Callable[[str], None] | None = None

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
        if self.drawer is not None:
            self._fetch(self.drawer.take_unit(unit_of(collection, record["id"])))
        self._collections.setdefault(collection, {})[record["id"]] = record
        self.units.added(collection, record)
        return record

    def get(self, collection: str, name: str, kind: str = "") -> JSON:
        """The record of that id.

        Raises:
            Missing: There is none.
        """
        found = self.find(collection, name)
        if found is None:
            raise Missing(kind or collection.rstrip("/").rpartition("/")[2].rstrip("s"), name)
        return found

    def find(self, collection: str, name: str) -> JSON | None:
        """The record of that id, or None."""
        found = self._collections.get(collection, {}).get(name)
        if found is not None:
            self.units.touch(collection, name)
        elif self.drawer is not None and self._fetch(self.drawer.take(collection, name)):
            found = self._collections[collection].get(name)
        return found

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
        if self.drawer is None:
            return list(self._collections.get(collection, {}).values())
        unit = unit_of(collection, "")
        if not unit.endswith("/"):  # it belongs to one object as a whole
            self._fetch(self.drawer.take_unit(unit))
            return list(self._collections.get(collection, {}).values())
        known = [(self._number(collection, name), one) for name, one in self._collections.get(collection, {}).items()]
        return [one for _, one in sorted([*known, *self.drawer.look(collection)], key=lambda pair: pair[0])]

    def count(self, collection: str) -> int:
        """How many records a collection has."""
        known = len(self._collections.get(collection, {}))
        return known if self.drawer is None else known + self.drawer.count(collection)

    def remove(self, collection: str, name: str, kind: str = "") -> JSON:
        """Forget a record and give it back."""
        record = self.get(collection, name, kind)
        self.version += 1
        del self._collections[collection][name]
        self.units.removed(collection, record)
        self._removed.add(name)
        return record

    def clear(self, collection: str) -> None:
        """Forget a collection."""
        self.version += 1
        for record in self.all(collection):
            self.remove(collection, record["id"])
        self._collections.pop(collection, None)

    def collections(self) -> list[str]:
        """The names of all collections."""
        return list(self._collections)

    def knew(self, name: str) -> bool:
        """Whether there is a record of that id, or was one."""
        here = name in self._removed or any(name in records for records in self._collections.values())
        return here or self._fetch_by_id(name)

    def knows(self, collection: str) -> bool:
        """Whether anything was ever kept there."""
        return collection in self._collections

    def shrink(self) -> None:
        """Let go of what was used least lately, until the rest is under the ceiling."""
        for unit in self.units.surplus():
            shelved = self._shelved(unit)
            if self.drawer is None:
                self.dropped += 1
            elif any(callable(step) for _, steps in shelved.steps for step in steps):
                continue  # how it goes on cannot be written down
            else:
                try:
                    self.drawer.put(unit, shelved)
                except Unwritable:
                    continue
            self._take_out(unit)
            if self.drawer is None and self.on_drop is not None:
                self.on_drop(unit.name)

    def _shelved(self, unit: Unit) -> Shelved:
        """What is in a unit."""
        found = Shelved()
        for collection, name in unit.places:
            record = self._collections.get(collection, {}).get(name)
            if record is None:
                continue
            if id(record) in self._steps and (left := self._steps[id(record)][1]):
                found.steps.append((len(found.records), left))
            found.records.append(((collection, name), record))
        found.attached = {key: dict.__getitem__(self.attached, key) for key in unit.attached if key in self.attached}
        return found

    def _take_out(self, unit: Unit) -> None:
        """Forget a unit and all that is in it."""
        for collection, name in unit.places:
            record = self._collections.get(collection, {}).pop(name, None)
            if self.drawer is None:
                self._removed.add(name)
            self._steps.pop(id(record), None)
            if not self._collections.get(collection) and unit_of(collection, "") == unit.name:
                self._collections.pop(collection, None)
        for key in unit.attached:
            self.attached.pop(key, None)
        self.units.forget(unit)

    def _fetch(self, taken: tuple[str, int, Shelved] | None) -> bool:
        """Bring a unit back into memory."""
        if taken is None:
            return False
        name, number, shelved = taken
        self.units.enter(name, number)
        for (collection, _), record in shelved.records:
            self._collections.setdefault(collection, {})[record["id"]] = record
            self.units.added(collection, record)
        for at, left in shelved.steps:
            record = shelved.records[at][1]
            self._steps[id(record)] = (record, left)
        for key, value in shelved.attached.items():
            self.attached[key] = value
        return True

    def _fetch_by_id(self, name: str) -> bool:
        return self.drawer is not None and self._fetch(self.drawer.take_by_id(name))

    def _number(self, collection: str, name: str) -> int:
        unit = self.units.number(unit_of(collection, name))
        return 0 if unit is None else unit


def page(records: Iterable[Mapping[str, Any]], query: JSON, *, order: str = "desc", limit: int = 20) -> JSON:
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
