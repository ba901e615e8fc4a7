# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_response_output_text import (
        ChatKitResponseOutputText as ChatKitResponseOutputText,
    )
    from openai_generated.models.chat_kit_response_output_text_annotation import (
        ChatKitResponseOutputTextAnnotation as Annotation,
    )
    from openai_generated.models.chat_kit_response_output_text_annotation_file import (
        ChatKitResponseOutputTextAnnotationFile as AnnotationFile,
    )
    from openai_generated.models.chat_kit_response_output_text_annotation_file_source import (
        ChatKitResponseOutputTextAnnotationFileSource as AnnotationFileSource,
    )
    from openai_generated.models.chat_kit_response_output_text_annotation_url import (
        ChatKitResponseOutputTextAnnotationURL as AnnotationURL,
    )
    from openai_generated.models.chat_kit_response_output_text_annotation_url_source import (
        ChatKitResponseOutputTextAnnotationURLSource as AnnotationURLSource,
    )


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
        "AnnotationFile": "openai_generated.models.chat_kit_response_output_text_annotation_file:ChatKitResponseOutputTextAnnotationFile",
        "AnnotationFileSource": "openai_generated.models.chat_kit_response_output_text_annotation_file_source:ChatKitResponseOutputTextAnnotationFileSource",
        "AnnotationURL": "openai_generated.models.chat_kit_response_output_text_annotation_url:ChatKitResponseOutputTextAnnotationURL",
        "AnnotationURLSource": "openai_generated.models.chat_kit_response_output_text_annotation_url_source:ChatKitResponseOutputTextAnnotationURLSource",
        "ChatKitResponseOutputText": "openai_generated.models.chat_kit_response_output_text",
    },
)
