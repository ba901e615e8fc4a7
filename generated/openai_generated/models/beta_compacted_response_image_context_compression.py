# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaCompactedResponseImageContextCompression: TypeAlias = Literal["enabled", "disabled"]
"""Beta compacted response image context compression: the values known when this was generated."""
