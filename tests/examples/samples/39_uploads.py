# document: sdk-reference
# section: Uploads API
# needs: helpers

upload = client.uploads.create(
    filename="large_file.jsonl",
    purpose="batch",
    bytes=file_size,
)
# 分块上传
client.uploads.upload_part(
    upload_id=upload.id,
    data=chunk_data,
)
client.uploads.complete(upload_id=upload.id)
