# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class EnvironmentCreateParamsEnvironmentDesktop(TypedDict, total=False):
    """Environment create params environment desktop."""

    enabled: Required[bool]
