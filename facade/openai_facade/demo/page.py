"""How the tour is shown: groups of steps, the code beside the result, cut to the width of the terminal."""

from __future__ import annotations

import ast
import inspect
import os
import shutil
import textwrap
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_NARROW: Final = 90
"""Columns below which code and result stand below each other."""
_UNSEEN: Final = 160
"""Columns where there is no terminal to ask."""
_MOST_LINES: Final = 16
_BOLD, _DIM, _GREEN, _RED, _CYAN = ("1", "2", "32", "31", "36")


class Page:
    """What is written of the tour.

    Args:
        out: Where to.
    """

    def __init__(self, out: TextIO) -> None:
        self._out = out
        terminal = out.isatty()
        self._width = max(shutil.get_terminal_size((_UNSEEN, 24)).columns, 20) if terminal else _UNSEEN
        self._coloured = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def group(self, name: str) -> None:
        """The heading of a group of steps."""
        self._write("")
        self._write(self._in(_BOLD, self._cut(name, self._width)))

    def step(self, title: str, seconds: float, result: str, function: Callable[..., Any], *, failed: bool) -> None:
        """A step that was taken: what it is, how long it took, its code, and what came of it."""
        took = f"{1000 * seconds:.0f} ms"
        head = self._cut(title, self._width - len(took) - 3)
        self._write(f"\n  {self._in(_CYAN, head)}{took:>{self._width - len(head) - 2}}")
        colour = _RED if failed else _GREEN
        lines = code_of(function)
        lay_out = self._stacked if self._width < _NARROW else self._beside
        for row in lay_out(lines, result, colour):
            self._write(row)

    def _beside(self, lines: list[str], result: str, colour: str) -> Iterator[str]:
        left = min(max(map(len, lines), default=0), self._width * 3 // 5)
        right = self._width - left - 7
        said = textwrap.wrap(result, right, max_lines=_MOST_LINES, placeholder=" …") or [""]
        for code, words in zip_longest(lines, said, fillvalue=""):
            shown = self._cut(code, left)
            gap = " " * (left - len(shown))
            yield f"    {self._in(_DIM, shown)}{gap}   {self._in(colour, words)}".rstrip()

    def _stacked(self, lines: list[str], result: str, colour: str) -> Iterator[str]:
        for code in lines:
            yield f"    {self._in(_DIM, self._cut(code, self._width - 4))}"
        for words in textwrap.wrap(result, self._width - 6, max_lines=_MOST_LINES, placeholder=" …"):
            yield f"    = {self._in(colour, words)}"

    def _in(self, colour: str, text: str) -> str:
        return f"\033[{colour}m{text}\033[0m" if self._coloured and text else text

    def _cut(self, text: str, width: int) -> str:
        return text if len(text) <= width else f"{text[: max(width - 1, 0)]}…"

    def _write(self, line: str) -> None:
        print(line, file=self._out, flush=True)


def code_of(function: Callable[..., Any]) -> list[str]:
    """The lines of a step that a reader would write: without its checks and without what it reports."""
    try:
        source = textwrap.dedent(inspect.getsource(function))
    except OSError:  # of a package without its source
        return []
    (definition,) = ast.parse(source).body
    lines = source.splitlines()
    shown: list[str] = []
    for statement in definition.body:  # type: ignore[attr-defined]
        if not _is_check(statement):
            shown += lines[statement.lineno - 1 : statement.end_lineno]
    shown = [line for line in textwrap.dedent("\n".join(shown)).splitlines() if not line.lstrip().startswith("expect(")]
    return [*shown[: _MOST_LINES - 1], "…"] if len(shown) > _MOST_LINES else shown


def _is_check(statement: ast.stmt) -> bool:
    """Whether a statement is a docstring, a check, a report, or raises what a check would."""
    return isinstance(statement, ast.Return | ast.Raise) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )
