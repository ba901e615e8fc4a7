# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.beta_responses import AsyncResponses as AsyncResponses, Responses as Responses
    from openai_generated.resources.beta.responses.responses import (
        AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse as ResponsesWithRawResponse,
        ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
    )


__all__ = [
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "Responses",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Responses": "openai_facade.extensions.beta_responses",
        "AsyncResponses": "openai_facade.extensions.beta_responses",
        "ResponsesWithRawResponse": "openai_generated.resources.beta.responses.responses",
        "AsyncResponsesWithRawResponse": "openai_generated.resources.beta.responses.responses",
        "ResponsesWithStreamingResponse": "openai_generated.resources.beta.responses.responses",
        "AsyncResponsesWithStreamingResponse": "openai_generated.resources.beta.responses.responses",
    },
)
