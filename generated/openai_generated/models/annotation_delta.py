# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


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


@model
class FileCitationDeltaAnnotationFileCitation(Model):
    """File citation delta annotation file citation."""

    file_id: str | None = None
    """The file that the statement is taken from."""
    quote: str | None = None
    """The passage of the file that is cited; absent with newer models."""


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


@model
class FilePathDeltaAnnotationFilePath(Model):
    """File path delta annotation file path."""

    file_id: str | None = None
    """The file to download."""


if TYPE_CHECKING:
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
