# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateStreamOptionsParam(TypedDict, total=False):
    """Beta responses client event response create stream options."""

    include_obfuscation: bool | None
