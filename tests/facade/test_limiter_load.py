"""Under load, against a server that really counts: hardly a refusal, and next to nothing of what is allowed is left.

The server allows 500 requests and 200,000 tokens in a minute; the minute is shortened to six seconds.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from openai_facade.calling.limits import AdaptiveLimiter

from .counting_server import CountingServer
from .counting_worker import in_tasks, in_threads

WINDOW = 6.0
SECONDS = 9.0
WORKER = Path(__file__).with_name("counting_worker.py")


RUNS = 3
"""A minute of six seconds forgives no machine that stands still for a tenth of one: so often it may try."""


def held(server: CountingServer, ended: float, kind: int, *, last: bool) -> bool:
    """At most 1 % refused, at least 95 % of what is allowed used; `kind` is 0 for requests, 1 for tokens."""
    if not last and (server.refusals > 0.01 or server.use(ended)[kind] < 0.95):
        return False
    assert server.refusals <= 0.01, (len(server.refused), len(server.granted))
    assert server.use(ended)[kind] >= 0.95, server.use(ended)
    return True


@pytest.mark.parametrize(
    ("colour", "way", "cost", "kind"),
    [("threads", "sliding", 100, 0), ("tasks", "fixed", 800, 1), ("tasks", "bucket", 100, 0)],
)
def test_one_process_uses_what_is_allowed(colour: str, way: str, cost: int, kind: int) -> None:
    for run in range(RUNS):
        limiter = AdaptiveLimiter(window=WINDOW, tokens="length")
        with closing(CountingServer(window=WINDOW, way=way)) as server:
            server.token_cost = cost
            until = time.time() + SECONDS
            ended = time.monotonic() + SECONDS - 0.05
            if colour == "threads":
                in_threads(server.url, limiter, until)
            else:
                asyncio.run(in_tasks(server.url, limiter, until))
            if held(server, ended, kind, last=run == RUNS - 1):
                break
    (known,) = limiter.known
    assert (known.requests_per_minute, known.tokens_per_minute, known.source) == (500, 200_000, "server")


def test_four_processes_share_what_is_allowed(tmp_path: Path) -> None:
    for run in range(RUNS):
        with closing(CountingServer(window=WINDOW)) as server:
            begin = time.time() + 2
            until = begin + SECONDS
            ended = time.monotonic() + 2 + SECONDS - 0.05
            arguments = [server.url, str(tmp_path / f"limits{run}.db"), str(WINDOW), str(begin), str(until)]
            workers = [
                subprocess.Popen([sys.executable, str(WORKER), colour, *arguments])
                for colour in ("threads", "tasks", "threads", "tasks")
            ]
            assert [worker.wait(60) for worker in workers] == [0, 0, 0, 0]
            if held(server, ended, 0, last=run == RUNS - 1):
                break


def test_without_a_limiter_the_server_refuses_many() -> None:
    """What the figures above are worth: the same load, unlimited."""
    from openai_facade import AsyncOpenAI, RateLimitError

    async def main(url: str) -> int:
        async with AsyncOpenAI(api_key="k", base_url=url, max_retries=0) as client:
            calls = [client.chat.completions.create(model="m", messages=[]) for _ in range(200)]
            return sum(isinstance(one, RateLimitError) for one in await asyncio.gather(*calls, return_exceptions=True))

    with closing(CountingServer(requests=50, window=60.0)) as server:
        assert asyncio.run(main(server.url)) == 150
