# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentInfoType: TypeAlias = Literal["openai_hosted", "self_hosted"]
"""Environment info type: the values known when this was generated."""
