"""Processes that do a run by batches, and are killed at one of its durable steps.

For each line `FILE URL STEP (before|after)` of standard input a process is forked, so that none has to import anything.
Says `pid N`, `steps N` (by the process, if it lives to its end) and `ended N` with its exit code.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from typing import Any

import openai_facade
from openai_facade.bulk.engines.batch import collecting, filling
from openai_facade.bulk.engines.batch.engine import BatchEngine
from openai_facade.bulk.ledger import Ledger

PARTS = 2
JOBS = [{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": f"t{number}"}]} for number in range(24)]
KEPT = ("note", "taken", "record", "release")
"""What a run keeps durably for its engine."""


class Steps:
    """Counts what a run keeps, and ends the process before or after one of these steps.

    Args:
        last: Which one, counted from 1; 0 for none.
        when: `before` or `after`.
    """

    def __init__(self, last: int, when: str) -> None:
        self.count = 0
        self._last = last
        self._when = when
        for name in KEPT:
            setattr(Ledger, name, self._counted(getattr(Ledger, name)))

    def _counted(self, method: Any) -> Any:
        def keep(*arguments: Any) -> None:
            if arguments[-1] == ():  # a look whether the run was stopped
                method(*arguments)
                return
            self.count += 1
            number = self.count
            if number == self._last and self._when == "before":
                os.kill(os.getpid(), signal.SIGKILL)
            method(*arguments)
            if number == self._last:
                os.kill(os.getpid(), signal.SIGKILL)

        return keep


def run(path: str, url: str, step: str, when: str) -> None:
    """Do the run, and say how many steps it took."""
    collecting.AT_ONCE = 5  # type: ignore[misc]
    filling.AT_ONCE = 7  # type: ignore[misc]
    steps = Steps(int(step), when)
    engine = BatchEngine(requests=len(JOBS) // PARTS, poll=0.01, longest_poll=0.05, gather=0.01)
    with openai_facade.OpenAI(base_url=url, api_key="sk-test") as client:
        client.bulk.map(JOBS, "chat.completions.create", into=path, engine=engine, progress=False).wait()
    print("steps", steps.count, flush=True)


def main() -> None:
    """Fork a process for each line."""
    warm = openai_facade.OpenAI(api_key="sk-test", base_url="http://127.0.0.1:9/v1", max_retries=0)
    for call in (warm.batches.list, warm.files.list, warm.models.list):
        try:
            call()
        except openai_facade.APIConnectionError:
            continue
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            try:
                run(*line.split())
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        print("pid", pid, flush=True)
        print("ended", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
