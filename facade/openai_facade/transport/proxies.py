"""Which requests are to take a proxy, by what the environment said when a client was made."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .origin import Origin


class Proxies:
    """Which origins are behind a proxy, by the environment as it was when the client was made."""

    def __init__(self) -> None:
        self._proxies: dict[str, str] = {}
        self._known: dict[Origin, bool] = {}
        if sys.platform in ("darwin", "win32") or any(name.lower().endswith("_proxy") for name in os.environ):
            from urllib.request import getproxies

            self._proxies = getproxies()

    def cover(self, origin: Origin) -> bool:
        """Whether requests to this origin take a proxy."""
        if not self._proxies:
            return False
        known = self._known.get(origin)
        if known is None:
            from urllib.request import proxy_bypass

            wanted = origin.scheme in self._proxies or "all" in self._proxies
            known = self._known[origin] = wanted and not proxy_bypass(origin.host)
        return known
