"""Requests from files: lines of JSON, tables of CSV and Parquet, read a piece at a time."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from ..errors import BulkRequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .templates import Template

_ROWS_AT_ONCE: Final = 1024
_LIMIT_UNLESS_SAID: Final = 128 * 1024
"""Characters that the module `csv` lets a field have; fewer than many a document has."""
_LONGEST_FIELD: Final = 2**31 - 1
"""Characters that it can be told to let one have on every system."""


def items_of(requests: Any) -> Iterable[Any]:
    """What is given as the requests of a run: an iterable, or the path of a file with them.

    Raises:
        ValueError: The file is of no kind that is known.
        TypeError: It is neither.
    """
    if isinstance(requests, str | os.PathLike):
        path = os.fspath(requests)
        return _File(path, _kind(path))
    if not hasattr(requests, "__iter__"):
        raise TypeError(f"requests must be an iterable or the path of a file, not {type(requests).__name__}")
    items: Iterable[Any] = requests
    return items


def checked(items: Iterable[Any], template: Template | None) -> Iterable[Any]:
    """The items, after a look at all of them where that is possible: a missing column is found before anything is sent.

    Raises:
        BulkRequestError: One of them lacks a column.
    """
    if template is not None and isinstance(items, Sequence | _File):
        from .asking import Request

        total = 0
        for total, item in enumerate(items, 1):
            template.check(total - 1, item.arguments if isinstance(item, Request) else item)
        if isinstance(items, _File):
            return _Counted(items, total)
    return items


class _File:
    """A file that can be read more than once.

    Raises:
        FileNotFoundError: It is not there.
    """

    def __init__(self, path: str, read: Callable[[str], Iterator[Any]]) -> None:
        if not os.path.exists(path):
            raise FileNotFoundError(f"the file of requests {path!r} is not there")
        self._path = path
        self._read = read

    def __iter__(self) -> Iterator[Any]:
        return self._read(self._path)


class _Counted:
    """A file that was looked through."""

    def __init__(self, file: _File, count: int) -> None:
        self._file = file
        self._count = count

    def __iter__(self) -> Iterator[Any]:
        return iter(self._file)

    def __len__(self) -> int:
        return self._count


def _kind(path: str) -> Callable[[str], Iterator[Any]]:
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in _KINDS:
        raise ValueError(f"{path!r} is of no kind that requests are read from: {', '.join(sorted(_KINDS))}")
    if suffix == ".parquet":
        _parquet_reader()  # says so at once where it is not installed
    return _KINDS[suffix]


def _lines(path: str) -> Iterator[Any]:
    from openai_runtime.model.codec import decode_json

    with open(path, "rb") as file:
        index = 0
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                item = decode_json(line)
            except ValueError as cause:
                raise BulkRequestError(f"line {number} of {path!r} is not JSON: {cause}", index=index) from cause
            yield item
            index += 1


def _table(path: str, delimiter: str = ",") -> Iterator[Any]:
    import csv

    if csv.field_size_limit() == _LIMIT_UNLESS_SAID:
        csv.field_size_limit(_LONGEST_FIELD)  # one for the whole process, so that of somebody else is left alone
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file, delimiter=delimiter, strict=True)
        for index in count():
            try:
                row = next(rows, None)
            except csv.Error as cause:
                message = f"row {index} of {path!r} (to line {rows.reader.line_num}) cannot be read: {cause}"
                raise BulkRequestError(message, index=index) from cause
            if row is None:
                return
            if None in row:
                raise BulkRequestError(f"row {index} of {path!r} has more fields than its head", index=index)
            # a row that is too short lacks the columns at its end
            yield {name: value for name, value in row.items() if value is not None}


def _tabbed(path: str) -> Iterator[Any]:
    return _table(path, "\t")


def _parquet(path: str) -> Iterator[Any]:
    with _parquet_reader()(path) as file:
        for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE):
            yield from batch.to_pylist()


def _parquet_reader() -> Any:
    try:
        from pyarrow.parquet import ParquetFile  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError as cause:
        raise ImportError("files of Parquet need pyarrow: install the extra 'parquet' of openai-facade") from cause
    return ParquetFile


_KINDS: Final[dict[str, Callable[[str], Iterator[Any]]]] = {
    ".jsonl": _lines,
    ".ndjson": _lines,
    ".csv": _table,
    ".tsv": _tabbed,
    ".parquet": _parquet,
}
