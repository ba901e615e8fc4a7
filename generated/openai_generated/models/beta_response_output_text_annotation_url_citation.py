# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseOutputTextAnnotationURLCitation(Model):
    """Beta response output text annotation URL citation (`url_citation`)."""

    type: Literal["url_citation"] = "url_citation"
    url: str
    start_index: int
    end_index: int
    title: str
