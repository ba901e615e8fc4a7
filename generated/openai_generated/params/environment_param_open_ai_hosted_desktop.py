# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    """Environment param open ai hosted desktop."""

    enabled: Required[bool]
