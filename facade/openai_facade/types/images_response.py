# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.images_response import ImagesResponse as ImagesResponse
    from openai_generated.models.images_response_svg_usage import ImagesResponseSvgUsage as SvgUsage
    from openai_generated.models.images_response_usage import ImagesResponseUsage as Usage
    from openai_generated.models.images_response_usage_input_tokens_details import (
        ImagesResponseUsageInputTokensDetails as UsageInputTokensDetails,
    )
    from openai_generated.models.images_response_usage_output_tokens_details import (
        ImagesResponseUsageOutputTokensDetails as UsageOutputTokensDetails,
    )


__all__ = ["ImagesResponse", "SvgUsage", "Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImagesResponse": "openai_generated.models.images_response",
        "SvgUsage": "openai_generated.models.images_response_svg_usage:ImagesResponseSvgUsage",
        "Usage": "openai_generated.models.images_response_usage:ImagesResponseUsage",
        "UsageInputTokensDetails": "openai_generated.models.images_response_usage_input_tokens_details:ImagesResponseUsageInputTokensDetails",
        "UsageOutputTokensDetails": "openai_generated.models.images_response_usage_output_tokens_details:ImagesResponseUsageOutputTokensDetails",
    },
)
