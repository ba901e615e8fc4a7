"""Tokens that are kept until shortly before their end: one call at a time fetches a new one, the others go on."""

from __future__ import annotations

import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from weakref import WeakKeyDictionary

from openai_runtime import forks

from ..errors import OpenAIError
from .credentials import Credential
from .log import logger

if TYPE_CHECKING:
    from collections.abc import Callable

BEFORE_THE_END: Final = 300.0
"""Seconds before its end at which a token is replaced, if it lives twice as long."""
AFTER_A_FAILURE: Final = 30.0
"""Seconds until a token that could not be replaced, but is still good, is tried to be replaced again."""


class KeptToken(NamedTuple):
    """A token, and when it is to be replaced and ends, as `time.time()`."""

    text: str
    replace_at: float
    ends_at: float

    @classmethod
    def until(cls, text: str, ends_at: float, before_the_end: float = BEFORE_THE_END) -> KeptToken:
        """A token that is replaced some time before its end, at half of its life at the earliest."""
        return cls(text, ends_at - min(before_the_end, (ends_at - time.time()) / 2), ends_at)


class KeptTokens(Credential, ABC):
    """A source of tokens with an end.

    Args:
        ask: Fetches a new token; what it gives is read by `_read`.
        name: How the source is called in messages.
        asynchronous: Whether the client is.
        awaits: Whether `ask` gives something to await; else it is called in a thread where the client is asynchronous.
    """

    _what = "A token"

    def __init__(self, ask: Callable[[], Any], name: str, *, asynchronous: bool, awaits: bool) -> None:
        super().__init__(ask, name)
        self._asynchronous = asynchronous
        self._awaits = awaits
        self._token: KeptToken | None = None
        self._lock = forks.Lock()
        self._turns: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()

    @abstractmethod
    def _read(self, answer: Any) -> KeptToken:
        """The token that an answer holds."""

    def _unexpected(self) -> TypeError:
        """The error for an answer that would have to be awaited, where nobody awaits."""
        return TypeError(f"{self._name} is asynchronous: it needs an asynchronous client")

    def token(self) -> Any:
        token = self._token
        if token is not None and time.time() < token.replace_at:
            return token.text
        return self._fetch_in_turn() if self._asynchronous else self._fetch()

    def refresh(self, refused: str | None = None) -> bool:
        """Forget the token that was refused, unless another call has replaced it already."""
        token = self._token
        if token is not None and (refused is None or token.text == refused):
            self._token = None
        return True

    def _fetch(self) -> str:
        """A token that is good now; while one thread replaces one that nears its end, the others go on with it."""
        token = self._usable()
        if not self._lock.acquire(blocking=token is None):
            return token.text if token is not None else ""
        try:
            return self._fresh() or self._taken(self._ask())
        finally:
            self._lock.release()

    async def _fetch_in_turn(self) -> str:
        """The same without blocking the event loop."""
        turn, token = self._turn(), self._usable()
        if token is not None and turn.locked():
            return token.text
        async with turn:
            if (fresh := self._fresh()) is not None:
                return fresh
            if not self._awaits:
                text: str = await off_the_loop(self._fetch)
                return text
            answer = self._ask()
            if isinstance(answer, Awaitable):
                try:
                    answer = await answer
                except Exception as error:
                    answer = error
            return self._taken(answer)

    def _ask(self) -> object:
        """What the source answers, or the exception that it raises."""
        try:
            return self._function()
        except Exception as error:
            return error

    def _taken(self, answer: object) -> str:
        """Keep the token of an answer; one that cannot be replaced is used to its end."""
        if isawaitable(answer):
            getattr(answer, "close", lambda: None)()  # no "never awaited" on top
            raise self._unexpected()
        if isinstance(answer, Exception):
            if (token := self._usable()) is None:
                raise self._failure(answer)
            logger.warning("%s could not be replaced before its end: %s", self._what, type(answer).__name__)
            self._token = token._replace(replace_at=min(time.time() + AFTER_A_FAILURE, token.ends_at))
            return token.text
        token = self._token = self._read(answer)
        return token.text

    def _failure(self, error: Exception) -> Exception:
        """What is raised where there is no token."""
        failure = OpenAIError(f"{self._name} could not get a token: {error}")
        failure.__cause__ = error
        return failure

    def _fresh(self) -> str | None:
        token = self._token
        return token.text if token is not None and time.time() < token.replace_at else None

    def _usable(self) -> KeptToken | None:
        token = self._token
        return token if token is not None and time.time() < token.ends_at else None

    def _turn(self) -> Any:
        """The lock of the running event loop."""
        import asyncio

        try:
            place: Any = asyncio.get_running_loop()
            kind: Callable[[], Any] = asyncio.Lock
        except RuntimeError:  # somebody else's event loop: trio, which is then loaded already
            trio = sys.modules["trio"]
            place, kind = trio.lowlevel.current_root_task(), trio.Lock
        return self._turns.setdefault(place, kind())


async def off_the_loop(function: Callable[[], Any]) -> Any:
    """Call a function in a thread, on whichever event loop is running; an awaitable that it returns is awaited."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # somebody else's event loop: trio, which is then loaded already
        result = await sys.modules["trio"].to_thread.run_sync(function)
    else:
        result = await asyncio.to_thread(function)
    return await result if isawaitable(result) else result


class AskedTokens(Credential):
    """Tokens from a user's function that is asked before every attempt; one that may block, in a thread."""

    def __init__(self, provider: Callable[[], Any], name: str, *, asynchronous: bool) -> None:
        super().__init__(provider, name)
        self._asynchronous = asynchronous

    def token(self) -> Any:
        if not self._asynchronous or iscoroutinefunction(self._function):
            return self._function()
        return off_the_loop(self._function)
