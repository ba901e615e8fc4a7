# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class BetaResponseStreamOptionsParam(TypedDict, total=False):
    """Beta response stream options."""

    include_obfuscation: bool
