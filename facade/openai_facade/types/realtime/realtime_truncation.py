# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_truncation import RealtimeTruncation as RealtimeTruncation


__all__ = ["RealtimeTruncation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTruncation": "openai_generated.models.realtime_truncation",
    },
)
