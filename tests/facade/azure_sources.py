"""Credentials like those of azure-identity that count how they are asked."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any, NamedTuple


class Token(NamedTuple):
    token: str
    expires_on: float


class Info(NamedTuple):
    token: str
    expires_on: float
    refresh_on: float | None = None


class Source:
    """A credential that counts.

    Attributes:
        lifetime: Seconds that its tokens are good.
        takes: Seconds that it takes to fetch one.
        asked: The scopes of each call so far.
        threads: The threads that called.
        at_once: How many calls there were at once, at most.
    """

    def __init__(self, lifetime: float = 3600, takes: float = 0.0) -> None:
        self.lifetime = lifetime
        self.takes = takes
        self.asked: list[tuple[str, ...]] = []
        self.threads: list[threading.Thread] = []
        self.running = self.at_once = 0
        self.fails: Exception | None = None

    def _begin(self, scopes: tuple[str, ...]) -> None:
        self.asked.append(scopes)
        self.threads.append(threading.current_thread())
        self.running += 1
        self.at_once = max(self.at_once, self.running)

    def _end(self) -> Token:
        self.running -= 1
        if self.fails is not None:
            raise self.fails
        return Token(f"secret-{len(self.asked)}", time.time() + self.lifetime)


class Blocking(Source):
    def get_token(self, *scopes: str, **options: Any) -> Token:
        self._begin(scopes)
        time.sleep(self.takes)
        return self._end()


class Awaited(Source):
    async def get_token(self, *scopes: str, **options: Any) -> Token:
        self._begin(scopes)
        await asyncio.sleep(self.takes)
        return self._end()
