# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import models


ResponsesModel: TypeAlias = models.ResponsesModel
"""Responses model."""

__all__ = ["ResponsesModel"]
