"""A program that runs beside the emulator: `--run PROGRAM`, with all that leads a client here in its environment.

May import the standard library only.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# what a shell gives back for a program that a signal ended
_SIGNALLED: Final = 128


def environment(url: str, key: str, secret: str) -> dict[str, str]:
    """The variables by which clients find a server: OpenAI's, and those of the services that speak like it.

    Args:
        url: Scheme, host and port of the server.
        key: What is taken as a key.
        secret: What webhooks are signed with.
    """
    return {
        "OPENAI_BASE_URL": f"{url}/v1",
        "OPENAI_API_KEY": key,
        "OPENAI_ADMIN_KEY": key,
        "OPENAI_WEBHOOK_SECRET": secret,
        "AZURE_OPENAI_ENDPOINT": url,
        "AZURE_OPENAI_API_KEY": key,
        "AWS_BEDROCK_BASE_URL": f"{url}/v1",
        "AWS_BEARER_TOKEN_BEDROCK": key,
    }


def unproxied(url: str) -> dict[str, str]:
    """The variables by which a program with a proxy in its environment still speaks to a server directly."""
    host = urlsplit(url).hostname or ""
    spared = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    return dict.fromkeys(("NO_PROXY", "no_proxy"), f"{spared},{host}" if spared else host)


def run(command: Sequence[str], variables: Mapping[str, str]) -> int:
    """Run a program to its end, and give back what a shell would give back for it.

    Args:
        command: The program with its arguments; a Python file is run by this interpreter.
        variables: What is added to the environment.

    Raises:
        FileNotFoundError: There is no such program.
    """
    with subprocess.Popen(_found(command), env={**os.environ, **variables}) as child, _passing_on(child):
        while True:
            # Ctrl-C reaches both: what becomes of it is up to the program
            with contextlib.suppress(KeyboardInterrupt):
                code = child.wait()
                break
    return code if code >= 0 else _SIGNALLED - code


def _found(command: Sequence[str]) -> list[str]:
    program, *arguments = command
    if program.endswith(".py"):
        if not os.path.isfile(program):
            raise FileNotFoundError(f"there is no file {program}")
        return [sys.executable, program, *arguments]
    path = shutil.which(program)
    if path is None:
        raise FileNotFoundError(f"there is no program {program}")
    return [path, *arguments]


@contextlib.contextmanager
def _passing_on(child: subprocess.Popen[bytes]) -> Iterator[None]:
    """Who ends us with SIGTERM means the program, too."""
    before = signal.signal(signal.SIGTERM, lambda number, frame: child.terminate())
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
