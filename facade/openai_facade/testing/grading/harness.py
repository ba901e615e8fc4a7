"""Runs in a process of its own, which the rest of the emulator is not loaded in: one grader on one answer.

Reads the limits, the source, the sample and the item as JSON from its input, and writes what `grade` gives back, or
what went wrong. Imports the standard library alone: it is run by its text, not by its name.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import sys
import traceback
import types
from typing import Any

_LONGEST = 2_000


def limit(seconds: int, memory: int, written: int) -> None:
    """Set bounds that the code to come cannot lift; not every system has them all, and Windows has none."""
    with contextlib.suppress(ImportError):
        import resource

        for name, most in (
            ("RLIMIT_CPU", seconds),
            ("RLIMIT_AS", memory),
            ("RLIMIT_FSIZE", written),
            ("RLIMIT_CORE", 0),
        ):
            with contextlib.suppress(AttributeError, ValueError, OSError):
                resource.setrlimit(getattr(resource, name), (most, most))


def score(source: str, sample: Any, item: Any) -> float:
    """What the function `grade` in a source says of an answer.

    Raises:
        TypeError: It gives back something else than a number, or there is no such function.
    """
    # a module that can be found by its name, for dataclasses look theirs up
    module = sys.modules["grader"] = types.ModuleType("grader")
    exec(compile(source, "<grader>", "exec", dont_inherit=True), module.__dict__)
    function = getattr(module, "grade", None)
    if not callable(function):
        raise TypeError("the source defines no function 'grade(sample, item)'")
    found: Any = function(sample, item)
    number = math.nan
    if not isinstance(found, str | bytes | bytearray):
        with contextlib.suppress(TypeError, ValueError, OverflowError):
            number = float(found)  # numbers of numpy, too
    if not math.isfinite(number):
        raise TypeError(f"grade() gave back {found!r:.100}, and not a finite number")
    return number


def main() -> None:
    """Grade what the input says; the answer goes to where the output was, and what the code prints goes nowhere."""
    asked = json.loads(sys.stdin.buffer.read())
    answer = os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    limit(asked["seconds"], asked["memory"], asked["written"])
    try:
        said: dict[str, Any] = {"score": score(asked["source"], asked["sample"], asked["item"])}
    except BaseException as problem:  # whatever the code does, it is an answer
        lines = traceback.format_exception_only(problem)
        said = {"error": "".join(lines).strip()[-_LONGEST:]}
    os.write(answer, json.dumps(said).encode())
    os._exit(0)


if __name__ == "__main__":
    main()
