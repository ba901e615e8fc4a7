# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.beta_responses import AsyncResponses as AsyncResponses, Responses as Responses
    from openai_facade.resources.beta.responses import (
        input_items as input_items,
        input_tokens as input_tokens,
        responses as responses,
    )
    from openai_generated.resources.beta.responses.input_items import (
        AsyncInputItems as AsyncInputItems,
        AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse,
        InputItems as InputItems,
        InputItemsWithRawResponse as InputItemsWithRawResponse,
        InputItemsWithStreamingResponse as InputItemsWithStreamingResponse,
    )
    from openai_generated.resources.beta.responses.input_tokens import (
        AsyncInputTokens as AsyncInputTokens,
        AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse,
        InputTokens as InputTokens,
        InputTokensWithRawResponse as InputTokensWithRawResponse,
        InputTokensWithStreamingResponse as InputTokensWithStreamingResponse,
    )
    from openai_generated.resources.beta.responses.responses import (
        AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse as ResponsesWithRawResponse,
        ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
    )


__all__ = [
    "AsyncInputItems",
    "AsyncInputItemsWithRawResponse",
    "AsyncInputItemsWithStreamingResponse",
    "AsyncInputTokens",
    "AsyncInputTokensWithRawResponse",
    "AsyncInputTokensWithStreamingResponse",
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "InputItems",
    "InputItemsWithRawResponse",
    "InputItemsWithStreamingResponse",
    "InputTokens",
    "InputTokensWithRawResponse",
    "InputTokensWithStreamingResponse",
    "Responses",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncInputItems": "openai_generated.resources.beta.responses.input_items",
        "AsyncInputItemsWithRawResponse": "openai_generated.resources.beta.responses.input_items",
        "AsyncInputItemsWithStreamingResponse": "openai_generated.resources.beta.responses.input_items",
        "AsyncInputTokens": "openai_generated.resources.beta.responses.input_tokens",
        "AsyncInputTokensWithRawResponse": "openai_generated.resources.beta.responses.input_tokens",
        "AsyncInputTokensWithStreamingResponse": "openai_generated.resources.beta.responses.input_tokens",
        "AsyncResponses": "openai_facade.extensions.beta_responses",
        "AsyncResponsesWithRawResponse": "openai_generated.resources.beta.responses.responses",
        "AsyncResponsesWithStreamingResponse": "openai_generated.resources.beta.responses.responses",
        "InputItems": "openai_generated.resources.beta.responses.input_items",
        "InputItemsWithRawResponse": "openai_generated.resources.beta.responses.input_items",
        "InputItemsWithStreamingResponse": "openai_generated.resources.beta.responses.input_items",
        "InputTokens": "openai_generated.resources.beta.responses.input_tokens",
        "InputTokensWithRawResponse": "openai_generated.resources.beta.responses.input_tokens",
        "InputTokensWithStreamingResponse": "openai_generated.resources.beta.responses.input_tokens",
        "Responses": "openai_facade.extensions.beta_responses",
        "ResponsesWithRawResponse": "openai_generated.resources.beta.responses.responses",
        "ResponsesWithStreamingResponse": "openai_generated.resources.beta.responses.responses",
        "input_items": ".input_items:",
        "input_tokens": ".input_tokens:",
        "responses": ".responses:",
    },
)
