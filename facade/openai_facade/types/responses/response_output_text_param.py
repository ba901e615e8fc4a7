# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_output_text_annotation_container_file_citation_param import (
        ResponseOutputTextAnnotationContainerFileCitationParam as AnnotationContainerFileCitation,
    )
    from openai_generated.params.response_output_text_annotation_file_citation_param import (
        ResponseOutputTextAnnotationFileCitationParam as AnnotationFileCitation,
    )
    from openai_generated.params.response_output_text_annotation_file_path_param import (
        ResponseOutputTextAnnotationFilePathParam as AnnotationFilePath,
    )
    from openai_generated.params.response_output_text_annotation_param import (
        ResponseOutputTextAnnotationParam as Annotation,
    )
    from openai_generated.params.response_output_text_annotation_url_citation_param import (
        ResponseOutputTextAnnotationURLCitationParam as AnnotationURLCitation,
    )
    from openai_generated.params.response_output_text_logprob_param import ResponseOutputTextLogprobParam as Logprob
    from openai_generated.params.response_output_text_logprob_top_logprob_param import (
        ResponseOutputTextLogprobTopLogprobParam as LogprobTopLogprob,
    )
    from openai_generated.params.response_output_text_param import ResponseOutputTextParam as ResponseOutputTextParam


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
        "AnnotationContainerFileCitation": "openai_generated.params.response_output_text_annotation_container_file_citation_param:ResponseOutputTextAnnotationContainerFileCitationParam",
        "AnnotationFileCitation": "openai_generated.params.response_output_text_annotation_file_citation_param:ResponseOutputTextAnnotationFileCitationParam",
        "AnnotationFilePath": "openai_generated.params.response_output_text_annotation_file_path_param:ResponseOutputTextAnnotationFilePathParam",
        "AnnotationURLCitation": "openai_generated.params.response_output_text_annotation_url_citation_param:ResponseOutputTextAnnotationURLCitationParam",
        "Logprob": "openai_generated.params.response_output_text_logprob_param:ResponseOutputTextLogprobParam",
        "LogprobTopLogprob": "openai_generated.params.response_output_text_logprob_top_logprob_param:ResponseOutputTextLogprobTopLogprobParam",
        "ResponseOutputTextParam": "openai_generated.params.response_output_text_param",
    },
)
