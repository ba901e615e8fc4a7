# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
    """Persisted agent tool config param computer use (`computer_use`)."""

    type: Required[Literal["computer_use"]]
    include_screenshots: bool
