# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_response_output_text_annotation_file_source import (
        ChatKitResponseOutputTextAnnotationFileSource,
    )


@model
class ChatKitResponseOutputTextAnnotationFile(Model):
    """Chat kit response output text annotation file (`file`)."""

    type: Literal["file"] = "file"
    """Always `file`, where a link has `url`."""
    source: ChatKitResponseOutputTextAnnotationFileSource
    """The file that is cited."""
