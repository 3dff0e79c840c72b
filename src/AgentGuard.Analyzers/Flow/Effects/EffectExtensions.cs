namespace AgentGuard.Analyzers.Flow.Effects;

internal static class EffectExtensions
{
    public static bool IsIrreversible(this Effect effect) => (effect & Effect.Irreversible) != 0;

    public static bool IsChange(this Effect effect) => (effect & Effect.Changes) != 0;

    /// <summary>The effect as the predicate of a sentence; the gravest one when there are several.</summary>
    public static string Verb(this Effect effect) => effect switch
    {
        _ when (effect & Effect.Pays) != 0 => "moves money",
        _ when (effect & Effect.Drops) != 0 => "drops data",
        _ when (effect & Effect.Deletes) != 0 => "deletes data",
        _ when (effect & Effect.RunsProcess) != 0 => "starts a process",
        _ when (effect & Effect.Sends) != 0 => "sends messages",
        _ when (effect & Effect.WritesOutside) != 0 => "writes data",
        _ when (effect & Effect.CallsUnknown) != 0 => "may change data",
        _ => "reads data",
    };
}
