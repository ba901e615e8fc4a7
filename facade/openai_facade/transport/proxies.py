"""Which requests are to take a proxy, by what the environment said when a client was made."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .no_proxy import NoProxy
    from .origin import Origin


class Proxies:
    """Which origins are behind a proxy, by the environment as it was when the client was made."""

    def __init__(self) -> None:
        self._proxies: dict[str, str] = {}
        self._exempt: NoProxy | None = None
        self._known: dict[Origin, bool] = {}
        if sys.platform in ("darwin", "win32") or any(name.lower().endswith("_proxy") for name in os.environ):
            from urllib.request import getproxies

            self._proxies = environment() or getproxies()
            if "no" in self._proxies:
                from .no_proxy import NoProxy

                self._exempt = NoProxy(self._proxies["no"])

    def cover(self, origin: Origin) -> bool:
        """Whether requests to this origin take a proxy."""
        if not self._proxies:
            return False
        known = self._known.get(origin)
        if known is None:
            wanted = origin.scheme in self._proxies or "all" in self._proxies
            known = self._known[origin] = wanted and not self._exempted(origin)
        return known

    def _exempted(self, origin: Origin) -> bool:
        if self._exempt is not None:
            return self._exempt.covers(origin.scheme, origin.host, origin.port)
        from urllib.request import proxy_bypass

        return bool(proxy_bypass(origin.host))  # what the settings of the system say


def environment() -> dict[str, str]:
    """The proxies of the environment by scheme, what needs none as `no`."""
    from urllib.request import getproxies_environment

    return getproxies_environment()
