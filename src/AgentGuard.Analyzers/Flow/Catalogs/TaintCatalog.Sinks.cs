namespace AgentGuard.Analyzers.Flow.Catalogs;

internal static partial class TaintCatalog
{
    private static IEnumerable<TaintEntry> Commands =>
    [
        .. Sink(TaintSink.Command, "System.Diagnostics.Process", "Start", "fileName arguments"),
        .. Sink(TaintSink.Command, "System.Diagnostics.ProcessStartInfo", ".ctor", "fileName arguments"),
        .. Sink(TaintSink.Command, "System.Diagnostics.ProcessStartInfo", "FileName Arguments", "value"),
        .. Sink(TaintSink.Command, "System.Management.Automation.PowerShell", "AddScript AddCommand", "script cmdlet"),
        .. Sink(TaintSink.Command, "System.Management.Automation.Runspaces.Runspace", "CreatePipeline", "command"),
        .. Sink(TaintSink.Command, "CliWrap.Cli", "Wrap", "targetFilePath"),
        .. Sink(TaintSink.Command, "CliWrap.Command", "WithArguments", "arguments"),
        .. Sink(TaintSink.Command, "Renci.SshNet.SshClient", "RunCommand CreateCommand", "commandText"),
    ];

    private static IEnumerable<TaintEntry> Queries =>
    [
        .. Sink(TaintSink.Sql, "System.Data.IDbCommand System.Data.Common.DbCommand System.Data.Common.DbBatchCommand", "CommandText", "value"),
        .. Sink(TaintSink.Sql, "System.Data.IDbCommand System.Data.Common.DbBatchCommand", ".ctor", "cmdText commandText"),
        .. Sink(TaintSink.Sql, "System.Data.Common.DbDataSource", "CreateCommand", "commandText"),
        .. Sink(TaintSink.Sql, "System.Data.IDbDataAdapter", ".ctor", "selectCommandText"),
        .. Sink(TaintSink.Sql, "Dapper.SqlMapper", "Execute ExecuteReader ExecuteScalar Query QueryFirst QueryFirstOrDefault QuerySingle QuerySingleOrDefault QueryMultiple QueryUnbuffered", "sql"),
        .. Sink(TaintSink.Sql, "Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "ExecuteSqlRaw SqlQueryRaw", "sql"),
        .. Sink(TaintSink.Sql, "Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", "FromSqlRaw", "sql"),
        .. Sink(TaintSink.Sql, "Microsoft.Azure.Cosmos.QueryDefinition", ".ctor", "query"),
        .. Sink(TaintSink.Sql, "Microsoft.Azure.Cosmos.Container", "GetItemQueryIterator GetItemQueryStreamIterator", "queryText"),
        .. Sink(TaintSink.Sql, "Neo4j.Driver.IAsyncQueryRunner", "Run", "query"),
    ];

    private static IEnumerable<TaintEntry> Files =>
    [
        .. Sink(TaintSink.Path, "System.IO.File", "ReadAllText ReadAllBytes ReadAllLines ReadLines OpenRead OpenText Open OpenWrite OpenHandle WriteAllText WriteAllBytes WriteAllLines "
            + "AppendAllText AppendAllBytes AppendAllLines AppendText Create CreateText Delete Move Copy Replace SetAttributes", "path sourceFileName destFileName destinationFileName"),
        .. Sink(TaintSink.Path, "System.IO.Directory", "Delete CreateDirectory Move GetFiles GetDirectories GetFileSystemEntries EnumerateFiles EnumerateDirectories EnumerateFileSystemEntries",
            "path sourceDirName destDirName"),
        .. Sink(TaintSink.Path, "System.IO.FileStream System.IO.StreamReader System.IO.StreamWriter", ".ctor", "path"),
        .. Sink(TaintSink.Path, "System.IO.FileInfo", "Open OpenRead OpenText OpenWrite Create CreateText AppendText Delete CopyTo MoveTo Replace", "this destFileName"),
        .. Sink(TaintSink.Path, "System.IO.DirectoryInfo", "Create Delete MoveTo GetFiles GetDirectories GetFileSystemInfos EnumerateFiles EnumerateDirectories EnumerateFileSystemInfos", "this destDirName"),
        .. Sink(TaintSink.Path, "System.IO.Compression.ZipFile", "OpenRead Open CreateFromDirectory ExtractToDirectory", "archiveFileName sourceArchiveFileName destinationDirectoryName sourceDirectoryName"),
        .. Sink(TaintSink.Path, "Microsoft.AspNetCore.Http.Results", "File", "path"),
        .. Sink(TaintSink.Path, "Microsoft.AspNetCore.Http.TypedResults Microsoft.AspNetCore.Mvc.ControllerBase", "PhysicalFile", "path physicalPath"),
        .. Sink(TaintSink.Path, "Microsoft.AspNetCore.Http.SendFileResponseExtensions", "SendFile", "fileName"),
    ];

    private static IEnumerable<TaintEntry> Addresses =>
    [
        .. Sink(TaintSink.Url, "System.Net.Http.HttpClient", "Get GetString GetByteArray GetStream Post Put Patch Delete", "requestUri"),
        .. Sink(TaintSink.Url, "System.Net.Http.HttpClient", "BaseAddress", "value"),
        .. Sink(TaintSink.Url, "System.Net.Http.Json.HttpClientJsonExtensions", "GetFromJson GetFromJsonAsAsyncEnumerable PostAsJson PutAsJson PatchAsJson DeleteFromJson", "requestUri"),
        .. Sink(TaintSink.Url, "System.Net.Http.HttpRequestMessage", ".ctor", "requestUri"),
        .. Sink(TaintSink.Url, "System.Net.Http.HttpRequestMessage", "RequestUri", "value"),
        .. Sink(TaintSink.Url, "System.Net.WebRequest", "Create CreateHttp", "requestUriString requestUri"),
        .. Sink(TaintSink.Url, "System.Net.WebClient", "DownloadString DownloadData DownloadFile DownloadStringTask DownloadDataTask DownloadFileTask UploadString UploadData UploadValues OpenRead", "address"),
        .. Sink(TaintSink.Url, "System.Net.WebSockets.ClientWebSocket", "Connect", "uri"),
        .. Sink(TaintSink.Url, "System.Net.Sockets.TcpClient", "Connect .ctor", "host hostname"),
        .. Sink(TaintSink.Url, "Microsoft.AspNetCore.Http.Results Microsoft.AspNetCore.Http.TypedResults Microsoft.AspNetCore.Mvc.ControllerBase", "Redirect", "url"),
        .. Sink(TaintSink.Url, "Microsoft.AspNetCore.Mvc.ControllerBase", "RedirectPermanent", "url"),
        .. Sink(TaintSink.Url, "Microsoft.AspNetCore.Http.HttpResponse", "Redirect", "location"),
        .. Sink(TaintSink.Url, "Microsoft.Playwright.IPage Microsoft.Playwright.IFrame", "Goto", "url"),
        .. Sink(TaintSink.Url, "OpenQA.Selenium.INavigation", "GoToUrl", "url"),
        .. Sink(TaintSink.Url, "PuppeteerSharp.IPage", "GoTo", "url"),
        .. Sink(TaintSink.Url, "RestSharp.RestClient RestSharp.RestRequest", ".ctor", "baseUrl resource"),
    ];

    private static IEnumerable<TaintEntry> Code =>
    [
        .. Sink(TaintSink.Code, "Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript", "Evaluate Run Create", "code"),
        .. Sink(TaintSink.Code, "Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree", "ParseText", "text"),
        .. Sink(TaintSink.Code, "Microsoft.CodeAnalysis.CSharp.SyntaxFactory", "ParseSyntaxTree", "text"),
        .. Sink(TaintSink.Code, "Microsoft.Scripting.Hosting.ScriptEngine", "Execute CreateScriptSourceFromString", "expression code"),
        .. Sink(TaintSink.Code, "NLua.Lua", "DoString LoadString", "chunk"),
        .. Sink(TaintSink.Code, "System.Reflection.Assembly", "Load LoadFrom LoadFile UnsafeLoadFrom LoadWithPartialName", "assemblyString assemblyFile path partialName rawAssembly"),
        .. Sink(TaintSink.Code, "System.Runtime.Loader.AssemblyLoadContext", "LoadFromAssemblyPath LoadFromStream", "assemblyPath assembly"),
        .. Sink(TaintSink.Code, "System.Type", "GetType", "typeName"),
        .. Sink(TaintSink.Code, "System.Activator", "CreateInstance CreateInstanceFrom", "typeName assemblyName assemblyFile"),
        .. Sink(TaintSink.Code, "System.Linq.Dynamic.Core.DynamicQueryableExtensions", "Where OrderBy ThenBy Select Any All First Single GroupBy", "predicate ordering selector keySelector"),
        .. Sink(TaintSink.Code, "System.Linq.Dynamic.Core.DynamicExpressionParser", "ParseLambda", "expression"),
        .. Sink(TaintSink.Code, "System.Runtime.Serialization.IFormatter System.Runtime.Serialization.Formatters.Binary.BinaryFormatter", "Deserialize", "serializationStream"),
        .. Sink(TaintSink.Code, "Scriban.Template", "Parse ParseLiquid", "text"),
        .. Sink(TaintSink.Code, "HandlebarsDotNet.Handlebars HandlebarsDotNet.IHandlebars", "Compile", "template"),
        .. Sink(TaintSink.Code, "RazorLight.IRazorLightEngine", "CompileRenderString", "content"),
        .. Sink(TaintSink.Code, "RazorEngineCore.IRazorEngine", "Compile", "content"),
    ];

    private static IEnumerable<TaintEntry> Markup =>
    [
        .. Sink(TaintSink.Html, "Microsoft.AspNetCore.Components.MarkupString Microsoft.AspNetCore.Html.HtmlString", ".ctor", "value"),
        .. Sink(TaintSink.Html, "Microsoft.AspNetCore.Components.MarkupString", "op_Explicit", "value"),
        .. Sink(TaintSink.Html, "Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper", "Raw", "value"),
        .. Sink(TaintSink.Html, "Microsoft.AspNetCore.Html.IHtmlContentBuilder", "AppendHtml", "encoded"),
        .. Sink(TaintSink.Html, "Microsoft.AspNetCore.Html.HtmlContentBuilderExtensions", "AppendHtmlLine SetHtmlContent", "encoded"),
        .. Sink(TaintSink.Html, "Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder", "AddMarkupContent", "markupContent"),
        .. Sink(TaintSink.Html, "Microsoft.AspNetCore.Http.Results Microsoft.AspNetCore.Http.TypedResults", "Content Text", "content"),
        .. Sink(TaintSink.Html, "Microsoft.AspNetCore.Mvc.ControllerBase", "Content", "content"),
        .. Sink(TaintSink.Html, "Microsoft.Web.WebView2.Core.CoreWebView2", "NavigateToString", "htmlContent"),
    ];
}
