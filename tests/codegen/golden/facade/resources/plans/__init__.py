# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.plans import plans as plans
    from openai_generated.resources.plans.plans import (
        AsyncPlans as AsyncPlans,
        AsyncPlansWithRawResponse as AsyncPlansWithRawResponse,
        AsyncPlansWithStreamingResponse as AsyncPlansWithStreamingResponse,
        Plans as Plans,
        PlansWithRawResponse as PlansWithRawResponse,
        PlansWithStreamingResponse as PlansWithStreamingResponse,
    )


__all__ = [
    "AsyncPlans",
    "AsyncPlansWithRawResponse",
    "AsyncPlansWithStreamingResponse",
    "Plans",
    "PlansWithRawResponse",
    "PlansWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncPlans": "openai_generated.resources.plans.plans",
        "AsyncPlansWithRawResponse": "openai_generated.resources.plans.plans",
        "AsyncPlansWithStreamingResponse": "openai_generated.resources.plans.plans",
        "Plans": "openai_generated.resources.plans.plans",
        "PlansWithRawResponse": "openai_generated.resources.plans.plans",
        "PlansWithStreamingResponse": "openai_generated.resources.plans.plans",
        "plans": ".plans:",
    },
)
