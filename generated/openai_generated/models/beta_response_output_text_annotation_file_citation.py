# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseOutputTextAnnotationFileCitation(Model):
    """Beta response output text annotation file citation (`file_citation`)."""

    type: Literal["file_citation"] = "file_citation"
    file_id: str
    index: int
    filename: str
