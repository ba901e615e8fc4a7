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
    """Which annotation of the text this belongs to, counted from 0."""
    type: Literal["file_path"] = "file_path"
    """Always `file_path`."""
    text: str | None = None
    """The path in the text that stands for the file; absent after the first piece."""
    file_path: FilePathDeltaAnnotationFilePath | None = None
    """The file that the code interpreter wrote; absent after the first piece."""
    start_index: int | None = None
    """Where in the text the mark begins, counted from 0; absent after the first piece."""
    end_index: int | None = None
    """Where in the text the mark ends, itself not part of it; absent after the first piece."""
