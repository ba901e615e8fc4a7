"""The book of requests that came: waited for, looked up by name, and asserted about."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

from ..incoming import Incoming
from .differences import difference
from .names import matches, names_of

if TYPE_CHECKING:
    from collections.abc import Callable

_SHOWN = 8


class Requests(list[Incoming]):
    """The requests that reached the emulator, oldest first; of very many, the oldest are forgotten.

    Attributes:
        most: How many are kept.
        most_bytes: How many bytes of bodies and answers are kept.
    """

    def __init__(self, most: int = 20_000, most_bytes: int = 64 * 1024 * 1024) -> None:
        super().__init__()
        self.most = most
        self.most_bytes = most_bytes
        self.kept_bytes = 0
        self._changed = threading.Condition()

    def note(self, incoming: Incoming) -> None:
        """Write a request down."""
        with self._changed:
            self.append(incoming)
            incoming.noted = True
            self._weigh(incoming)
            if len(self) > self.most:
                self._forget(len(self) // 4)
            self._changed.notify_all()

    def ended(self, incoming: Incoming, outcome: str) -> None:
        """Write down how an exchange ended."""
        with self._changed:
            incoming.outcome = outcome
            incoming.ended = time.monotonic()
            self._weigh(incoming)
            self._changed.notify_all()

    def clear(self) -> None:
        """Forget all requests."""
        with self._changed:
            for incoming in self:
                incoming.weight, incoming.noted = 0, False
            super().clear()
            self.kept_bytes = 0

    def _weigh(self, incoming: Incoming) -> None:
        weight = len(incoming.body) + len(incoming.answer) + incoming.message_bytes
        if incoming.noted:  # what has been forgotten meanwhile weighs nothing
            self.kept_bytes += weight - incoming.weight
            incoming.weight = weight
        while self.kept_bytes > self.most_bytes and len(self) > 1:
            self._forget(1 + len(self) // 16)

    def _forget(self, count: int) -> None:
        for incoming in self[:count]:
            self.kept_bytes -= incoming.weight
            incoming.weight, incoming.noted = 0, False
        del self[:count]

    @property
    def last(self) -> Incoming:
        """The newest request."""
        return self[-1]

    def to(self, where: str) -> list[Incoming]:
        """The requests to an operation, by the names that `Emulator.script` takes."""
        return [one for one in self if matches(where, one.names or names_of(one.method, one.path, one.path, "", ""))]

    def assert_sent(
        self, where: str, *, times: int | None = None, json: Any = None, headers: dict[str, str] | None = None
    ) -> list[Incoming]:
        """The requests to an operation that look as they should.

        Args:
            where: The operation, by the names that `Emulator.script` takes.
            times: How many there must be; at least one by default, and 0 for none.
            json: What the body must hold; an object may have more fields than are named here.
            headers: What the headers must be.

        Raises:
            AssertionError: There are others, fewer or more; the message says what each request has instead.
        """
        asked = self.to(where)
        problems = [_problem(one, json, headers) for one in asked]
        fitting = [one for one, problem in zip(asked, problems, strict=True) if problem is None]
        if len(fitting) == times or (times is None and fitting):
            return fitting
        wanted = "a request" if times is None else f"{times} request{'' if times == 1 else 's'}"
        lines = [f"expected {wanted} to {where!r}, found {len(fitting)}"]
        lines += [f"  {one}: {problem or 'fits'}" for one, problem in zip(asked, problems, strict=True)][-_SHOWN:]
        if not asked:
            lines += [f"  came instead: {one}" for one in self[-_SHOWN:]] or ["  nothing came at all"]
        raise AssertionError("\n".join(lines))

    def wait(self, count: int = 1, *, timeout: float = 5.0) -> list[Incoming]:
        """Wait until so many requests have come.

        Raises:
            TimeoutError: They have not.
        """
        return self.wait_for(lambda: len(self) >= count, timeout=timeout)

    def wait_for(self, true: Callable[[], bool], *, timeout: float = 5.0) -> list[Incoming]:
        """Wait until something holds of the requests, such as that the last one ended.

        Raises:
            TimeoutError: It does not.
        """
        deadline = time.monotonic() + timeout
        with self._changed:
            while not true():
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TimeoutError(f"waited {timeout} s; {len(self)} requests so far")
                self._changed.wait(left)
        return list(self)


def _shown(name: str, value: str | None) -> str:
    """A header's value, to be printed."""
    from ..hiding import HIDDEN, Hiding, is_secret  # for tests that fail

    return HIDDEN if value is not None and is_secret(name) else repr(value if value is None else Hiding().text(value))


def _problem(incoming: Incoming, json: Any, headers: dict[str, str] | None) -> str | None:
    """In what a request is not as it should be."""
    for name, value in (headers or {}).items():
        found = incoming.headers.get(name.lower())
        if found != value:
            return f"header {name} is {_shown(name, found)}, not {_shown(name, value)}"
    if json is None:
        return None
    try:
        return difference(incoming.json, json, "json")
    except ValueError:
        return "the body is not JSON"
