#nullable disable
using System.Net;
using Amazon.Runtime;

namespace Amazon
{
    public partial class RegionEndpoint
    {
        private RegionEndpoint() { }
        public static readonly RegionEndpoint USEast1;
        public static readonly RegionEndpoint USEast2;
        public static readonly RegionEndpoint USWest1;
        public static readonly RegionEndpoint USWest2;
        public static readonly RegionEndpoint EUWest1;
        public static readonly RegionEndpoint EUCentral1;
        public static readonly RegionEndpoint APSoutheast1;
        public static readonly RegionEndpoint APNortheast1;
        public static RegionEndpoint GetBySystemName(string systemName) => throw null!;
        public string SystemName => throw null!;
        public string DisplayName => throw null!;
    }
}

namespace Amazon.Runtime
{
    public enum RequestRetryMode { Legacy, Standard, Adaptive }

    public interface IClientConfig
    {
        RegionEndpoint RegionEndpoint { get; }
        string ServiceURL { get; }
        RequestRetryMode RetryMode { get; }
        int MaxErrorRetry { get; }
        TimeSpan? Timeout { get; }
    }

    public abstract partial class ClientConfig : IClientConfig
    {
        public RegionEndpoint RegionEndpoint { get; set; }
        public string ServiceURL { get; set; }
        public bool UseHttp { get; set; }
        public string AuthenticationRegion { get; set; }
        public RequestRetryMode RetryMode { get; set; }
        public int MaxErrorRetry { get; set; }
        public bool IsMaxErrorRetrySet => throw null!;
        public bool ThrottleRetries { get; set; }
        public TimeSpan? Timeout { get; set; }
        public TimeSpan? ConnectTimeout { get; set; }
        public bool AllowAutoRedirect { get; set; }
        public int? MaxConnectionsPerServer { get; set; }
        public bool CacheHttpClient { get; set; }
        public HttpClientFactory HttpClientFactory { get; set; }
        public abstract string ServiceVersion { get; }
        public abstract string UserAgent { get; }
        public abstract string RegionEndpointServiceName { get; }
    }

    public abstract class HttpClientFactory
    {
        public abstract HttpClient CreateHttpClient(IClientConfig clientConfig);
        public virtual bool UseSDKHttpClientCaching(IClientConfig clientConfig) => throw null!;
        public virtual bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => throw null!;
        public virtual string GetConfigUniqueString(IClientConfig clientConfig) => throw null!;
    }

    public interface IAmazonService
    {
        IClientConfig Config { get; }
    }

    public abstract class AmazonServiceClient : IDisposable
    {
        protected AmazonServiceClient(AWSCredentials credentials, ClientConfig config) { }
        public IClientConfig Config => throw null!;
        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
    }

    public abstract class AWSCredentials
    {
        public abstract ImmutableCredentials GetCredentials();
        public virtual Task<ImmutableCredentials> GetCredentialsAsync() => throw null!;
    }

    public class ImmutableCredentials
    {
        public ImmutableCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token) { }
    }

    public class BasicAWSCredentials : AWSCredentials
    {
        public BasicAWSCredentials(string accessKey, string secretKey) { }
        public override ImmutableCredentials GetCredentials() => throw null!;
    }

    public class SessionAWSCredentials : AWSCredentials
    {
        public SessionAWSCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token) { }
        public override ImmutableCredentials GetCredentials() => throw null!;
    }

    public abstract partial class AmazonWebServiceRequest
    {
    }

    public class AmazonWebServiceResponse
    {
        public ResponseMetadata ResponseMetadata { get; set; }
        public long ContentLength { get; set; }
        public HttpStatusCode HttpStatusCode { get; set; }
    }

    public class ResponseMetadata
    {
        public string RequestId { get; set; }
        public IDictionary<string, string> Metadata => throw null!;
    }

    public class ConstantClass
    {
        protected ConstantClass(string value) { }
        public string Value => throw null!;
        public override string ToString() => throw null!;
    }

    public class AmazonClientException : Exception
    {
        public AmazonClientException(string message) { }
        public AmazonClientException(string message, Exception innerException) { }
    }

    public class AmazonServiceException : Exception
    {
        public AmazonServiceException() { }
        public AmazonServiceException(string message) { }
        public AmazonServiceException(string message, Exception innerException) { }
        public string ErrorCode { get; set; }
        public string RequestId { get; set; }
        public HttpStatusCode StatusCode { get; set; }
    }
}

namespace Amazon.Runtime.Documents
{
    public partial struct Document
    {
        public static Document FromObject(object o) => throw null!;
    }
}

namespace Amazon.Runtime.EventStreams
{
    public interface IEventStreamEvent
    {
    }
}
