# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.annotation import (
        FileCitationAnnotation as FileCitationAnnotation,
        FileCitationAnnotationFileCitation as FileCitation,
    )


__all__ = ["FileCitation", "FileCitationAnnotation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileCitation": "openai_generated.models.annotation:FileCitationAnnotationFileCitation",
        "FileCitationAnnotation": "openai_generated.models.annotation",
    },
)
