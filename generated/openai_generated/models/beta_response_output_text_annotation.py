# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class BetaResponseOutputTextAnnotationFileCitation(Model):
    """Beta response output text annotation file citation (`file_citation`)."""

    type: Literal["file_citation"] = "file_citation"
    """Always `file_citation`."""
    file_id: str
    """The cited file."""
    index: int
    """Where in the text the citation stands, as a character index."""
    filename: str
    """What the cited file is called."""


@model
class BetaResponseOutputTextAnnotationURLCitation(Model):
    """Beta response output text annotation URL citation (`url_citation`)."""

    type: Literal["url_citation"] = "url_citation"
    """Always `url_citation`."""
    url: str
    """The address of the cited page."""
    start_index: int
    """Where the cited span begins in the text, as a character index."""
    end_index: int
    """Where the cited span ends in the text, as a character index."""
    title: str
    """What the cited page is called."""


@model
class BetaResponseOutputTextAnnotationContainerFileCitation(Model):
    """Beta response output text annotation container file citation (`container_file_citation`)."""

    type: Literal["container_file_citation"] = "container_file_citation"
    """Always `container_file_citation`."""
    container_id: str
    """The container that holds the file."""
    file_id: str
    """The cited file inside the container."""
    start_index: int
    """Where the cited span begins in the text, as a character index."""
    end_index: int
    """Where the cited span ends in the text, as a character index."""
    filename: str
    """What the cited file is called."""


@model
class BetaResponseOutputTextAnnotationFilePath(Model):
    """Beta response output text annotation file path (`file_path`)."""

    type: Literal["file_path"] = "file_path"
    """Always `file_path`."""
    file_id: str
    """The file that was made and can be downloaded."""
    index: int
    """Where in the text the file is mentioned, as a character index."""


if TYPE_CHECKING:
    BetaResponseOutputTextAnnotation: TypeAlias = (
        BetaResponseOutputTextAnnotationFileCitation
        | BetaResponseOutputTextAnnotationURLCitation
        | BetaResponseOutputTextAnnotationContainerFileCitation
        | BetaResponseOutputTextAnnotationFilePath
    )
    """Beta response output text annotation: one of 4 kinds, told apart by `type`."""
else:
    BetaResponseOutputTextAnnotation = TaggedUnion(
        "BetaResponseOutputTextAnnotation",
        __package__,
        key="type",
        variants={
            "container_file_citation": "BetaResponseOutputTextAnnotationContainerFileCitation",
            "file_citation": "BetaResponseOutputTextAnnotationFileCitation",
            "file_path": "BetaResponseOutputTextAnnotationFilePath",
            "url_citation": "BetaResponseOutputTextAnnotationURLCitation",
        },
        shapes=(),
    )
