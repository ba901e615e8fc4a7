# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.grader_run_response import (
        GraderRunResponse as GraderRunResponse,
        GraderRunResponseMetadata as Metadata,
        GraderRunResponseMetadataErrors as MetadataErrors,
    )


__all__ = ["GraderRunResponse", "Metadata", "MetadataErrors"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GraderRunResponse": "openai_generated.models.grader_run_response",
        "Metadata": "openai_generated.models.grader_run_response:GraderRunResponseMetadata",
        "MetadataErrors": "openai_generated.models.grader_run_response:GraderRunResponseMetadataErrors",
    },
)
