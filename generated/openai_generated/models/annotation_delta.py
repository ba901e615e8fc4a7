# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.file_citation_delta_annotation import FileCitationDeltaAnnotation
    from openai_generated.models.file_path_delta_annotation import FilePathDeltaAnnotation

    AnnotationDelta: TypeAlias = FileCitationDeltaAnnotation | FilePathDeltaAnnotation
    """Annotation delta: one of 2 kinds, told apart by `type`."""
else:
    AnnotationDelta = TaggedUnion(
        "AnnotationDelta",
        __package__,
        key="type",
        variants={
            "file_citation": "FileCitationDeltaAnnotation",
            "file_path": "FilePathDeltaAnnotation",
        },
        shapes=(),
    )
