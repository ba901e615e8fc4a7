# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.file_citation_annotation import FileCitationAnnotation
    from openai_generated.models.file_path_annotation import FilePathAnnotation

    Annotation: TypeAlias = FileCitationAnnotation | FilePathAnnotation
    """Annotation: one of 2 kinds, told apart by `type`."""
else:
    Annotation = TaggedUnion(
        "Annotation",
        __package__,
        key="type",
        variants={
            "file_citation": "FileCitationAnnotation",
            "file_path": "FilePathAnnotation",
        },
        shapes=(),
    )
