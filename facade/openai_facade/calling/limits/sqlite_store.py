"""Lanes in a file of SQLite, for the processes of one machine."""

from __future__ import annotations

import json
import time
from os import fspath
from typing import TYPE_CHECKING, Any, TypeVar

from openai_runtime import forks

from .lane import Lane

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from os import PathLike

T = TypeVar("T")


class SQLiteStore:
    """Keeps lanes in a file that several processes share; it is made where there is none.

    Args:
        path: The file, on a disk of this machine.
        timeout: Seconds to wait for others that are just changing something.
    """

    blocking = True

    def __init__(self, path: str | PathLike[str], timeout: float = 10.0) -> None:
        self._path = fspath(path)
        self._timeout = timeout
        self._lock = forks.Lock()
        self._connection: sqlite3.Connection | None = None
        self._before: sqlite3.Connection | None = None
        self._pid = forks.pid

    def now(self) -> float:
        """The time by which lanes are kept: that of the day, which processes share."""
        return time.time()

    def change(self, key: str, new: Callable[[], Lane], change: Callable[[Lane], T]) -> T:
        """Change a lane, and nobody else at the same time."""
        with self._lock:
            connection = self._connected()
            connection.execute("begin immediate")
            try:
                row = connection.execute("select state from lanes where key = ?", (key,)).fetchone()
                lane = new() if row is None else Lane.from_dict(json.loads(row[0]))
                result = change(lane)
                state = json.dumps(lane.to_dict())
                connection.execute("insert or replace into lanes (key, state) values (?, ?)", (key, state))
            except BaseException:
                connection.execute("rollback")
                raise
            connection.execute("commit")
            return result

    def lanes(self) -> dict[str, Lane]:
        """All lanes by their keys."""
        with self._lock:
            rows = self._connected().execute("select key, state from lanes").fetchall()
        return {key: Lane.from_dict(json.loads(state)) for key, state in rows}

    def close(self) -> None:
        """Close the file; it is opened again when it is needed again."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None and self._pid == forks.pid:
                connection.close()

    def _connected(self) -> sqlite3.Connection:
        """The connection of this process: the one of a parent is left to the parent."""
        connection = self._connection
        if connection is None or self._pid != forks.pid:
            import sqlite3

            connection = sqlite3.connect(self._path, self._timeout, isolation_level=None, check_same_thread=False)
            self._before = self._connection  # closing what a fork took over would end the parent's locks
            self._connection, self._pid = connection, forks.pid
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = off")  # what is lost with the machine is of no use after it
            connection.execute("create table if not exists lanes (key text primary key, state text not null)")
        return connection

    def __del__(self) -> None:
        self.close()

    def __reduce__(self) -> tuple[Any, ...]:
        """Travels as its path."""
        return type(self), (self._path, self._timeout)
