# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseOutputTextAnnotationContainerFileCitation(Model):
    """Response output text annotation container file citation (`container_file_citation`)."""

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
