# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.live import AsyncSideband as AsyncSideband, Sideband as Sideband
    from openai_generated.resources.live.sideband import (
        AsyncSidebandWithRawResponse as AsyncSidebandWithRawResponse,
        AsyncSidebandWithStreamingResponse as AsyncSidebandWithStreamingResponse,
        SidebandWithRawResponse as SidebandWithRawResponse,
        SidebandWithStreamingResponse as SidebandWithStreamingResponse,
    )


__all__ = [
    "AsyncSideband",
    "AsyncSidebandWithRawResponse",
    "AsyncSidebandWithStreamingResponse",
    "Sideband",
    "SidebandWithRawResponse",
    "SidebandWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Sideband": "openai_facade.extensions.live",
        "AsyncSideband": "openai_facade.extensions.live",
        "SidebandWithRawResponse": "openai_generated.resources.live.sideband",
        "AsyncSidebandWithRawResponse": "openai_generated.resources.live.sideband",
        "SidebandWithStreamingResponse": "openai_generated.resources.live.sideband",
        "AsyncSidebandWithStreamingResponse": "openai_generated.resources.live.sideband",
    },
)
