"""`client.qs`: query strings the way this API reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from openai_runtime.hints import evaluable
from openai_runtime.request.query import encode

if TYPE_CHECKING:
    from collections.abc import Mapping


class Querystring:
    """Writes lists as `name[]=a&name[]=b` and objects as `name[key]=value`."""

    def stringify(self, params: Mapping[str, object]) -> str:
        """Write parameters as a query string."""
        return "&".join(filter(None, (encode(name, value) for name, value in params.items())))

    def parse(self, query: str) -> dict[str, list[str]]:
        """Read a query string."""
        return parse_qs(query)


evaluable(__name__)
