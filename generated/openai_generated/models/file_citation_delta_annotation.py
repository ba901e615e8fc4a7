# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_citation_delta_annotation_file_citation import (
        FileCitationDeltaAnnotationFileCitation,
    )


@model
class FileCitationDeltaAnnotation(Model):
    """File citation delta annotation (`file_citation`)."""

    index: int
    type: Literal["file_citation"] = "file_citation"
    """Always `file_citation`."""
    text: str | None = None
    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    start_index: int | None = None
    end_index: int | None = None
