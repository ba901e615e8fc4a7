# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ServerEventSelectorParam(TypedDict, total=False):
    """Server event selector."""

    type: Required[str]
    response_event: str | None
