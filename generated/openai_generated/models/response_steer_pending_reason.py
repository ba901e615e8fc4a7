# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ResponseSteerPendingReason: TypeAlias = Literal["waiting_for_required_input"] | str
"""Response steer pending reason."""
