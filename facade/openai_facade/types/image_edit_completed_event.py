# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_edit_completed_event_usage import (
        ImageEditCompletedEventUsage as Usage,
        ImageEditCompletedEventUsageInputTokensDetails as UsageInputTokensDetails,
    )
    from openai_generated.models.image_edit_stream_event import ImageEditCompletedEvent as ImageEditCompletedEvent


__all__ = ["ImageEditCompletedEvent", "Usage", "UsageInputTokensDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageEditCompletedEvent": "openai_generated.models.image_edit_stream_event",
        "Usage": "openai_generated.models.image_edit_completed_event_usage:ImageEditCompletedEventUsage",
        "UsageInputTokensDetails": "openai_generated.models.image_edit_completed_event_usage:ImageEditCompletedEventUsageInputTokensDetails",
    },
)
