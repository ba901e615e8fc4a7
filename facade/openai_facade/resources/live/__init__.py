# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.live import (
        AsyncForks as AsyncForks,
        AsyncSideband as AsyncSideband,
        Forks as Forks,
        Sideband as Sideband,
    )
    from openai_facade.resources.live import forks as forks, live as live, sessions as sessions, sideband as sideband
    from openai_facade.resources.live.live import AsyncLive as AsyncLive, Live as Live
    from openai_generated.resources.live.forks import (
        AsyncForksWithRawResponse as AsyncForksWithRawResponse,
        AsyncForksWithStreamingResponse as AsyncForksWithStreamingResponse,
        ForksWithRawResponse as ForksWithRawResponse,
        ForksWithStreamingResponse as ForksWithStreamingResponse,
    )
    from openai_generated.resources.live.live import (
        AsyncLiveWithRawResponse as AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse,
        LiveWithRawResponse as LiveWithRawResponse,
        LiveWithStreamingResponse as LiveWithStreamingResponse,
    )
    from openai_generated.resources.live.sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        Sessions as Sessions,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from openai_generated.resources.live.sideband import (
        AsyncSidebandWithRawResponse as AsyncSidebandWithRawResponse,
        AsyncSidebandWithStreamingResponse as AsyncSidebandWithStreamingResponse,
        SidebandWithRawResponse as SidebandWithRawResponse,
        SidebandWithStreamingResponse as SidebandWithStreamingResponse,
    )


__all__ = [
    "AsyncForks",
    "AsyncForksWithRawResponse",
    "AsyncForksWithStreamingResponse",
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncSideband",
    "AsyncSidebandWithRawResponse",
    "AsyncSidebandWithStreamingResponse",
    "Forks",
    "ForksWithRawResponse",
    "ForksWithStreamingResponse",
    "Live",
    "LiveWithRawResponse",
    "LiveWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Sideband",
    "SidebandWithRawResponse",
    "SidebandWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncForks": "openai_facade.extensions.live",
        "AsyncForksWithRawResponse": "openai_generated.resources.live.forks",
        "AsyncForksWithStreamingResponse": "openai_generated.resources.live.forks",
        "AsyncLive": "openai_facade.resources.live.live",
        "AsyncLiveWithRawResponse": "openai_generated.resources.live.live",
        "AsyncLiveWithStreamingResponse": "openai_generated.resources.live.live",
        "AsyncSessions": "openai_generated.resources.live.sessions",
        "AsyncSessionsWithRawResponse": "openai_generated.resources.live.sessions",
        "AsyncSessionsWithStreamingResponse": "openai_generated.resources.live.sessions",
        "AsyncSideband": "openai_facade.extensions.live",
        "AsyncSidebandWithRawResponse": "openai_generated.resources.live.sideband",
        "AsyncSidebandWithStreamingResponse": "openai_generated.resources.live.sideband",
        "Forks": "openai_facade.extensions.live",
        "ForksWithRawResponse": "openai_generated.resources.live.forks",
        "ForksWithStreamingResponse": "openai_generated.resources.live.forks",
        "Live": "openai_facade.resources.live.live",
        "LiveWithRawResponse": "openai_generated.resources.live.live",
        "LiveWithStreamingResponse": "openai_generated.resources.live.live",
        "Sessions": "openai_generated.resources.live.sessions",
        "SessionsWithRawResponse": "openai_generated.resources.live.sessions",
        "SessionsWithStreamingResponse": "openai_generated.resources.live.sessions",
        "Sideband": "openai_facade.extensions.live",
        "SidebandWithRawResponse": "openai_generated.resources.live.sideband",
        "SidebandWithStreamingResponse": "openai_generated.resources.live.sideband",
        "forks": ".forks:",
        "live": ".live:",
        "sessions": ".sessions:",
        "sideband": ".sideband:",
    },
)
