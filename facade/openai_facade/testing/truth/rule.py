"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from ..answers import Refused

JSON: TypeAlias = dict[str, Any]
Rule: TypeAlias = Callable[[JSON], Iterator[Refused]]
