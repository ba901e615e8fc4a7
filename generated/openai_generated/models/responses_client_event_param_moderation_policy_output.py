# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.moderation_config_param import ModerationConfigParam


ResponsesClientEventParamModerationPolicyOutput: TypeAlias = ModerationConfigParam
"""Responses client event param moderation policy output."""
