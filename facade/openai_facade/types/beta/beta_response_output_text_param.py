# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_annotation_param import BetaAnnotationParam as Annotation
    from openai_generated.params.beta_container_file_citation_body_param import (
        BetaContainerFileCitationBodyParam as AnnotationContainerFileCitation,
    )
    from openai_generated.params.beta_file_citation_body_param import (
        BetaFileCitationBodyParam as AnnotationFileCitation,
    )
    from openai_generated.params.beta_file_path_param import BetaFilePathParam as AnnotationFilePath
    from openai_generated.params.beta_log_prob_param import BetaLogProbParam as Logprob
    from openai_generated.params.beta_output_text_content_param import (
        BetaOutputTextContentParam as BetaResponseOutputTextParam,
    )
    from openai_generated.params.beta_top_log_prob_param import BetaTopLogProbParam as LogprobTopLogprob
    from openai_generated.params.beta_url_citation_body_param import BetaUrlCitationBodyParam as AnnotationURLCitation


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
        "Annotation": "openai_generated.params.beta_annotation_param:BetaAnnotationParam",
        "AnnotationContainerFileCitation": "openai_generated.params.beta_container_file_citation_body_param:BetaContainerFileCitationBodyParam",
        "AnnotationFileCitation": "openai_generated.params.beta_file_citation_body_param:BetaFileCitationBodyParam",
        "AnnotationFilePath": "openai_generated.params.beta_file_path_param:BetaFilePathParam",
        "AnnotationURLCitation": "openai_generated.params.beta_url_citation_body_param:BetaUrlCitationBodyParam",
        "BetaResponseOutputTextParam": "openai_generated.params.beta_output_text_content_param:BetaOutputTextContentParam",
        "Logprob": "openai_generated.params.beta_log_prob_param:BetaLogProbParam",
        "LogprobTopLogprob": "openai_generated.params.beta_top_log_prob_param:BetaTopLogProbParam",
    },
)
