"""Calls, and the types of their options: the door for generated code and scripts; the room is `request.call`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .request.call import AsyncCaller, Body, Call, Headers, Query, RateLimits, RawResponse, SyncCaller

if TYPE_CHECKING:
    from .request.call import Timeout as Timeout

__all__ = ["AsyncCaller", "Body", "Call", "Headers", "Query", "RateLimits", "RawResponse", "SyncCaller"]
