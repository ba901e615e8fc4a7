# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.environments.templates import (
        AsyncTemplates as AsyncTemplates,
        AsyncTemplatesWithRawResponse as AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse as AsyncTemplatesWithStreamingResponse,
        Templates as Templates,
        TemplatesWithRawResponse as TemplatesWithRawResponse,
        TemplatesWithStreamingResponse as TemplatesWithStreamingResponse,
    )


__all__ = [
    "AsyncTemplates",
    "AsyncTemplatesWithRawResponse",
    "AsyncTemplatesWithStreamingResponse",
    "Templates",
    "TemplatesWithRawResponse",
    "TemplatesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Templates": "openai_generated.resources.beta.agents.environments.templates",
        "AsyncTemplates": "openai_generated.resources.beta.agents.environments.templates",
        "TemplatesWithRawResponse": "openai_generated.resources.beta.agents.environments.templates",
        "AsyncTemplatesWithRawResponse": "openai_generated.resources.beta.agents.environments.templates",
        "TemplatesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.templates",
        "AsyncTemplatesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.templates",
    },
)
