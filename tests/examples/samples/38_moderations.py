# document: sdk-reference
# section: Moderations

response = client.moderations.create(
    model="text-moderation-latest",
    input="Some text to check",
)
print(response.results[0].flagged)  # bool
