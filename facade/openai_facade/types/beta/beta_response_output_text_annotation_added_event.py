# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_annotation import BetaAnnotation as Annotation
    from openai_generated.models.beta_container_file_citation_body import (
        BetaContainerFileCitationBody as AnnotationContainerFileCitation,
    )
    from openai_generated.models.beta_file_citation_body import BetaFileCitationBody as AnnotationFileCitation
    from openai_generated.models.beta_file_path import BetaFilePath as AnnotationFilePath
    from openai_generated.models.beta_response_output_text_annotation_added_event import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from openai_generated.models.beta_url_citation_body import BetaUrlCitationBody as AnnotationURLCitation


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
        "Annotation": "openai_generated.models.beta_annotation:BetaAnnotation",
        "AnnotationContainerFileCitation": "openai_generated.models.beta_container_file_citation_body:BetaContainerFileCitationBody",
        "AnnotationFileCitation": "openai_generated.models.beta_file_citation_body:BetaFileCitationBody",
        "AnnotationFilePath": "openai_generated.models.beta_file_path:BetaFilePath",
        "AnnotationURLCitation": "openai_generated.models.beta_url_citation_body:BetaUrlCitationBody",
        "BetaResponseOutputTextAnnotationAddedEvent": "openai_generated.models.beta_response_output_text_annotation_added_event",
    },
)
