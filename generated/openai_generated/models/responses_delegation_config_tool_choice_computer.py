# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ResponsesDelegationConfigToolChoiceComputer(Model):
    """Responses delegation config tool choice computer (`computer`)."""

    type: Literal["computer"] = "computer"
    """Always `computer`."""


@model
class ResponsesDelegationConfigToolChoiceCustom(Model):
    """Responses delegation config tool choice custom (`custom`)."""

    name: str
    type: Literal["custom"] = "custom"
    """Always `custom`."""


@model
class ResponsesDelegationConfigToolChoiceShell(Model):
    """Responses delegation config tool choice shell (`shell`)."""

    type: Literal["shell"] = "shell"
    """Always `shell`."""


ResponsesDelegationConfigToolChoiceValue: TypeAlias = Literal["auto", "none", "required"]
"""Responses delegation config tool choice value: the values known when this was generated."""
