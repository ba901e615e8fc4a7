# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str
"""Beta response steer pending reason."""
