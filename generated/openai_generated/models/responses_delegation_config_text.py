# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ResponsesDelegationConfigText(Model):
    """Responses delegation config text."""

    verbosity: Literal["low", "medium", "high"] | None = None


ResponsesDelegationConfigTextVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""Responses delegation config text verbosity: the values known when this was generated."""
