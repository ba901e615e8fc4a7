"""A server that counts requests and tokens like the API does, in a minute as short as a test wants.

It counts by a sliding window, by fixed windows, or by buckets that fill steadily; whoever stays below the limit in any
window, wherever it begins, is refused by none of them.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import deque
from typing import Any

REQUEST_TOKENS = 100


class Sliding:
    """What was taken in the last window counts."""

    def __init__(self, limit: float, window: float) -> None:
        self.limit, self.window = limit, window
        self._taken: deque[tuple[float, float]] = deque()
        self._sum = 0.0

    def left(self, now: float) -> float:
        while self._taken and self._taken[0][0] <= now - self.window:
            self._sum -= self._taken.popleft()[1]
        return self.limit - self._sum

    def take(self, now: float, amount: float) -> None:
        self._taken.append((now, amount))
        self._sum += amount

    def wait(self, now: float, amount: float) -> float:
        """Seconds until that much is left."""
        missing, wait = amount - self.left(now), 0.0
        for at, taken in self._taken:
            if missing <= 0:
                break
            missing -= taken
            wait = at + self.window - now
        return max(wait, 0.0)


class Fixed(Sliding):
    """What was taken since the last full window counts."""

    _from = 0.0

    def left(self, now: float) -> float:
        begun = now - now % self.window
        if begun != self._from:
            self._from, self._sum = begun, 0.0
        return self.limit - self._sum

    def take(self, now: float, amount: float) -> None:
        self._sum += amount

    def wait(self, now: float, amount: float) -> float:
        return 0.0 if self.left(now) >= amount else self.window - now % self.window


class Bucket(Sliding):
    """A bucket of the size of the limit, filled again within one window."""

    _level: float | None = None
    _at = 0.0

    def left(self, now: float) -> float:
        level = self.limit if self._level is None else self._level
        self._level = min(self.limit, level + (now - self._at) * self.limit / self.window)
        self._at = now
        return self._level

    def take(self, now: float, amount: float) -> None:
        self._level = self.left(now) - amount

    def wait(self, now: float, amount: float) -> float:
        return max(0.0, (amount - self.left(now)) * self.window / self.limit)


WAYS: dict[str, type[Sliding]] = {"sliding": Sliding, "fixed": Fixed, "bucket": Bucket}


class CountingServer:
    """Answers chat completions while there is something left, and refuses with 429 and `retry-after` otherwise.

    Args:
        requests: Requests in a window.
        tokens: Tokens in a window.
        window: Seconds.
        way: How it counts.
        headers: Whether answers name the limits.
        pause: Seconds that it takes for an answer.
    """

    def __init__(
        self,
        requests: int = 500,
        tokens: int = 200_000,
        *,
        window: float = 6.0,
        way: str = "sliding",
        headers: bool = True,
        pause: float = 0.0,
    ) -> None:
        self.window, self.pause, self.headers = window, pause, headers
        self.limits = (WAYS[way](requests, window), WAYS[way](tokens, window))
        self.granted: list[tuple[float, int]] = []
        self.refused: list[float] = []
        self.order: list[str] = []
        self.token_cost = REQUEST_TOKENS
        self._loop = asyncio.new_event_loop()
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        ready.wait(10)

    def _run(self, ready: threading.Event) -> None:
        async def begin() -> None:
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1024)
            self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"
            ready.set()

        self._loop.run_until_complete(begin())
        self._loop.run_forever()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = int(head.partition(b"content-length:")[2].split(b"\r\n", 1)[0])
                body = json.loads(await reader.readexactly(length))
                writer.write(self._answer(body, time.monotonic()))
                if self.pause:
                    await asyncio.sleep(self.pause)
                await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, body: dict[str, Any], now: float) -> bytes:
        requests, tokens = self.limits
        cost = int(body.get("metadata", {}).get("cost", self.token_cost))
        if requests.left(now) < 1 or tokens.left(now) < cost:
            self.refused.append(now)
            wait = max(requests.wait(now, 1), tokens.wait(now, cost))
            error = {"error": {"message": "Rate limit reached", "code": "rate_limit_exceeded", "type": "requests"}}
            return self._written(429, error, now, f"retry-after-ms: {max(1, int(wait * 1000) + 1)}\r\n")
        requests.take(now, 1)
        tokens.take(now, cost)
        self.granted.append((now, cost))
        self.order += [str(message["content"]) for message in body["messages"]]
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "ok"}}
        usage = {"prompt_tokens": cost // 2, "completion_tokens": cost - cost // 2, "total_tokens": cost}
        completion = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
        return self._written(200, {**completion, "choices": [choice], "usage": usage}, now, "")

    def _written(self, status: int, payload: object, now: float, more: str) -> bytes:
        body = json.dumps(payload).encode()
        if self.headers:
            for name, limit in zip(("requests", "tokens"), self.limits, strict=True):
                left = limit.left(now)
                more += f"x-ratelimit-limit-{name}: {int(limit.limit)}\r\nx-ratelimit-remaining-{name}: {int(left)}\r\n"
                more += f"x-ratelimit-reset-{name}: {limit.wait(now, limit.limit):.3f}s\r\n"
        head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n{more}\r\n"
        return head.encode() + body

    # --- what the tests ask ------------------------------------------------------------------------------------------

    @property
    def refusals(self) -> float:
        """Part of all requests that was refused."""
        return len(self.refused) / max(1, len(self.granted) + len(self.refused))

    def use(self, until: float) -> tuple[float, float]:
        """Parts of the requests and tokens allowed from the first answer up to a time that were taken."""
        begun = self.granted[0][0]
        taken = [cost for at, cost in self.granted if at <= until]
        windows = (until - begun) / self.window
        return len(taken) / (self.limits[0].limit * windows), sum(taken) / (self.limits[1].limit * windows)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._stop)
        self._thread.join(10)
        self._loop.close()

    def _stop(self) -> None:
        self._server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.call_soon(self._loop.call_soon, self._loop.stop)
