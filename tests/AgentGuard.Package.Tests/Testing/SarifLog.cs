using System.Text.Json;

namespace AgentGuard.Package.Tests.Testing;

/// <summary>The part of a SARIF 2.1 log that concerns AgentGuard.</summary>
internal sealed record SarifLog(string? Version, IReadOnlyList<SarifResult> Results, IReadOnlyDictionary<string, SarifRule> Rules)
{
    public static SarifLog Read(string file)
    {
        if (!File.Exists(file))
        {
            return new SarifLog(null, [], new Dictionary<string, SarifRule>());
        }

        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var run = json.RootElement.GetProperty("runs").EnumerateArray().Single();
        var overrides = Overrides(run);
        return new SarifLog(
            json.RootElement.GetProperty("version").GetString(),
            [.. run.GetProperty("results").EnumerateArray().Where(IsOurs("ruleId")).Select(Result)],
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
                .Where(IsOurs("id"))
                .Select(rule => Rule(rule, overrides))
                .ToDictionary(rule => rule.Id));
    }

    private static Func<JsonElement, bool> IsOurs(string id) =>
        element => element.GetProperty(id).GetString()!.StartsWith("AG", StringComparison.Ordinal);

    private static SarifResult Result(JsonElement result) => new(
        result.GetProperty("ruleId").GetString()!,
        result.GetProperty("level").GetString()!,
        result.GetProperty("message").GetProperty("text").GetString()!,
        result.TryGetProperty("locations", out var locations)
            ? locations[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()
            : 0);

    private static SarifRule Rule(JsonElement rule, Dictionary<string, JsonElement> overrides)
    {
        var id = rule.GetProperty("id").GetString()!;
        var level = Level(rule.TryGetProperty("defaultConfiguration", out var configuration) ? configuration : null);
        return new SarifRule(
            id,
            rule.GetProperty("helpUri").GetString()!,
            overrides.TryGetValue(id, out var configured) ? Level(configured) : level);
    }

    /// <summary>SARIF leaves out what is the default: a rule without a level is a warning.</summary>
    private static string Level(JsonElement? configuration) => configuration switch
    {
        { } set when set.TryGetProperty("enabled", out var enabled) && !enabled.GetBoolean() => "none",
        { } set when set.TryGetProperty("level", out var level) => level.GetString()!,
        _ => "warning",
    };

    private static Dictionary<string, JsonElement> Overrides(JsonElement run) =>
        run.GetProperty("invocations").EnumerateArray().Single().TryGetProperty("ruleConfigurationOverrides", out var overrides)
            ? overrides.EnumerateArray().ToDictionary(
                item => item.GetProperty("descriptor").GetProperty("id").GetString()!,
                item => item.GetProperty("configuration").Clone())
            : [];
}
