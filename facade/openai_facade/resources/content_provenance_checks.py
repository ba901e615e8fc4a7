# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.content_provenance_checks import (
        AsyncContentProvenanceChecks as AsyncContentProvenanceChecks,
        AsyncContentProvenanceChecksWithRawResponse as AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse as AsyncContentProvenanceChecksWithStreamingResponse,
        ContentProvenanceChecks as ContentProvenanceChecks,
        ContentProvenanceChecksWithRawResponse as ContentProvenanceChecksWithRawResponse,
        ContentProvenanceChecksWithStreamingResponse as ContentProvenanceChecksWithStreamingResponse,
    )


__all__ = [
    "AsyncContentProvenanceChecks",
    "AsyncContentProvenanceChecksWithRawResponse",
    "AsyncContentProvenanceChecksWithStreamingResponse",
    "ContentProvenanceChecks",
    "ContentProvenanceChecksWithRawResponse",
    "ContentProvenanceChecksWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContentProvenanceChecks": "openai_generated.resources.content_provenance_checks",
        "AsyncContentProvenanceChecks": "openai_generated.resources.content_provenance_checks",
        "ContentProvenanceChecksWithRawResponse": "openai_generated.resources.content_provenance_checks",
        "AsyncContentProvenanceChecksWithRawResponse": "openai_generated.resources.content_provenance_checks",
        "ContentProvenanceChecksWithStreamingResponse": "openai_generated.resources.content_provenance_checks",
        "AsyncContentProvenanceChecksWithStreamingResponse": "openai_generated.resources.content_provenance_checks",
    },
)
