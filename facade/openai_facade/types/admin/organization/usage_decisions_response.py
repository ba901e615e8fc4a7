# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.usage_decisions_response import (
        UsageDecisionsResponse as UsageDecisionsResponse,
        UsageDecisionsResponseData as Data,
        UsageDecisionsResponseDataResult as DataResult,
    )


__all__ = ["Data", "DataResult", "UsageDecisionsResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.usage_decisions_response:UsageDecisionsResponseData",
        "DataResult": "openai_generated.models.usage_decisions_response:UsageDecisionsResponseDataResult",
        "UsageDecisionsResponse": "openai_generated.models.usage_decisions_response",
    },
)
