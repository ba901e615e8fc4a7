# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )


__all__ = ["ResponseImageGenCallCompletedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseImageGenCallCompletedEvent": "openai_generated.models.response_image_gen_call_completed_event",
    },
)
