"""Who watches a client: whoever it was told of, and whoever traces for the whole app."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .caller import Caller

_API: Final = "opentelemetry.trace"
"""The module that an app has loaded where it traces; without it nobody is asked."""
_modules: Final = sys.modules


def watchers_of(client: Caller) -> tuple[Any, ...]:
    """All who watch a client, outermost first."""
    api = _modules.get(_API)
    # Asking the API itself takes 2 µs, since it looks into the environment: not while nobody has set a provider.
    if api is not None and getattr(api, "_TRACER_PROVIDER", api) is not None:
        traces = client._global_traces(api)
        if traces is not None:
            return (traces, *client._watchers)
    return client._watchers
