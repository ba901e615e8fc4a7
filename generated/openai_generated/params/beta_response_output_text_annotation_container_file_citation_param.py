# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseOutputTextAnnotationContainerFileCitationParam(TypedDict, total=False):
    """Beta response output text annotation container file citation (`container_file_citation`)."""

    type: Required[Literal["container_file_citation"]]
    """Always `container_file_citation`."""
    container_id: Required[str]
    """The container that holds the file."""
    file_id: Required[str]
    """The cited file inside the container."""
    start_index: Required[int]
    """Where the cited span begins in the text, as a character index."""
    end_index: Required[int]
    """Where the cited span ends in the text, as a character index."""
    filename: Required[str]
    """What the cited file is called."""
