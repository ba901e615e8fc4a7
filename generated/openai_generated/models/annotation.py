# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


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


@model
class FileCitationAnnotationFileCitation(Model):
    """File citation annotation file citation."""

    file_id: str
    """The file that the statement is taken from."""


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


@model
class FilePathAnnotationFilePath(Model):
    """File path annotation file path."""

    file_id: str
    """The file to download."""


if TYPE_CHECKING:
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
