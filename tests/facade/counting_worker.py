"""One of several processes that share limits: calls as fast as it is let for some seconds. See `test_limiter_load`."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
import time

from openai_facade import APITimeoutError, AsyncOpenAI, OpenAI
from openai_facade.calling.limits import AdaptiveLimiter, SQLiteStore

LANES = 6
MESSAGES = [{"role": "user", "content": "x"}]


def in_threads(url: str, limiter: AdaptiveLimiter, until: float) -> None:
    """Call from several threads."""

    def lane() -> None:
        with contextlib.suppress(APITimeoutError):
            while (left := until - time.time()) > 0:
                client.with_options(deadline=left).chat.completions.create(model="m", messages=MESSAGES)  # type: ignore[arg-type]

    with OpenAI(api_key="k", base_url=url, limiter=limiter, max_retries=9) as client:
        hands = [threading.Thread(target=lane) for _ in range(LANES)]
        for hand in hands:
            hand.start()
        for hand in hands:
            hand.join()


async def in_tasks(url: str, limiter: AdaptiveLimiter, until: float) -> None:
    """Call from several tasks."""

    async def lane() -> None:
        with contextlib.suppress(APITimeoutError):
            while (left := until - time.time()) > 0:
                await client.with_options(deadline=left).chat.completions.create(model="m", messages=MESSAGES)  # type: ignore[arg-type]

    async with AsyncOpenAI(api_key="k", base_url=url, limiter=limiter, max_retries=9) as client:
        await asyncio.gather(*[lane() for _ in range(LANES)])


def main(colour: str, url: str, path: str, window: float, begin: float, until: float) -> None:
    """Call from `begin` to `until`, times of the day that all processes agree about."""
    limiter = AdaptiveLimiter(window=window, tokens="length", store=SQLiteStore(path) if path else None)
    time.sleep(max(0.0, begin - time.time()))
    if colour == "threads":
        in_threads(url, limiter, until)
    else:
        asyncio.run(in_tasks(url, limiter, until))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], *map(float, sys.argv[4:]))
