# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_image_gen_call_completed_event import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )


__all__ = ["ResponseImageGenCallGeneratingEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseImageGenCallGeneratingEvent": "openai_generated.models.response_image_gen_call_completed_event",
    },
)
