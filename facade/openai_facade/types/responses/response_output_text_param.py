# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.output_message_content_param import (
        ResponseOutputTextLogprobParam as Logprob,
        ResponseOutputTextLogprobTopLogprobParam as LogprobTopLogprob,
        ResponseOutputTextParam as ResponseOutputTextParam,
    )
    from openai_generated.params.response_output_text_annotation_param import (
        ResponseOutputTextAnnotationContainerFileCitationParam as AnnotationContainerFileCitation,
        ResponseOutputTextAnnotationFileCitationParam as AnnotationFileCitation,
        ResponseOutputTextAnnotationFilePathParam as AnnotationFilePath,
        ResponseOutputTextAnnotationParam as Annotation,
        ResponseOutputTextAnnotationURLCitationParam as AnnotationURLCitation,
    )


__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
    "ResponseOutputTextParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Annotation": "openai_generated.params.response_output_text_annotation_param:ResponseOutputTextAnnotationParam",
        "AnnotationContainerFileCitation": "openai_generated.params.response_output_text_annotation_param:ResponseOutputTextAnnotationContainerFileCitationParam",
        "AnnotationFileCitation": "openai_generated.params.response_output_text_annotation_param:ResponseOutputTextAnnotationFileCitationParam",
        "AnnotationFilePath": "openai_generated.params.response_output_text_annotation_param:ResponseOutputTextAnnotationFilePathParam",
        "AnnotationURLCitation": "openai_generated.params.response_output_text_annotation_param:ResponseOutputTextAnnotationURLCitationParam",
        "Logprob": "openai_generated.params.output_message_content_param:ResponseOutputTextLogprobParam",
        "LogprobTopLogprob": "openai_generated.params.output_message_content_param:ResponseOutputTextLogprobTopLogprobParam",
        "ResponseOutputTextParam": "openai_generated.params.output_message_content_param",
    },
)
