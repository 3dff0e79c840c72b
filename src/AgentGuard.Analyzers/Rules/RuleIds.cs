namespace AgentGuard.Analyzers.Rules;

/// <summary>The ids of the rules there are, read from their classes.</summary>
internal static class RuleIds
{
    private static readonly Lazy<ISet<string>> Ids = new(() => new HashSet<string>(
        typeof(RuleIds).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AgentRule)))
            .Select(type => type.GetField("Id")?.GetRawConstantValue())
            .OfType<string>()));

    public static ISet<string> All => Ids.Value;
}
