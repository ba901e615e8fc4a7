# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class BetaFileCitationParam(Model):
    """Beta file citation param (`file_citation`)."""

    type: Literal["file_citation"] = "file_citation"
    """Always `file_citation`."""
    index: int
    """Where in the text the citation stands, as a character index."""
    file_id: str
    """The cited file."""
    filename: str
    """What the cited file is called."""


@model
class BetaUrlCitationParam(Model):
    """Beta URL citation param (`url_citation`)."""

    type: Literal["url_citation"] = "url_citation"
    """Always `url_citation`."""
    start_index: int
    """Where the cited span begins in the text, as a character index."""
    end_index: int
    """Where the cited span ends in the text, as a character index."""
    url: str
    """The address of the cited page."""
    title: str
    """What the cited page is called."""


@model
class BetaContainerFileCitationParam(Model):
    """Beta container file citation param (`container_file_citation`)."""

    type: Literal["container_file_citation"] = "container_file_citation"
    """Always `container_file_citation`."""
    start_index: int
    """Where the cited span begins in the text, as a character index."""
    end_index: int
    """Where the cited span ends in the text, as a character index."""
    container_id: str
    """The container that holds the file."""
    file_id: str
    """The cited file inside the container."""
    filename: str
    """What the cited file is called."""


if TYPE_CHECKING:
    BetaOutputTextContentParamAnnotation: TypeAlias = (
        BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam
    )
    """Beta output text content param annotation: one of 3 kinds, told apart by `type`."""
else:
    BetaOutputTextContentParamAnnotation = TaggedUnion(
        "BetaOutputTextContentParamAnnotation",
        __package__,
        key="type",
        variants={
            "container_file_citation": "BetaContainerFileCitationParam",
            "file_citation": "BetaFileCitationParam",
            "url_citation": "BetaUrlCitationParam",
        },
        shapes=(),
    )
