# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class SessionCreateParamsStreamOptions(TypedDict, total=False):
    """Session create params stream options."""

    include_obfuscation: bool
