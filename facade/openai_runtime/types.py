"""Types that annotations of generated code use."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol, SupportsIndex, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)

__all__ = ["SequenceNotStr", "TypedDict"]

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    try:  # pydantic refuses the standard library's own before Python 3.12
        from typing_extensions import TypedDict
    except ImportError:
        from typing import TypedDict

if TYPE_CHECKING:

    class SequenceNotStr(Protocol[T_co]):
        """A sequence that is not itself a string, whose items would be strings too."""

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[T_co]: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...
        def __reversed__(self) -> Iterator[T_co]: ...

else:
    SequenceNotStr = Sequence
