"""Lanes in Redis, for the processes of several machines; needs the extra `limits`."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .lane import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_KEPT: Final = 24 * 3600
"""Seconds after which a lane that nobody uses is forgotten."""


class RedisStore:
    """Keeps lanes in a Redis server.

    Args:
        redis: A `redis.Redis`, or the URL of a server.
        prefix: What the keys begin with.
    """

    blocking = True

    def __init__(self, redis: Any, *, prefix: str = "openai-facade:limits:") -> None:
        self._url = redis if isinstance(redis, str) else None
        if isinstance(redis, str):
            from redis import Redis

            redis = Redis.from_url(redis)
        self._redis = redis
        self._prefix = prefix

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle has what it takes to connect anew; lanes stay where they are."""
        if self._url is not None:
            return _by_url, (self._url, self._prefix)
        pool = self._redis.connection_pool
        given = pool.connection_kwargs
        if given.get("credential_provider") is not None:
            raise TypeError("a RedisStore whose client has a credential_provider cannot be pickled: give it a URL")
        arguments = {name: value for name, value in given.items() if _plain(name, value)}
        return _connected, (type(self._redis), type(pool), pool.connection_class, arguments, self._prefix)

    def now(self) -> float:
        """The time by which lanes are kept: that of the day, which the machines should agree about."""
        return time.time()

    def change(self, key: str, new: Callable[[], Lane], change: Callable[[Lane], T]) -> T:
        """Change a lane, and nobody else at the same time."""
        name = self._prefix + key

        def changed(pipe: Any) -> T:
            state = pipe.get(name)
            lane = new() if state is None else Lane.from_dict(json.loads(state))
            result = change(lane)
            pipe.multi()
            pipe.set(name, json.dumps(lane.to_dict()), ex=_KEPT)
            return result

        result: T = self._redis.transaction(changed, name, value_from_callable=True, watch_delay=0.001)
        return result

    def lanes(self) -> dict[str, Lane]:
        """All lanes by their keys."""
        names = [
            name.decode() if isinstance(name, bytes) else name for name in self._redis.scan_iter(f"{self._prefix}*")
        ]
        states = self._redis.mget(names) if names else []
        return {
            name.removeprefix(self._prefix): Lane.from_dict(json.loads(state))
            for name, state in zip(names, states, strict=True)
            if state is not None
        }


def _plain(name: str, value: object) -> bool:
    """Whether an argument of a connection was given, and is not what the client keeps for itself."""
    return isinstance(value, str | bytes | int | float) and not name.startswith("orig_")


def _by_url(url: str, prefix: str) -> RedisStore:
    return RedisStore(url, prefix=prefix)


def _connected(client: Any, pool: Any, connection: Any, arguments: dict[str, Any], prefix: str) -> RedisStore:
    return RedisStore(client(connection_pool=pool(connection_class=connection, **arguments)), prefix=prefix)
