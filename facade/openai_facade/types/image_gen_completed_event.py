# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_edit_completed_event_usage import (
        ImageEditCompletedEventUsage as Usage,
        ImageEditCompletedEventUsageInputTokensDetails as UsageInputTokensDetails,
    )
    from openai_generated.models.image_gen_stream_event import ImageGenCompletedEvent as ImageGenCompletedEvent


__all__ = ["ImageGenCompletedEvent", "Usage", "UsageInputTokensDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageGenCompletedEvent": "openai_generated.models.image_gen_stream_event",
        "Usage": "openai_generated.models.image_edit_completed_event_usage:ImageEditCompletedEventUsage",
        "UsageInputTokensDetails": "openai_generated.models.image_edit_completed_event_usage:ImageEditCompletedEventUsageInputTokensDetails",
    },
)
