"""Templates: texts with `{column}` in them, alone or anywhere in the arguments of a call."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import TYPE_CHECKING, Any, Final

from ..errors import BulkRequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Filler = Callable[[Mapping[str, Any]], Any]

TEXT: Final = "text"
"""The column of items that are only a text."""
_PLACES: Final[dict[str, Callable[[str], dict[str, Any]]]] = {
    "responses.create": lambda text: {"input": text},
    "chat.completions.create": lambda text: {"messages": [{"role": "user", "content": text}]},
    "completions.create": lambda text: {"prompt": text},
    "embeddings.create": lambda text: {"input": text},
    "moderations.create": lambda text: {"input": text},
    "images.generate": lambda text: {"prompt": text},
    "audio.speech.create": lambda text: {"input": text},
    "videos.create": lambda text: {"prompt": text},
}
"""Where the text of a template goes, by operation."""


class Template:
    """Makes arguments of the columns of a row.

    Args:
        given: A text, or a dict of arguments with texts in it at any depth. A text that is `{column}` and nothing else
            becomes the value of the column as it is. Braces are written twice.

    Raises:
        ValueError: A brace is alone.
    """

    def __init__(self, given: str | Mapping[str, Any]) -> None:
        if not isinstance(given, str | Mapping):
            raise TypeError(f"template must be a text or a dict of arguments, not {type(given).__name__}")
        self.given = given
        self.columns: set[str] = set()
        self._fill = self._filler(given)

    def filled(self, index: int, item: Any, operation: str) -> dict[str, Any]:
        """The arguments for an item, which is a row or a text.

        Raises:
            BulkRequestError: A column is missing, or the item is neither.
        """
        row = self._row(index, item)
        try:
            value = self._fill(row)
        except KeyError as missing:
            raise self._lacking(index, missing.args[0], row) from None
        if not isinstance(self.given, str):
            arguments: dict[str, Any] = value  # as what it was made from
            return arguments
        if operation not in _PLACES:
            raise BulkRequestError(
                f"it is not known where {operation} takes a text: give a dict of its arguments as template", index=index
            )
        return _PLACES[operation](value)

    def check(self, index: int, item: Any) -> None:
        """See whether an item has all columns.

        Raises:
            BulkRequestError: It has not.
        """
        row = self._row(index, item)
        for column in self.columns:
            if column not in row:
                raise self._lacking(index, column, row)

    def _row(self, index: int, item: Any) -> Mapping[str, Any]:
        if isinstance(item, Mapping):
            return item
        if isinstance(item, str):
            return {TEXT: item}
        raise BulkRequestError(
            f"request {index} must be a row or a text for the template, not {type(item).__name__}", index=index
        )

    @staticmethod
    def _lacking(index: int, column: str, row: Iterable[str]) -> BulkRequestError:
        there = ", ".join(row) or "no columns at all"
        return BulkRequestError(f"row {index} has no column {column!r}, only {there}", index=index, column=column)

    # --- compiling ---------------------------------------------------------------------------------------------------

    def _filler(self, given: Any) -> Filler:
        """The function that fills a part of the template."""
        if isinstance(given, str):
            return self._text(given)
        if isinstance(given, Mapping):
            inner = {name: self._filler(value) for name, value in given.items()}
            return lambda row: {name: fill(row) for name, fill in inner.items()}
        if isinstance(given, list | tuple):
            items = [self._filler(value) for value in given]
            return lambda row: [fill(row) for fill in items]
        return lambda row: given

    def _text(self, given: str) -> Filler:
        pieces: list[tuple[str, str | None]] = []
        for literal, field, spec, conversion in Formatter().parse(given):
            if field is not None:
                # whatever stands between the braces is the name: columns may have colons and dots in theirs
                field += f"!{conversion}" * bool(conversion) + f":{spec}" * bool(spec)
                self.columns.add(field)
            pieces.append((literal, field))
        match pieces:
            case [("", str(column))]:
                return lambda row: row[column]
            case _:
                return lambda row: "".join(
                    literal if name is None else f"{literal}{_shown(row[name])}" for literal, name in pieces
                )


def _shown(value: Any) -> str:
    """A value in the middle of a text; one that is missing is nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping | list | tuple | bool):
        from openai_runtime.model.codec import encode_json

        return encode_json(value).decode()
    return str(value)
