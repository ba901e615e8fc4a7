# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_stream_event import BetaResponseStreamEvent as BetaResponseStreamEvent


__all__ = ["BetaResponseStreamEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseStreamEvent": "openai_generated.models.beta_response_stream_event",
    },
)
