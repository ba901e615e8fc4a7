"""What generated code stands on: pure functions and values, no sockets and no sleeping.

`model/` has the models, `request/` the way from arguments to bytes, `answer/` the way from bytes to models; `resource`
and `views` put them together for the tree of a client. `pricing/` knows what answers cost, and `usage_cost` lets a
`usage` say so. `unset`, `lazy`, `types` and `deprecation` serve all of them.
The other modules are doors: the names by which generated code and scripts import what stands in the three packages.
"""
