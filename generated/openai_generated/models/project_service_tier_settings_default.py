# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ProjectServiceTierSettingsDefault: TypeAlias = Literal["standard", "fast", "scale"]
"""Project service tier settings default: the values known when this was generated."""
