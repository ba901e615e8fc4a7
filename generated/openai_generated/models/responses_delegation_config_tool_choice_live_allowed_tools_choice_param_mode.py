# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamMode: TypeAlias = Literal["none", "auto", "required"]
"""Responses delegation config tool choice live allowed tools choice param mode: the values known when this was generated."""
