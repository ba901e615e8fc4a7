# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.skills.versions import content as content, versions as versions
    from openai_generated.resources.skills.versions.content import (
        AsyncContent as AsyncContent,
        AsyncContentWithRawResponse as AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
        Content as Content,
        ContentWithRawResponse as ContentWithRawResponse,
        ContentWithStreamingResponse as ContentWithStreamingResponse,
    )
    from openai_generated.resources.skills.versions.versions import (
        AsyncVersions as AsyncVersions,
        AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse,
        Versions as Versions,
        VersionsWithRawResponse as VersionsWithRawResponse,
        VersionsWithStreamingResponse as VersionsWithStreamingResponse,
    )


__all__ = [
    "AsyncContent",
    "AsyncContentWithRawResponse",
    "AsyncContentWithStreamingResponse",
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Content",
    "ContentWithRawResponse",
    "ContentWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncContent": "openai_generated.resources.skills.versions.content",
        "AsyncContentWithRawResponse": "openai_generated.resources.skills.versions.content",
        "AsyncContentWithStreamingResponse": "openai_generated.resources.skills.versions.content",
        "AsyncVersions": "openai_generated.resources.skills.versions.versions",
        "AsyncVersionsWithRawResponse": "openai_generated.resources.skills.versions.versions",
        "AsyncVersionsWithStreamingResponse": "openai_generated.resources.skills.versions.versions",
        "Content": "openai_generated.resources.skills.versions.content",
        "ContentWithRawResponse": "openai_generated.resources.skills.versions.content",
        "ContentWithStreamingResponse": "openai_generated.resources.skills.versions.content",
        "Versions": "openai_generated.resources.skills.versions.versions",
        "VersionsWithRawResponse": "openai_generated.resources.skills.versions.versions",
        "VersionsWithStreamingResponse": "openai_generated.resources.skills.versions.versions",
        "content": ".content:",
        "versions": ".versions:",
    },
)
