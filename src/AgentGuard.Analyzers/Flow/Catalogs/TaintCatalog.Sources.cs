namespace AgentGuard.Analyzers.Flow.Catalogs;

internal static partial class TaintCatalog
{
    private const TaintSink Everything = TaintSink.Everything;
    private const TaintSink Prompts = TaintSink.SystemPrompt | TaintSink.ToolText | TaintSink.Template | TaintSink.MessageRole;

    private static IEnumerable<TaintEntry> Sources =>
    [
        .. Source(TaintLabel.Request, "Microsoft.AspNetCore.Http.HttpRequest", "Query Form Headers Cookies RouteValues QueryString Body BodyReader Path ReadForm"),
        .. Source(TaintLabel.Request, "Microsoft.AspNetCore.Http.HttpRequestJsonExtensions", "ReadFromJson"),
        .. Source(TaintLabel.Request, "Microsoft.Azure.Functions.Worker.Http.HttpRequestData", "Body Query Headers"),
        .. Source(TaintLabel.Request, "Microsoft.Azure.Functions.Worker.Http.HttpRequestDataExtensions", "ReadAsString ReadFromJson"),
        .. Source(TaintLabel.Http, "System.Net.Http.HttpClient", "GetString GetByteArray GetStream"),
        .. Source(TaintLabel.Http, "System.Net.Http.HttpContent", "ReadAsString ReadAsByteArray ReadAsStream"),
        .. Source(TaintLabel.Http, "System.Net.Http.Json.HttpContentJsonExtensions", "ReadFromJson"),
        .. Source(TaintLabel.Http, "System.Net.Http.Json.HttpClientJsonExtensions", "GetFromJson GetFromJsonAsAsyncEnumerable"),
        .. Source(TaintLabel.Http, "System.Net.WebClient", "DownloadString DownloadData DownloadStringTask DownloadDataTask"),
        .. Source(TaintLabel.File, "System.IO.File", "ReadAllText ReadAllLines ReadLines ReadAllBytes OpenText OpenRead"),
        .. Source(TaintLabel.Retrieved, "Microsoft.Extensions.VectorData.VectorSearchResult`1", "Record"),
        .. Source(TaintLabel.Retrieved, "Microsoft.Extensions.VectorData.VectorStoreCollection`2", "Get"),
        .. Source(TaintLabel.Retrieved, "Microsoft.SemanticKernel.Data.TextSearchResult", "Value"),
        .. Source(TaintLabel.Retrieved, "Microsoft.SemanticKernel.Data.ITextSearch Microsoft.SemanticKernel.Data.ITextSearch`1", "Search GetTextSearchResults GetSearchResults"),
        .. Source(TaintLabel.Retrieved, "Microsoft.SemanticKernel.Memory.MemoryQueryResult", "Metadata"),
        .. Source(TaintLabel.Retrieved, "ModelContextProtocol.Client.McpClient", "ReadResource GetPrompt"),
        .. Source(TaintLabel.Retrieved, "ModelContextProtocol.Protocol.CreateMessageRequestParams", "SystemPrompt Messages"),
        .. Source(TaintLabel.Retrieved, "Azure.Search.Documents.Models.SearchResult`1", "Document"),
    ];

    private static IEnumerable<TaintEntry> Cleaners =>
    [
        .. Cleaner(TaintSink.Path, "System.IO.Path", "GetFileName GetFileNameWithoutExtension"),
        .. Cleaner(TaintSink.Part, "System.IO.Path", "GetExtension GetDirectoryName GetPathRoot"),
        .. Cleaner(TaintSink.FullPath, "System.IO.Path", "GetFullPath"),
        .. Cleaner(TaintSink.FullPath, "System.IO.FileSystemInfo", "FullName"),
        .. Cleaner(TaintSink.Part, "System.String", "Substring Split Remove get_Chars"),
        .. Cleaner(TaintSink.Part, "System.Uri", "Scheme Query Fragment AbsolutePath PathAndQuery UserInfo Segments"),
        .. Cleaner(TaintSink.Html | TaintSink.Url | TaintSink.Path, "System.Uri", "EscapeDataString"),
        .. Cleaner(TaintSink.Html | TaintSink.Url | TaintSink.Path, "System.Net.WebUtility System.Web.HttpUtility", "UrlEncode"),
        .. Cleaner(TaintSink.Html, "System.Net.WebUtility System.Web.HttpUtility", "HtmlEncode"),
        .. Cleaner(TaintSink.Html, "System.Web.HttpUtility", "HtmlAttributeEncode JavaScriptStringEncode"),
        .. Cleaner(TaintSink.Html, "System.Text.Encodings.Web.TextEncoder", "Encode"),
        .. Cleaner(TaintSink.Html, "Ganss.Xss.IHtmlSanitizer", "Sanitize"),
        .. Cleaner(TaintSink.Html, "Ganss.Xss.HtmlSanitizer", "SanitizeDocument"),
        .. Cleaner(Everything, "System.Text.RegularExpressions.Regex", "Replace"),
        .. Cleaner(Everything, "System.Convert", "ToBase64String ToHexString ToHexStringLower ToInt32 ToInt64"),
        .. Cleaner(Everything, "System.Security.Cryptography.HashAlgorithm", "ComputeHash"),
        .. Cleaner(Everything, "System.Security.Cryptography.SHA256 System.Security.Cryptography.SHA512", "HashData"),
        .. Cleaner(TaintSink.Sql, "System.Data.Common.DbCommandBuilder", "QuoteIdentifier"),
        .. Cleaner(Everything & ~(Prompts | TaintSink.Html), "System.Text.Json.JsonSerializer", "Serialize SerializeToUtf8Bytes"),
    ];

    private static IEnumerable<TaintEntry> Openers =>
    [
        .. Opener(TaintSink.Html, "System.Net.WebUtility System.Web.HttpUtility", "HtmlDecode"),
        .. Opener(TaintSink.Html | TaintSink.Url | TaintSink.Path, "System.Net.WebUtility System.Web.HttpUtility", "UrlDecode"),
        .. Opener(TaintSink.Html | TaintSink.Url | TaintSink.Path, "System.Uri", "UnescapeDataString"),
    ];

    private static IEnumerable<TaintEntry> Checks =>
    [
        .. Check(Everything, "System.Text.RegularExpressions.Regex", "IsMatch"),
        .. Check(Everything, "System.Guid System.Int32 System.Int64 System.Int16 System.Decimal System.Double System.Single System.Boolean System.DateTime System.DateTimeOffset System.DateOnly System.TimeSpan System.Enum System.Version", "TryParse"),
        .. Check(Everything, "System.Guid System.DateTime System.DateTimeOffset System.DateOnly System.TimeSpan", "TryParseExact"),
        .. Check(Everything, "System.Enum", "IsDefined"),
        .. Check(TaintSink.Path, "System.IO.Path", "IsPathRooted IsPathFullyQualified", passedWhen: false),
        .. Check(TaintSink.Url, "Microsoft.AspNetCore.Mvc.IUrlHelper", "IsLocalUrl"),
        .. Check(TaintSink.Url, "System.Uri", "IsBaseOf"),
        .. Check(TaintSink.Url, "System.Uri", "IsAbsoluteUri", passedWhen: false),
    ];
}
