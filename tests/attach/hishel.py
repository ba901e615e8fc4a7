"""hishel: a cache, given as `http_client`, which is asked before anything is sent."""

from __future__ import annotations

from typing import Any

from hishel.httpx import AsyncCacheClient, CacheClient

IMPORTS_HTTPX = True


def activate(url: str) -> None:
    """Nothing: it is there as long as its client is."""


def deactivate() -> None:
    """Nothing: it is there as long as its client is."""


_seen = 0


def _count(request: Any) -> None:
    global _seen
    _seen += 1


async def _acount(request: Any) -> None:
    _count(request)


def through(asynchronous: bool) -> Any:
    if asynchronous:
        return AsyncCacheClient(event_hooks={"request": [_acount]})
    return CacheClient(event_hooks={"request": [_count]})


def seen(received: Any) -> int:
    return min(_seen, len(received))
