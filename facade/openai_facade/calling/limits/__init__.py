"""Requests and tokens per minute: calls wait for their turn here instead of being refused there.

`lane` decides (pure), `stores` and its siblings keep what it decides by, `estimate` guesses tokens, `tiers` has the
limits that accounts begin with, `limiter` is what a client is given. May import `calling`, `errors` and the runtime.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .limiter import AdaptiveLimiter as AdaptiveLimiter
    from .limiter import KnownLimits as KnownLimits
    from .redis_store import RedisStore as RedisStore
    from .sqlite_store import SQLiteStore as SQLiteStore
    from .stores import MemoryStore as MemoryStore

_getattr, __dir__ = lazy(
    __name__,
    {
        "AdaptiveLimiter": ".limiter",
        "KnownLimits": ".limiter",
        "MemoryStore": ".stores",
        "RedisStore": ".redis_store",
        "SQLiteStore": ".sqlite_store",
    },
)

if not TYPE_CHECKING:
    __getattr__ = _getattr

__all__ = ["AdaptiveLimiter", "KnownLimits", "MemoryStore", "RedisStore", "SQLiteStore"]
