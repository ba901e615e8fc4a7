"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from ..answers import Refused
from .asked import Asked

JSON: TypeAlias = dict[str, Any]
# looks at the body alone
Rule: TypeAlias = Callable[[JSON], Iterator[Refused]]
# looks at path, query and what is kept, too
WideRule: TypeAlias = Callable[[Asked], Iterator[Refused]]
