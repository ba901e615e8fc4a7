"""Operations as values: the door for generated code and scripts; the room is `request.endpoint`."""

from __future__ import annotations

from .request.endpoint import Endpoint

__all__ = ["Endpoint"]
