# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


DecisionJSONObject: TypeAlias = dict[str, object]
"""Decision JSON object: values by name."""
