"""Many requests as one run: taken up as they are wanted, answered by an engine, kept in a file that can be resumed.

`client.bulk` is the `entrance`, which puts `parts` together; `run` is what users hold, `running` what works behind it.
`asking`, `templates` and `sources` make requests of what is given, `intake` compares them with what the file has,
`ledger` keeps the book while one of the `engines` does the work. `store` and `schema` are the file; `table`, `rows`,
`reading` and `exports` are what is read from it.

May import `calling`, `parsing`, the tree of `resources`, `errors` and the runtime; what it needs of a client is a
protocol of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .asking import Request as Request
    from .engines.batch.engine import BatchEngine as BatchEngine
    from .engines.dask import DaskEngine as DaskEngine
    from .engines.engine import Engine as Engine
    from .engines.engine import Job as Job
    from .engines.engine import Outcome as Outcome
    from .engines.engine import Work as Work
    from .engines.ray import RayEngine as RayEngine
    from .entrance import AsyncBulk as AsyncBulk
    from .entrance import Bulk as Bulk
    from .estimating import Estimate as Estimate
    from .progress import Progress as Progress
    from .rows import Row as Row
    from .rows import RowError as RowError
    from .run import AsyncBulkRun as AsyncBulkRun
    from .run import BulkRun as BulkRun
    from .table import Table as Table
    from .table import open_table as open

_TABLE = {
    ".asking": "Request",
    ".engines.batch.engine": "BatchEngine",
    ".engines.dask": "DaskEngine",
    ".engines.ray": "RayEngine",
    ".engines.engine": "Engine Job Outcome Work",
    ".entrance": "AsyncBulk Bulk",
    ".estimating": "Estimate",
    ".progress": "Progress",
    ".rows": "Row RowError",
    ".run": "AsyncBulkRun BulkRun",
    ".table": "Table",
}
_NAMES = {name: module for module, names in _TABLE.items() for name in names.split()}
_getattr, __dir__ = lazy(__name__, {**_NAMES, "open": ".table:open_table"})

if not TYPE_CHECKING:
    __getattr__ = _getattr

__all__ = [
    "AsyncBulk",
    "AsyncBulkRun",
    "BatchEngine",
    "Bulk",
    "BulkRun",
    "DaskEngine",
    "Engine",
    "Estimate",
    "Job",
    "Outcome",
    "Progress",
    "RayEngine",
    "Request",
    "Row",
    "RowError",
    "Table",
    "Work",
    "open",
]
