"""What stands behind a websocket: the server's side of one conversation, without I/O."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .description import JSON


class Speaker(ABC):
    """The server's side of one websocket.

    Attributes:
        over: Whether the server has said its last word, after which it closes the websocket.
        wake: Called by whoever has something to say here while nobody asked; set by what serves the websocket.
    """

    over: bool = False
    wake: Callable[[], None] | None = None

    def begin(self) -> Iterator[JSON]:
        """What is said first."""
        return iter(())

    @property
    @abstractmethod
    def busy(self) -> bool:
        """Whether there are events to send without being asked."""

    @abstractmethod
    def receive(self, event: Any) -> Iterator[JSON]:
        """What is said at once to an event."""

    @abstractmethod
    def more(self) -> JSON | None:
        """The next event that nobody asked for; None when there is none for now."""

    @abstractmethod
    def refuse(self, message: str) -> JSON:
        """What is said to a message that cannot be read."""

    def overheard(self) -> Iterator[JSON]:
        """What others have brought about since."""
        return iter(())

    def leave(self) -> None:
        """The websocket is closed: nobody need be woken any more."""
        self.wake = None
