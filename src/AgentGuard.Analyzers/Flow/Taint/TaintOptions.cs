using AgentGuard.Analyzers.Options;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>What the user declares about methods.</summary>
internal sealed record TaintOptions(MethodPatterns Sources, MethodPatterns Sinks, MethodPatterns Sanitizers)
{
    public bool IsEmpty => Sources.IsEmpty && Sinks.IsEmpty && Sanitizers.IsEmpty;
}
