# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class MessageCreateParams(TypedDict, total=False):
    """What `POST /threads/{thread_id}/messages` takes."""

    role: Required[Literal["user", "assistant"]]
    """Who speaks: user, or assistant to write the assistant's part."""
    content: Required[str | Iterable[params.MessageContentPartParam | Model]]
    """The message: text, or a list of text and image parts."""
    attachments: Iterable[params.MessageCreateParamsAttachment | Model] | None
    """Files that come with the message, each with the tools that may read it."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""


class MessageCreateParamsAttachment(TypedDict, total=False):
    """Message create params attachment."""

    file_id: str
    """The uploaded file."""
    tools: Iterable[params.MessageCreateParamsAttachmentTool | Model]
    """Which tools get the file, code interpreter, file search or both; left out for none."""
