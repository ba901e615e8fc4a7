# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.skills.versions.content import (
        AsyncContent as AsyncContent,
        AsyncContentWithRawResponse as AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
        Content as Content,
        ContentWithRawResponse as ContentWithRawResponse,
        ContentWithStreamingResponse as ContentWithStreamingResponse,
    )


__all__ = [
    "AsyncContent",
    "AsyncContentWithRawResponse",
    "AsyncContentWithStreamingResponse",
    "Content",
    "ContentWithRawResponse",
    "ContentWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.resources.skills.versions.content",
        "AsyncContent": "openai_generated.resources.skills.versions.content",
        "ContentWithRawResponse": "openai_generated.resources.skills.versions.content",
        "AsyncContentWithRawResponse": "openai_generated.resources.skills.versions.content",
        "ContentWithStreamingResponse": "openai_generated.resources.skills.versions.content",
        "AsyncContentWithStreamingResponse": "openai_generated.resources.skills.versions.content",
    },
)
