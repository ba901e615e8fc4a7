# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

UpdateProjectServiceAccountBodyRole: TypeAlias = Literal["member", "owner"]
"""Update project service account body role: the values known when this was generated."""
