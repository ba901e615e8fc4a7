"""The engine `batch`: requests go to the Batch API, which answers within a day, at its own price.

- `taken` says which requests the Batch API takes, and how many of them at once.
- `lines` turns jobs into lines of a file, and lines of an answer into outcomes.
- `part` is one batch of a run, as it is noted durably; `filling` gathers jobs into parts.
- `queue` knows how much may wait at once for a model, and `purse` how much may be spent.
- `server` does the talking: uploads, batches, downloads.
- `progress` moves parts on, `collecting` records what became of a batch, and `engine` is `BatchEngine`, all together.

May import `calling`, `errors` and the runtime.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .engine import BatchEngine as BatchEngine

__all__ = ["BatchEngine"]


def __getattr__(name: str) -> object:
    if name == "BatchEngine":
        from .engine import BatchEngine

        return BatchEngine
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
