namespace Google.Cloud.Storage.V1
{
    public abstract class StorageClient
    {
        public virtual Task DownloadObjectAsync(string bucket, string objectName, System.IO.Stream destination, CancellationToken cancellationToken = default) => throw null!;
        public virtual void DeleteBucket(string bucket) => throw null!;
        public virtual Task DeleteBucketAsync(string bucket, CancellationToken cancellationToken = default) => throw null!;
        public virtual void DeleteObject(string bucket, string objectName) => throw null!;
        public virtual Task DeleteObjectAsync(string bucket, string objectName, CancellationToken cancellationToken = default) => throw null!;
    }
}
