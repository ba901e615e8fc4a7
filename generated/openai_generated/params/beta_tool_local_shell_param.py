# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaToolLocalShellParam(TypedDict, total=False):
    """Beta tool local shell (`local_shell`)."""

    type: Required[Literal["local_shell"]]
