# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.annotation_delta import (
        FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
        FileCitationDeltaAnnotationFileCitation as FileCitation,
    )


__all__ = ["FileCitation", "FileCitationDeltaAnnotation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileCitation": "openai_generated.models.annotation_delta:FileCitationDeltaAnnotationFileCitation",
        "FileCitationDeltaAnnotation": "openai_generated.models.annotation_delta",
    },
)
