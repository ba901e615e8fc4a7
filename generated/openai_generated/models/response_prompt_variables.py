# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.response_prompt_variable import ResponsePromptVariable


ResponsePromptVariables: TypeAlias = dict[str, ResponsePromptVariable]
"""Response prompt variables: values by name."""
