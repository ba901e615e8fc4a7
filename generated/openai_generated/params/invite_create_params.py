# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class InviteCreateParams(TypedDict, total=False):
    """What `POST /organization/invites` takes."""

    email: Required[str]
    """The address that the invite goes to."""
    role: Required[Literal["reader", "owner"]]
    """The role in the organization: reader or owner."""
    projects: Iterable[params.InviteCreateParamsProject | Model]
    """Projects that the new user joins, each with the role member or owner."""


class InviteCreateParamsProject(TypedDict, total=False):
    """Invite create params project."""

    id: Required[str]
    """The project, in the form `proj_…`."""
    role: Required[Literal["member", "owner"]]
    """The role in that project to offer."""
