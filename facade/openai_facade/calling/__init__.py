"""One call from its arguments to its answer: credentials, attempts, retries, what failed, what is logged.

Calls that are made of several stand here, too: polling, uploads in parts, several at once.

May import `transport`, `errors` and the runtime. What it needs of a client is the protocol `Caller` of its own.
"""

from __future__ import annotations

from typing import Final

DEFAULT_MAX_RETRIES: Final = 2
"""Retries after the first attempt."""
