# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.file_citation_delta_annotation import (
        FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
    )
    from openai_generated.models.file_citation_delta_annotation_file_citation import (
        FileCitationDeltaAnnotationFileCitation as FileCitation,
    )


__all__ = ["FileCitation", "FileCitationDeltaAnnotation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileCitation": "openai_generated.models.file_citation_delta_annotation_file_citation:FileCitationDeltaAnnotationFileCitation",
        "FileCitationDeltaAnnotation": "openai_generated.models.file_citation_delta_annotation",
    },
)
