"""A request before it is sent: the operation (`endpoint`), what is asked (`call`), and the bytes of it (`building`).

Pure: nothing is sent here.

May import `model` and the standard library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy

if TYPE_CHECKING:
    from .building import Request as Request
    from .building import build as build

__getattr__, __dir__ = lazy(__name__, {"Request": ".building", "build": ".building"})

__all__ = ["Request", "build"]
