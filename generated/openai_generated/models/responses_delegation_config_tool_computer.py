# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesDelegationConfigToolComputer(Model):
    """Responses delegation config tool computer (`computer`)."""

    type: Literal["computer"] = "computer"
    """Always `computer`."""


@model
class ResponsesDelegationConfigToolCustom(Model):
    """Responses delegation config tool custom (`custom`)."""

    name: str
    type: Literal["custom"] = "custom"
    """Always `custom`."""


@model
class ResponsesDelegationConfigToolShell(Model):
    """Responses delegation config tool shell (`shell`)."""

    type: Literal["shell"] = "shell"
    """Always `shell`."""
