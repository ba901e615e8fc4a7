# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_citation_annotation_file_citation import FileCitationAnnotationFileCitation


@model
class FileCitationAnnotation(Model):
    """File citation annotation (`file_citation`)."""

    type: Literal["file_citation"] = "file_citation"
    """Always `file_citation`."""
    text: str
    file_citation: FileCitationAnnotationFileCitation
    start_index: int
    end_index: int
