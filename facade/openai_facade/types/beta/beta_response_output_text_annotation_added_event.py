# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_output_text_annotation import (
        BetaResponseOutputTextAnnotation as Annotation,
        BetaResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation,
        BetaResponseOutputTextAnnotationFileCitation as AnnotationFileCitation,
        BetaResponseOutputTextAnnotationFilePath as AnnotationFilePath,
        BetaResponseOutputTextAnnotationURLCitation as AnnotationURLCitation,
    )
    from openai_generated.models.beta_response_output_text_annotation_added_event import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )


__all__ = [
    "Agent",
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "BetaResponseOutputTextAnnotationAddedEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "Annotation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotation",
        "AnnotationContainerFileCitation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotationContainerFileCitation",
        "AnnotationFileCitation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotationFileCitation",
        "AnnotationFilePath": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotationFilePath",
        "AnnotationURLCitation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotationURLCitation",
        "BetaResponseOutputTextAnnotationAddedEvent": "openai_generated.models.beta_response_output_text_annotation_added_event",
    },
)
