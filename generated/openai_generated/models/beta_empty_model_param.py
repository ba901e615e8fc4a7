# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


BetaEmptyModelParam: TypeAlias = dict[str, object]
"""Beta empty model param: values by name."""
