# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias


DecisionJSONObjectParam: TypeAlias = Mapping[str, object]
"""Decision JSON object param."""

__all__ = ["DecisionJSONObjectParam"]
