# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.moderation_param import ModerationParam


ResponsesClientEventModeration: TypeAlias = ModerationParam
"""Responses client event moderation."""
