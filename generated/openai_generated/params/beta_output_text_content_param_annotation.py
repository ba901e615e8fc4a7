# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaFileCitationParam(TypedDict, total=False):
    """Beta file citation param (`file_citation`)."""

    type: Required[Literal["file_citation"]]
    """Always `file_citation`."""
    index: Required[int]
    """Where in the text the citation stands, as a character index."""
    file_id: Required[str]
    """The cited file."""
    filename: Required[str]
    """What the cited file is called."""


class BetaUrlCitationParam(TypedDict, total=False):
    """Beta URL citation param (`url_citation`)."""

    type: Required[Literal["url_citation"]]
    """Always `url_citation`."""
    start_index: Required[int]
    """Where the cited span begins in the text, as a character index."""
    end_index: Required[int]
    """Where the cited span ends in the text, as a character index."""
    url: Required[str]
    """The address of the cited page."""
    title: Required[str]
    """What the cited page is called."""


class BetaContainerFileCitationParam(TypedDict, total=False):
    """Beta container file citation param (`container_file_citation`)."""

    type: Required[Literal["container_file_citation"]]
    """Always `container_file_citation`."""
    start_index: Required[int]
    """Where the cited span begins in the text, as a character index."""
    end_index: Required[int]
    """Where the cited span ends in the text, as a character index."""
    container_id: Required[str]
    """The container that holds the file."""
    file_id: Required[str]
    """The cited file inside the container."""
    filename: Required[str]
    """What the cited file is called."""


BetaOutputTextContentParamAnnotation: TypeAlias = (
    params.BetaFileCitationParam | params.BetaUrlCitationParam | params.BetaContainerFileCitationParam
)
"""Beta output text content param annotation: one of 3 kinds, told apart by `type`."""
