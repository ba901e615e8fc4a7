"""Where objects go that the memory has no room for: a table of the same SQLite file."""

from __future__ import annotations

import base64
import io
import json
from typing import TYPE_CHECKING, Any

from ..checks import Part
from ..store import Shelved, Unwritable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from ..description import JSON
    from ..weighing import Unit

_TABLES = """
CREATE TABLE IF NOT EXISTS units (name TEXT PRIMARY KEY, number INTEGER NOT NULL, content TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS places (
    collection TEXT NOT NULL, id TEXT NOT NULL, unit TEXT NOT NULL, PRIMARY KEY (collection, id)
);
CREATE INDEX IF NOT EXISTS ids ON places (id);
CREATE INDEX IF NOT EXISTS members ON places (unit);
DELETE FROM units;
DELETE FROM places;
"""


class Drawer:
    """Holds units until somebody asks for one of their records.

    Args:
        file: The data file; what is in its drawer is made anew by each server from the requests that are kept.
    """

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file
        file.executescript(_TABLES)

    def put(self, unit: Unit, shelved: Shelved) -> None:
        """Lay a unit down.

        Raises:
            Unwritable: Something in it is no data; nothing was laid down.
        """
        try:
            text = _text(shelved)
        except (TypeError, ValueError) as problem:
            raise Unwritable(str(problem)) from problem
        places = list(unit.places) or [("attached", key.partition(":")[2]) for key in unit.attached]
        rows = [(collection, name, unit.name) for collection, name in places]
        self._file.execute("BEGIN")
        try:
            self._file.execute("INSERT OR REPLACE INTO units VALUES (?, ?, ?)", (unit.name, unit.number, text))
            self._file.executemany("INSERT OR REPLACE INTO places VALUES (?, ?, ?)", rows)
            self._file.execute("COMMIT")
        except BaseException:
            self._file.execute("ROLLBACK")
            raise

    def take(self, collection: str, name: str) -> tuple[str, int, Shelved] | None:
        """Take the unit out that has a record: its name, its number and what is in it."""
        return self._take("SELECT unit FROM places WHERE collection = ? AND id = ?", (collection, name))

    def take_by_id(self, name: str) -> tuple[str, int, Shelved] | None:
        """Take the unit out that has a record of some id, in whichever collection."""
        return self._take("SELECT unit FROM places WHERE id = ?", (name,))

    def take_unit(self, unit: str) -> tuple[str, int, Shelved] | None:
        """Take a unit out."""
        return self._take("SELECT name FROM units WHERE name = ?", (unit,))

    def _take(self, select: str, values: tuple[str, ...]) -> tuple[str, int, Shelved] | None:
        found = self._file.execute(select, values).fetchone()
        if found is None:
            return None
        unit: str = found[0]
        number, text = self._file.execute("SELECT number, content FROM units WHERE name = ?", (unit,)).fetchone()
        self._file.execute("DELETE FROM units WHERE name = ?", (unit,))
        self._file.execute("DELETE FROM places WHERE unit = ?", (unit,))
        return unit, number, _read(text)

    def look(self, collection: str) -> Iterator[tuple[int, JSON]]:
        """The records of a collection that are in the drawer, each with the number of its unit; they stay there."""
        select = (
            "SELECT places.id, units.number, units.content FROM places JOIN units ON units.name = places.unit"
            " WHERE places.collection = ?"
        )
        for name, number, text in self._file.execute(select, (collection,)).fetchall():
            yield number, next(one for place, one in _read(text).records if place == (collection, name))

    def count(self, collection: str) -> int:
        """How many records of a collection are in the drawer."""
        select = "SELECT COUNT(*) FROM places WHERE collection = ?"
        return int(self._file.execute(select, (collection,)).fetchone()[0])

    def clear(self) -> None:
        """Forget everything."""
        self._file.executescript("DELETE FROM units; DELETE FROM places;")


def _text(shelved: Shelved) -> str:
    """What is in a unit as text; the JSON stands in a text of its own, so that nothing in it means anything else."""
    attached = [(key, *_written(value)) for key, value in shelved.attached.items()]
    return json.dumps([shelved.records, attached, shelved.steps])


def _read(text: str) -> Shelved:
    records, attached, steps = json.loads(text)
    return Shelved(
        [((collection, name), record) for (collection, name), record in records],
        {key: _value(kind, value) for key, kind, value in attached},
        [(at, left) for at, left in steps],
    )


def _written(value: Any) -> tuple[str, Any]:
    if isinstance(value, Part):
        return "file", [value.filename, value.content_type, base64.b64encode(value.read()).decode()]
    if isinstance(value, bytes):
        return "bytes", base64.b64encode(value).decode()
    return "json", value


def _value(kind: str, value: Any) -> Any:
    if kind == "file":
        data = base64.b64decode(value[2])
        return Part(value[0], value[1], io.BytesIO(data), len(data))
    return base64.b64decode(value) if kind == "bytes" else value
