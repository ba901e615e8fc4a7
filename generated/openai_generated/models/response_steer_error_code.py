# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.response_steer_error_code_value import ResponseSteerErrorCodeValue


ResponseSteerErrorCode: TypeAlias = str | ResponseSteerErrorCodeValue
"""Response steer error code."""
