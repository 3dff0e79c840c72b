using AgentGuard.Analyzers.Flow.Effects;

namespace AgentGuard.Analyzers.Flow.Catalogs;

internal static partial class EffectCatalog
{
    private const string Docs = ".NET reference documentation.";
    private const string EfDocs = "Entity Framework Core reference documentation.";

    private static IEnumerable<EffectEntry> Http =>
    [
        .. On("System.Net.Http.HttpClient", Effect.Fetches, Docs, "Get GetString GetByteArray GetStream", EffectDetail.Url),
        .. On("System.Net.Http.Json.HttpClientJsonExtensions", Effect.Fetches, Docs, "GetFromJson GetFromJsonAsAsyncEnumerable", EffectDetail.Url),
        .. On("System.Net.Http.HttpClient", Effect.CallsUnknown, Docs, "Post Put Patch", EffectDetail.Url),
        .. On("System.Net.Http.Json.HttpClientJsonExtensions System.Net.Http.HttpClientExtensions", Effect.CallsUnknown, Docs, "PostAsJson PutAsJson PatchAsJson", EffectDetail.Url),
        .. On("System.Net.Http.HttpClient", Effect.Deletes, Docs, "Delete", EffectDetail.Url),
        .. On("System.Net.Http.Json.HttpClientJsonExtensions", Effect.Deletes, Docs, "DeleteFromJson", EffectDetail.Url),
        .. On("System.Net.Http.HttpRequestMessage", Effect.None, Docs, ".ctor", EffectDetail.HttpMethod).Select(entry => entry with { StagedFor = EffectCommit.HttpSend }),
        .. On("System.Net.Http.HttpMessageInvoker System.Net.Http.HttpClient", Effect.None, Docs, "Send").Select(entry => entry with { Commits = EffectCommit.HttpSend }),
        .. On("System.Net.WebClient", Effect.Fetches, Docs, "DownloadString DownloadData DownloadStringTask DownloadDataTask", EffectDetail.Url),
        .. On("System.Net.WebClient", Effect.CallsUnknown, Docs, "UploadString UploadData UploadFile UploadValues", EffectDetail.Url),
    ];

    private static IEnumerable<EffectEntry> Files =>
    [
        .. On("System.IO.File System.IO.Directory", Effect.Deletes, Docs, "Delete", EffectDetail.Path),
        .. On("System.IO.FileSystemInfo System.IO.FileInfo System.IO.DirectoryInfo", Effect.Deletes, Docs, "Delete", EffectDetail.Path),
        .. On("System.IO.File", Effect.WritesOutside, Docs, "WriteAllText WriteAllBytes WriteAllLines AppendAllText AppendAllBytes AppendAllLines Create CreateText AppendText OpenWrite Move Copy Replace Encrypt SetAttributes SetUnixFileMode CreateSymbolicLink", EffectDetail.Path),
        .. On("System.IO.Directory", Effect.WritesOutside, Docs, "Move CreateSymbolicLink", EffectDetail.Path),
        .. On("System.IO.FileInfo", Effect.WritesOutside, Docs, "AppendText CopyTo Create CreateText MoveTo OpenWrite Replace", EffectDetail.Path),
        .. On("System.IO.DirectoryInfo", Effect.WritesOutside, Docs, "MoveTo", EffectDetail.Path),
        .. On("System.IO.StreamWriter", Effect.WritesOutside, Docs, ".ctor", EffectDetail.FileMode),
        .. On("System.IO.FileStream", Effect.ReadsData, Docs, ".ctor", EffectDetail.FileMode),
        .. On("System.IO.File System.IO.FileInfo", Effect.ReadsData, Docs, "Open", EffectDetail.FileMode),
        .. On("System.IO.File", Effect.ReadsData, Docs, "ReadAllText ReadAllBytes ReadAllLines ReadLines OpenRead OpenText", EffectDetail.Path),
    ];

    private static IEnumerable<EffectEntry> Processes =>
    [
        .. On("System.Diagnostics.Process", Effect.RunsProcess, Docs, "Start"),
        .. On("System.Management.Automation.PowerShell", Effect.RunsProcess, "PowerShell SDK reference documentation.", "Invoke BeginInvoke"),
        .. On("CliWrap.Command", Effect.RunsProcess, "CliWrap readme.", "Execute"),
        .. On("CliWrap.Buffered.BufferedCommandExtensions", Effect.RunsProcess, "CliWrap readme.", "ExecuteBuffered"),
    ];

    private static IEnumerable<EffectEntry> Databases =>
    [
        .. On("System.Data.Common.DbCommand System.Data.IDbCommand", Effect.WritesOutside, Docs, "ExecuteNonQuery", EffectDetail.Sql),
        .. On("System.Data.Common.DbCommand System.Data.IDbCommand", Effect.ReadsData, Docs, "ExecuteReader ExecuteScalar", EffectDetail.Sql),
        .. On("Dapper.SqlMapper", Effect.WritesOutside, "Dapper readme.", "Execute", EffectDetail.Sql),
        .. On("Dapper.SqlMapper", Effect.ReadsData, "Dapper readme.", "Query QueryFirst QueryFirstOrDefault QuerySingle QuerySingleOrDefault QueryMultiple QueryUnbuffered ExecuteScalar ExecuteReader", EffectDetail.Sql),
        .. On("Dapper.Contrib.Extensions.SqlMapperExtensions", Effect.WritesOutside, "Dapper.Contrib readme.", "Insert Update"),
        .. On("Dapper.Contrib.Extensions.SqlMapperExtensions", Effect.Deletes, "Dapper.Contrib readme.", "Delete DeleteAll"),
        .. On("Microsoft.EntityFrameworkCore.DbContext", Effect.WritesOutside, EfDocs, "SaveChanges").Select(entry => entry with { Commits = EffectCommit.SaveChanges }),
        .. On("Microsoft.EntityFrameworkCore.DbContext Microsoft.EntityFrameworkCore.DbSet`1", Effect.Deletes, EfDocs, "Remove RemoveRange").Select(entry => entry with { StagedFor = EffectCommit.SaveChanges }),
        .. On("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", Effect.Deletes, EfDocs, "ExecuteDelete"),
        .. On("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", Effect.WritesOutside, EfDocs, "ExecuteUpdate"),
        .. On("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", Effect.WritesOutside, EfDocs, "ExecuteSql ExecuteSqlRaw ExecuteSqlInterpolated", EffectDetail.Sql),
        .. On("Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade", Effect.Drops, EfDocs, "EnsureDeleted"),
        .. On("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", Effect.ReadsData, EfDocs, "ToList ToArray First FirstOrDefault Single SingleOrDefault Any Count"),
    ];
}
