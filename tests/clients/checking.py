"""What the programs here are made of: checks that run one after the other, each beside an emulator as if fresh.

May import the standard library only, because it runs wherever a client is installed.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import sys
import traceback
import urllib.parse
import urllib.request
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_CHECKS: list[Callable[[], Any]] = []


def check(function: Callable[[], Any]) -> Callable[[], Any]:
    """Add a function, sync or async, to what the program does."""
    _CHECKS.append(function)
    return function


def _control(method: str, path: str, body: Any = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    url = os.environ["EMULATOR"] + path
    with urllib.request.urlopen(urllib.request.Request(url, data=data, method=method), timeout=10) as answer:
        return json.load(answer)


def teach(*rules: Any) -> None:
    """Tell the emulator what the model does."""
    _control("POST", "/rules", list(rules))


def sent(to: str) -> list[Any]:
    """The bodies that came to an operation, in order."""
    found = _control("GET", "/journal?to=" + urllib.parse.quote(to))["requests"]
    return [json.loads(one["body"] or "null") for one in found]


def main() -> None:
    """Run the checks and end with how many went wrong."""
    failed = 0
    runner = asyncio.Runner()  # one loop for all: some of the clients keep connections in a global place
    for function in _CHECKS:
        _control("POST", "/reset")
        try:
            made = function()
            if inspect.iscoroutine(made):
                runner.run(made)
        except Exception as problem:
            failed += 1
            where = traceback.extract_tb(problem.__traceback__)[-1]
            words = f"{function.__name__}, line {where.lineno}: {type(problem).__name__}: {problem}"
            print(words[:1000], file=sys.stderr)
    print(f"{len(_CHECKS) - failed} passed, {failed} failed")
    sys.stdout.flush()
    os._exit(min(failed, 1))  # threads of tracers must not hold up the end
