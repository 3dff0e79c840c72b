using AgentGuard.Analyzers.Options;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>
/// Sources, sinks, cleaners and checks outside the AI SDKs, as data; those of the SDKs are roles. A member that is not listed passes data on
/// when it belongs to <see cref="Carriers"/>, and swallows it otherwise.
/// </summary>
internal static partial class TaintCatalog
{
    private const string AsyncSuffix = "Async";

    /// <summary>Namespaces and types whose members give back what they are given.</summary>
    private static readonly string[] Carriers =
    [
        "System.String", "System.Text", "System.Linq", "System.Collections", "System.Uri", "System.UriBuilder", "System.IO.Path", "System.IO.StringReader", "System.IO.StringWriter",
        "System.IO.TextReader", "System.IO.StreamReader", "System.IO.TextWriter", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileSystemInfo",
        "System.IO.MemoryStream", "System.IO.Stream", "System.IO.File", "System.Convert", "System.Tuple",
        "System.ValueTuple", "System.Nullable", "System.Lazy", "System.Threading.Tasks", "System.Memory", "System.ReadOnlyMemory", "System.Span", "System.ReadOnlySpan",
        "System.MemoryExtensions", "System.BinaryData", "System.Object", "System.Array", "System.FormattableString", "System.Runtime.CompilerServices", "System.Net.WebUtility",
        "System.Net.Http.HttpContent", "System.Net.Http.HttpResponseMessage", "System.Net.Http.Json", "System.Web", "System.Xml", "System.Globalization", "System.Net.Mail",
        "System.Diagnostics.ProcessStartInfo", "Newtonsoft.Json", "Microsoft.Extensions.Primitives", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.WebUtilities",
        "Markdig", "Json.", "YamlDotNet", "CsvHelper", "Humanizer",
    ];

    private static readonly ILookup<string, TaintEntry> ByName = All().ToLookup(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>All entries; documentation and tests enumerate them.</summary>
    public static IEnumerable<TaintEntry> All() => Sources.Concat(Commands).Concat(Queries).Concat(Files).Concat(Addresses).Concat(Code).Concat(Markup).Concat(Cleaners).Concat(Checks);

    /// <summary>What is known about a member, through overrides, implementations and extension forms.</summary>
    public static IEnumerable<TaintEntry> Find(ISymbol member, TaintEntryKind kind)
    {
        var name = WithoutAsync(member.Name);
        if (!ByName.Contains(name))
        {
            return [];
        }

        var entries = ByName[name].Where(entry => entry.Kind == kind).ToList();
        var definition = ((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition;
        return entries.Count == 0 ? [] : entries.Where(entry => Declares(entry, definition));
    }

    /// <summary>True when the member passes on what goes into it.</summary>
    public static bool IsCarrier(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            return false;
        }

        var name = type.OriginalDefinition.MetadataFullName();
        foreach (var carrier in Carriers)
        {
            if (name.StartsWith(carrier, StringComparison.Ordinal)
                && (name.Length == carrier.Length || name[carrier.Length] is '.' or '`' or '+' || carrier[carrier.Length - 1] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    public static string WithoutAsync(string name) =>
        name.Length > AsyncSuffix.Length && name.EndsWith(AsyncSuffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - AsyncSuffix.Length)
            : name;

    private static bool Declares(TaintEntry entry, ISymbol definition)
    {
        for (var type = definition.ContainingType; type is not null; type = type.BaseType)
        {
            if (IsOf(type))
            {
                return true;
            }
        }

        return definition.ContainingType is { } own && own.AllInterfaces.Any(IsOf);

        bool IsOf(INamedTypeSymbol type) => entry.Type.IndexOf('*') >= 0 ? Wildcard.Matches(entry.Type, type.OriginalDefinition.MetadataFullName()) : type.Is(entry.Type);
    }

    private static IEnumerable<TaintEntry> On(TaintEntryKind kind, string types, string names) =>
        from type in types.Split(' ')
        from name in names.Split(' ')
        select new TaintEntry(kind, type, name);

    private static IEnumerable<TaintEntry> Sink(TaintSink sink, string types, string names, string parameters) =>
        On(TaintEntryKind.Sink, types, names).Select(entry => entry with { Sinks = sink, Parameters = parameters.Split(' ') });

    private static IEnumerable<TaintEntry> Source(Taint label, string types, string names) =>
        On(TaintEntryKind.Source, types, names).Select(entry => entry with { Label = label });

    private static IEnumerable<TaintEntry> Cleaner(TaintSink sinks, string types, string names) =>
        On(TaintEntryKind.Cleaner, types, names).Select(entry => entry with { Sinks = sinks });

    private static IEnumerable<TaintEntry> Check(TaintSink sinks, string types, string names, bool passedWhen = true) =>
        On(TaintEntryKind.Check, types, names).Select(entry => entry with { Sinks = sinks, PassedWhen = passedWhen });
}
