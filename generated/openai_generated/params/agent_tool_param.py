# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

AgentToolParam: TypeAlias = (
    params.AgentToolConfigParamFunction
    | params.AgentToolConfigParamToolSearch
    | params.AgentToolParamProgrammaticToolCalling
    | params.AgentToolConfigParamMcp
    | params.AgentToolConfigParamWebSearch
    | params.AgentToolConfigParamComputerUse
    | params.AgentToolConfigParamAutomations
)
"""Agent tool param: one of 7 kinds, told apart by `type`."""
