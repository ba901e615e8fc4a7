# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponsesDelegationConfigToolShellEnvironmentParam: TypeAlias = (
    params.ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam
    | params.ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam
    | params.ResponsesDelegationConfigToolShellEnvironmentLocalParam
)
"""Responses delegation config tool shell environment: one of 3 kinds, told apart by `type`."""
