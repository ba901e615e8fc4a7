# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationUserUser(Model):
    """Organization user user (`user`)."""

    object: Literal["user"] = "user"
    """Always `user`."""
    id: str
    """The account, in the form `user-…`."""
    email: str | None = None
    """The address that the account signs in with; None for a service account."""
    name: str | None = None
    """What the account's holder is called; None if it is not known."""
    picture: str | None = None
    """A link to a picture; None if there is none."""
    enabled: bool | None = None
    """Whether the account can sign in; None where it is not told."""
    banned: bool | None = None
    """Whether the account was shut out; None where it is not told."""
    banned_at: int | None = None
    """When the account was shut out, in seconds since 1970; None if it was not."""
