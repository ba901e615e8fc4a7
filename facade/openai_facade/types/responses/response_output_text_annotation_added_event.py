# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )


__all__ = ["ResponseOutputTextAnnotationAddedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseOutputTextAnnotationAddedEvent": "openai_generated.models.response_output_text_annotation_added_event",
    },
)
