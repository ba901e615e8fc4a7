# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseOutputTextAnnotationFilePathParam(TypedDict, total=False):
    """Response output text annotation file path (`file_path`)."""

    type: Required[Literal["file_path"]]
    """Always `file_path`."""
    file_id: Required[str]
    """The file that was made and can be downloaded."""
    index: Required[int]
    """Where in the text the file is mentioned, as a character index."""
