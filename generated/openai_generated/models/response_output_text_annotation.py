# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_output_text_annotation_container_file_citation import (
        ResponseOutputTextAnnotationContainerFileCitation,
    )
    from openai_generated.models.response_output_text_annotation_file_citation import (
        ResponseOutputTextAnnotationFileCitation,
    )
    from openai_generated.models.response_output_text_annotation_file_path import ResponseOutputTextAnnotationFilePath
    from openai_generated.models.response_output_text_annotation_url_citation import (
        ResponseOutputTextAnnotationURLCitation,
    )

    ResponseOutputTextAnnotation: TypeAlias = (
        ResponseOutputTextAnnotationFileCitation
        | ResponseOutputTextAnnotationURLCitation
        | ResponseOutputTextAnnotationContainerFileCitation
        | ResponseOutputTextAnnotationFilePath
    )
    """Response output text annotation: one of 4 kinds, told apart by `type`."""
else:
    ResponseOutputTextAnnotation = TaggedUnion(
        "ResponseOutputTextAnnotation",
        __package__,
        key="type",
        variants={
            "container_file_citation": "ResponseOutputTextAnnotationContainerFileCitation",
            "file_citation": "ResponseOutputTextAnnotationFileCitation",
            "file_path": "ResponseOutputTextAnnotationFilePath",
            "url_citation": "ResponseOutputTextAnnotationURLCitation",
        },
        shapes=(),
    )
