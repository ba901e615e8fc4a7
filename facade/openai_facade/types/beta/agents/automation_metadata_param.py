# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias


AutomationMetadataParam: TypeAlias = Mapping[str, str]
"""Automation metadata param."""

__all__ = ["AutomationMetadataParam"]
