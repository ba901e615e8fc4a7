"""A process that does a run by batches, and is killed at one of its durable steps: FILE URL STEP (before|after)."""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

import openai_facade
from bulk_work import PlainWork
from openai_facade.bulk.engines.batch import collecting, filling
from openai_facade.bulk.engines.batch.engine import BatchEngine

PARTS = 2
JOBS = [
    ("chat.completions.create", {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": f"t{number}"}]})
    for number in range(24)
]


class MortalWork(PlainWork):
    """A run whose process dies before or after one of the things that it keeps.

    Args:
        path: The file.
        step: Which one, counted from 1; 0 for none.
        when: `before` or `after`.
    """

    def __init__(self, path: str, step: int, when: str) -> None:
        super().__init__(path, JOBS)
        self.steps = 0
        self._mortal = step, when

    def _kept(self, keep: Any, *arguments: Any) -> None:
        self.steps += 1
        step, when = self._mortal
        if self.steps == step and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        keep(*arguments)
        if self.steps == step:
            os.kill(os.getpid(), signal.SIGKILL)

    def note(self, key: str, value: str | None) -> None:
        self._kept(super().note, key, value)

    def taken(self, jobs: Any, key: str) -> None:
        self._kept(super().taken, jobs, key)

    def record(self, outcomes: Any) -> None:
        self._kept(super().record, outcomes)


def main(path: str, url: str, step: str, when: str) -> None:
    """Do the run, and say how many steps it took."""
    collecting.AT_ONCE = 5  # type: ignore[misc]
    filling.AT_ONCE = 7  # type: ignore[misc]
    work = MortalWork(path, int(step), when)
    made = BatchEngine(requests=len(JOBS) // PARTS, poll=0.01, longest_poll=0.05, gather=0.01)
    with openai_facade.OpenAI(base_url=url, api_key="sk-test") as client:
        made.run(client, work)
    assert not work.notes("")
    print(work.steps)


if __name__ == "__main__":
    main(*sys.argv[1:])
