# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseCompactParamsImageContextCompression: TypeAlias = Literal["auto", "enabled", "disabled"]
"""Response compact params image context compression: the values known when this was generated."""
