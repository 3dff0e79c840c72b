using System.Text.RegularExpressions;

namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>What SQL text does, by the verbs its statements begin with.</summary>
internal static class SqlText
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private static readonly Regex Noise = new(
        @"'(?:[^']|'')*'|--[^\r\n]*|/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Verbs = new(
        @"(?:^|;|\)|\bBEGIN\b|\bTHEN\b|\bELSE\b|\bDO\b)\s*(DELETE|DROP|TRUNCATE|INSERT|UPDATE|MERGE|REPLACE\s+INTO|CREATE|ALTER|EXEC|EXECUTE|CALL|GRANT|REVOKE|SELECT|WITH|SHOW|EXPLAIN|PRAGMA)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);

    /// <summary>The effects of the statements; none when no verb is known.</summary>
    public static Effect EffectOf(string sql)
    {
        var effect = Effect.None;
        try
        {
            foreach (Match match in Verbs.Matches(Noise.Replace(sql, " ").Trim()))
            {
                effect |= EffectOfVerb(match.Groups[1].Value.ToUpperInvariant());
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return Effect.None;
        }

        return effect;
    }

    private static Effect EffectOfVerb(string verb) => verb switch
    {
        "DELETE" or "TRUNCATE" => Effect.Deletes,
        "DROP" => Effect.Drops,
        "SELECT" or "WITH" or "SHOW" or "EXPLAIN" or "PRAGMA" => Effect.ReadsData,
        _ => Effect.WritesOutside,
    };
}
