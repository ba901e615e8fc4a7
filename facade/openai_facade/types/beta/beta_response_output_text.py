# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_output_text import (
        BetaResponseOutputText as BetaResponseOutputText,
        BetaResponseOutputTextLogprob as Logprob,
        BetaResponseOutputTextLogprobTopLogprob as LogprobTopLogprob,
    )
    from openai_generated.models.beta_response_output_text_annotation import (
        BetaResponseOutputTextAnnotation as Annotation,
        BetaResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation,
        BetaResponseOutputTextAnnotationFileCitation as AnnotationFileCitation,
        BetaResponseOutputTextAnnotationFilePath as AnnotationFilePath,
        BetaResponseOutputTextAnnotationURLCitation as AnnotationURLCitation,
    )


__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "BetaResponseOutputText",
    "Logprob",
    "LogprobTopLogprob",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Annotation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotation",
        "AnnotationContainerFileCitation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotationContainerFileCitation",
        "AnnotationFileCitation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotationFileCitation",
        "AnnotationFilePath": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotationFilePath",
        "AnnotationURLCitation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotationURLCitation",
        "BetaResponseOutputText": "openai_generated.models.beta_response_output_text",
        "Logprob": "openai_generated.models.beta_response_output_text:BetaResponseOutputTextLogprob",
        "LogprobTopLogprob": "openai_generated.models.beta_response_output_text:BetaResponseOutputTextLogprobTopLogprob",
    },
)
