"""What the API has and no published description says yet: from fact tables to reviewed fragments of a description.

`tables` and `meanings` read the facts, `pairing` finds which of them the description has already and under which
schema, `components` describes the types that are left, `fragments` the operations, and `writing` puts both into one
file for each family of them. `merging` is the other half: `vendor` lays the fragments over an edition with it, and
leaves out what the edition brings itself.
"""
