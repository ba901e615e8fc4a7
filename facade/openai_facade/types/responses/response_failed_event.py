# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_completed_event import ResponseFailedEvent as ResponseFailedEvent


__all__ = ["ResponseFailedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFailedEvent": "openai_generated.models.response_completed_event",
    },
)
