"""Realtime calls."""

from __future__ import annotations

from typing import Never, TypedDict

from .collection import Collection


class RealtimeCall(TypedDict):
    """A call that was offered; the offer is SDP, alone or in a form."""

    id: str
    offer: object


CALLS: Collection[RealtimeCall, Never] = Collection("/realtime/calls", "call")
