"""Run the program of a library: `python -m openai_facade.alias tests/libraries/drive.py NAME`; a PASS line each step.

By its path, because libraries are known to install a package called `tests`.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
import traceback
from importlib import import_module

STEPS = ("completion", "stream", "tool", "asynchronous")


def main() -> int:
    """Run the steps of one program; how many failed."""
    program = import_module(f"programs.{sys.argv[1]}")
    failed = 0
    for name in STEPS:
        try:
            result = getattr(program, name)()
            if inspect.iscoroutine(result):
                result = asyncio.run(result)
        except Exception:
            traceback.print_exc()
            print(f"FAIL {name}", flush=True)
            failed += 1
        else:
            print(f"PASS {name}: {str(result)[:60]!r}", flush=True)
    print(f"openai is {sys.modules['openai'].__name__}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
