# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
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


class ResponseOutputTextAnnotationContainerFileCitationParam(TypedDict, total=False):
    """Response output text annotation container file citation (`container_file_citation`)."""

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


class ResponseOutputTextAnnotationFilePathParam(TypedDict, total=False):
    """Response output text annotation file path (`file_path`)."""

    type: Required[Literal["file_path"]]
    """Always `file_path`."""
    file_id: Required[str]
    """The file that was made and can be downloaded."""
    index: Required[int]
    """Where in the text the file is mentioned, as a character index."""


ResponseOutputTextAnnotationParam: TypeAlias = (
    params.ResponseOutputTextAnnotationFileCitationParam
    | params.ResponseOutputTextAnnotationURLCitationParam
    | params.ResponseOutputTextAnnotationContainerFileCitationParam
    | params.ResponseOutputTextAnnotationFilePathParam
)
"""Response output text annotation: one of 4 kinds, told apart by `type`."""
