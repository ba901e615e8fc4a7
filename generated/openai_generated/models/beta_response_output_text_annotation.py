# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_output_text_annotation_container_file_citation import (
        BetaResponseOutputTextAnnotationContainerFileCitation,
    )
    from openai_generated.models.beta_response_output_text_annotation_file_citation import (
        BetaResponseOutputTextAnnotationFileCitation,
    )
    from openai_generated.models.beta_response_output_text_annotation_file_path import (
        BetaResponseOutputTextAnnotationFilePath,
    )
    from openai_generated.models.beta_response_output_text_annotation_url_citation import (
        BetaResponseOutputTextAnnotationURLCitation,
    )

    BetaResponseOutputTextAnnotation: TypeAlias = (
        BetaResponseOutputTextAnnotationFileCitation
        | BetaResponseOutputTextAnnotationURLCitation
        | BetaResponseOutputTextAnnotationContainerFileCitation
        | BetaResponseOutputTextAnnotationFilePath
    )
    """Beta response output text annotation: one of 4 kinds, told apart by `type`."""
else:
    BetaResponseOutputTextAnnotation = TaggedUnion(
        "BetaResponseOutputTextAnnotation",
        __package__,
        key="type",
        variants={
            "container_file_citation": "BetaResponseOutputTextAnnotationContainerFileCitation",
            "file_citation": "BetaResponseOutputTextAnnotationFileCitation",
            "file_path": "BetaResponseOutputTextAnnotationFilePath",
            "url_citation": "BetaResponseOutputTextAnnotationURLCitation",
        },
        shapes=(),
    )
