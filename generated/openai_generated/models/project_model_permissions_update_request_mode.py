# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ProjectModelPermissionsUpdateRequestMode: TypeAlias = Literal["allow_list", "deny_list"]
"""Project model permissions update request mode: the values known when this was generated."""
