# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


BetaResponseFormatJsonSchemaSchema: TypeAlias = dict[str, object]
"""Beta response format JSON schema schema: values by name."""
