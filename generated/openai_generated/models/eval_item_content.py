# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.eval_item_content_item import EvalItemContentItem


EvalItemContent: TypeAlias = EvalItemContentItem | list[EvalItemContentItem]
"""Eval item content."""
