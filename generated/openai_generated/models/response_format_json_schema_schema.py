# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, object]
"""Response format JSON schema schema: values by name."""
