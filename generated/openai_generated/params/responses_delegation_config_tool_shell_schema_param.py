# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolShellSchemaParam(TypedDict, total=False):
    """Responses delegation config tool shell schema (`shell`)."""

    type: Required[Literal["shell"]]
    environment: params.ResponsesDelegationConfigToolShellEnvironmentParam | Model | None
