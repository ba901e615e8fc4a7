"""How batches go on: how fast, until when, how many tokens may wait, and what is lost of their answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .description import JSON


@dataclass(slots=True)
class BatchCourse:
    """What happens to batches; by itself a batch is one state further each time somebody looks.

    Args:
        lines_per_second: How many requests are done in a second, as the clock says when somebody looks; None for all of
            them at the next look.
        expires_after: Seconds from creation after which what is not done expires; a day by default.
        enqueued_tokens: Tokens that may wait in the batches of a model, by name or pattern: `{"gpt-4o*": 90_000}`. A
            batch beyond that fails, and may be made again later.
        loses: How many answers of each batch stand in neither of its files.
        shuffled: Whether the lines of the files stand in another order than the requests.

    Raises:
        ValueError: A value cannot be understood.
    """

    lines_per_second: float | None = None
    expires_after: float = 86_400
    enqueued_tokens: Mapping[str, int] = field(default_factory=dict)
    loses: int = 0
    shuffled: bool = False

    def __post_init__(self) -> None:
        for name, value in (("lines_per_second", self.lines_per_second), ("expires_after", self.expires_after)):
            if not (value is None and name == "lines_per_second") and not _positive(value):
                raise ValueError(f"'{name}' takes a positive number, not {value!r:.100}")
        if isinstance(self.loses, bool) or not isinstance(self.loses, int) or self.loses < 0:
            raise ValueError(f"'loses' takes a number of lines, not {self.loses!r:.100}")
        if not isinstance(self.shuffled, bool):
            raise ValueError(f"'shuffled' takes true or false, not {self.shuffled!r:.100}")
        limits = self.enqueued_tokens
        if not isinstance(limits, Mapping) or not all(map(_is_limit, limits.items())):
            raise ValueError("'enqueued_tokens' takes tokens by model: {'gpt-4o': 90000}")
        self.enqueued_tokens = dict(limits)

    @classmethod
    def read(cls, given: Any) -> BatchCourse:
        """Read it from plain data.

        Raises:
            ValueError: It cannot be understood.
        """
        if not isinstance(given, dict) or not set(given) <= set(cls.__slots__):
            raise ValueError(f"batches are told {', '.join(map(repr, cls.__slots__))}")
        return cls(**given)

    def plain(self) -> JSON:
        """It as plain data."""
        return asdict(self)

    def most_tokens(self, model: str) -> int | None:
        """Tokens that may wait in the batches of a model; None for any number."""
        return next((most for name, most in self.enqueued_tokens.items() if fnmatchcase(model, name)), None)


def _positive(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _is_limit(given: tuple[Any, Any]) -> bool:
    name, tokens = given
    return isinstance(name, str) and isinstance(tokens, int) and not isinstance(tokens, bool) and tokens > 0


class Batching:
    """Batches of an emulator.

    Attributes:
        service: The emulated API.
    """

    service: Any

    @property
    def batches(self) -> BatchCourse:
        """How batches go on; those that were begun already go on as they were to."""
        course: BatchCourse = self.service.batches
        return course

    @batches.setter
    def batches(self, course: BatchCourse) -> None:
        self.service.batches = course
