# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ResponsePromptVariableParam: TypeAlias = (
    str | params.ResponseInputTextParam | params.ResponseInputImageParam | params.ResponseInputFileParam
)
"""Response prompt variable: one of 4 kinds, told apart by `type`."""
