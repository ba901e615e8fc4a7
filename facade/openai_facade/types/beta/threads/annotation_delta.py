# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.annotation_delta import AnnotationDelta as AnnotationDelta


__all__ = ["AnnotationDelta"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AnnotationDelta": "openai_generated.models.annotation_delta",
    },
)
