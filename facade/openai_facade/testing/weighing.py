"""How much memory the objects of the store take, and which of them were used least lately."""

from __future__ import annotations

import io
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import islice
from sys import getsizeof
from typing import TYPE_CHECKING, Any

from .checks import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .description import JSON

_FRESH = re.compile(r"[0-9a-f]{24}$")
_OVERHEAD = 600
_TEXT = 57


@dataclass(slots=True)
class Unit:
    """What goes together: a record with all that belongs to it, such as a response and its input items.

    Attributes:
        name: The path of the record.
        number: Which unit it is, counted from the first that was made.
        weight: How many bytes it takes.
        places: Collection and id of its records.
        attached: The names of what is attached to its records.
    """

    name: str
    number: int
    weight: int = _OVERHEAD
    places: dict[tuple[str, str], None] = field(default_factory=dict)
    attached: dict[str, None] = field(default_factory=dict)


class Units:
    """The units in memory, least lately used first.

    Args:
        ceiling: How many bytes they may take together.
    """

    def __init__(self, ceiling: int) -> None:
        self.ceiling = ceiling
        self.bytes = 0
        self._made = 0
        self._units: OrderedDict[str, Unit] = OrderedDict()
        self._owners: dict[str, Unit] = {}

    def get(self, name: str) -> Unit | None:
        """The unit of a name, if it is in memory; it counts as used."""
        unit = self._units.get(name)
        if unit is not None:
            self._units.move_to_end(name)
        return unit

    def number(self, name: str) -> int | None:
        """The number of a unit that is in memory."""
        unit = self._units.get(name)
        return None if unit is None else unit.number

    def enter(self, name: str, number: int | None = None) -> Unit:
        """The unit of a name, a new one if need be; it counts as used."""
        unit = self.get(name)
        if unit is None:
            self._made += 1
            unit = self._units[name] = Unit(name, self._made if number is None else number)
            self.bytes += unit.weight
        return unit

    def added(self, collection: str, record: JSON) -> None:
        """A record was put into a collection."""
        unit = self.enter(unit_of(collection, record["id"]))
        unit.places[collection, record["id"]] = None
        orphan = self._owners.get(record["id"])
        if orphan is not None and orphan is not unit and not orphan.places:
            unit.attached |= orphan.attached
            unit.weight += orphan.weight
            self._units.pop(orphan.name, None)
        self._owners[record["id"]] = unit
        self._grow(unit, weight_of(record))

    def attached(self, key: str, value: Any) -> None:
        """Something was attached to the record whose id stands behind the colon."""
        name = key.partition(":")[2]
        unit = self._owners.get(name)
        if unit is None:
            unit = self._owners[name] = self.enter(f"attached/{name}")
        unit.attached[key] = None
        self._grow(unit, weight_of(value, deep=isinstance(value, dict)))

    def removed(self, collection: str, record: JSON) -> None:
        """A record was taken away."""
        unit = self._units.get(unit_of(collection, record["id"]))
        if unit is not None and unit.places.pop((collection, record["id"]), unit) is None:
            self._grow(unit, -min(weight_of(record), unit.weight))

    def touch(self, collection: str, name: str) -> None:
        """A record was looked at."""
        key = unit_of(collection, name)
        if key in self._units:
            self._units.move_to_end(key)

    def forget(self, unit: Unit) -> None:
        """A unit has left the memory."""
        if self._units.pop(unit.name, None) is not None:
            self.bytes -= unit.weight
        names = [name for _, name in unit.places] + [key.partition(":")[2] for key in unit.attached]
        for name in names:
            if self._owners.get(name) is unit:
                del self._owners[name]

    def surplus(self) -> Iterator[Unit]:
        """Units to let go of until the rest is light enough; the one that was used last stays."""
        if self.bytes <= self.ceiling:
            return
        # a little more than need be, for not every request to have some of it to do
        goal = self.ceiling - self.ceiling // 64
        for name in list(islice(self._units, max(len(self._units) - 1, 0))):
            if self.bytes <= goal:
                return
            yield self._units[name]

    def _grow(self, unit: Unit, weight: int) -> None:
        unit.weight += weight
        self.bytes += weight


def unit_of(collection: str, name: str) -> str:
    """The name of the unit that a record belongs to: the path up to the first id that was given out."""
    parts = collection.split("/")
    for at, part in enumerate(parts):
        if _FRESH.search(part):
            return "/".join(parts[: at + 1])
    return f"{collection}/{name}"


def weight_of(value: Any, *, deep: bool = True) -> int:
    """How many bytes a value takes, about.

    Args:
        value: Plain data, bytes or a file.
        deep: Whether to weigh what is in it, too.
    """
    kind = type(value)
    if kind is str:
        return _TEXT + len(value)
    if kind is dict and deep:
        return getsizeof(value) + sum(map(weight_of, value.values()))
    if kind is list and deep:
        return getsizeof(value) + sum(map(weight_of, value))
    if kind is Part:
        return _OVERHEAD + (value.size if isinstance(value.source, io.BytesIO) else 0)
    return getsizeof(value)
