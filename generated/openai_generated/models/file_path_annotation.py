# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_path_annotation_file_path import FilePathAnnotationFilePath


@model
class FilePathAnnotation(Model):
    """File path annotation (`file_path`)."""

    type: Literal["file_path"] = "file_path"
    """Always `file_path`."""
    text: str
    """The path in the text that stands for the file, such as `sandbox:/mnt/data/a.csv`."""
    file_path: FilePathAnnotationFilePath
    """The file that the code interpreter wrote."""
    start_index: int
    """Where in the text the path begins, counted from 0."""
    end_index: int
    """Where in the text the path ends; the character there is not part of it."""
