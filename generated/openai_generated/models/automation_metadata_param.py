# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


AutomationMetadataParam: TypeAlias = dict[str, str]
"""Automation metadata param: values by name."""
