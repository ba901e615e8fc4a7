# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaFunctionShellCallItemParamEnvironment: TypeAlias = (
    params.BetaLocalEnvironmentParam | params.BetaContainerReferenceParam
)
"""Beta function shell call item param environment: one of 2 kinds, told apart by `type`."""
