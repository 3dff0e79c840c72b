using System.Globalization;
using System.Text;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Analyzers.Tests.Conventions;

/// <summary>The tables of untrusted data and of effects in the documentation.</summary>
internal static class CatalogTables
{
    public static string Untrusted()
    {
        var text = new StringBuilder();
        Table("Sources", "Members that give data that others wrote.", "data of", TaintEntryKind.Source, entry => Words(entry.Label));
        Table("Sinks", "Members that do harm with such data, with the parameters that matter; `this` is the object itself, `value` what a property is set to.", "place",
            TaintEntryKind.Sink, entry => $"{Words(entry.Sinks)}: {string.Join(", ", entry.Parameters.Select(Code))}");
        Table("Sanitizers", "Members that give back what they are given made safe. `Part` and `FullPath` only say what the text is.", "safe for", TaintEntryKind.Cleaner, entry => Words(entry.Sinks));
        Table("Openers", "Members that give back what they are given as it was before it was made safe.", "no longer safe for", TaintEntryKind.Opener, entry => Words(entry.Sinks));
        Table("Checks", "Members that say whether a value is safe.", "safe for", TaintEntryKind.Check, entry => $"{Words(entry.Sinks)}, when {(entry.PassedWhen ? "true" : "false")}");
        text.Append("### Carriers\n\nNamespaces and types whose members give back what they are given. What belongs to none of them, is in no table and is not yours ends the trail.\n\n");
        return text.Append(string.Join(", ", TaintCatalog.Carriers.Order(StringComparer.Ordinal).Select(Code))).Append('\n').ToString();

        void Table(string title, string summary, string column, TaintEntryKind kind, Func<TaintEntry, string> meaning)
        {
            text.Append($"### {title}\n\n{summary}\n\n| member | {column} |\n|---|---|\n");
            Rows(text, TaintCatalog.All().Where(entry => entry.Kind == kind).Select(entry => (entry.Type, entry.Name, meaning(entry))));
            text.Append('\n');
        }
    }

    public static string Effects()
    {
        var text = new StringBuilder("| member | does |\n|---|---|\n");
        Rows(text, EffectCatalog.All().Select(entry => (entry.Type, entry.Name, Describe(entry))));
        return text.ToString();
    }

    public static string EffectWords()
    {
        var text = new StringBuilder("| word | effect |\n|---|---|\n");
        foreach (var (word, effect) in DeclaredEffects.Words)
        {
            text.Append($"| `{word}` | {effect} |\n");
        }

        return text.ToString();
    }

    public static string Rules()
    {
        var text = new StringBuilder("| rule | data of | place |\n|---|---|---|\n");
        foreach (var info in AllRules.List)
        {
            if (AllRules.Create(info.Id) is TaintRule rule)
            {
                text.Append($"| [{info.Id}](rules/{info.Id}.md) | {Words(rule.Labels)} | {Words(rule.Sinks)} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>One row for the members of a type that mean the same.</summary>
    private static void Rows(StringBuilder text, IEnumerable<(string Type, string Name, string Meaning)> entries)
    {
        foreach (var row in entries.GroupBy(entry => (entry.Type, entry.Meaning)))
        {
            var type = row.Key.Type.Replace("`", "\u02cb", StringComparison.Ordinal);
            var members = row.Select(entry => entry.Name == ".ctor" ? Code("new") : Code(entry.Name));
            text.Append($"| `{type}`: {string.Join(", ", members)} | {row.Key.Meaning} |\n");
        }
    }

    private static string Describe(EffectEntry entry)
    {
        var effect = entry.Effect == Effect.None ? "nothing by itself" : Words(entry.Effect);
        var detail = entry.Detail == EffectDetail.None ? "" : $"; the {entry.Detail} says more";
        var staged = entry.StagedFor == EffectCommit.None ? "" : $"; once there is a {entry.StagedFor}";
        return effect + detail + staged + (entry.Commits == EffectCommit.None ? "" : $"; is the {entry.Commits}");
    }

    /// <summary>The single values of a set, unless all that there are.</summary>
    private static string Words(Enum value)
    {
        var bits = Convert.ToInt64(value, CultureInfo.InvariantCulture);
        var single = Enum.GetValues(value.GetType()).Cast<Enum>().Where(each => Convert.ToInt64(each, CultureInfo.InvariantCulture) is var bit && bit != 0 && (bit & (bit - 1)) == 0 && (bits & bit) != 0);
        return value is TaintSink.Everything ? "everything" : string.Join(", ", single);
    }

    private static string Code(string text) => $"`{text}`";
}
