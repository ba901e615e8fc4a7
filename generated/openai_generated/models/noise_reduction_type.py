# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""Noise reduction type: the values known when this was generated."""
