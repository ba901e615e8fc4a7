# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_output_message_content_param import (
        BetaResponseOutputTextLogprobParam as Logprob,
        BetaResponseOutputTextLogprobTopLogprobParam as LogprobTopLogprob,
        BetaResponseOutputTextParam as BetaResponseOutputTextParam,
    )
    from openai_generated.params.beta_response_output_text_annotation_param import (
        BetaResponseOutputTextAnnotationContainerFileCitationParam as AnnotationContainerFileCitation,
        BetaResponseOutputTextAnnotationFileCitationParam as AnnotationFileCitation,
        BetaResponseOutputTextAnnotationFilePathParam as AnnotationFilePath,
        BetaResponseOutputTextAnnotationParam as Annotation,
        BetaResponseOutputTextAnnotationURLCitationParam as AnnotationURLCitation,
    )


__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "BetaResponseOutputTextParam",
    "Logprob",
    "LogprobTopLogprob",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Annotation": "openai_generated.params.beta_response_output_text_annotation_param:BetaResponseOutputTextAnnotationParam",
        "AnnotationContainerFileCitation": "openai_generated.params.beta_response_output_text_annotation_param:BetaResponseOutputTextAnnotationContainerFileCitationParam",
        "AnnotationFileCitation": "openai_generated.params.beta_response_output_text_annotation_param:BetaResponseOutputTextAnnotationFileCitationParam",
        "AnnotationFilePath": "openai_generated.params.beta_response_output_text_annotation_param:BetaResponseOutputTextAnnotationFilePathParam",
        "AnnotationURLCitation": "openai_generated.params.beta_response_output_text_annotation_param:BetaResponseOutputTextAnnotationURLCitationParam",
        "BetaResponseOutputTextParam": "openai_generated.params.beta_output_message_content_param",
        "Logprob": "openai_generated.params.beta_output_message_content_param:BetaResponseOutputTextLogprobParam",
        "LogprobTopLogprob": "openai_generated.params.beta_output_message_content_param:BetaResponseOutputTextLogprobTopLogprobParam",
    },
)
