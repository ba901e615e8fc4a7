# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_output_text_annotation import ResponseOutputTextAnnotation as Annotation
    from openai_generated.models.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from openai_generated.models.response_output_text_annotation_container_file_citation import (
        ResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation,
    )
    from openai_generated.models.response_output_text_annotation_file_citation import (
        ResponseOutputTextAnnotationFileCitation as AnnotationFileCitation,
    )
    from openai_generated.models.response_output_text_annotation_file_path import (
        ResponseOutputTextAnnotationFilePath as AnnotationFilePath,
    )
    from openai_generated.models.response_output_text_annotation_url_citation import (
        ResponseOutputTextAnnotationURLCitation as AnnotationURLCitation,
    )


__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "ResponseOutputTextAnnotationAddedEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Annotation": "openai_generated.models.response_output_text_annotation:ResponseOutputTextAnnotation",
        "AnnotationContainerFileCitation": "openai_generated.models.response_output_text_annotation_container_file_citation:ResponseOutputTextAnnotationContainerFileCitation",
        "AnnotationFileCitation": "openai_generated.models.response_output_text_annotation_file_citation:ResponseOutputTextAnnotationFileCitation",
        "AnnotationFilePath": "openai_generated.models.response_output_text_annotation_file_path:ResponseOutputTextAnnotationFilePath",
        "AnnotationURLCitation": "openai_generated.models.response_output_text_annotation_url_citation:ResponseOutputTextAnnotationURLCitation",
        "ResponseOutputTextAnnotationAddedEvent": "openai_generated.models.response_output_text_annotation_added_event",
    },
)
