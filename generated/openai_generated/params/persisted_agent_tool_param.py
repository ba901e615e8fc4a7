# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

PersistedAgentToolParam: TypeAlias = (
    params.PersistedAgentToolConfigParamFunction
    | params.PersistedAgentToolConfigParamToolSearch
    | params.PersistedAgentToolParamProgrammaticToolCalling
    | params.PersistedAgentToolConfigParamMcp
    | params.PersistedAgentToolConfigParamWebSearch
    | params.PersistedAgentToolConfigParamComputerUse
    | params.PersistedAgentToolConfigParamAutomations
)
"""Persisted agent tool param: one of 7 kinds, told apart by `type`."""
