"""How far a run is, and bars that show it."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias

from attrs import define
from openai_runtime.hints import evaluable

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

_PERIOD: Final = 0.2
"""Seconds between two looks of a bar."""
_PLAIN_PERIOD: Final = 5.0
"""Seconds between two lines where nothing can be written over."""


@define(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        total: How many requests there are; None where that is not known yet.
        answered: How many have an answer, those of earlier processes too.
        failed: How many have an error that stays.
        resumed: How many of both were there when the run began.
        cost: Dollars that all answers came to, as far as their prices are known.
        unpriced: Answers whose price is not known.
        seconds: Since the run began.
        over: Whether it has ended.
    """

    total: int | None
    answered: int
    failed: int
    resumed: int
    cost: float
    unpriced: int
    seconds: float
    over: bool = False

    @property
    def done(self) -> int:
        """How many are done, for better or worse."""
        return self.answered + self.failed

    @property
    def rate(self) -> float:
        """Requests a second in this process."""
        return (self.done - self.resumed) / self.seconds if self.seconds > 0 else 0.0

    @property
    def left(self) -> float | None:
        """Seconds that are left at this rate; None where that cannot be said."""
        if self.total is None or self.rate <= 0:
            return None
        return max(0, self.total - self.done) / self.rate

    def __str__(self) -> str:
        of = "" if self.total is None else f"/{self.total}"
        left = "" if self.left is None or self.over else f", {_clock(self.left)} left"
        return f"{self.done}{of}, {self.rate:.1f}/s, {self.notes}{left}"

    @property
    def notes(self) -> str:
        """Errors and cost in short."""
        unknown = f" + {self.unpriced} of unknown price" if self.unpriced else ""
        return f"{self.failed} errors, ${self.cost:.4f}{unknown}"


Shown: TypeAlias = "bool | Literal['tqdm', 'rich', 'plain'] | Callable[[Progress], object] | None"
"""What `progress=` takes. None for a bar where standard error is a terminal; a function is told instead."""


class Bar(Protocol):
    """What shows progress."""

    def show(self, progress: Progress) -> None:
        """Show how far it is."""
        ...

    def close(self) -> None:
        """Nothing more comes."""
        ...


class Showing:
    """Shows progress, but not too often."""

    def __init__(self, bar: Bar, period: float) -> None:
        self._bar = bar
        self._period = period
        self._next = 0.0

    def __call__(self, made: Callable[[], Progress], *, last: bool = False) -> None:
        """Show it when it is time.

        Args:
            made: Tells how far it is.
            last: It is time in any case, and for the last time.
        """
        now = time.monotonic()
        if now >= self._next or last:
            self._next = now + self._period
            self._bar.show(made())
        if last:
            self._bar.close()


def showing(shown: Shown) -> Showing | None:
    """What shows progress as it was asked for; None for nothing.

    Raises:
        ValueError: `progress` is none of its values.
        ImportError: The bar that was asked for is not installed.
    """
    if shown is False or (shown is None and not sys.stderr.isatty() and not _in_notebook()):
        return None
    if callable(shown):
        return Showing(_Function(shown), 0.0)
    if shown in (True, None):
        shown = _best()
    if shown == "tqdm":
        return Showing(_Tqdm(), _PERIOD)
    if shown == "rich":
        return Showing(_Rich(), _PERIOD)
    if shown == "plain":
        written_over = sys.stderr.isatty()
        return Showing(_Plain(sys.stderr, written_over), _PERIOD if written_over else _PLAIN_PERIOD)
    raise ValueError(f"progress is True, False, 'tqdm', 'rich', 'plain' or a function, not {shown!r}")


def _best() -> Literal["tqdm", "rich", "plain"]:
    from importlib.util import find_spec

    if _in_notebook() and find_spec("rich") is not None:
        return "rich"
    return "tqdm" if find_spec("tqdm") is not None else "plain"


def _in_notebook() -> bool:
    """Whether this is a notebook: its kernel is loaded then."""
    return "ipykernel" in sys.modules


class _Function:
    def __init__(self, function: Callable[[Progress], object]) -> None:
        self._function = function

    def show(self, progress: Progress) -> None:
        self._function(progress)

    def close(self) -> None:
        pass


class _Plain:
    """A line on standard error, written over where that is a terminal."""

    def __init__(self, stream: TextIO, written_over: bool) -> None:
        self._stream = stream
        self._written_over = written_over

    def show(self, progress: Progress) -> None:
        start, end = ("\r", "\x1b[K") if self._written_over else ("", "\n")
        self._stream.write(f"{start}{progress}{end}")
        self._stream.flush()

    def close(self) -> None:
        if self._written_over:
            self._stream.write("\n")


class _Tqdm:
    def __init__(self) -> None:
        from tqdm import tqdm  # type: ignore[import-untyped,unused-ignore]

        self._make: Any = tqdm
        self._bar: Any = None

    def show(self, progress: Progress) -> None:
        if self._bar is None:
            self._bar = self._make(total=progress.total, initial=progress.resumed, unit="req", mininterval=0)
        bar = self._bar
        bar.total = progress.total
        bar.set_postfix_str(progress.notes, refresh=False)
        bar.update(progress.done - bar.n)
        bar.refresh()

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()


class _Rich:
    def __init__(self) -> None:
        from rich import progress as parts

        columns = (parts.BarColumn(), parts.MofNCompleteColumn(), parts.TextColumn("{task.fields[notes]}"))
        self._bar = parts.Progress(*columns, parts.TimeRemainingColumn())
        self._task: Any = None

    def show(self, progress: Progress) -> None:
        if self._task is None:
            self._bar.start()
            self._task = self._bar.add_task("", total=progress.total, completed=progress.resumed, notes="")
        notes = f"{progress.rate:.1f}/s, {progress.notes}"
        self._bar.update(self._task, total=progress.total, completed=progress.done, notes=notes)

    def close(self) -> None:
        self._bar.stop()


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds + 0.5), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


evaluable(__name__)
