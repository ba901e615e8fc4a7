# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import models


BetaResponsesModelParam: TypeAlias = models.BetaResponsesModel
"""Beta responses model param."""

__all__ = ["BetaResponsesModelParam"]
