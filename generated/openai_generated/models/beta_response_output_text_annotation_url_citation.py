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
    """Always `url_citation`."""
    url: str
    """The address of the cited page."""
    start_index: int
    """Where the cited span begins in the text, as a character index."""
    end_index: int
    """Where the cited span ends in the text, as a character index."""
    title: str
    """What the cited page is called."""
