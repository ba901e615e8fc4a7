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
    """The mark in the text that stands for the source, to be replaced by you."""
    file_citation: FileCitationAnnotationFileCitation
    """The source."""
    start_index: int
    """Where in the text the mark begins, counted from 0."""
    end_index: int
    """Where in the text the mark ends; the character there is not part of it."""
