# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_response_output_text_annotation import (
        ChatKitResponseOutputTextAnnotation as Annotation,
        ChatKitResponseOutputTextAnnotationFile as AnnotationFile,
        ChatKitResponseOutputTextAnnotationFileSource as AnnotationFileSource,
        ChatKitResponseOutputTextAnnotationURL as AnnotationURL,
        ChatKitResponseOutputTextAnnotationURLSource as AnnotationURLSource,
    )
    from openai_generated.models.thread_item import ChatKitResponseOutputText as ChatKitResponseOutputText


__all__ = [
    "Annotation",
    "AnnotationFile",
    "AnnotationFileSource",
    "AnnotationURL",
    "AnnotationURLSource",
    "ChatKitResponseOutputText",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Annotation": "openai_generated.models.chat_kit_response_output_text_annotation:ChatKitResponseOutputTextAnnotation",
        "AnnotationFile": "openai_generated.models.chat_kit_response_output_text_annotation:ChatKitResponseOutputTextAnnotationFile",
        "AnnotationFileSource": "openai_generated.models.chat_kit_response_output_text_annotation:ChatKitResponseOutputTextAnnotationFileSource",
        "AnnotationURL": "openai_generated.models.chat_kit_response_output_text_annotation:ChatKitResponseOutputTextAnnotationURL",
        "AnnotationURLSource": "openai_generated.models.chat_kit_response_output_text_annotation:ChatKitResponseOutputTextAnnotationURLSource",
        "ChatKitResponseOutputText": "openai_generated.models.thread_item",
    },
)
