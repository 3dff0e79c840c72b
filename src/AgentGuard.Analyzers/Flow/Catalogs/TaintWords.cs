using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What identifiers can mean before any symbol is looked at: all that a member or type of this name means in any library.</summary>
internal static class TaintWords
{
    private static readonly string[] Roles = ["ChatRole", "AuthorRole", "ConversationRole", "RoleType"];

    private static readonly string[] Commands = ["SqlCommand", "NpgsqlCommand", "SqliteCommand", "MySqlCommand", "OracleCommand", "OleDbCommand", "OdbcCommand"];

    private static readonly string[] Maps = ["MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "Map"];

    private static readonly Lazy<Dictionary<string, TaintMeaning>> Meanings = new(FindMeanings);

    /// <summary>The ends of names of types whose construction does harm, since a derived type mostly is named after its base.</summary>
    private static readonly Lazy<(string End, TaintMeaning Meaning)[]> Ends = new(() =>
    [
        ("Role", TaintMeaning.Takes(TaintSink.SystemPrompt)),
        .. TaintCatalog.All().Where(entry => entry is { Kind: TaintEntryKind.Sink, Name: ".ctor" })
            .Select(entry => (EndOf(entry.Type), TaintMeaning.Takes(entry.Sinks))).Distinct(),
    ]);

    /// <summary>What a member or type of this name means.</summary>
    public static TaintMeaning Of(string name) => Meanings.Value.TryGetValue(name.WithoutAsync(), out var meaning) ? meaning : TaintMeaning.None;

    /// <summary>What a type means that may be derived from one of the catalogue.</summary>
    public static TaintMeaning OfDerived(string name)
    {
        foreach (var (end, meaning) in Ends.Value)
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
            {
                return meaning;
            }
        }

        return TaintMeaning.None;
    }

    /// <summary>Of <c>IDbCommand</c> the <c>Command</c>: what the classes of all providers end in.</summary>
    private static string EndOf(string type) => type.SimpleTypeName() is var name && name.StartsWith("IDb", StringComparison.Ordinal) ? name.Substring(3) : name;

    private static Dictionary<string, TaintMeaning> FindMeanings()
    {
        var meanings = new Dictionary<string, TaintMeaning>(StringComparer.Ordinal);
        foreach (var entry in TaintCatalog.All().Where(entry => entry.Kind is TaintEntryKind.Source or TaintEntryKind.Sink))
        {
            Add(entry.Name is ".ctor" or "op_Explicit" ? entry.Type.SimpleTypeName() : entry.Name, new(entry.Label, entry.Kind == TaintEntryKind.Sink ? entry.Sinks : TaintSink.None));
        }

        foreach (var member in SdkCatalog.All.SelectMany(sdk => sdk.Members()))
        {
            Add(member.Word.WithoutAsync(), TaintRoles.MeaningOf(member.WholeMeaning.Roles));
        }

        AddAll(Roles, TaintMeaning.Takes(TaintSink.MessageRole | TaintSink.SystemPrompt));
        AddAll(Commands, TaintMeaning.Takes(TaintSink.Sql));
        AddAll(Maps, TaintMeaning.Brings(TaintLabel.Request));
        return meanings;

        void AddAll(string[] names, TaintMeaning meaning) => Array.ForEach(names, name => Add(name, meaning));

        void Add(string name, TaintMeaning meaning)
        {
            if (!meaning.IsNone)
            {
                meanings[name] = meaning | (meanings.TryGetValue(name, out var known) ? known : TaintMeaning.None);
            }
        }
    }
}
