"""Models: one class for each object of the API, from JSON and back, checked on demand, and the unions between them.

The foundation of the runtime: may import `unset` and `lazy` beside it, the standard library, attrs and dateutil.
Generated code takes `Model`, `model` and `wire` from here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy

if TYPE_CHECKING:
    from .fields import wire
    from .models import Model, model

# Nothing is imported here: a package that waits for its modules while they wait for it is a deadlock of two threads.
_getattr, __dir__ = lazy(__name__, {"Model": ".models", "model": ".models", "wire": ".fields"})
if not TYPE_CHECKING:
    __getattr__ = _getattr

__all__ = ["Model", "model", "wire"]
