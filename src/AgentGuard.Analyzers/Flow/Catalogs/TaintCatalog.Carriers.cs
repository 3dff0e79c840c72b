namespace AgentGuard.Analyzers.Flow.Catalogs;

internal static partial class TaintCatalog
{
    /// <summary>Namespaces and types whose members give back what they are given; documentation and tests enumerate them.</summary>
    public static IReadOnlyList<string> Carriers { get; } =
    [
        "System.String", "System.Text", "System.Linq", "System.Collections", "System.Uri", "System.UriBuilder", "System.IO.Path", "System.IO.StringReader", "System.IO.StringWriter",
        "System.IO.TextReader", "System.IO.StreamReader", "System.IO.TextWriter", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileSystemInfo",
        "System.IO.MemoryStream", "System.IO.Stream", "System.IO.File", "System.Convert", "System.Tuple",
        "System.ValueTuple", "System.Nullable", "System.Lazy", "System.Threading.Tasks", "System.Threading.Channels", "System.Memory", "System.ReadOnlyMemory", "System.Span", "System.ReadOnlySpan",
        "System.MemoryExtensions", "System.BinaryData", "System.Object", "System.Array", "System.FormattableString", "System.Runtime.CompilerServices", "System.Net.WebUtility",
        "System.Net.Http.HttpContent", "System.Net.Http.HttpResponseMessage", "System.Net.Http.Json", "System.Web", "System.Xml", "System.Globalization", "System.Net.Mail",
        "System.Diagnostics.ProcessStartInfo", "Newtonsoft.Json", "Microsoft.Extensions.Primitives", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.WebUtilities",
        "Markdig", "YamlDotNet",
    ];
}
