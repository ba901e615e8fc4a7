# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseOutputTextAnnotationFilePathParam(TypedDict, total=False):
    """Beta response output text annotation file path (`file_path`)."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]
