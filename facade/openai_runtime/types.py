"""Types that annotations of generated code use."""

from __future__ import annotations

import sys
from collections.abc import Iterable as _Iterable
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Protocol, SupportsIndex, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)

__all__ = ["Iterable", "SequenceNotStr", "TypedDict"]

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    try:  # pydantic refuses the standard library's own before Python 3.12
        from typing_extensions import TypedDict
    except ImportError:
        from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable

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

    class _Kept:
        """Has pydantic keep a list, which it would otherwise turn into an iterator that can be read once."""

        def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
            from .model.pydantic_fit import kept_list

            return kept_list(source, handler)

    class Iterable:
        """`collections.abc.Iterable` in the annotations of arguments."""

        def __class_getitem__(cls, item: Any) -> Any:
            return Annotated[_Iterable[item], _KEPT]

    _KEPT = _Kept()
