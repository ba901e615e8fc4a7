# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaFunctionShellToolEnvironmentParam: TypeAlias = (
    params.BetaContainerAutoParam | params.BetaLocalEnvironmentParam | params.BetaContainerReferenceParam
)
"""Beta function shell tool environment: one of 3 kinds, told apart by `type`."""
