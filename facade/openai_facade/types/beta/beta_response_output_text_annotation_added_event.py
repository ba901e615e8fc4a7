# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_output_text_annotation import (
        BetaResponseOutputTextAnnotation as Annotation,
    )
    from openai_generated.models.beta_response_output_text_annotation_added_event import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from openai_generated.models.beta_response_output_text_annotation_container_file_citation import (
        BetaResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation,
    )
    from openai_generated.models.beta_response_output_text_annotation_file_citation import (
        BetaResponseOutputTextAnnotationFileCitation as AnnotationFileCitation,
    )
    from openai_generated.models.beta_response_output_text_annotation_file_path import (
        BetaResponseOutputTextAnnotationFilePath as AnnotationFilePath,
    )
    from openai_generated.models.beta_response_output_text_annotation_url_citation import (
        BetaResponseOutputTextAnnotationURLCitation as AnnotationURLCitation,
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
        "AnnotationContainerFileCitation": "openai_generated.models.beta_response_output_text_annotation_container_file_citation:BetaResponseOutputTextAnnotationContainerFileCitation",
        "AnnotationFileCitation": "openai_generated.models.beta_response_output_text_annotation_file_citation:BetaResponseOutputTextAnnotationFileCitation",
        "AnnotationFilePath": "openai_generated.models.beta_response_output_text_annotation_file_path:BetaResponseOutputTextAnnotationFilePath",
        "AnnotationURLCitation": "openai_generated.models.beta_response_output_text_annotation_url_citation:BetaResponseOutputTextAnnotationURLCitation",
        "BetaResponseOutputTextAnnotationAddedEvent": "openai_generated.models.beta_response_output_text_annotation_added_event",
    },
)
