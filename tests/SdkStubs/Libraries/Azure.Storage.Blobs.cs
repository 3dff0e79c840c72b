namespace Azure.Storage.Blobs
{
    public class BlobServiceClient
    {
        public virtual Task<Response> DeleteBlobContainerAsync(string blobContainerName, CancellationToken cancellationToken = default) => throw null!;
    }

    public class BlobContainerClient
    {
        public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> DeleteIfExistsAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> DeleteBlobAsync(string blobName, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> DeleteBlobIfExistsAsync(string blobName, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Models.BlobContentInfo>> UploadBlobAsync(string blobName, System.IO.Stream content, CancellationToken cancellationToken = default) => throw null!;
    }

    public class BlobClient : Specialized.BlobBaseClient
    {
        public virtual Task<Response<Models.BlobContentInfo>> UploadAsync(System.IO.Stream content, CancellationToken cancellationToken) => throw null!;
    }
}

namespace Azure.Storage.Blobs.Models
{
    public class BlobContentInfo;

    public class BlobDownloadInfo;

    public class BlobDownloadOptions;

    public class BlobDownloadResult;

    public class BlobDownloadStreamingResult;
}

namespace Azure.Storage.Blobs.Specialized
{
    public class BlobBaseClient
    {
        public virtual Task<Response<Models.BlobDownloadInfo>> DownloadAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Models.BlobDownloadResult>> DownloadContentAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Models.BlobDownloadStreamingResult>> DownloadStreamingAsync(Models.BlobDownloadOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> DownloadToAsync(System.IO.Stream destination, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<System.IO.Stream> OpenReadAsync(long position = 0, int? bufferSize = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> DeleteIfExistsAsync(CancellationToken cancellationToken = default) => throw null!;
    }
}
