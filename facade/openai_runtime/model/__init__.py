"""Models: one class for each object of the API, from JSON and back, checked on demand, and the unions between them.

The foundation of the runtime: may import `unset` and `lazy` beside it, the standard library, attrs and dateutil.
Generated code takes `Model`, `model` and `wire` from here.
"""

from .fields import wire
from .models import Model, model

__all__ = ["Model", "model", "wire"]
