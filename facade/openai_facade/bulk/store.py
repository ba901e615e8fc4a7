"""The file of a run: requests, outcomes and what engines note, in SQLite; what is committed survives the process."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openai_runtime import forks

from ..errors import BulkFileError
from .schema import (
    APPLICATION,
    BY_DIGEST,
    BY_LEADER,
    COST,
    FORGOTTEN,
    TABLES,
    VERSION,
    StoredOutcome,
    StoredRequest,
    insert,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from os import PathLike

LONGEST_LOG: Final = 16 * 1024 * 1024
"""Bytes of the log that are moved into the file at once: fewer, longer pauses than with SQLite's own 4 MB."""
PATIENCE: Final = 30.0
"""Seconds that writing waits for somebody else who writes."""
_NAMED_AT_ONCE: Final = 500


class Known(NamedTuple):
    """What the file says of a request that was taken up before."""

    place: int
    id: str | None
    digest: bytes
    done: bool
    failed: bool
    under: str | None
    attempts: int
    same_as: int | None


class Count(NamedTuple):
    """How many requests stand where."""

    requests: int
    answered: int
    failed: int


def connect(path: str | PathLike[str], *, reading: bool = False) -> sqlite3.Connection:
    """Open a file of SQLite.

    Args:
        path: The file.
        reading: It has to be there, and is not written to.

    Raises:
        BulkFileError: It is no file of a run.
    """
    name = os.fspath(path)
    if reading and not os.path.exists(name):
        raise BulkFileError(f"{name} is not there")
    connection = sqlite3.connect(name, PATIENCE, isolation_level=None, check_same_thread=False, cached_statements=64)
    try:
        (tables,) = connection.execute("select count(*) from sqlite_master").fetchone()
        if tables or reading:
            _check(connection, name)
        if reading:
            connection.execute("pragma query_only = on")
    except sqlite3.DatabaseError as cause:
        connection.close()
        raise BulkFileError(f"{name} is no file of a bulk run: {cause}") from cause
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, name: str) -> None:
    (application,) = connection.execute("pragma application_id").fetchone()
    (version,) = connection.execute("pragma user_version").fetchone()
    if application != APPLICATION:
        raise BulkFileError(f"{name} is a file of SQLite, but not of a bulk run")
    if version != VERSION:
        raise BulkFileError(f"{name} was written by another version of this package (layout {version}, not {VERSION})")


class Store:
    """A file that is written to. What is written stays in one transaction until `commit`.

    Args:
        path: The file; it is made where there is none.

    Attributes:
        heavy: Whether the next `commit` moves the log into the file, for which it waits for the disk.

    Raises:
        BulkFileError: It is no file of a run.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self.heavy = False
        self.lock = threading.RLock()
        self._pid = forks.pid
        self._connection = connect(path)
        execute = self._connection.execute
        execute("pragma journal_mode = wal")
        execute("pragma synchronous = normal")  # survives the end of the process; a dead machine never breaks the file
        execute("pragma wal_autocheckpoint = 0")  # `commit` does it, and tells before that it will take its time
        execute("pragma journal_size_limit = 0")  # so that the length of the log says what is in it
        (_, _, name) = execute("pragma database_list").fetchone()  # links followed, wherever the process goes
        self._log = f"{name}-wal"
        (tables,) = execute("select count(*) from sqlite_master").fetchone()
        if not tables:
            self._lay_out()
        self._followed = False
        self._followers = (0, 0)
        if execute("select 1 from sqlite_master where name = 'requests_by_digest'").fetchone():
            self.index_digests()  # an earlier process asked equal requests once
            self.commit()

    def _lay_out(self) -> None:
        marks = f"pragma application_id = {APPLICATION}; pragma user_version = {VERSION};"
        self._connection.executescript(f"begin; {TABLES} {marks} commit;")

    # --- writing -----------------------------------------------------------------------------------------------------

    def _write(self) -> sqlite3.Connection:
        if not self._connection.in_transaction:
            self._connection.execute("begin immediate")
        return self._connection

    def commit(self) -> None:
        """Keep what was written: from now on it survives the end of the process."""
        with self.lock:
            if self._connection.in_transaction:
                self._connection.execute("commit")
                moved = self.heavy and self._move_log()
                self.heavy = not moved and self._length_of_log() > LONGEST_LOG

    def begin_at_once(self) -> bool:
        """Begin to write where that can be done without waiting, for the disk or for somebody else who writes."""
        if self.heavy or not self.lock.acquire(blocking=False):
            return False
        try:
            self._connection.execute("pragma busy_timeout = 0")
            self._write()
        except sqlite3.OperationalError:  # somebody else writes just now
            return False
        finally:
            self._connection.execute(f"pragma busy_timeout = {int(PATIENCE * 1000)}")
            self.lock.release()
        return True

    def _move_log(self) -> bool:
        """Move the log into the file; whether all of it was moved, so that the next commit begins it anew."""
        try:
            ((busy, length, moved),) = self._connection.execute("pragma wal_checkpoint(passive)").fetchall()
        except sqlite3.OperationalError:  # such as a disk that is full: what was committed is in the log
            return False
        return not busy and bool(length == moved)

    def _length_of_log(self) -> int:
        try:
            return os.stat(self._log).st_size
        except OSError:  # it may be gone for a moment
            return 0

    def sync(self) -> None:
        """Let what was committed survive a machine that loses its power, too."""
        with self.lock:
            self._connection.execute("pragma wal_checkpoint(passive)").fetchall()

    def add(self, requests: list[Any]) -> None:
        """Take requests up: the values of a `StoredRequest` for each, one after the other."""
        with self.lock:
            width = len(StoredRequest._fields)
            rows = zip(requests[::width], requests[_SAME_AS::width], strict=True) if self._followed else ()
            followers = [place for place, leader in rows if leader is not None]
            insert(self._write(), "requests", StoredRequest, requests)
            if followers:
                self._count_followers("requests.place", followers)

    def finish(self, outcomes: list[Any]) -> None:
        """Write down what became of requests: the values of a `StoredOutcome` for each, one after the other."""
        with self.lock:
            places = outcomes[:: len(StoredOutcome._fields)] if self._followed else ()
            insert(self._write(), "outcomes", StoredOutcome, outcomes, anew=True)
            if places:
                self._count_followers("same_as", places)

    def _count_followers(self, column: str, places: Sequence[int]) -> None:
        for some in _named(places):
            answered, failed = self._connection.execute(
                "select count(*) - count(error), count(error) from requests join outcomes on outcomes.place = same_as"
                f" where {column} in ({', '.join('?' * len(some))})",
                some,
            ).fetchone()
            self._followers = (self._followers[0] + answered, self._followers[1] + failed)

    def take_followers(self) -> tuple[int, int]:
        """How many requests came to an answer or an error through an equal one since this was last asked."""
        with self.lock:
            followers, self._followers = self._followers, (0, 0)
        return followers

    def tried(self, attempts: Iterable[tuple[int, int]]) -> None:
        """Write down how often requests were tried, as attempts and place."""
        with self.lock:
            self._write().executemany("update requests set attempts = ? where place = ?", attempts)

    def put_under(self, places: Iterable[int], key: str | None) -> None:
        """Write down the key under which requests are under way elsewhere; None for none."""
        with self.lock:
            self._write().executemany("update requests set under = ? where place = ?", ((key, one) for one in places))

    def forget_failures(self) -> int:
        """Take the errors of requests away, so that they wait again; gives how many there were."""
        with self.lock:
            connection = self._write()
            (cost,) = connection.execute(f"{COST} where error is not null").fetchone()
            self.set(FORGOTTEN, repr(float(cost)) if cost else None)  # what was paid stays paid
            connection.execute(
                "update requests set attempts = 0, under = null where place in"
                " (select place from outcomes where error is not null)"
            )
            return connection.execute("delete from outcomes where error is not null").rowcount

    def set(self, key: str, value: str | None) -> None:
        """Write down a fact of the run; None takes it away."""
        with self.lock:
            if value is None:
                self._write().execute("delete from run where key = ?", (key,))
            else:
                self._write().execute("insert or replace into run values (?, ?)", (key, value))

    def index_digests(self) -> None:
        """Make requests quick to find by their digests, and by those that are asked in their place."""
        with self.lock:
            self._write().execute(BY_DIGEST)
            self._write().execute(BY_LEADER)
            self._followed = True

    # --- reading -----------------------------------------------------------------------------------------------------

    def get(self, key: str) -> str | None:
        """A fact of the run."""
        with self.lock:
            found = self._connection.execute("select value from run where key = ?", (key,)).fetchone()
        return None if found is None else str(found[0])

    def facts(self, prefix: str) -> dict[str, str]:
        """The facts whose keys begin so."""
        with self.lock:
            found = self._connection.execute(
                "select key, value from run where substr(key, 1, ?) = ? order by key", (len(prefix), prefix)
            )
            return dict(found.fetchall())

    def count(self) -> Count:
        """How many requests stand where; those that are asked in another's place stand where that one does."""
        with self.lock:
            row = self._connection.execute(
                "select count(*), count(outcomes.place) - count(error), count(error) from requests"
                " left join outcomes on outcomes.place = coalesce(same_as, requests.place)"
            ).fetchone()
        return Count(*row)

    def cost(self) -> tuple[float, int]:
        """What all answers came to in dollars, as far as that is known, and how many of them are without a cost."""
        with self.lock:
            (cost,) = self._connection.execute(COST).fetchone()
            (unpriced,) = self._connection.execute("select count(answer) - count(cost) from outcomes").fetchone()
        return float(cost), int(unpriced)

    def known(self, first: int, most: int) -> list[Known]:
        """What is known of the requests from a place on."""
        with self.lock:
            rows = self._connection.execute(f"{_KNOWN} where requests.place >= ? order by 1 limit ?", (first, most))
            return [Known(*row) for row in rows]

    def known_by_id(self, id: str) -> Known | None:
        """What is known of the request of a name."""
        with self.lock:
            row = self._connection.execute(f"{_KNOWN} where requests.id = ?", (id,)).fetchone()
        return None if row is None else Known(*row)

    def place_of(self, digest: bytes) -> int | None:
        """The first request with a digest."""
        with self.lock:
            row = self._connection.execute(
                "select place from requests where digest = ? and same_as is null order by place limit 1", (digest,)
            ).fetchone()
        return None if row is None else int(row[0])

    def asked(self, places: Sequence[int]) -> list[tuple[int, str, str, int]]:
        """Place, operation, arguments and attempts of requests, in their order."""
        found: list[tuple[int, str, str, int]] = []
        for some in _named(places):
            with self.lock:
                found += self._connection.execute(
                    "select place, operation, arguments, attempts from requests"
                    f" where place in ({', '.join('?' * len(some))}) order by place",
                    some,
                )
        return found

    def under(self, key: str) -> Iterator[tuple[int, str, str, int]]:
        """The same of all requests that are under way under a key and have no outcome."""
        with self.lock:
            rows = self._connection.execute(
                "select requests.place, operation, arguments, attempts from requests"
                " left join outcomes using (place) where under = ? and outcomes.place is null order by 1",
                (key,),
            ).fetchall()
        yield from rows

    def elsewhere(self) -> tuple[int, str] | None:
        """How many requests without an outcome are under way elsewhere, and one of their keys; None for none."""
        with self.lock:
            row = self._connection.execute(
                "select count(*), min(under) from requests left join outcomes using (place)"
                " where under is not null and outcomes.place is null"
            ).fetchone()
        return (int(row[0]), str(row[1])) if row[0] else None

    def waiting(self, first: int, most: int) -> list[int]:
        """Places of requests from one on that have no outcome and are under way nowhere."""
        with self.lock:
            rows = self._connection.execute(
                "select requests.place from requests left join outcomes using (place) where requests.place >= ?"
                " and outcomes.place is null and under is null and same_as is null order by 1 limit ?",
                (first, most),
            ).fetchall()
        return [place for (place,) in rows]

    def close(self) -> None:
        """Keep what was written, and close the file."""
        if self._pid != forks.pid:  # a fork took it over; closing it would end the parent's locks
            return
        with self.lock, closing(self._connection), suppress(sqlite3.ProgrammingError):  # it is closed
            self.commit()
            with suppress(sqlite3.OperationalError):  # somebody reads just now: what is in the log is moved later
                self._connection.execute("pragma wal_checkpoint(truncate)")


_KNOWN: Final = (
    "select requests.place, requests.id, digest, outcomes.place is not null, error is not null, under, attempts,"
    " same_as from requests left join outcomes on outcomes.place = coalesce(same_as, requests.place)"
)


_SAME_AS: Final = StoredRequest._fields.index("same_as")


def _named(places: Sequence[int]) -> Iterator[Sequence[int]]:
    """Places, as many at a time as a statement can name."""
    for start in range(0, len(places), _NAMED_AT_ONCE):
        yield places[start : start + _NAMED_AT_ONCE]


def text_of(answer: Any) -> str:
    """JSON values as they are stored."""
    from openai_runtime.model.codec import encode_json

    return encode_json(answer).decode()
