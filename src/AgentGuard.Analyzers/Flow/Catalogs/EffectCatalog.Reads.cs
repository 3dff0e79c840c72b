using AgentGuard.Analyzers.Flow.Effects;

namespace AgentGuard.Analyzers.Flow.Catalogs;

internal static partial class EffectCatalog
{
    private const string Vectors = "Microsoft.Extensions.VectorData reference documentation.";

    /// <summary>Reads of libraries: what a user keeps, and what strangers sent or wrote. Before the entries with wildcards.</summary>
    private static IEnumerable<EffectEntry> Reads =>
    [
        .. On("MailKit.IMailFolder", Effect.ReadsForeign | Effect.ReadsData, Vendor, "GetMessage GetBodyPart GetStream Fetch"),
        .. On("MailKit.IMailSpool", Effect.ReadsForeign | Effect.ReadsData, Vendor, "GetMessage GetMessages GetStream"),
        .. On("Microsoft.Graph.*MessagesRequestBuilder Microsoft.Graph.*MessageItemRequestBuilder", Effect.ReadsForeign | Effect.ReadsData, Vendor, "Get"),
        .. On("Octokit.IIssuesClient Octokit.IIssueCommentsClient Octokit.IPullRequestsClient", Effect.ReadsForeign, Vendor, "Get GetAllForRepository"),
        .. On("Octokit.IIssuesClient", Effect.ReadsForeign, Vendor, "GetAllForCurrent"),
        .. On("Octokit.IIssueCommentsClient", Effect.ReadsForeign, Vendor, "GetAllForIssue"),
        .. On("Microsoft.SemanticKernel.Data.ITextSearch Microsoft.SemanticKernel.Data.ITextSearch`1", Effect.ReadsForeign, "Semantic Kernel reference documentation.", "Search GetTextSearchResults GetSearchResults"),
        .. On("Microsoft.Extensions.VectorData.IVectorSearchable`1", Effect.ReadsData, Vectors, "Search"),
        .. On("Microsoft.Extensions.VectorData.VectorStoreCollection`2", Effect.ReadsData, Vectors, "Search Get"),
        .. On("Azure.Storage.Blobs.Specialized.BlobBaseClient", Effect.ReadsData, Vendor, "Download DownloadContent DownloadStreaming DownloadTo OpenRead"),
        .. On("Azure.Data.Tables.TableClient", Effect.ReadsData, Vendor, "GetEntity GetEntityIfExists Query"),
        .. On("Azure.Security.KeyVault.Secrets.SecretClient", Effect.ReadsData, Vendor, "GetSecret"),
        .. On("Microsoft.Azure.Cosmos.Container", Effect.ReadsData, Vendor, "ReadItem ReadManyItems GetItemQueryIterator GetItemLinqQueryable"),
        .. On("Amazon.S3.IAmazonS3", Effect.ReadsData, Vendor, "GetObject"),
        .. On("Amazon.DynamoDBv2.IAmazonDynamoDB", Effect.ReadsData, Vendor, "GetItem BatchGetItem Query Scan"),
        .. On("Google.Cloud.Storage.V1.StorageClient", Effect.ReadsData, Vendor, "DownloadObject"),
        .. On("MongoDB.Driver.IMongoCollection`1 MongoDB.Driver.IMongoCollectionExtensions", Effect.ReadsData, Vendor, "Find FindSync Aggregate"),
        .. On("StackExchange.Redis.IDatabase StackExchange.Redis.IDatabaseAsync", Effect.ReadsData, Vendor, "StringGet HashGet HashGetAll"),
    ];
}
