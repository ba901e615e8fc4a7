# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ChatKitResponseOutputTextAnnotationFile(Model):
    """Chat kit response output text annotation file (`file`)."""

    type: Literal["file"] = "file"
    """Always `file`, where a link has `url`."""
    source: ChatKitResponseOutputTextAnnotationFileSource
    """The file that is cited."""


@model
class ChatKitResponseOutputTextAnnotationFileSource(Model):
    """Chat kit response output text annotation file source (`file`)."""

    type: Literal["file"] = "file"
    """Always `file`, where a link has `url`."""
    filename: str
    """The name of the file that is cited."""


@model
class ChatKitResponseOutputTextAnnotationURL(Model):
    """Chat kit response output text annotation URL (`url`)."""

    type: Literal["url"] = "url"
    """Always `url`."""
    source: ChatKitResponseOutputTextAnnotationURLSource
    """The page that is cited."""


@model
class ChatKitResponseOutputTextAnnotationURLSource(Model):
    """Chat kit response output text annotation URL source (`url`)."""

    type: Literal["url"] = "url"
    """Always `url`."""
    url: str
    """The link to the page that is cited."""


if TYPE_CHECKING:
    ChatKitResponseOutputTextAnnotation: TypeAlias = (
        ChatKitResponseOutputTextAnnotationFile | ChatKitResponseOutputTextAnnotationURL
    )
    """Chat kit response output text annotation: one of 2 kinds, told apart by `type`."""
else:
    ChatKitResponseOutputTextAnnotation = TaggedUnion(
        "ChatKitResponseOutputTextAnnotation",
        __package__,
        key="type",
        variants={
            "file": "ChatKitResponseOutputTextAnnotationFile",
            "url": "ChatKitResponseOutputTextAnnotationURL",
        },
        shapes=(),
    )
