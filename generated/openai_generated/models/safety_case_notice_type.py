# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SafetyCaseNoticeType: TypeAlias = Literal["warning", "deactivation"]
"""Safety case notice type: the values known when this was generated."""
