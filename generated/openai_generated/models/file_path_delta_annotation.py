# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_path_delta_annotation_file_path import FilePathDeltaAnnotationFilePath


@model
class FilePathDeltaAnnotation(Model):
    """File path delta annotation (`file_path`)."""

    index: int
    type: Literal["file_path"] = "file_path"
    """Always `file_path`."""
    text: str | None = None
    file_path: FilePathDeltaAnnotationFilePath | None = None
    start_index: int | None = None
    end_index: int | None = None
