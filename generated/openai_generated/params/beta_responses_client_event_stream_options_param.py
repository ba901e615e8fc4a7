# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class BetaResponsesClientEventStreamOptionsParam(TypedDict, total=False):
    """Beta responses client event stream options."""

    include_obfuscation: bool
