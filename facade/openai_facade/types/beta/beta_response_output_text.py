# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_annotation import BetaAnnotation as Annotation
    from openai_generated.models.beta_container_file_citation_body import (
        BetaContainerFileCitationBody as AnnotationContainerFileCitation,
    )
    from openai_generated.models.beta_file_citation_body import BetaFileCitationBody as AnnotationFileCitation
    from openai_generated.models.beta_file_path import BetaFilePath as AnnotationFilePath
    from openai_generated.models.beta_log_prob import BetaLogProb as Logprob
    from openai_generated.models.beta_output_text_content import BetaOutputTextContent as BetaResponseOutputText
    from openai_generated.models.beta_top_log_prob import BetaTopLogProb as LogprobTopLogprob
    from openai_generated.models.beta_url_citation_body import BetaUrlCitationBody as AnnotationURLCitation


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
        "Annotation": "openai_generated.models.beta_annotation:BetaAnnotation",
        "AnnotationContainerFileCitation": "openai_generated.models.beta_container_file_citation_body:BetaContainerFileCitationBody",
        "AnnotationFileCitation": "openai_generated.models.beta_file_citation_body:BetaFileCitationBody",
        "AnnotationFilePath": "openai_generated.models.beta_file_path:BetaFilePath",
        "AnnotationURLCitation": "openai_generated.models.beta_url_citation_body:BetaUrlCitationBody",
        "BetaResponseOutputText": "openai_generated.models.beta_output_text_content:BetaOutputTextContent",
        "Logprob": "openai_generated.models.beta_log_prob:BetaLogProb",
        "LogprobTopLogprob": "openai_generated.models.beta_top_log_prob:BetaTopLogProb",
    },
)
