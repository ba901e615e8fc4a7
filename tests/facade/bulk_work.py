"""A run of the plainest kind, in a file of SQLite, for engines that are tested by themselves."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

from openai_facade.bulk.engines.engine import Job

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from openai_facade.bulk.engines.engine import Outcome

TRIES = 3


class PlainWork:
    """Jobs and their outcomes; an error that may go away is tried three times.

    Args:
        path: The file.
        jobs: The requests, as operation and arguments; those of an earlier process are known already.
        concurrency: How many jobs may be under way.
        stop_after: Outcomes after which the run stops.
    """

    def __init__(
        self,
        path: Path | str,
        jobs: Iterable[tuple[str, Mapping[str, Any]]] = (),
        concurrency: int = 8,
        stop_after: int | None = None,
    ) -> None:
        self.concurrency = concurrency
        self.recorded: list[Outcome] = []
        self._stop_after = stop_after
        self._file = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._file.executescript(
            "pragma journal_mode = wal; pragma synchronous = off;"
            "create table if not exists jobs (place integer primary key, operation, arguments, tries default 0, under,"
            " taken default 0, answer, error);"
            "create table if not exists notes (key primary key, value); update jobs set taken = 0;"
        )
        if not self._rows("select 1 from jobs"):
            rows = [(at, name, json.dumps(arguments)) for at, (name, arguments) in enumerate(jobs)]
            self._many("insert into jobs (place, operation, arguments) values (?, ?, ?)", rows)

    def _rows(self, sql: str, *values: Any) -> list[Any]:
        return self._file.execute(sql, values).fetchall()

    def _many(self, sql: str, rows: list[Any]) -> None:
        self._file.execute("begin")
        self._file.executemany(sql, rows)
        self._file.execute("commit")

    def _jobs(self, where: str, *values: Any) -> list[Job]:
        rows = self._rows(f"select place, operation, arguments, tries from jobs where {where}", *values)
        return [Job(place, name, arguments, tries) for place, name, arguments, tries in rows]

    def ask(self, most: int) -> int:
        return 0

    def take(self, most: int) -> Sequence[Job]:
        open_ = "answer is null and error is null and under is null and taken = 0 order by place limit ?"
        jobs = self._jobs(open_, most)
        self._many("update jobs set taken = 1 where place = ?", [(job.index,) for job in jobs])
        return jobs

    @property
    def waiting(self) -> float | None:
        return 0.0 if self.left() else None

    def left(self) -> int:
        """How many jobs could be taken."""
        (row,) = self._rows(
            "select count(*) from jobs where answer is null and error is null and under is null and taken = 0"
        )
        return int(row[0])

    def can_record(self) -> bool:
        return False

    def record(self, outcomes: Sequence[Outcome]) -> None:
        self._file.execute("begin")
        for one in outcomes:
            (tries,) = self._rows("select tries from jobs where place = ?", one.index)[0]
            if one.error is not None and one.again and tries + 1 < TRIES:
                sql = "update jobs set under = null, taken = 0, tries = tries + 1 where place = ?"
                self._file.execute(sql, (one.index,))
                continue
            answer = json.dumps(one.answer) if one.content is None else one.content.decode()
            values = (
                None if one.error is not None else answer,
                None if one.error is None else json.dumps(one.error),
                one.index,
            )
            self._file.execute("update jobs set answer = ?, error = ?, under = null where place = ?", values)
        self._file.execute("commit")
        self.recorded += outcomes
        if self._stop_after is not None and len(self.recorded) >= self._stop_after:
            from openai_facade.errors import BulkStopped

            raise BulkStopped("enough")

    def release(self, indices: Sequence[int]) -> None:
        rows = [(index,) for index in indices]
        self._many("update jobs set under = null, taken = 0 where place = ?", rows)

    def note(self, key: str, value: str | None) -> None:
        self._file.execute("delete from notes where key = ?", (key,))
        if value is not None:
            self._file.execute("insert into notes values (?, ?)", (key, value))

    def notes(self, prefix: str) -> Mapping[str, str]:
        return {key: value for key, value in self._rows("select key, value from notes") if key.startswith(prefix)}

    def taken(self, jobs: Sequence[Job], key: str) -> None:
        rows = [(key, job.index) for job in jobs]
        self._many("update jobs set under = ? where place = ?", rows)

    def taken_under(self, key: str) -> Sequence[Job]:
        return self._jobs("under = ? and answer is null and error is null order by place", key)

    def table(self) -> list[tuple[Any, Any]]:
        """Answers and errors in the order of the jobs."""
        rows = self._rows("select answer, error from jobs order by place")
        return [tuple(None if one is None else json.loads(one) for one in row) for row in rows]
