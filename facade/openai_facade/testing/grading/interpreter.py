"""Python graders, each run in a fresh interpreter with bounds to its time and memory."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

_HARNESS = Path(__file__).with_name("harness.py")
_NEEDED = ("SYSTEMROOT", "LD_LIBRARY_PATH")
_LONGEST = 64 * 1024


class Broke(Exception):
    """The code of a grader broke off; the text says why."""


class Stopped(Exception):
    """The code of a grader was stopped, or ended its process; the text names the reason."""


class Interpreter:
    """Runs the code of graders.

    It is code that came over HTTP: it can read and do what the user of the emulator can. What is bounded is time and
    memory, so that nobody else has to wait for long.

    Args:
        seconds: How long one grader may take.
        memory: How many bytes it may use.
    """

    def __init__(self, seconds: float = 5.0, memory: int = 512 * 1024 * 1024) -> None:
        self._seconds = seconds
        self._memory = memory

    def within(self, seconds: float) -> Allowance:
        """The same with so many seconds for all that it is asked."""
        return Allowance(self, seconds)

    def score(self, source: str, sample: Any, item: Any, most: float | None = None) -> float:
        """What the function `grade` in a source says of an answer.

        Args:
            source: The code.
            sample: The answer.
            item: What it is about.
            most: Seconds that are left, if they are less than usual.

        Raises:
            Broke: The code raised an error, or gave back no number.
            Stopped: It took too long, or ended its process.
        """
        seconds = self._seconds if most is None else min(self._seconds, most)
        limits = {"seconds": int(seconds) + 1, "memory": self._memory, "written": _LONGEST}
        asked = json.dumps({**limits, "source": source, "sample": sample, "item": item}).encode()
        with tempfile.TemporaryDirectory() as folder:
            said = self._run(asked, Path(folder), seconds)
        try:
            found = json.loads(said)
            if "error" not in found:
                return float(found["score"])
            problem = str(found["error"])
        except (ValueError, TypeError, KeyError):
            raise Stopped("ProcessEnded") from None
        raise Broke(problem)

    def _run(self, asked: bytes, folder: Path, seconds: float) -> bytes:
        """What the process answers; it is ended, with those that it started in its own session."""
        with (folder / "answer").open("w+b") as answer:
            # -I: neither the environment nor the folder that the emulator was started in can lead it astray
            process = subprocess.Popen(
                [sys.executable, "-I", str(_HARNESS)],
                stdin=subprocess.PIPE,
                stdout=answer,
                stderr=subprocess.DEVNULL,
                cwd=folder,
                env=_environment(),
                start_new_session=True,
            )
            try:
                process.communicate(asked, timeout=seconds)
            except subprocess.TimeoutExpired:
                raise Stopped("TimeoutError") from None
            finally:
                _end(process)
            answer.seek(0)
            return answer.read(_LONGEST)


class Allowance:
    """Runs the code of several graders in bounded time.

    Args:
        interpreter: What runs them.
        seconds: How long they may take together.
    """

    def __init__(self, interpreter: Interpreter, seconds: float) -> None:
        self._interpreter = interpreter
        self._left = seconds

    def within(self, seconds: float) -> Allowance:
        """The same with less time."""
        return Allowance(self._interpreter, min(seconds, self._left))

    def score(self, source: str, sample: Any, item: Any) -> float:
        """What the function `grade` in a source says of an answer.

        Raises:
            Broke: The code raised an error, or gave back no number.
            Stopped: It took too long, or no time was left.
        """
        if self._left <= 0:
            raise Stopped("TimeoutError")
        started = time.monotonic()
        try:
            return self._interpreter.score(source, sample, item, self._left)
        finally:
            self._left -= time.monotonic() - started


def _environment() -> dict[str, str]:
    """What an interpreter may need to start at all; everything else stays with the emulator."""
    return {name: value for name, value in os.environ.items() if name.upper() in _NEEDED or name.startswith("DYLD_")}


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and those that it has started."""
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
