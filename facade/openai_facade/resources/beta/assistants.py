# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.assistants import (
        Assistants as Assistants,
        AssistantsWithRawResponse as AssistantsWithRawResponse,
        AssistantsWithStreamingResponse as AssistantsWithStreamingResponse,
        AsyncAssistants as AsyncAssistants,
        AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse,
    )


__all__ = [
    "Assistants",
    "AssistantsWithRawResponse",
    "AssistantsWithStreamingResponse",
    "AsyncAssistants",
    "AsyncAssistantsWithRawResponse",
    "AsyncAssistantsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistants": "openai_generated.resources.beta.assistants",
        "AsyncAssistants": "openai_generated.resources.beta.assistants",
        "AssistantsWithRawResponse": "openai_generated.resources.beta.assistants",
        "AsyncAssistantsWithRawResponse": "openai_generated.resources.beta.assistants",
        "AssistantsWithStreamingResponse": "openai_generated.resources.beta.assistants",
        "AsyncAssistantsWithStreamingResponse": "openai_generated.resources.beta.assistants",
    },
)
