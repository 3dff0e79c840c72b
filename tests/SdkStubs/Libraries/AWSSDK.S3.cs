namespace Amazon.S3
{
    public interface IAmazonS3 : IDisposable
    {
        Task<Model.GetObjectResponse> GetObjectAsync(Model.GetObjectRequest request, CancellationToken cancellationToken = default);
        Task<Model.CopyObjectResponse> CopyObjectAsync(Model.CopyObjectRequest request, CancellationToken cancellationToken = default);
        Task<Model.DeleteBucketResponse> DeleteBucketAsync(Model.DeleteBucketRequest request, CancellationToken cancellationToken = default);
        Task<Model.DeleteObjectResponse> DeleteObjectAsync(Model.DeleteObjectRequest request, CancellationToken cancellationToken = default);
        Task<Model.DeleteObjectsResponse> DeleteObjectsAsync(Model.DeleteObjectsRequest request, CancellationToken cancellationToken = default);
        Task<Model.PutObjectResponse> PutObjectAsync(Model.PutObjectRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.S3.Model
{
    public class CopyObjectRequest;

    public class CopyObjectResponse;

    public class DeleteBucketRequest;

    public class DeleteBucketResponse;

    public class DeleteObjectRequest;

    public class DeleteObjectResponse;

    public class DeleteObjectsRequest;

    public class DeleteObjectsResponse;

    public class PutObjectRequest;

    public class PutObjectResponse;

    public class GetObjectRequest;

    public class GetObjectResponse;
}
