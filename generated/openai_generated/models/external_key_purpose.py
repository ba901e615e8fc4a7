# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ExternalKeyPurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""External key purpose: the values known when this was generated."""
