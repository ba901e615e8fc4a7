# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_output_text import (
        ResponseOutputText as ResponseOutputText,
        ResponseOutputTextLogprob as Logprob,
        ResponseOutputTextLogprobTopLogprob as LogprobTopLogprob,
    )
    from openai_generated.models.response_output_text_annotation import (
        ResponseOutputTextAnnotation as Annotation,
        ResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation,
        ResponseOutputTextAnnotationFileCitation as AnnotationFileCitation,
        ResponseOutputTextAnnotationFilePath as AnnotationFilePath,
        ResponseOutputTextAnnotationURLCitation as AnnotationURLCitation,
    )


__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
    "ResponseOutputText",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Annotation": "openai_generated.models.response_output_text_annotation:ResponseOutputTextAnnotation",
        "AnnotationContainerFileCitation": "openai_generated.models.response_output_text_annotation:ResponseOutputTextAnnotationContainerFileCitation",
        "AnnotationFileCitation": "openai_generated.models.response_output_text_annotation:ResponseOutputTextAnnotationFileCitation",
        "AnnotationFilePath": "openai_generated.models.response_output_text_annotation:ResponseOutputTextAnnotationFilePath",
        "AnnotationURLCitation": "openai_generated.models.response_output_text_annotation:ResponseOutputTextAnnotationURLCitation",
        "Logprob": "openai_generated.models.response_output_text:ResponseOutputTextLogprob",
        "LogprobTopLogprob": "openai_generated.models.response_output_text:ResponseOutputTextLogprobTopLogprob",
        "ResponseOutputText": "openai_generated.models.response_output_text",
    },
)
