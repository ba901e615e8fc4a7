# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaToolSearchExecutionType: TypeAlias = Literal["server", "client"]
"""Beta tool search execution type: the values known when this was generated."""
