"""Requests in an SQLite file; what is committed outlives a process that is killed."""

from __future__ import annotations

import io
import json
import sqlite3
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..checks import Part
from ..incoming import Incoming
from .drawer import Drawer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ..description import JSON

_TABLES = """
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS requests (
    number INTEGER PRIMARY KEY, at REAL NOT NULL, counter INTEGER NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
    query TEXT NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL, turns TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS fields (
    request INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, value TEXT, filename TEXT, type TEXT,
    data BLOB,
    PRIMARY KEY (request, place)
);
CREATE TABLE IF NOT EXISTS circumstances (request INTEGER PRIMARY KEY, course TEXT NOT NULL, grades TEXT NOT NULL);
"""
_VERSION = "1"
_HEADERS = frozenset({"content-type", "openai-beta", "x-emulator-invent", "openai-organization", "openai-project"})


@dataclass(slots=True)
class Kept:
    """A request that was kept: when it came, the ids given out before it, and what the model did.

    Attributes:
        course: How batches were to go on, for one that was made then.
        grades: What the code of graders said; None where none was to be run.
    """

    incoming: Incoming
    at: float
    counter: int
    turns: list[Any]
    course: JSON | None = None
    grades: list[Any] | None = None


class Log:
    """The requests that made the state of an emulator.

    Args:
        path: The file; it is made if need be.

    Raises:
        ValueError: The file holds something else.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            self._file = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            self._file.execute("PRAGMA journal_mode=WAL")
            # a process that is killed loses nothing so; only a machine without power might
            self._file.execute("PRAGMA synchronous=NORMAL")
            self._file.executescript(_TABLES)
            version = self.fact("version", _VERSION)
        except sqlite3.DatabaseError as problem:
            raise ValueError(f"{path} is no file of an emulator: {problem}") from None
        if version != _VERSION:
            raise ValueError(f"{path} was written by another version of the emulator")

    def fact(self, name: str, otherwise: str) -> str:
        """A fact about the file, which is written down when it is first asked for."""
        self._file.execute("INSERT OR IGNORE INTO facts VALUES (?, ?)", (name, otherwise))
        found = self._file.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return str(found[0])

    def keep(self, kept: Kept) -> None:
        """Write a request down; it is on its way to the disk when this returns."""
        one = kept.incoming
        headers = {name: value for name, value in one.headers.items() if name in _HEADERS}
        body = b"" if one.form else one.body
        row = (kept.at, kept.counter, one.method, one.path, one.query_string, json.dumps(headers), body)
        with self._lock:
            self._file.execute("BEGIN")
            try:
                made = self._file.execute(
                    "INSERT INTO requests (at, counter, method, path, query, headers, body, turns)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (*row, json.dumps(kept.turns)),
                )
                fields = [(made.lastrowid, at, *_field(name, value)) for at, (name, value) in enumerate(one.form)]
                self._file.executemany("INSERT INTO fields VALUES (?, ?, ?, ?, ?, ?, ?)", fields)
                if kept.course is not None or kept.grades is not None:
                    around = (made.lastrowid, json.dumps(kept.course), json.dumps(kept.grades))
                    self._file.execute("INSERT INTO circumstances VALUES (?, ?, ?)", around)
                self._file.execute("COMMIT")
            except BaseException:
                self._file.execute("ROLLBACK")
                raise

    def requests(self) -> Iterator[Kept]:
        """All requests, in order."""
        columns = "number, at, counter, method, path, query, headers, body, turns, course, grades"
        for number, at, counter, method, path, query, headers, body, turns, course, grades in self._file.execute(
            f"SELECT {columns} FROM requests LEFT JOIN circumstances ON request = number ORDER BY number"
        ):
            incoming = Incoming(method, path, query, json.loads(headers), body, self._form(number))
            incoming.headers["authorization"] = "Bearer sk-kept"
            around = [None if text is None else json.loads(text) for text in (course, grades)]
            yield Kept(incoming, at, counter, json.loads(turns), *around)

    def _form(self, number: int) -> list[tuple[str, str | Part]]:
        rows = self._file.execute(
            "SELECT name, value, filename, type, data FROM fields WHERE request = ? ORDER BY place", (number,)
        )
        return [
            (name, value if data is None else Part(filename, kind, io.BytesIO(data), len(data)))
            for name, value, filename, kind, data in rows.fetchall()
        ]

    def drawer(self) -> Drawer:
        """A drawer in the same file, and empty."""
        return Drawer(self._file)

    def clear(self) -> None:
        """Forget all requests."""
        with self._lock:
            self._file.executescript(
                "BEGIN; DELETE FROM requests; DELETE FROM fields; DELETE FROM circumstances; COMMIT;"
            )

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _field(name: str, value: str | Part) -> tuple[str, str | None, str | None, str | None, bytes | None]:
    if isinstance(value, Part):
        return name, None, value.filename, value.content_type, value.read()
    return name, value, None, None, None
