"""Run a command, tell what went wrong in a sentence, and give the exit code."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Final

from .parser import parser
from .terminal import Terminal

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ..errors import BulkStopped

FAILED: Final = 1
WRONG: Final = 2
UNREACHED: Final = 3
REFUSED: Final = 4
LIMITED: Final = 5
STOPPED: Final = 6
INTERRUPTED: Final = 130
GONE: Final = 141
_USED_UP: Final = frozenset({"insufficient_quota", "billing_hard_limit_reached"})
"""Codes of a quota that is used up; a bulk run stops at them as at a key that is refused."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, run the command, and give the exit code."""
    options = parser().parse_args(arguments)
    try:
        code = _run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # what is still in the buffer would be written at the end of the process, and fail again
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GONE
    return code


def _run(options: argparse.Namespace) -> int:
    if not options.client:
        return int(options.run(options) or 0)
    from ..errors import OpenAIError

    try:
        with _client(options) as client:
            return int(options.run(client, options, Terminal(as_json=options.json)) or 0)
    except BrokenPipeError:
        raise
    except (OpenAIError, OSError, ValueError, ImportError) as error:
        print(f"openai-facade: {error}", file=sys.stderr)
        return exit_code(error)


def exit_code(error: Exception) -> int:
    """What an error means to a script."""
    from .. import errors

    if isinstance(error, errors.APIConnectionError):
        return UNREACHED
    if isinstance(error, errors.AuthenticationError | errors.PermissionDeniedError):
        return REFUSED
    if isinstance(error, errors.RateLimitError):
        return LIMITED
    if isinstance(error, errors.BulkStopped):
        return _of_stopped(error)
    return FAILED if isinstance(error, errors.APIError) else WRONG


def _of_stopped(error: BulkStopped) -> int:
    """What the end of a bulk run means: the same as of a single call, where that would have ended so."""
    if error.reason != "refused":
        return STOPPED
    return LIMITED if error.code in _USED_UP else REFUSED


def _client(options: argparse.Namespace) -> Any:
    from .. import OpenAI

    named = {"base_url": options.base_url, "timeout": options.timeout, "max_retries": options.max_retries}
    return OpenAI(**{name: value for name, value in named.items() if value is not None})
