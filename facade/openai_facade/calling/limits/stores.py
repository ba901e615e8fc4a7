"""Where lanes are kept: in this process, or (`sqlite_store`, `redis_store`) where several processes find them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol, TypeVar

from openai_runtime import forks

from .lane import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Store(Protocol):
    """What keeps lanes by their keys.

    Attributes:
        blocking: Whether looking takes so long that an event loop should not wait for it.
    """

    blocking: bool

    def now(self) -> float:
        """The time by which lanes are kept."""
        ...

    def change(self, key: str, new: Callable[[], Lane], change: Callable[[Lane], T]) -> T:
        """Change a lane, and nobody else at the same time.

        Args:
            key: Its name.
            new: Makes it, where there is none.
            change: Changes it; may be called again where somebody else was faster.
        """
        ...

    def lanes(self) -> dict[str, Lane]:
        """All lanes by their keys."""
        ...


class MemoryStore:
    """Keeps lanes in this process, for all its threads and tasks."""

    blocking = False

    def __init__(self) -> None:
        self._lock = forks.Lock()
        self._lanes: dict[str, Lane] = {}

    def now(self) -> float:
        """The time by which lanes are kept."""
        return time.monotonic()

    def change(self, key: str, new: Callable[[], Lane], change: Callable[[Lane], T]) -> T:
        """Change a lane, and nobody else at the same time."""
        with self._lock:
            lane = self._lanes.get(key)
            if lane is None:
                lane = self._lanes[key] = new()
            return change(lane)

    def lanes(self) -> dict[str, Lane]:
        """All lanes by their keys."""
        with self._lock:
            return {key: Lane.from_dict(lane.to_dict()) for key, lane in self._lanes.items()}

    def __reduce__(self) -> tuple[type[MemoryStore], tuple[()]]:
        """What is known here is known here only: a pickle begins anew."""
        return type(self), ()
