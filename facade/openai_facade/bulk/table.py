"""The file of a run, read: rows in the order of the requests, counts, and files of other kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from openai_runtime.hints import evaluable

from .reading import Reading
from .rows import Row
from .schema import COST, RESULTS
from .store import connect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike
    from types import TracebackType

T = TypeVar("T", covariant=True)
P = TypeVar("P", covariant=True)

_PAGE: Final = 256
"""Rows that are read at once."""
_STATE: Final = RESULTS.index("state")
_COLUMNS: Final = ", ".join(f'"{name}"' for name in RESULTS)


class Table(Generic[T, P]):
    """What the file of a run holds; a run that is under way may write to it meanwhile.

    Args:
        path: The file.
        reading: How answers are read.

    Raises:
        BulkFileError: There is no such file, or it is none of a run.
    """

    def __init__(self, path: str | PathLike[str], reading: Reading | None = None) -> None:
        self._connection = connect(path, reading=True)
        self._reading = Reading() if reading is None else reading
        self.path = path

    def __iter__(self) -> Iterator[Row[T, P]]:
        """All rows, those without an answer too."""
        return self._rows("true")

    @property
    def failed(self) -> Iterator[Row[T, P]]:
        """The rows that have an error in the place of an answer."""
        return self._rows("state = 'failed'")

    def __len__(self) -> int:
        return int(self._connection.execute("select count(*) from requests").fetchone()[0])

    def __getitem__(self, index: int) -> Row[T, P]:
        """The row of a place.

        Raises:
            IndexError: There is none.
        """
        values = self._connection.execute(f'select {_COLUMNS} from results where "index" = ?', (index,)).fetchone()
        if values is None:
            raise IndexError(f"the file has no row {index}")
        return Row(values, self._reading)

    def by_id(self, id: str) -> Row[T, P]:
        """The row of a request by the name that you gave it.

        Raises:
            KeyError: There is none.
        """
        values = self._connection.execute(f"select {_COLUMNS} from results where id = ?", (id,)).fetchone()
        if values is None:
            raise KeyError(id)
        return Row(values, self._reading)

    def ready(self, first: int, most: int = _PAGE) -> list[Row[T, P]]:
        """The rows from a place on that are done, up to the first that is not."""
        found: list[Row[T, P]] = []
        for values in self._page("true", first, most):
            if values[_STATE] == "waiting":
                break
            found.append(Row(values, self._reading))
        return found

    def count(self, state: str) -> int:
        """How many rows are `answered`, `failed` or `waiting`."""
        return int(self._connection.execute("select count(*) from results where state = ?", (state,)).fetchone()[0])

    @property
    def cost(self) -> float:
        """Dollars that all answers came to, as far as prices are known, of those that were asked again, too."""
        return float(self._connection.execute(COST).fetchone()[0])

    def _rows(self, where: str) -> Iterator[Row[T, P]]:
        first = 0
        while page := self._page(where, first, _PAGE):
            for values in page:
                yield Row(values, self._reading)
            first = page[-1][0] + 1

    def _page(self, where: str, first: int, most: int) -> list[tuple[Any, ...]]:
        # a page at a time: a cursor that is held open would keep the log of the file from being moved into it
        return self._connection.execute(
            f'select {_COLUMNS} from results where "index" >= ? and {where} order by "index" limit ?', (first, most)
        ).fetchall()

    # --- other kinds of files ----------------------------------------------------------------------------------------

    def to_jsonl(self, path: str | PathLike[str]) -> None:
        """Write the rows as lines of JSON, each with the answer as it came."""
        from .exports import to_jsonl

        to_jsonl(self, path)

    def to_csv(self, path: str | PathLike[str]) -> None:
        """Write the rows as CSV, each with the text that the model said."""
        from .exports import to_csv

        to_csv(self, path)

    def to_parquet(self, path: str | PathLike[str]) -> None:
        """Write the rows as Parquet, each with the answer as it came and the text that the model said.

        Raises:
            ImportError: pyarrow is not installed.
        """
        from .exports import to_parquet

        to_parquet(self, path)

    # --- the end -----------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if (connection := getattr(self, "_connection", None)) is not None:
            connection.close()

    def __repr__(self) -> str:
        return f"<Table of {len(self)} rows in {self.path}>"


def open_table(path: str | PathLike[str], *, parse: Any = None, client: Any = None) -> Table[Any, Any]:
    """Open the file of a run to read it, at any time later.

    Args:
        path: The file.
        parse: The type that output was to become.
        client: What pages of lists fetch further pages with.

    Raises:
        BulkFileError: There is no such file, or it is none of a run.
    """
    from ..parsing.targets import target_of

    return Table(path, Reading(target_of(parse), client))


evaluable(__name__)
