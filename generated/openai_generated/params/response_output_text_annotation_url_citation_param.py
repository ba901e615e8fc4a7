# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseOutputTextAnnotationURLCitationParam(TypedDict, total=False):
    """Response output text annotation URL citation (`url_citation`)."""

    type: Required[Literal["url_citation"]]
    """Always `url_citation`."""
    url: Required[str]
    """The address of the cited page."""
    start_index: Required[int]
    """Where the cited span begins in the text, as a character index."""
    end_index: Required[int]
    """Where the cited span ends in the text, as a character index."""
    title: Required[str]
    """What the cited page is called."""
