# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ResponsesClientEventStreamOptionsParam(TypedDict, total=False):
    """Responses client event stream options."""

    include_obfuscation: bool
    """Whether events are padded so that their size tells nothing; true by default."""
