# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_response_steer_error_code_value import BetaResponseSteerErrorCodeValue


BetaResponseSteerErrorCode: TypeAlias = str | BetaResponseSteerErrorCodeValue
"""Beta response steer error code."""
