# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.images_response import (
        ImagesResponse as ImagesResponse,
        ImagesResponseSvgUsage as SvgUsage,
        ImagesResponseUsage as Usage,
        ImagesResponseUsageInputTokensDetails as UsageInputTokensDetails,
        ImagesResponseUsageOutputTokensDetails as UsageOutputTokensDetails,
    )


__all__ = ["ImagesResponse", "SvgUsage", "Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImagesResponse": "openai_generated.models.images_response",
        "SvgUsage": "openai_generated.models.images_response:ImagesResponseSvgUsage",
        "Usage": "openai_generated.models.images_response:ImagesResponseUsage",
        "UsageInputTokensDetails": "openai_generated.models.images_response:ImagesResponseUsageInputTokensDetails",
        "UsageOutputTokensDetails": "openai_generated.models.images_response:ImagesResponseUsageOutputTokensDetails",
    },
)
