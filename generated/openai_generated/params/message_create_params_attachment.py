# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class MessageCreateParamsAttachment(TypedDict, total=False):
    """Message create params attachment."""

    file_id: str
    """The uploaded file."""
    tools: Iterable[params.MessageCreateParamsAttachmentTool | Model]
    """Which tools get the file, code interpreter, file search or both; left out for none."""
