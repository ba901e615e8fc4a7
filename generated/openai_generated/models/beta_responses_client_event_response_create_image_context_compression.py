# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateImageContextCompression: TypeAlias = Literal["auto", "enabled", "disabled"]
"""Beta responses client event response create image context compression: the values known when this was generated."""
