# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ExternalStorageConfigurationStatus: TypeAlias = Literal["pending", "validated", "degraded", "unhealthy"]
"""External storage configuration status: the values known when this was generated."""
