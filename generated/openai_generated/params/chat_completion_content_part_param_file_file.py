# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ChatCompletionContentPartParamFileFile(TypedDict, total=False):
    """Chat completion content part param file file."""

    filename: str
    file_data: str
    file_id: str
