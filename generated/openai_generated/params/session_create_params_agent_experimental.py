# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class SessionCreateParamsAgentExperimental(TypedDict, total=False):
    """Session create params agent experimental."""

    time_awareness: bool
