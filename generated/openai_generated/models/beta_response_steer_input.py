# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_response_steer_input_response_steer_input_item_list import (
    BetaResponseSteerInputResponseSteerInputItemList,
)


BetaResponseSteerInput: TypeAlias = str | list[BetaResponseSteerInputResponseSteerInputItemList]
"""Beta response steer input."""
