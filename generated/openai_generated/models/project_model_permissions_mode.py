# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ProjectModelPermissionsMode: TypeAlias = Literal["allow_list", "deny_list"]
"""Project model permissions mode: the values known when this was generated."""
