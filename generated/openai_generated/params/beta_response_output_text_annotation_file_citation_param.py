# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseOutputTextAnnotationFileCitationParam(TypedDict, total=False):
    """Beta response output text annotation file citation (`file_citation`)."""

    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]
