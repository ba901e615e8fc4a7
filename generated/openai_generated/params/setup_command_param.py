# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class SetupCommandParam(TypedDict, total=False):
    """Setup command param."""

    command: Required[str]
    cwd: str | None
