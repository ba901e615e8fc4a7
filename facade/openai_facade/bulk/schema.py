"""The tables of a run's file, and how rows are written to them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    import sqlite3

VERSION: Final = 1
"""What `pragma user_version` says of a file that is laid out like this."""
APPLICATION: Final = 0x6F66626B
"""What `pragma application_id` says of a file of ours."""

TABLES: Final = """
create table run (key text primary key, value text not null) without rowid;
create table requests (
    place integer primary key,  -- from 0, in the order of the requests
    id text,                    -- the user's own name for it
    operation text not null,    -- such as responses.create
    arguments text not null,    -- JSON
    digest blob not null,       -- of operation and arguments
    same_as integer,            -- the place of an equal request, which is asked in its place
    attempts integer not null default 0,  -- how often it failed and was to be tried again
    under text                  -- the key under which it is under way elsewhere
);
create table outcomes (
    place integer primary key,
    answer,                     -- the body as it came: JSON as text, anything else as a blob
    content_type text,          -- what the body is, unless it is JSON
    error text,                 -- JSON: type, message, status, code, param, request_id
    request_id text,
    seconds real,
    input_tokens integer,
    output_tokens integer,
    cost real                   -- dollars; null where it is not known
);
create unique index requests_by_id on requests (id) where id is not null;
create index requests_under on requests (under) where under is not null;
create view results as
    select requests.place as "index", requests.id as id, operation, arguments,
        case when outcomes.place is null then 'waiting' when error is null then 'answered' else 'failed' end as state,
        answer, content_type, error, request_id, seconds, input_tokens, output_tokens,
        case when same_as is null then cost else 0.0 end as cost, attempts, same_as
    from requests left join outcomes on outcomes.place = coalesce(requests.same_as, requests.place);
"""
RESULTS: Final = (
    "index",
    "id",
    "operation",
    "arguments",
    "state",
    "answer",
    "content_type",
    "error",
    "request_id",
    "seconds",
    "input_tokens",
    "output_tokens",
    "cost",
    "attempts",
    "same_as",
)
"""The columns of the view `results`, which is what users read."""
BY_DIGEST: Final = "create index if not exists requests_by_digest on requests (digest)"
BY_LEADER: Final = "create index if not exists requests_by_leader on requests (same_as) where same_as is not null"
"""Both are made only for runs that ask equal requests once."""
FORGOTTEN: Final = "forgotten_cost"
"""The fact that says what the answers came to that were taken away to ask once more."""
COST: Final = (
    f"select coalesce((select cast(value as real) from run where key = '{FORGOTTEN}'), 0.0) + coalesce(sum(cost), 0.0)"
    " from outcomes"
)
"""Dollars that all answers of a file came to, also those that could not be read."""
_AT_ONCE: Final = (128, 64, 16, 4, 1)
"""Rows a statement: many rows in one step let other threads run meanwhile, and cost less."""
_MOST_VALUES: Final = 999
"""Values of a statement: what SQLite takes before its version 3.32."""


class StoredRequest(NamedTuple):
    """A row of `requests`, as far as it is written when a request is taken up."""

    place: int
    operation: str
    arguments: str
    digest: bytes
    id: str | None = None
    same_as: int | None = None


class StoredOutcome(NamedTuple):
    """A row of `outcomes`."""

    place: int
    answer: str | bytes | None = None
    content_type: str | None = None
    error: str | None = None
    request_id: str | None = None
    seconds: float | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    cost: float | None = None


def insert(connection: sqlite3.Connection, table: str, kind: Any, values: list[Any], *, anew: bool = False) -> None:
    """Write rows to a table.

    Args:
        connection: The file.
        table: The table.
        kind: The tuple that has its columns as fields.
        values: Those of all rows, one after the other; the list is used up.
        anew: Take the place of rows that are there already.
    """
    columns = list(kind._fields)
    for number, name in reversed(list(enumerate(kind._fields))):
        column = slice(number, None, len(columns))
        if name in kind._field_defaults and all(value is None for value in values[column]):
            del values[column], columns[number]  # a null takes Python's sqlite3 longer than any other value
    start, names, width = 0, ", ".join(columns), len(columns)
    for size in _AT_ONCE:
        if size * width > _MOST_VALUES:
            continue
        while len(values) - start >= size * width:
            connection.execute(_statement(table, names, width, size, anew), values[start : start + size * width])
            start += size * width


@cache
def _statement(table: str, names: str, width: int, size: int, anew: bool) -> str:
    marks = ", ".join(["(" + ", ".join("?" * width) + ")"] * size)
    return f"insert {'or replace ' if anew else ''}into {table} ({names}) values {marks}"
