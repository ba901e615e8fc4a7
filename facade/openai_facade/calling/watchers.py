"""Who watches a client: whoever it was told of, and whoever traces for the whole app."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .caller import Caller

_GLOBAL_TRACES: Final = "opentelemetry.trace"
"""The module that an app has loaded where it traces; without it nobody is asked."""


def watchers_of(client: Caller) -> tuple[Any, ...]:
    """All who watch a client, outermost first."""
    if _GLOBAL_TRACES in sys.modules and (traces := client._global_traces()) is not None:
        return (traces, *client._watchers)
    return client._watchers
