# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListProjectCertificatesOrder: TypeAlias = Literal["asc", "desc"]
"""List project certificates order: the values known when this was generated."""
