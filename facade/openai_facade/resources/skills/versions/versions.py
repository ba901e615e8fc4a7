# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.skills.versions.versions import (
        AsyncVersions as AsyncVersions,
        AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse,
        Versions as Versions,
        VersionsWithRawResponse as VersionsWithRawResponse,
        VersionsWithStreamingResponse as VersionsWithStreamingResponse,
    )


__all__ = [
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Versions": "openai_generated.resources.skills.versions.versions",
        "AsyncVersions": "openai_generated.resources.skills.versions.versions",
        "VersionsWithRawResponse": "openai_generated.resources.skills.versions.versions",
        "AsyncVersionsWithRawResponse": "openai_generated.resources.skills.versions.versions",
        "VersionsWithStreamingResponse": "openai_generated.resources.skills.versions.versions",
        "AsyncVersionsWithStreamingResponse": "openai_generated.resources.skills.versions.versions",
    },
)
