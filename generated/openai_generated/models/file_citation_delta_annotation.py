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
    """Which annotation of the text this belongs to, counted from 0."""
    type: Literal["file_citation"] = "file_citation"
    """Always `file_citation`."""
    text: str | None = None
    """The mark in the text that stands for the source; absent after the first piece."""
    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    """The source; absent after the first piece."""
    start_index: int | None = None
    """Where in the text the mark begins, counted from 0; absent after the first piece."""
    end_index: int | None = None
    """Where in the text the mark ends, itself not part of it; absent after the first piece."""
