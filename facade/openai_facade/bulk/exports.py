"""Rows as files of other kinds; a file is complete or not there at all."""

from __future__ import annotations

import os
from base64 import b64encode
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

from openai_runtime.model.codec import decode_json, encode_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from os import PathLike

    from .rows import Row

_ROWS_AT_ONCE: Final = 1024
COLUMNS: Final = {
    "index": "int64",
    "id": "string",
    "operation": "string",
    "arguments": "string",
    "state": "string",
    "text": "string",
    "answer": "string",
    "error_type": "string",
    "error_message": "string",
    "error_status": "int64",
    "request_id": "string",
    "seconds": "float64",
    "input_tokens": "int64",
    "output_tokens": "int64",
    "cost": "float64",
    "attempts": "int64",
}
"""The columns of CSV and Parquet; `answer` is JSON, or base64 where it is not JSON."""


def to_jsonl(rows: Iterable[Row[Any, Any]], path: str | PathLike[str]) -> None:
    """Lines of JSON. `answer` is what came; what is not JSON is base64 in `content`."""
    with _whole(path) as unfinished, open(unfinished, "wb") as file:
        for row in rows:
            file.write(line_of(row).encode() + b"\n")


def to_csv(rows: Iterable[Row[Any, Any]], path: str | PathLike[str]) -> None:
    """A table of text."""
    import csv

    with _whole(path) as unfinished, open(unfinished, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(map(_flat, rows))


def to_parquet(rows: Iterable[Row[Any, Any]], path: str | PathLike[str]) -> None:
    """A table of columns.

    Raises:
        ImportError: pyarrow is not installed.
    """
    pyarrow, writer_type = _pyarrow()
    schema = pyarrow.schema([(name, getattr(pyarrow, kind)()) for name, kind in COLUMNS.items()])
    with _whole(path) as unfinished, writer_type(unfinished, schema) as writer:
        for some in _portions(rows):
            writer.write_table(pyarrow.Table.from_pylist([_flat(row) for row in some], schema))


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow  # type: ignore[import-not-found,import-untyped,unused-ignore]
        from pyarrow.parquet import ParquetWriter  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError as cause:
        raise ImportError("files of Parquet need pyarrow: install the extra 'parquet' of openai-facade") from cause
    return pyarrow, ParquetWriter


def writer_of(path: str) -> Callable[[Iterable[Row[Any, Any]], str], None]:
    """The function that writes a file of the kind that its name says.

    Raises:
        ValueError: There is no such kind.
        ImportError: It needs pyarrow, which is not installed.
        FileNotFoundError: There is no folder for it.
    """
    folder, suffix = os.path.dirname(path), os.path.splitext(path)[1]
    if suffix not in _KINDS:
        raise ValueError(f"{path!r} is of no kind that rows are written as: {', '.join(_KINDS)}")
    if folder and not os.path.isdir(folder):
        raise FileNotFoundError(f"there is no folder {folder!r} to write rows into")
    if suffix == ".parquet":
        _pyarrow()
    return _KINDS[suffix]


def _portions(rows: Iterable[Row[Any, Any]]) -> Iterator[list[Row[Any, Any]]]:
    some: list[Row[Any, Any]] = []
    for row in rows:
        some.append(row)
        if len(some) == _ROWS_AT_ONCE:
            yield some
            some = []
    if some:
        yield some


@contextmanager
def _whole(path: str | PathLike[str]) -> Iterator[str]:
    """A file beside the one that is wanted, which takes its place when it is complete."""
    unfinished = f"{os.fspath(path)}.part"
    try:
        yield unfinished
        os.replace(unfinished, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(unfinished)
        raise


def line_of(row: Row[Any, Any]) -> str:
    """A row as JSON, on one line."""
    return encode_json(_line(row)).decode()


def _line(row: Row[Any, Any]) -> dict[str, Any]:
    content, error = row._content, row._error
    line: dict[str, Any] = {"index": row.index, "id": row.id, "operation": row.operation, "state": row.state}
    line["answer"] = decode_json(text) if (text := row._json) is not None and row.state == "answered" else None
    line["error"] = None if error is None else decode_json(error)
    if isinstance(content, bytes):
        line |= {"content": b64encode(content).decode(), "content_type": row._kind}
    for name in ("request_id", "seconds", "input_tokens", "output_tokens", "cost", "attempts"):
        line[name] = getattr(row, name)
    return line


def _flat(row: Row[Any, Any]) -> dict[str, Any]:
    error, content = row.error, row._content
    known = {
        "arguments": row._arguments,
        "answer": b64encode(content).decode() if isinstance(content, bytes) else content,
        "error_type": error and error.type,
        "error_message": error and error.message,
        "error_status": error and error.status,
    }
    return {name: known[name] if name in known else getattr(row, name) for name in COLUMNS}


_KINDS: Final = {".jsonl": to_jsonl, ".csv": to_csv, ".parquet": to_parquet}
