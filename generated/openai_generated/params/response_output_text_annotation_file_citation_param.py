# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseOutputTextAnnotationFileCitationParam(TypedDict, total=False):
    """Response output text annotation file citation (`file_citation`)."""

    type: Required[Literal["file_citation"]]
    """Always `file_citation`."""
    file_id: Required[str]
    """The cited file."""
    index: Required[int]
    """Where in the text the citation stands, as a character index."""
    filename: Required[str]
    """What the cited file is called."""
