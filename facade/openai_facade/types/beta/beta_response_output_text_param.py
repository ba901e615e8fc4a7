# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_output_text_annotation_container_file_citation_param import (
        BetaResponseOutputTextAnnotationContainerFileCitationParam as AnnotationContainerFileCitation,
    )
    from openai_generated.params.beta_response_output_text_annotation_file_citation_param import (
        BetaResponseOutputTextAnnotationFileCitationParam as AnnotationFileCitation,
    )
    from openai_generated.params.beta_response_output_text_annotation_file_path_param import (
        BetaResponseOutputTextAnnotationFilePathParam as AnnotationFilePath,
    )
    from openai_generated.params.beta_response_output_text_annotation_param import (
        BetaResponseOutputTextAnnotationParam as Annotation,
    )
    from openai_generated.params.beta_response_output_text_annotation_url_citation_param import (
        BetaResponseOutputTextAnnotationURLCitationParam as AnnotationURLCitation,
    )
    from openai_generated.params.beta_response_output_text_logprob_param import (
        BetaResponseOutputTextLogprobParam as Logprob,
    )
    from openai_generated.params.beta_response_output_text_logprob_top_logprob_param import (
        BetaResponseOutputTextLogprobTopLogprobParam as LogprobTopLogprob,
    )
    from openai_generated.params.beta_response_output_text_param import (
        BetaResponseOutputTextParam as BetaResponseOutputTextParam,
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
        "AnnotationContainerFileCitation": "openai_generated.params.beta_response_output_text_annotation_container_file_citation_param:BetaResponseOutputTextAnnotationContainerFileCitationParam",
        "AnnotationFileCitation": "openai_generated.params.beta_response_output_text_annotation_file_citation_param:BetaResponseOutputTextAnnotationFileCitationParam",
        "AnnotationFilePath": "openai_generated.params.beta_response_output_text_annotation_file_path_param:BetaResponseOutputTextAnnotationFilePathParam",
        "AnnotationURLCitation": "openai_generated.params.beta_response_output_text_annotation_url_citation_param:BetaResponseOutputTextAnnotationURLCitationParam",
        "BetaResponseOutputTextParam": "openai_generated.params.beta_response_output_text_param",
        "Logprob": "openai_generated.params.beta_response_output_text_logprob_param:BetaResponseOutputTextLogprobParam",
        "LogprobTopLogprob": "openai_generated.params.beta_response_output_text_logprob_top_logprob_param:BetaResponseOutputTextLogprobTopLogprobParam",
    },
)
