# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_facade.extensions import live as written
from openai_generated.resources.live import live as generated
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.resources.live.forks import AsyncForks, Forks
    from openai_facade.resources.live.sideband import AsyncSideband, Sideband
    from openai_generated.resources.live.live import (
        AsyncLiveWithRawResponse as AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse,
        LiveWithRawResponse as LiveWithRawResponse,
        LiveWithStreamingResponse as LiveWithStreamingResponse,
    )


__all__ = [
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "Live",
    "LiveWithRawResponse",
    "LiveWithStreamingResponse",
]


class Live(written.Live):
    """`client.live`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def sideband(self) -> Sideband:
            """`client.live.sideband`."""
            ...

        @property
        def forks(self) -> Forks:
            """`client.live.forks`."""
            ...
    else:
        sideband = child("openai_facade.resources.live.sideband", "Sideband")
        forks = child("openai_facade.resources.live.forks", "Forks")


class AsyncLive(written.AsyncLive):
    """`client.live`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def sideband(self) -> AsyncSideband:
            """`client.live.sideband`."""
            ...

        @property
        def forks(self) -> AsyncForks:
            """`client.live.forks`."""
            ...
    else:
        sideband = child("openai_facade.resources.live.sideband", "AsyncSideband")
        forks = child("openai_facade.resources.live.forks", "AsyncForks")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "LiveWithRawResponse": "openai_generated.resources.live.live",
        "AsyncLiveWithRawResponse": "openai_generated.resources.live.live",
        "LiveWithStreamingResponse": "openai_generated.resources.live.live",
        "AsyncLiveWithStreamingResponse": "openai_generated.resources.live.live",
    },
)
