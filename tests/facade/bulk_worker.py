"""A process with a bulk run in it: `bulk_worker.py URL FILE COUNT CONCURRENCY`. Tells when it begins and what came."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

from openai_facade import OpenAI

if TYPE_CHECKING:
    from collections.abc import Iterator


def requests(count: int) -> Iterator[dict[str, Any]]:
    """Small calls."""
    for number in range(count):
        yield {"model": "m", "messages": [{"role": "user", "content": f"number {number}"}]}


def main(url: str, path: str, count: str, concurrency: str) -> None:
    """Do the run, or go on with it."""
    client = OpenAI(api_key="k", base_url=url, max_retries=0)
    run = client.bulk.map(
        requests(int(count)), "chat.completions.create", into=path, concurrency=int(concurrency), progress=False
    )
    print("begun", flush=True)
    try:
        for row in run:
            assert row.error is None, row.error
    except KeyboardInterrupt:
        left = [thread.name for thread in threading.enumerate() if "bulk" in thread.name]
        print("interrupted", left, flush=True)
        return
    print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
