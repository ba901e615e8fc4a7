# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )


__all__ = ["ResponseImageGenCallPartialImageEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseImageGenCallPartialImageEvent": "openai_generated.models.response_image_gen_call_partial_image_event",
    },
)
