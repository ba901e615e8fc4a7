# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.grader_run_response import GraderRunResponse as GraderRunResponse
    from openai_generated.models.grader_run_response_metadata import GraderRunResponseMetadata as Metadata
    from openai_generated.models.grader_run_response_metadata_errors import (
        GraderRunResponseMetadataErrors as MetadataErrors,
    )


__all__ = ["GraderRunResponse", "Metadata", "MetadataErrors"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GraderRunResponse": "openai_generated.models.grader_run_response",
        "Metadata": "openai_generated.models.grader_run_response_metadata:GraderRunResponseMetadata",
        "MetadataErrors": "openai_generated.models.grader_run_response_metadata_errors:GraderRunResponseMetadataErrors",
    },
)
